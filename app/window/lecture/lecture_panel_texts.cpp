// What LecturePanel says.

#include "app/look/preset_names.h"
#include "app/base/plain_text.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/session/run_record.h"

#include <cmath>

namespace actigrad {

QString LecturePanel::buttonText() const
{
    if (m_runner.state() == LectureRunner::State::Running)
        return tr("Stop");
    if (m_runner.canContinue())
        return tr("Continue");
    return m_runner.state() == LectureRunner::State::Finished ? tr("Run again")
                                                              : tr("Run the lecture");
}

QString LecturePanel::statusText() const
{
    switch (m_runner.state()) {
    case LectureRunner::State::Idle:
        return tr("Trains the lecture's five networks one after the other, %1 steps each")
            .arg(locale().toString(static_cast<qlonglong>(m_runner.steps())));
    case LectureRunner::State::Running:
        return runningText();
    case LectureRunner::State::Finished:
        return tr("The lecture's networks are trained");
    case LectureRunner::State::Stopped:
        return tr("The lecture is stopped; the run under way trains on as any other");
    case LectureRunner::State::Interrupted:
        return tr("The lecture is stopped: another run has begun");
    case LectureRunner::State::Impossible:
        return tr("The lecture's networks cannot be trained on these words");
    }
    return {};
}

QString LecturePanel::runningText() const
{
    const auto* row = m_runner.currentRow();
    const RunRecord* run = m_runner.currentRun();
    const auto number = [this](std::int64_t value) {
        return locale().toString(static_cast<qlonglong>(value));
    };
    const auto place = row - m_runner.rows().data() + 1;
    const QString name = tr("%1 (%2 of %3)")
                             .arg(displayName(*row->preset), number(place),
                                  number(static_cast<std::int64_t>(m_runner.rows().size())));
    if (row->state == LectureRunner::RowState::Evaluating)
        return tr("%1: its losses over all words").arg(name);
    if (run != nullptr && run->state == RunState::Paused)
        return tr("%1: paused").arg(name);
    return tr("%1: step %2 of %3; %4")
        .arg(name, number(run != nullptr ? run->stepsDone() : 0), number(m_runner.steps()),
             timeLeft());
}

/// In steps that don't flicker.
QString LecturePanel::timeLeft() const
{
    const auto left = m_runner.secondsLeft();
    if (!left)
        return tr("time left: …");
    constexpr double step = 5; // seconds
    constexpr double mostInSeconds = 100;
    if (*left < mostInSeconds)
        return tr("about %1 s left").arg(locale().toString(step * std::ceil(*left / step), 'f', 0));
    return tr("about %1 min left").arg(locale().toString(std::ceil(*left / 60), 'f', 0));
}

QString LecturePanel::noteText() const
{
    const auto number = [this](std::size_t value) {
        return locale().toString(static_cast<qlonglong>(value));
    };
    if (m_runner.hasLectureWords())
        return tr("These are the lecture's own %1 names: the losses should agree within %2.")
            .arg(number(LectureRunner::lectureWords), locale().toString(0.01));
    const auto words = m_runner.words();
    const QString own = tr("The lecture's losses are of its own %1 names, which File > Open takes.")
                            .arg(number(LectureRunner::lectureWords));
    if (!words)
        return own;
    return own + ' ' +
           tr("Here are %1 others (%2), which give other losses.")
               .arg(number(words->size()), displayName(*words));
}

} // namespace actigrad
