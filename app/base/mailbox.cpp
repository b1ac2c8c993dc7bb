#include "app/base/mailbox.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace actigrad {

void Mailbox::Sender::post(std::function<void()> call) const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->receiver != nullptr)
        QMetaObject::invokeMethod(m_state->receiver, std::move(call), Qt::QueuedConnection);
}

Mailbox::Mailbox(QObject& receiver) : m_state(std::make_shared<State>())
{
    m_state->receiver = &receiver;
}

Mailbox::~Mailbox()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->receiver = nullptr;
}

} // namespace actigrad
