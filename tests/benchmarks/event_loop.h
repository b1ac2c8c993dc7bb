#pragma once

#include "tests/benchmarks/thread_clock.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <stdexcept>

/// What time passes while an event loop runs.
namespace actigrad::bench {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Knows when the window was last painted: handed to the platform, that is.
class PaintClock : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        const bool result = QApplication::notify(receiver, event);
        if (isPaint)
            lastPaint = Clock::now();
        return result;
    }

    Clock::time_point lastPaint;
};

/// The longest time that the event loop let a timer of 1 ms wait.
class Stopwatch
{
public:
    Stopwatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_timer.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; } ///< ms
    /// The most that this thread worked, in ms, while the timer waited: what others compute on a
    /// busy machine is not in it.
    [[nodiscard]] double mostWork() const { return m_mostWork; }

private:
    void tick()
    {
        const double work = threadSeconds();
        m_longest = std::max(m_longest, millisecondsSince(m_last));
        m_mostWork = std::max(m_mostWork, (work - m_lastWork) * 1e3);
        m_last = Clock::now();
        m_lastWork = work;
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_lastWork = threadSeconds();
    double m_longest = 0;
    double m_mostWork = 0;
};

/// Runs the event loop for a time.
inline void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until the condition is true.
/// @throws std::runtime_error if that takes longer than the patience
template <typename Condition>
void runUntil(Condition condition, std::chrono::seconds patience = std::chrono::seconds(10))
{
    const auto start = Clock::now();
    while (!condition()) {
        if (Clock::now() - start > patience)
            throw std::runtime_error("waited in vain");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

} // namespace actigrad::bench
