#include "app/window/runs/run_table.h"

#include "app/controls/config_editor.h"
#include "app/look/outlines.h"
#include "app/look/theme.h"
#include "app/session/session.h"
#include "app/window/runs/run_table_delegate.h"
#include "app/window/runs/run_table_header.h"
#include "app/window/runs/run_table_model.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int grid = 8; // pixels

/// By a column, or with none chosen each fork beneath its parent.
class RunTableOrder : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void sort(int column, Qt::SortOrder order) override
    {
        const bool isByFamily = column < 0;
        setSortRole(isByFamily ? RunTableModel::FamilyRole : RunTableModel::SortRole);
        QSortFilterProxyModel::sort(std::max(column, 0), isByFamily ? Qt::AscendingOrder : order);
    }
};

} // namespace

RunTable::RunTable(RunStore& store, QWidget* parent)
    : QTableView(parent), m_model(new RunTableModel(store, this)),
      m_sorted(new RunTableOrder(this)), m_rename(new QAction(this)), m_toggle(new QAction(this)),
      m_use(new QAction(this)), m_pin(new QAction(this)), m_unpin(new QAction(this)),
      m_remove(new QAction(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegate(new RunTableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new RunTableHeader(this));
    horizontalHeader()->setMinimumSectionSize(5 * grid);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    sortByColumn(-1, Qt::AscendingOrder); // by family
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &RunTable::stretchName);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setRowHeight();

    addActions();
    tintSelection(*this);
    retranslate();
    resetHeader();
    m_model->setLocale(locale());
    connect(
        m_sorted, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex& /*parent*/, int row) { scrollTo(m_sorted->index(row, 0)); },
        Qt::QueuedConnection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const RunRecord* run = currentRun())
            emit runChosen(run->number);
    });
}

void RunTable::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(std::max(3 * grid, fontMetrics().height() + grid));
}

void RunTable::follow(Session& session, ConfigEditor& editor)
{
    connect(this, &RunTable::pinRequested, &session, &Session::pinRun);
    connect(this, &RunTable::unpinRequested, &session, &Session::unpin);
    connect(this, &RunTable::removeRequested, &session, &Session::removeRun);
    connect(this, &RunTable::useConfigRequested, &editor, &ConfigEditor::propose);
    connect(this, &RunTable::runChosen, &session, &Session::selectRun);
    connect(&session, &Session::selectionChanged, this,
            [this, &session] { selectRun(session.selectedRun()); });
    connect(&session, &Session::pinChanged, this,
            [this, &session] { setHasPin(session.hasPin()); });
}

/// And brings its row into view.
void RunTable::selectRun(std::uint64_t run)
{
    const auto& records = m_model->records();
    const auto found = std::ranges::find(records, run, &RunRecord::number);
    if (found == records.end() || (currentRun() != nullptr && currentRun()->number == run))
        return;
    const auto row = static_cast<int>(found - records.begin());
    const int column = std::max(currentIndex().column(), 0);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, column));
    setCurrentIndex(index);
    scrollTo(index);
}

int RunTable::currentRow() const
{
    return m_sorted->mapToSource(currentIndex()).row();
}

const RunRecord* RunTable::currentRun() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->records()[static_cast<std::size_t>(row)];
}

QByteArray RunTable::headerState() const
{
    return static_cast<const RunTableHeader*>(horizontalHeader())->layoutText();
}

bool RunTable::restoreHeaderState(const QByteArray& state)
{
    if (static_cast<RunTableHeader*>(horizontalHeader())->setLayoutText(state))
        return true;
    resetHeader();
    return false;
}

void RunTable::resetHeader()
{
    QHeaderView& header = *horizontalHeader();
    for (int column = 0; column < runColumnCount; ++column) {
        header.moveSection(header.visualIndex(column), column);
        header.setSectionHidden(column, false);
        header.resizeSection(column, 0);
    }
    fitColumns();
    static_cast<RunTableHeader&>(header).showEssentialColumns();
}

/// Widens the columns for their headers and for the longest text to be expected.
void RunTable::fitColumns()
{
    constexpr int slack = 2; // cells measure text a little wider than it is
    QHeaderView& header = *horizontalHeader();
    const auto wide = [this](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    for (int i = 0; i < runColumnCount; ++i) {
        const auto column = static_cast<RunColumn>(i);
        const int text =
            std::max(wide(m_model->texts().sample(column)), wide(RunTableTexts::header(column)));
        header.resizeSection(
            i, std::max(header.sectionSize(i), text + 2 * RunTableHeader::padding + slack));
    }
    constexpr int shownWidth = 7 * grid; // check box and swatch
    const int shown = static_cast<int>(RunColumn::Shown);
    header.resizeSection(shown, std::max(header.sectionSize(shown), shownWidth));
    stretchName();
}

/// The name takes the room that the other columns leave, and what it needs in any case.
void RunTable::stretchName()
{
    QHeaderView& header = *horizontalHeader();
    const int name = static_cast<int>(RunColumn::Name);
    const int others = header.length() - header.sectionSize(name);
    const int needed = fontMetrics().horizontalAdvance(m_model->texts().sample(RunColumn::Name)) +
                       2 * RunTableHeader::padding;
    const int width = std::max(needed, viewport()->width() - others);
    if (width != header.sectionSize(name))
        header.resizeSection(name, width);
}

void RunTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchName();
}

