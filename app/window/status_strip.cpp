#include "app/window/status_strip.h"

#include "app/base/plain_text.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace actigrad {

StatusStrip::StatusStrip(const Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(new QLabel(this)), m_live(new QPushButton(this)),
      m_far(new QPushButton(this)), m_restart(new QPushButton(this)), m_back(new QPushButton(this)),
      m_cancel(new QPushButton(this)), m_dismiss(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_live->setObjectName("backToLive");
    m_far->setObjectName("goFar");
    for (QPushButton* button : {m_far, m_live, m_restart, m_back, m_cancel, m_dismiss}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus); // after a click the space bar is the window's again
        layout->addWidget(button);
    }
    connect(m_restart, &QPushButton::clicked, this, &StatusStrip::restartRequested);
    connect(m_back, &QPushButton::clicked, this, &StatusStrip::backRequested);
    connect(m_live, &QPushButton::clicked, this, &StatusStrip::liveRequested);
    connect(m_far, &QPushButton::clicked, this, &StatusStrip::farRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelRequested);
    m_noticeTimer.setSingleShot(true);
    connect(&m_noticeTimer, &QTimer::timeout, this, [this] {
        m_notice.clear();
        arrange();
    });
    connect(m_dismiss, &QPushButton::clicked, this, &StatusStrip::dismissProblem);
    connect(&session, &Session::stateChanged, this, &StatusStrip::showState);
    connect(&session, &Session::frameReady, this, &StatusStrip::showState); // runs are renamed
    retranslate();
    arrange();
}

void StatusStrip::showState()
{
    const RunRecord* run = m_session.currentRun();
    const bool isPreview = m_session.isPreviewing();
    QString text;
    if (isPreview) {
        text = run != nullptr && run->state == RunState::Training
                   ? tr("Preview of step 0 with these settings. The run continues.")
                   : tr("Preview of step 0 with these settings");
    } else if (!m_session.isLive()) {
        text = pastText();
    } else if (run != nullptr) {
        text = stateText(*run);
    }
    const bool isPast = !m_session.isLive();
    if (m_state == text && m_isPreview == isPreview && m_isPast == isPast)
        return;
    m_isPast = isPast;
    m_state = text;
    m_isPreview = isPreview;
    arrange();
}

QString StatusStrip::pastText() const
{
    const RunRecord* run = m_session.viewedRun();
    if (run == nullptr)
        return {};
    const QString step = countText(m_session.viewedStep());
    const Replayed* replayed = m_session.replayed();
    const bool isOnTheWay = replayed != nullptr && !replayed->observation;
    if (isOnTheWay)
        return tr("%1 of the way to step %2 of %3")
            .arg(shareText(replayed->progress), step, run->name);
    if (replayed != nullptr && !replayed->isExact && replayed->wanted == m_session.viewedStep())
        return tr("Step %1, the nearest kept before %2, of %3")
            .arg(countText(replayed->observation->step), step, run->name);
    return tr("Step %1 of %2").arg(step, run->name);
}

QString StatusStrip::stateText(const RunRecord& run) const
{
    const QString words = displayName(*run.config->words);
    const QString steps = countText(run.config->steps);
    switch (run.state) {
    case RunState::Training:
        return tr("%1 is training on %2, %3 steps in all. Drag a scale on the left to preview step "
                  "0 of another network")
            .arg(run.name, words, steps);
    case RunState::Paused:
        return run.stepsDone() == 0
                   ? tr("%1 rests at step 0: Space trains, F10 makes a step").arg(run.name)
                   : tr("%1 is paused: Space goes on, F10 makes a step").arg(run.name);
    case RunState::Finished:
        return tr("%1 finished, %2 steps").arg(run.name, steps);
    case RunState::Diverged:
        return tr("%1 diverged at step %2: the loss is no longer a number. The plots show the last "
                  "step that could be drawn; lower the learning rate or the scales")
            .arg(run.name, countText(run.divergedAt.value_or(0)));
    case RunState::Failed:
        break;
    }
    return tr("%1 stopped with an error").arg(run.name);
}

void StatusStrip::showProblem(const QString& text)
{
    m_problem = text;
    arrange();
}

void StatusStrip::dismissProblem()
{
    m_problem.clear();
    arrange();
}

void StatusStrip::showLoading(const QString& text, int percent)
{
    m_loading = text;
    m_percent = percent;
    arrange();
}

void StatusStrip::endLoading()
{
    m_loading.clear();
    arrange();
}

void StatusStrip::showNotice(const QString& text, int milliseconds)
{
    m_notice = text;
    m_noticeTimer.start(milliseconds);
    arrange();
}

QString StatusStrip::text() const
{
    if (showsProblem())
        return m_problem;
    if (showsLoading())
        return m_loading;
    return m_notice.isEmpty() ? m_state : m_notice;
}

void StatusStrip::arrange()
{
    const Theme& theme = Theme::current();
    m_live->setVisible(showsPast());
    const Replayed* replayed = m_session.replayed();
    m_far->setVisible(showsPast() && replayed != nullptr && replayed->isTooFar);
    m_restart->setVisible(showsPreview());
    m_back->setVisible(showsPreview());
    m_cancel->setVisible(showsLoading());
    m_dismiss->setVisible(showsProblem());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, showsProblem()                  ? theme.bad
                                          : showsPreview() || showsPast() ? theme.accent
                                                                          : theme.mutedText);
    m_text->setPalette(colors);
    QFont font = this->font();
    font.setWeight(showsProblem() || showsPreview() || showsPast() ? QFont::DemiBold
                                                                   : QFont::Normal);
    m_text->setFont(font);
    m_text->setToolTip(plainToolTip(text()));
    m_text->setAccessibleName(text());
    int buttons = 0;
    for (const QPushButton* button : {m_far, m_live, m_restart, m_back, m_cancel, m_dismiss})
        buttons += button->isHidden() ? 0 : button->sizeHint().width();
    m_text->setText(QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - buttons - 40));
    update();
}

void StatusStrip::retranslate()
{
    m_live->setText(tr("Back to live"));
    m_live->setToolTip(tr("Show the newest step of the run under way"));
    m_far->setText(tr("Go there"));
    m_far->setToolTip(tr("Compute the steps up to this one, which takes more than 2 seconds"));
    m_restart->setText(tr("Restart training"));
    m_restart->setToolTip(tr("Start a run with these settings"));
    m_back->setText(tr("Back (Esc)"));
    m_back->setToolTip(tr("Discard these settings and show the current run"));
    m_cancel->setText(tr("Cancel (Esc)"));
    m_cancel->setToolTip(tr("Keep the current words"));
    m_dismiss->setText(tr("Dismiss"));
    setFixedHeight(m_restart->sizeHint().height() + 8);
    constexpr int minText = 40; // pixels
    setMinimumWidth(m_restart->sizeHint().width() + m_back->sizeHint().width() + minText);
}

void StatusStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
        arrange();
    } else if (event->type() == QEvent::PaletteChange) {
        arrange();
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (showsLoading()) {
        constexpr int thickness = 3; // pixels
        painter.fillRect(0, height() - thickness, width() * m_percent / 100, thickness,
                         theme.accent);
    }
    if (!showsProblem() && !showsPreview() && !showsPast())
        return;
    const QColor color = showsProblem() ? theme.bad : theme.accent;
    QColor tint = color;
    tint.setAlphaF(0.14F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, 4, height()), color);
}

} // namespace actigrad
