#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace actigrad {

/// Counts what is done on threads that nobody joins, so that it can be waited for, but not for ever.
/// Any thread.
class PendingWork
{
public:
    void begin()
    {
        const std::lock_guard lock(m_mutex);
        ++m_count;
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        --m_count;
        m_ended.notify_all();
    }
    void waitFor(std::chrono::seconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_ended.wait_for(lock, patience, [this] { return m_count == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    int m_count = 0;
};

} // namespace actigrad
