// The part of Session that pins a picture behind the others.

#include "app/session/session.h"

#include <QLocale>

#include <utility>

namespace actigrad {

void Session::pinShown()
{
    if (m_preview)
        pin({m_preview->current, 0, {}});
    else if (const RunRecord* run = currentRun())
        pin(run->current, *run);
}

void Session::pinInitial()
{
    if (const RunRecord* run = currentRun())
        pin(run->initial, *run);
}

void Session::pinRun(std::uint64_t run)
{
    const RunRecord* record = m_runs.find(run);
    if (record != nullptr && record->hasPicture())
        pin(record->current, *record);
    else if (record != nullptr)
        emit problemOccurred(tr("The picture of %1 is no longer in memory: only so many of the "
                                "newest runs are kept")
                                 .arg(record->name));
}

void Session::pin(std::shared_ptr<const Observation> picture, const RunRecord& run)
{
    pin({std::move(picture), run.number, run.name});
}

void Session::pin(Pin pin)
{
    m_pin = std::move(pin);
    emit pinChanged();
}

void Session::unpin()
{
    pin({});
}

QString Session::pinName() const
{
    if (!hasPin())
        return {};
    const QString step = QLocale().toString(static_cast<qlonglong>(m_pin.picture->step));
    if (m_pin.run == 0)
        return tr("preview, step %1").arg(step);
    const RunRecord* run = m_runs.find(m_pin.run);
    return tr("%1, step %2").arg(run != nullptr ? run->name : m_pin.name, step);
}

} // namespace actigrad