QSize RunTable::sizeHint() const
{
    constexpr int rows = 4;
    return {100 * grid, horizontalHeader()->sizeHint().height() +
                            rows * verticalHeader()->defaultSectionSize()};
}

void RunTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model->setLocale(locale());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        fitColumns();
    }
    if (event->type() == QEvent::FontChange && m_remove != nullptr) {
        setRowHeight();
        for (int column = 0; column < runColumnCount; ++column) {
            if (!isColumnHidden(column))
                horizontalHeader()->resizeSection(column, 0);
        }
        fitColumns();
    }
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*this);
}

void RunTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!m_model->records().empty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(grid, grid, -grid, -grid),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("No runs yet: “Restart training” begins one."));
}

void RunTable::retranslate()
{
    setAccessibleName(tr("Runs"));
    m_rename->setText(tr("Rename…"));
    m_use->setText(tr("Use these settings"));
    m_remove->setText(tr("Remove"));
    m_unpin->setText(tr("Unpin"));
    updateActions();
    m_pin->setEnabled(true);
    m_remove->setEnabled(true);
    m_model->retranslate();
    viewport()->update();
}

void RunTable::addActions()
{
    m_rename->setShortcut(Qt::Key_F2);
    m_toggle->setShortcut(Qt::CTRL | Qt::Key_Space);
    m_use->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_pin->setShortcut(Qt::CTRL | Qt::Key_P);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_rename, m_toggle, m_use, m_pin, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    const auto onCurrent = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const RunRecord* run = currentRun())
                act(*run);
        });
    };
    onCurrent(m_rename, [this](const RunRecord&) {
        edit(m_sorted->index(currentIndex().row(), static_cast<int>(RunColumn::Name)));
    });
    onCurrent(m_toggle,
              [this](const RunRecord& run) { m_model->setVisible(currentRow(), !run.visible); });
    onCurrent(m_use, [this](const RunRecord& run) { emit useConfigRequested(*run.config); });
    onCurrent(m_pin, [this](const RunRecord& run) { emit pinRequested(run.number); });
    connect(m_unpin, &QAction::triggered, this, &RunTable::unpinRequested);
    onCurrent(m_remove, [this](const RunRecord& run) { emit removeRequested(run.number); });
}

void RunTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex under = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint position =
        byKeyboard ? viewport()->mapToGlobal(visualRect(under).bottomLeft()) : event->globalPos();
    QMenu menu(this);
    if (under.isValid()) {
        setCurrentIndex(under);
        addActionsOf(menu);
    }
    static_cast<RunTableHeader*>(horizontalHeader())
        ->addColumnActions(*menu.addMenu(tr("Columns")));
    menu.exec(position);
    for (QAction* action : {m_pin, m_remove}) // by key they are asked for, and may be refused
        action->setEnabled(true);
}

/// Of the current run.
void RunTable::addActionsOf(QMenu& menu)
{
    updateActions();
    menu.addActions({m_rename, m_toggle, m_use});
    menu.addSeparator();
    menu.addAction(m_pin);
    if (m_hasPin)
        menu.addAction(m_unpin);
    menu.addSeparator();
    addExperimentsOf(menu);
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.addSeparator();
}

/// Of the current run: whether its loss was luck.
void RunTable::addExperimentsOf(QMenu& menu)
{
    const RunRecord* run = currentRun();
    if (run == nullptr)
        return;
    menu.addAction(tr("Repeat with seeds…"), this,
                   [this, number = run->number] { emit repeatRequested(number); });
    QMenu* others = menu.addMenu(tr("Compare with seeds"));
    for (const RunRecord& other : m_model->records()) {
        if (other.number == run->number)
            continue;
        others->addAction(
            QString(other.name).replace('&', "&&"), this,
            [this, one = run->number, two = other.number] { emit comparisonRequested(one, two); });
    }
    others->setEnabled(!others->isEmpty());
}

void RunTable::updateActions()
{
    const RunRecord* run = currentRun();
    m_toggle->setText(run != nullptr && run->visible ? tr("Hide") : tr("Show"));
    const bool hasPicture = run == nullptr || run->hasPicture();
    m_pin->setText(hasPicture ? tr("Pin picture") : tr("Pin picture (no longer in memory)"));
    m_pin->setEnabled(hasPicture);
    m_remove->setEnabled(run != nullptr && !run->isUnderWay());
}

} // namespace actigrad
