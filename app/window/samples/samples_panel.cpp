#include "app/window/samples/samples_panel.h"

#include "app/base/plain_text.h"
#include "app/look/look_change.h"
#include "app/look/number_format.h"
#include "app/look/text_color.h"
#include "app/look/theme.h"
#include "app/session/session.h"
#include "app/window/samples/sample_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int margin = 8;         // pixels
constexpr qsizetype maxName = 32; // characters of a run's name

/// The page of words: what they are, and the words.
QWidget* pageOf(QLabel* heading, QListView* list)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, 0);
    layout->setSpacing(margin / 2);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    return page;
}

} // namespace

SamplesPanel::SamplesPanel(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel), m_placeholder(new QLabel), m_list(new QListView),
      m_model(new QStandardItemModel(this)), m_pages(new QStackedLayout(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setIndent(margin / 2);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new SampleDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    auto* copy = new QAction(m_list);
    copy->setObjectName("copy");
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &SamplesPanel::copyWords);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(pageOf(m_heading, m_list));
    connect(&m_lookUp, &QTimer::timeout, this, &SamplesPanel::lookUp);
    setBackgroundRole(QPalette::Base); // last, since it sends a change of palette
    setAutoFillBackground(true);
    retranslate();
}

void SamplesPanel::follow(const Session& session)
{
    connect(&session, &Session::frameReady, this,
            [this, &session] { showRun(session.viewedRun(), session.samples()); });
}

void SamplesPanel::showRun(const RunRecord* run)
{
    showRun(run, run != nullptr ? run->samples : nullptr);
}

void SamplesPanel::showRun(const RunRecord* run, std::shared_ptr<const Samples> samples)
{
    if (m_samples == samples)
        return;
    m_samples = std::move(samples);
    m_known.reset();
    m_lookUp.stop();
    m_pages->setCurrentIndex(m_samples ? 1 : 0);
    if (!m_samples)
        return;
    m_words = run->config->words;
    m_run = printable(run->name).left(maxName);
    m_known.emplace(m_words, m_samples->words);
    fillList();
    lookUp();
    if (!m_known->done())
        m_lookUp.start(0);
}

/// In place, so that a selection and the view's position stay.
void SamplesPanel::fillList()
{
    const auto& words = m_samples->words;
    const int count = static_cast<int>(words.size());
    m_model->setRowCount(count);
    for (int i = 0; i < count; ++i) {
        const QString word = printable(QString::fromStdString(words[static_cast<std::size_t>(i)]));
        QStandardItem* item = m_model->item(i);
        if (item == nullptr) {
            item = new QStandardItem;
            m_model->setItem(i, item);
        }
        item->setData(word.isEmpty(), SampleDelegate::emptyRole);
        item->setData(false, SampleDelegate::knownRole);
        item->setText(word.isEmpty() ? tr("(empty)") : word);
        item->setToolTip("<span>" + word.toHtmlEscaped() + "</span>"); // wraps
        item->setAccessibleText(item->text());
    }
    showHeading();
}

void SamplesPanel::lookUp()
{
    m_known->advance();
    if (!m_known->done())
        return;
    m_lookUp.stop();
    markKnown();
}

void SamplesPanel::markKnown()
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem* item = m_model->item(i);
        const bool isKnown = m_known->isKnown(static_cast<std::size_t>(i));
        item->setData(isKnown, SampleDelegate::knownRole);
        item->setAccessibleText(isKnown ? tr("%1, in the word list").arg(item->text())
                                        : tr("%1, made up").arg(item->text()));
    }
    showHeading();
}

void SamplesPanel::showHeading()
{
    if (!m_samples)
        return;
    const auto number = [this](auto value) { return countText(value, locale()); };
    const QString known = m_known && m_known->done() ? number(m_known->count()) : QString("…");
    m_heading->setText(
        tr("%5 after %1 steps: %2 of %3 words are in %4 (✓ memorised); the others are made up")
            .arg(number(m_samples->step), known, number(m_samples->words.size()),
                 shortName(*m_words), m_run));
}

QString SamplesPanel::heading() const
{
    return m_samples ? m_heading->text() : m_placeholder->text();
}

void SamplesPanel::copyWords() const
{
    const QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    QStringList words;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (chosen.isEmpty() || chosen.contains(m_model->index(i, 0)))
            words += QString::fromStdString(m_samples->words[static_cast<std::size_t>(i)]);
    }
    QApplication::clipboard()->setText(words.join('\n'));
}

/// As many equal columns as there is room for; a scroll bar, come or gone, moves none.
void SamplesPanel::fitGrid()
{
    constexpr int characters = 14;
    const QSize min = SampleDelegate::sizeFor(m_list->fontMetrics(), characters);
    const int room = width() - 2 * margin - m_list->verticalScrollBar()->sizeHint().width() - 2;
    const int columns = std::max(room / min.width(), 1);
    m_list->setGridSize({std::max(room / columns, 1), min.height()});
}

void SamplesPanel::retranslate()
{
    m_placeholder->setText(tr("Samples appear as it trains: words that the network makes up"));
    m_list->setAccessibleName(tr("Words that the network makes up"));
    m_list->findChild<QAction*>("copy")->setText(tr("Copy words"));
    for (QLabel* label : {m_placeholder, m_heading})
        setTextColor(*label, Theme::current().mutedText);
    if (m_samples) {
        fillList();
        if (m_known->done())
            markKnown();
    }
    fitGrid();
}

void SamplesPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isLookChange(*event))
        retranslate();
}

void SamplesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitGrid();
}

} // namespace actigrad
