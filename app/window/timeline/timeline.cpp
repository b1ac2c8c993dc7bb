#include "app/window/timeline/timeline.h"

#include "app/look/input_guard.h"
#include "app/look/look_change.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/plots/toolbox/judgement_texts.h"
#include "app/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>
#include <map>

namespace actigrad {
namespace {

constexpr std::array paces{Pace{Pace::Kind::Steady, 1},   Pace{Pace::Kind::Steady, 10},
                           Pace{Pace::Kind::Steady, 100}, Pace{Pace::Kind::Steady, 1'000},
                           Pace{Pace::Kind::Logarithmic}, Pace{Pace::Kind::Full}};
constexpr Pace fastestPlay{Pace::Kind::Steady, 20'000}; // of what is over, at full speed

} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent), m_first(new QToolButton(this)), m_backwards(new QToolButton(this)),
      m_previous(new QToolButton(this)), m_play(new QToolButton(this)),
      m_next(new QToolButton(this)), m_live(new QToolButton(this)),
      m_track(new TimelineTrack(this)), m_step(new NumberBox(this)), m_end(new QLabel(this)),
      m_paces(new QComboBox(this))
{
    m_play->setObjectName("play");
    m_first->setObjectName("first");
    m_previous->setObjectName("previous");
    m_next->setObjectName("next");
    m_live->setObjectName("live");
    m_backwards->setObjectName("backwards");
    m_step->setObjectName("step");
    m_paces->setObjectName("paces");
    m_step->showAsQuantity();
    m_step->setButtonSymbols(QAbstractSpinBox::NoButtons);
    InputGuard::install(*m_paces);
    for (std::size_t i = 0; i < paces.size(); ++i)
        m_paces->addItem({});

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->setSpacing(2);
    addButtons();
    layout->addWidget(m_track, 1);
    layout->addWidget(m_step);
    layout->addWidget(m_end);
    layout->addSpacing(6);
    layout->addWidget(m_paces);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_frames.setInterval(std::chrono::milliseconds(33));
    connect(&m_frames, &QTimer::timeout, this, &Timeline::playOn);
    connect(m_paces, &QComboBox::activated, this, [this] { emit paceChosen(pace()); });
    retranslate();
}

void Timeline::addButtons()
{
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_first, m_backwards, m_previous,
                                                                   m_play, m_next, m_live}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        InputGuard::install(*button);
        layout()->addWidget(button);
    }
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    m_play->setFont(bold);
    m_previous->setAutoRepeat(true);
    m_next->setAutoRepeat(true);
    m_first->setText("|◂");
    m_backwards->setText("◂◂");
    m_previous->setText("◂");
    m_next->setText("▸");
    m_live->setText("▸|");
}

