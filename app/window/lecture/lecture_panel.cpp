#include "app/window/lecture/lecture_panel.h"

#include "app/base/plain_text.h"
#include "app/look/flat_delegate.h"
#include "app/look/flat_header.h"
#include "app/look/input_guard.h"
#include "app/look/look_change.h"
#include "app/look/number_format.h"
#include "app/look/preset_names.h"
#include "app/look/text_color.h"
#include "app/look/theme.h"
#include "app/session/run_record.h"
#include "app/window/lecture/lecture_chart.h"
#include "app/window/lecture/lecture_table.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr int grid = 8; // pixels

} // namespace

LecturePanel::LecturePanel(LectureRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_shownState(runner.state()),
      m_model(new LectureTable(runner, this)), m_table(new QTableView),
      m_chart(new LectureChart(runner)), m_button(new QPushButton), m_progress(new QProgressBar),
      m_status(new QLabel), m_note(new QLabel)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    buildTable();
    buildLayout();
    InputGuard::install(*m_button);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_runner.state() == LectureRunner::State::Running)
            m_runner.stop();
        else
            m_runner.start();
    });
    connect(&runner, &LectureRunner::changed, this, &LecturePanel::showState);
    retranslate();
}

void LecturePanel::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FlatDelegate(m_table));
    m_table->setHorizontalHeader(new FlatHeader(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QTableView::NoSelection);
    m_table->setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(3 * grid, fontMetrics().height() + grid));
}

void LecturePanel::buildLayout()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_button);
    row->addWidget(m_progress, 1);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1'000);
    m_progress->setFixedHeight(grid);

    auto* beside = new QWidget;
    auto* side = new QVBoxLayout(beside);
    side->setContentsMargins(grid, grid, grid, grid);
    side->setSpacing(grid);
    side->addLayout(row);
    side->addWidget(m_status);
    side->addWidget(m_note);
    side->addStretch(1);
    for (QLabel* label : {m_status, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    auto* scroll = new QScrollArea; // of a low panel
    scroll->setWidget(beside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    beside->setAutoFillBackground(false);
    scroll->setMinimumWidth(36 * grid);
    layout->addWidget(m_table, 8);
    layout->addWidget(m_chart, 4);
    m_chart->hide();
    layout->addWidget(scroll, 1);
}

QString LecturePanel::status() const
{
    return m_status->text();
}

QString LecturePanel::note() const
{
    return m_note->text();
}

void LecturePanel::showState()
{
    const auto state = m_runner.state();
    m_button->setText(buttonText());
    m_progress->setValue(
        static_cast<int>(std::lround(m_runner.progress() * m_progress->maximum())));
    const bool hasLosses = std::ranges::any_of(
        m_runner.rows(), [](const LectureRunner::Row& each) { return each.dev.has_value(); });
    m_chart->setVisible(hasLosses);
    if (hasLosses)
        m_chart->refresh();
    m_status->setText(statusText());
    m_note->setText(noteText());
    const bool wasEnded = std::exchange(m_shownState, state) == LectureRunner::State::Running;
    if (wasEnded &&
        (state == LectureRunner::State::Interrupted || state == LectureRunner::State::Finished))
        emit noticed(statusText());
}

void LecturePanel::fitColumns()
{
    QHeaderView& header = *m_table->horizontalHeader();
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int i = 0; i < LectureTable::columns; ++i) {
        const QString title = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString widest = m_model->widest(static_cast<LectureTable::Column>(i));
        header.resizeSection(
            i, std::max(metrics.horizontalAdvance(widest), fontMetrics().horizontalAdvance(title)) +
                   2 * FlatHeader::padding + 2);
    }
    m_table->setMinimumWidth(std::min(header.length(), 40 * grid));
    m_table->setMaximumWidth(header.length() + m_table->verticalScrollBar()->sizeHint().width());
}

void LecturePanel::retranslate()
{
    m_table->setAccessibleName(tr("The lecture’s losses and ours"));
    m_progress->setAccessibleName(tr("Progress of the lecture"));
    int width = 0;
    for (const QString& text :
         {tr("Stop"), tr("Continue"), tr("Run again"), tr("Run the lecture")}) {
        m_button->setText(text);
        width = std::max(width, m_button->sizeHint().width());
    }
    m_button->setFixedWidth(width);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(3 * grid, fontMetrics().height() + grid));
    setTextColor(*m_note, Theme::current().mutedText);
    m_status->setMinimumHeight(2 * fontMetrics().lineSpacing()); // the note keeps its place
    m_model->refresh();
    fitColumns();
    showState();
}

void LecturePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isLookChange(*event))
        retranslate();
}

/// The words may be others since.
void LecturePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showState();
}

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
        return tr("Trains the lecture’s five networks one after the other, %1 steps each")
            .arg(countText(m_runner.steps(), locale()));
    case LectureRunner::State::Running:
        return runningText();
    case LectureRunner::State::Finished:
        return tr("The lecture’s networks are trained");
    case LectureRunner::State::Stopped:
        return tr("The lecture is stopped; the current run continues");
    case LectureRunner::State::Interrupted:
        return tr("The lecture is stopped: another run has begun");
    case LectureRunner::State::Impossible:
        return tr("The lecture’s networks cannot be trained on these words");
    }
    return {};
}

QString LecturePanel::runningText() const
{
    const auto* row = m_runner.currentRow();
    const RunRecord* run = m_runner.currentRun();
    const auto number = [this](std::int64_t value) { return countText(value, locale()); };
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
        return tr("about %1 s left").arg(decimalText(step * std::ceil(*left / step), 0, locale()));
    return tr("about %1 min left").arg(decimalText(std::ceil(*left / 60), 0, locale()));
}

QString LecturePanel::noteText() const
{
    const auto number = [this](std::size_t value) { return countText(value, locale()); };
    if (m_runner.hasLectureWords())
        return tr("These are the lecture’s own %1 names: the losses should agree within %2.")
            .arg(number(lectureWordCount), settingText(0.01, locale()));
    const auto words = m_runner.words();
    const QString own = tr("The lecture’s losses are of its own %1 names, which File > Open takes.")
                            .arg(number(lectureWordCount));
    if (!words)
        return own;
    return own + ' ' +
           tr("These are %1 other words (%2), which give other losses.")
               .arg(number(words->size()), shortName(*words));
}

} // namespace actigrad
