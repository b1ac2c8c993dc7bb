#include "app/window/runs/run_table_model.h"

#include "app/base/plain_text.h"
#include "app/look/theme.h"

#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace actigrad {
namespace {

/// A stretch of the run's curve.
QIcon swatch(int styleIndex)
{
    constexpr QSize size(32, 12);
    constexpr int scale = 2; // sharp on dense screens
    const RunStyle style = RunStyle::of(styleIndex);
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

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

RunTableModel::RunTableModel(RunStore& store, QObject* parent)
    : QAbstractTableModel(parent), m_store(store),
      m_listening(store.listen([this](RunStore::Change change, int row) { follow(change, row); }))
{
    for (int row = 0; row < store.count(); ++row)
        m_shown.push_back(liveTexts(row));
}

void RunTableModel::follow(RunStore::Change change, int row)
{
    switch (change) {
    case RunStore::Change::Added:
        beginInsertRows({}, row, row);
        m_shown.insert(m_shown.begin() + row, liveTexts(row));
        endInsertRows();
        break;
    case RunStore::Change::Removed:
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
        if (rowCount() > 0) // forks of it stand on their own now
            emit dataChanged(index(0, 0), index(rowCount() - 1, runColumnCount - 1));
        break;
    case RunStore::Change::Grown:
        noteGrowth(row);
        break;
    case RunStore::Change::Edited:
        m_shown[static_cast<std::size_t>(row)] = liveTexts(row);
        emit dataChanged(index(row, 0), index(row, runColumnCount - 1));
        break;
    }
}

RunTableModel::LiveTexts RunTableModel::liveTexts(int row) const
{
    LiveTexts texts;
    std::ranges::transform(live, texts.begin(), [&](RunColumn column) {
        return m_texts.cell(records()[static_cast<std::size_t>(row)], column);
    });
    return texts;
}

/// Tells the view only of texts that change: this happens at the screen's pace.
void RunTableModel::noteGrowth(int row)
{
    LiveTexts& shown = m_shown[static_cast<std::size_t>(row)];
    const LiveTexts before = std::exchange(shown, liveTexts(row));
    for (std::size_t i = 0; i < live.size(); ++i) {
        if (shown[i] == before[i])
            continue;
        const int column = static_cast<int>(live[i]);
        emit dataChanged(index(row, column), index(row, column));
        if (live[i] == RunColumn::DevLoss) // which decides whose is the best
            emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::FontRole});
    }
}

void RunTableModel::setLocale(const QLocale& locale)
{
    m_texts = RunTableTexts(locale);
    retranslate();
}

void RunTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, runColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row)
        m_shown[static_cast<std::size_t>(row)] = liveTexts(row);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, runColumnCount - 1));
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : runColumnCount;
}

std::vector<const RunRecord*> RunTableModel::lineOf(const RunRecord& run) const
{
    std::vector<const RunRecord*> line{&run};
    while (line.back()->parent != 0) {
        const RunRecord* parent = m_store.find(line.back()->parent);
        if (parent == nullptr)
            break;
        line.push_back(parent);
    }
    std::ranges::reverse(line);
    return line;
}

QString RunTableModel::familyKey(const RunRecord& run) const
{
    constexpr int digits = 20; // of any number
    QString key;
    for (const RunRecord* member : lineOf(run))
        key += QString::number(member->number).rightJustified(digits, '0') + '/';
    return key;
}

QString RunTableModel::indentedName(const RunRecord& run) const
{
    constexpr qsizetype spaces = 4;
    constexpr QChar noBreakSpace(0xA0);
    const auto depth = static_cast<qsizetype>(lineOf(run).size()) - 1;
    return QString(spaces * depth, noBreakSpace) + run.name;
}

/// Of all runs with a dev loss, the lowest.
bool RunTableModel::isBest(const RunRecord& run) const
{
    const auto devLossOf = [](const RunRecord& record) {
        const Evaluation* last = record.lastEvaluation();
        return last != nullptr && last->devLoss ? *last->devLoss
                                                : std::numeric_limits<double>::infinity();
    };
    const double loss = devLossOf(run);
    return std::isfinite(loss) && std::ranges::all_of(records(), [&](const RunRecord& other) {
               return loss <= devLossOf(other);
           });
}

/// What is not known comes last.
QVariant RunTableModel::sortKey(const RunRecord& run, RunColumn column) const
{
    constexpr double unknown = std::numeric_limits<double>::infinity();
    const Evaluation* last = run.lastEvaluation();
    switch (column) {
    case RunColumn::Shown:
        return run.visible;
    case RunColumn::Seed:
        return static_cast<qlonglong>(run.config->seed);
    case RunColumn::InitialLoss:
        return static_cast<double>(run.initial->loss);
    case RunColumn::Loss:
        return static_cast<double>(run.history->smoothed());
    case RunColumn::TrainLoss:
        return last != nullptr ? last->trainLoss : unknown;
    case RunColumn::DevLoss:
        return last != nullptr ? last->devLoss.value_or(unknown) : unknown;
    case RunColumn::TestLoss:
        return last != nullptr ? last->testLoss : unknown;
    case RunColumn::Saturated:
        return saturatedShare(*run.initial);
    case RunColumn::Dead:
        return static_cast<qlonglong>(deadCount(*run.initial));
    case RunColumn::SaturatedDev:
        return last != nullptr ? saturatedShare(last->devLayers) : unknown;
    case RunColumn::DeadDev:
        return last != nullptr ? static_cast<double>(deadCount(last->devLayers)) : unknown;
    case RunColumn::Steps:
        return static_cast<qlonglong>(run.stepsDone());
    case RunColumn::State:
        return static_cast<int>(run.state);
    case RunColumn::Name:
    case RunColumn::Scales:
        break;
    }
    return m_texts.cell(run, column);
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRecord& run = records()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<RunColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == RunColumn::Name)
            return indentedName(run);
        return m_texts.cell(run, column);
    case FamilyRole:
        return familyKey(run);
    case Qt::EditRole:
        return m_texts.cell(run, column);
    case SortRole:
        return sortKey(run, column);
    case Qt::CheckStateRole:
        if (column == RunColumn::Shown)
            return run.visible ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DecorationRole:
        return column == RunColumn::Shown ? QVariant(swatch(run.styleIndex)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::FontRole:
        return column == RunColumn::DevLoss && isBest(run) ? QVariant(boldFont()) : QVariant();
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
           m_store.rename(index.row(), value.toString());
}

} // namespace actigrad
