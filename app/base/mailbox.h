#pragma once

#include <functional>
#include <memory>
#include <mutex>

class QObject;

namespace actigrad {

/// Brings calls from other threads to an object of the GUI thread for as long as that lives.
///
/// Whoever works on another thread holds a Sender, which may outlive mailbox and object: so nobody
/// has to wait for a thread that is stuck, as in reading a file from a dead network mount.
class Mailbox
{
    struct State
    {
        std::mutex mutex;
        QObject* receiver; // null once the mailbox is gone
    };

public:
    class Sender
    {
    public:
        /// Has the receiver's thread make the call, unless the mailbox is gone. Any thread.
        void post(std::function<void()> call) const;

    private:
        friend Mailbox;
        explicit Sender(std::shared_ptr<State> state) : m_state(std::move(state)) {}
        std::shared_ptr<State> m_state;
    };

    /// @param receiver owns the mailbox
    explicit Mailbox(QObject& receiver);
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    [[nodiscard]] Sender sender() const { return Sender(m_state); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace actigrad