void Timeline::follow(Session& session)
{
    m_session = &session;
    connect(&session, &Session::frameReady, this, &Timeline::showSession);
    connect(&session, &Session::stateChanged, this, &Timeline::showSession);
    connect(&session, &Session::playheadChanged, this, &Timeline::showSession);
    const auto goTo = [this, &session](std::int64_t step) {
        play(Playing::No);
        session.setPlayhead(step);
    };
    const auto goLive = [this, &session] {
        play(Playing::No);
        session.goLive();
    };
    connect(m_first, &QToolButton::clicked, this, [goTo] { goTo(0); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_live, &QToolButton::clicked, this, goLive);
    connect(m_play, &QToolButton::clicked, this, &Timeline::togglePlay);
    connect(m_backwards, &QToolButton::clicked, this,
            [this] { play(m_playing == Playing::Backwards ? Playing::No : Playing::Backwards); });
    connect(m_track, &TimelineTrack::stepChosen, this, goTo);
    connect(m_track, &TimelineTrack::liveChosen, this, goLive);
    connect(m_step, &NumberBox::edited, this,
            [goTo](double value) { goTo(static_cast<std::int64_t>(value)); });
    showSession();
}

/// Beyond the newest step of a run that rests, it makes one.
void Timeline::step(std::int64_t by)
{
    play(Playing::No);
    const RunRecord* run = m_session->viewedRun();
    if (run == nullptr)
        return;
    const std::int64_t step = m_session->viewedStep() + by;
    if (step > run->lastStep()) {
        if (m_session->isPaused() && run->isUnderWay())
            m_session->stepOnce();
        m_session->goLive();
        return;
    }
    m_session->setPlayhead(std::max<std::int64_t>(step, 0));
}

/// Of the training when it is live, else of what is over.
void Timeline::togglePlay()
{
    if (m_playing != Playing::No)
        play(Playing::No);
    else if (m_session->isLive())
        emit pauseToggled();
    else
        play(Playing::Forwards);
}

void Timeline::play(Playing playing)
{
    m_playing = playing;
    if (playing == Playing::No || m_session == nullptr) {
        m_frames.stop();
    } else {
        m_playedFrom = m_session->viewedStep();
        m_clock.start();
        m_frames.start();
    }
    if (m_session != nullptr)
        showSession();
}

void Timeline::playOn()
{
    const Pace chosen = pace();
    const Pace used = chosen.kind == Pace::Kind::Full ? fastestPlay : chosen;
    const std::chrono::duration<double> elapsed(static_cast<double>(m_clock.elapsed()) / 1'000);
    const auto from = used.timeOf(m_playedFrom);
    const bool isForwards = m_playing == Playing::Forwards;
    const auto at =
        isForwards ? from + elapsed : std::max(from - elapsed, std::chrono::duration<double>(0));
    const std::int64_t step = used.stepAt(at);
    const RunRecord* run = m_session->viewedRun();
    if (run == nullptr || (isForwards && step >= run->lastStep())) {
        play(Playing::No);
        m_session->setPlayhead(std::nullopt);
        return;
    }
    m_session->setPlayhead(step);
    if (!isForwards && step <= run->firstStep())
        play(Playing::No);
}

Pace Timeline::pace() const
{
    return paces[static_cast<std::size_t>(std::max(m_paces->currentIndex(), 0))];
}

void Timeline::setPace(Pace pace)
{
    const auto* found = std::ranges::find(paces, pace);
    if (found != paces.end())
        m_paces->setCurrentIndex(static_cast<int>(found - paces.begin()));
}

void Timeline::showSession()
{
    const RunRecord* run = m_session->viewedRun();
    setEnabled(run != nullptr);
    if (run == nullptr)
        return;
    const std::int64_t step = m_session->viewedStep();
    const std::int64_t end = run->config->steps - 1;
    m_track->setSteps(run->firstStep(), run->lastStep(), std::max<std::int64_t>(end, 1));
    m_track->setStep(step, m_session->isLive());
    m_step->setLimits(0, static_cast<double>(std::max<std::int64_t>(run->lastStep(), 1)));
    if (!m_step->hasFocus())
        m_step->showValue(static_cast<double>(step));
    m_end->setText(" / " + countText(run->config->steps));
    const std::int64_t first = run->firstStep();
    m_first->setEnabled(step > first);
    m_previous->setEnabled(step > first);
    m_backwards->setEnabled(step > first);
    m_next->setEnabled(step < run->lastStep() || (m_session->isPaused() && run->isUnderWay()));
    m_live->setEnabled(!m_session->isLive());
    const bool isTraining = m_session->isLive() && !m_session->isPaused() && run->isUnderWay();
    const bool isPlaying = m_playing != Playing::No || isTraining;
    const bool canTrain = m_session->isLive() && run->isUnderWay();
    m_play->setEnabled(canTrain || (!m_session->isLive() && step < run->lastStep()));
    const QString text = isPlaying  ? tr("Pause")
                         : canTrain ? "▶ " + tr("Train")
                                    : "▶ " + tr("Play");
    if (m_play->text() != text)
        m_play->setText(text);
    const bool isAtRest = canTrain && !isPlaying && step == 0; // the one thing to do
    QPalette colors;
    if (isAtRest) {
        colors.setColor(QPalette::Button, Theme::current().accent);
        colors.setColor(QPalette::ButtonText, Theme::current().onAccent);
    }
    m_play->setAutoRaise(!isAtRest);
    if (m_play->palette() != colors)
        m_play->setPalette(colors);
    m_play->setToolTip(isPlaying  ? tr("Pause (Space)")
                       : canTrain ? tr("Train (Space)")
                                  : tr("Play from this step on"));
    m_play->setAccessibleName(m_play->toolTip());
    showMarks();
}

/// The most important last, on top of the others.
void Timeline::showMarks()
{
    const RunRecord& run = *m_session->viewedRun();
    std::vector<TimelineTrack::Mark> marks;
    addSilentNeurons(marks);
    addEvaluations(run, marks);
    addDecay(run, marks);
    addTurns(run, marks);
    addForks(run, marks);
    m_track->setMarks(std::move(marks));
}

void Timeline::addDecay(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks)
{
    if (run.config->schedule == LearningRateSchedule::Step &&
        run.config->decayAt < run.config->steps)
        marks.push_back({run.config->decayAt, Theme::current().mutedText,
                         tr("step %1: the learning rate falls to a tenth")
                             .arg(countText(run.config->decayAt))});
}

void Timeline::addEvaluations(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks)
{
    for (const Evaluation& evaluation : *run.evaluations) {
        if (evaluation.devLoss)
            marks.push_back(
                {evaluation.step, Theme::current().slope,
                 tr("step %1: dev loss %2")
                     .arg(countText(evaluation.step), decimalText(*evaluation.devLoss, 4))});
    }
}

/// Those that have not learned since.
void Timeline::addSilentNeurons(std::vector<TimelineTrack::Mark>& marks)
{
    const auto history = m_session->scene().history;
    if (!history)
        return;
    std::map<std::int64_t, int> counts; // by step
    for (const auto& layer : history->lives()) {
        for (const NeuronLife& life : layer) {
            if (life.dead && life.lastDeath > 0)
                ++counts[life.lastDeath];
        }
    }
    for (const auto& [step, count] : counts)
        marks.push_back({step, Theme::current().bad,
                         tr("step %1: neurons that fell silent and still are: %2")
                             .arg(countText(step), countText(count))});
}

/// Where the most important judgement became another.
void Timeline::addTurns(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks)
{
    const Theme& theme = Theme::current();
    const JudgementTexts texts(*run.config, locale());
    for (const Turn& turn : run.turns) {
        if (turn.step == 0) // there it begins
            continue;
        const QString step = countText(turn.step);
        if (!turn.judgement) {
            marks.push_back(
                {turn.step, theme.good, tr("step %1: nothing is wrong any more").arg(step)});
            continue;
        }
        const bool isBad = turn.judgement->severity == Severity::Bad;
        marks.push_back({turn.step, isBad ? theme.bad : theme.watch,
                         tr("step %1: %2").arg(step, texts.headline(*turn.judgement))});
    }
}

void Timeline::addForks(const RunRecord& run, std::vector<TimelineTrack::Mark>& marks)
{
    for (const RunRecord& other : m_session->runs().records()) {
        if (other.parent != run.number || !other.beginning)
            continue;
        const std::int64_t step = other.beginning->step;
        marks.push_back({step, RunStyle::of(other.styleIndex).color,
                         tr("step %1: fork %2").arg(countText(step), other.name)});
    }
}

void Timeline::retranslate()
{
    const QStringList texts{tr("1 step/s"),      tr("10 steps/s"), tr("100 steps/s"),
                            tr("1,000 steps/s"), tr("log pace"),   tr("full speed")};
    for (int i = 0; i < texts.size(); ++i)
        m_paces->setItemText(i, texts[i]);
    m_paces->setToolTip(tr("How fast it trains and plays; log: equal time for each decade of "
                           "steps, 0 to 1,000 in 8 seconds"));
    m_paces->setAccessibleName(tr("Pace"));
    m_first->setToolTip(tr("Go to step 0 (Home)"));
    m_backwards->setToolTip(tr("Play backwards"));
    m_previous->setToolTip(tr("One step back (←; with Shift 10, Page Down 100)"));
    m_next->setToolTip(tr("One step on (→; with Shift 10, Page Up 100)"));
    m_live->setToolTip(tr("Back to live: the newest step of the run under way (End)"));
    m_step->setToolTip(tr("The step on view"));
    for (QToolButton* button :
         std::initializer_list<QToolButton*>{m_first, m_backwards, m_previous, m_next, m_live})
        button->setAccessibleName(button->toolTip());
    m_step->setAccessibleName(m_step->toolTip());
    m_track->setAccessibleName(tr("Steps of the run"));
    m_end->setMinimumWidth(fontMetrics().horizontalAdvance(" / 2,000,000"));
    m_step->setFixedWidth(fontMetrics().horizontalAdvance("2,000,000") + 16);
    // As wide as its longest text, so that nothing moves.
    int widest = 0;
    m_play->setMinimumWidth(0);
    for (const QString& text : {"▶ " + tr("Train"), "▶ " + tr("Play"), tr("Pause")}) {
        m_play->setText(text);
        widest = std::max(widest, m_play->sizeHint().width());
    }
    m_play->setMinimumWidth(widest);
}

void Timeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!isLookChange(*event))
        return;
    retranslate();
    if (m_session != nullptr)
        showSession();
}

} // namespace actigrad
