#include "app/window/runs/run_table_model.h"

#include "app/base/plain_text.h"
#include "app/look/preset_names.h"
#include "app/look/theme.h"
#include "app/session/kept_picture.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>

namespace actigrad {
namespace {

QString nameOf(const RunConfig& config, int number)
{
    const Preset* preset = presetOf(config);
    const QString kind = preset == nullptr ? RunTableModel::tr("Run") : displayName(*preset);
    return kind + ' ' + QString::number(number);
}

/// Which neurons are dead is shown of the last evaluation alone.
void append(const std::vector<Evaluation>& evaluations, std::vector<Evaluation>& all)
{
    for (const Evaluation& evaluation : evaluations) {
        if (!all.empty())
            all.back().devLayers = {};
        all.push_back(evaluation);
    }
}

/// A stretch of the run's curve.
QIcon swatch(int styleIndex)
{
    constexpr QSize size(32, 12);
    constexpr int scale = 2; // sharp on dense screens
    const RunStyle style = RunStyle::of(styleIndex, Theme::current());
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(QPen(style.color, 2.5, style.dash, Qt::FlatCap));
    painter.drawLine(QPointF(0, size.height() / 2.0), QPointF(size.width(), size.height() / 2.0));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // the same: a colour stands for a run
    return icon;
}

bool isNumeric(RunColumn column)
{
    return column >= RunColumn::Seed && column <= RunColumn::Steps;
}

} // namespace

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunTableModel::absorb(const Snapshot& snapshot)
{
    const int row = rowOf(snapshot.run);
    if (row >= 0)
        return update(at(row), snapshot);
    if (snapshot.run > m_newestRun && snapshot.initial)
        add(snapshot);
}

void RunTableModel::add(const Snapshot& snapshot)
{
    if (!m_records.empty())
        supersede(m_records.back());
    RunRecord record;
    record.number = snapshot.run;
    record.styleIndex = m_created++;
    record.name = nameOf(*snapshot.config, m_created);
    record.config = snapshot.config;
    record.history = std::make_shared<LossHistory>();
    record.initial = snapshot.initial;
    update(record, snapshot);

    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_newestRun = snapshot.run;
    m_records.push_back(std::move(record));
    endInsertRows();
    dropOldPictures();
    emit curvesChanged();
}

/// Tells the view only of texts that change: this happens at the screen's pace.
void RunTableModel::update(RunRecord& record, const Snapshot& snapshot)
{
    constexpr std::array live{RunColumn::Loss,     RunColumn::TrainLoss,    RunColumn::DevLoss,
                              RunColumn::TestLoss, RunColumn::SaturatedDev, RunColumn::DeadDev,
                              RunColumn::Steps,    RunColumn::State};
    std::array<QString, live.size()> before;
    std::ranges::transform(live, before.begin(),
                           [&](RunColumn column) { return m_texts.cell(record, column); });

    if (snapshot.firstLossStep == record.history->steps())
        record.history->append(snapshot.losses);
    record.state = snapshot.state;
    record.divergedAt = snapshot.divergedAt;
    if (snapshot.current)
        record.current = snapshot.current;
    append(snapshot.evaluations, *record.evaluations);
    record.evaluating = snapshot.evaluating;
    record.runHistory = snapshot.history;
    record.samples = snapshot.samples;

    const int row = rowOf(record.number);
    for (std::size_t i = 0; row >= 0 && i < live.size(); ++i) {
        if (m_texts.cell(record, live[i]) != before[i])
            cellChanged(row, live[i]);
    }
}

void RunTableModel::supersede(RunRecord& record)
{
    record.initial = withoutTensors(*record.initial);
    record.current = bytesOf(*record.current) <= pictureMemory ? pictureOf(*record.current)
                                                               : withoutTensors(*record.current);
    record.runHistory.reset();
    record.samples.reset();
    record.superseded = record.isUnderWay();
    record.evaluating = false;
    const int row = rowOf(record.number);
    emit dataChanged(index(row, 0), index(row, runColumnCount - 1));
}

/// The newest run's apart, which is drawn.
void RunTableModel::dropOldPictures()
{
    std::size_t bytes = 0;
    for (int row = rowCount() - 2; row >= 0; --row) {
        if (!at(row).hasPicture())
            continue;
        bytes += bytesOf(*at(row).current);
        if (bytes > pictureMemory)
            at(row).current = withoutTensors(*at(row).current);
    }
}

void RunTableModel::cellChanged(int row, RunColumn column)
{
    const auto cell = index(row, static_cast<int>(column));
    emit dataChanged(cell, cell);
}

int RunTableModel::rowOf(std::uint64_t run) const
{
    const auto found = std::ranges::find(m_records, run, &RunRecord::number);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

const RunRecord* RunTableModel::find(std::uint64_t run) const
{
    const int row = rowOf(run);
    return row < 0 ? nullptr : &m_records[static_cast<std::size_t>(row)];
}

bool RunTableModel::isRow(int row) const
{
    return row >= 0 && row < rowCount();
}

bool RunTableModel::remove(int row)
{
    if (!isRow(row) || at(row).isUnderWay())
        return false;
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
    emit curvesChanged();
    return true;
}

bool RunTableModel::rename(int row, const QString& name)
{
    const QString tidy = printable(name.simplified());
    if (!isRow(row) || tidy.isEmpty() || tidy.size() > longestName)
        return false;
    if (at(row).name == tidy)
        return true;
    at(row).name = tidy;
    cellChanged(row, RunColumn::Name);
    emit curvesChanged();
    return true;
}

void RunTableModel::setVisible(int row, bool visible)
{
    if (!isRow(row) || at(row).visible == visible)
        return;
    at(row).visible = visible;
    cellChanged(row, RunColumn::Shown);
    emit curvesChanged();
}

void RunTableModel::setLocale(const QLocale& locale)
{
    m_texts = RunTableTexts(locale);
    retranslate();
}

void RunTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, runColumnCount - 1);
    if (!m_records.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, runColumnCount - 1));
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : runColumnCount;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord& run = m_records[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<RunColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_texts.cell(run, column);
    case Qt::CheckStateRole:
        if (column == RunColumn::Shown)
            return run.visible ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return column == RunColumn::Shown ? QVariant(swatch(run.styleIndex)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return plainToolTip(m_texts.details(run));
    case Qt::AccessibleTextRole:
        return m_texts.spoken(run, column);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= runColumnCount)
        return {};
    const auto column = static_cast<RunColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return RunTableTexts::header(column);
    case Qt::ToolTipRole:
        return RunTableTexts::headerHint(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == static_cast<int>(RunColumn::Shown))
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == static_cast<int>(RunColumn::Name))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto column = static_cast<RunColumn>(index.column());
    if (column == RunColumn::Shown && role == Qt::CheckStateRole) {
        setVisible(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    return column == RunColumn::Name && role == Qt::EditRole &&
           rename(index.row(), value.toString());
}

} // namespace actigrad
