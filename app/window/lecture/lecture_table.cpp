#include "app/window/lecture/lecture_table.h"

#include "app/look/number_format.h"
#include "app/look/preset_names.h"
#include "app/look/theme.h"

#include <QFont>
#include <QLocale>

#include <cmath>

namespace actigrad {
namespace {

using Row = LectureRunner::Row;
using RowState = LectureRunner::RowState;

std::optional<double> differenceOf(std::optional<double> ours, double published)
{
    return ours ? std::optional(*ours - published) : std::nullopt;
}

std::optional<double> differenceOf(const Row& row, LectureTable::Column column)
{
    if (column == LectureTable::TrainDifference)
        return differenceOf(row.train, row.publishedTrain);
    if (column == LectureTable::DevDifference)
        return differenceOf(row.dev, row.publishedDev);
    return std::nullopt;
}

QString signedText(std::optional<double> difference, int decimals)
{
    if (!difference)
        return {};
    const QString text = decimalText(std::abs(*difference), decimals);
    return (*difference < 0 ? QChar(0x2212) : QChar('+')) + text;
}

} // namespace

LectureTable::LectureTable(const LectureRunner& runner, QObject* parent)
    : QAbstractTableModel(parent), m_runner(runner)
{
    connect(&runner, &LectureRunner::changed, this, &LectureTable::noteChanges);
}

/// Tells views of the rows in which a text is another: this happens at the screen's pace.
void LectureTable::noteChanges()
{
    QStringList texts;
    for (const Row& row : m_runner.rows()) {
        for (int column = 0; column < columns; ++column)
            texts += text(row, static_cast<Column>(column));
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (m_texts.value(i) == texts[i])
            continue;
        const int row = static_cast<int>(i) / columns; // all of it: the one under way is bold
        emit dataChanged(index(row, 0), index(row, columns - 1));
    }
    m_texts = texts;
}

void LectureTable::refresh()
{
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int LectureTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runner.rows().size());
}

int LectureTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LectureTable::text(const Row& row, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Network:
        return displayName(*row.preset);
    case PublishedTrain:
        return decimalText(row.publishedTrain, row.decimals, locale);
    case PublishedDev:
        return decimalText(row.publishedDev, row.decimals, locale);
    case Train:
        return ours(row, row.train);
    case Dev:
        return ours(row, row.dev);
    case TrainDifference:
    case DevDifference:
        return signedText(differenceOf(row, column), row.decimals);
    case columns:
        break;
    }
    return {};
}

QString LectureTable::ours(const Row& row, std::optional<double> loss) const
{
    constexpr int decimals = 4;
    switch (row.state) {
    case RowState::Waiting:
        return "–";
    case RowState::Training:
    case RowState::Evaluating:
        return "…";
    case RowState::Failed:
        return tr("diverged");
    case RowState::Done:
        break;
    }
    return loss ? decimalText(*loss, decimals) : QString("–");
}

QString LectureTable::widest(Column column) const
{
    if (column != Network)
        return tr("diverged") + ' ';
    QString widest;
    for (const Row& row : m_runner.rows()) {
        const QString name = displayName(*row.preset);
        if (name.size() > widest.size())
            widest = name;
    }
    return widest + ' ';
}

/// Differences are judged only where they should be none.
QVariant LectureTable::colorOf(const Row& row, Column column) const
{
    constexpr double tolerance = 0.01;
    const Theme& theme = Theme::current();
    if (column == PublishedTrain || column == PublishedDev)
        return theme.mutedText;
    const auto difference = differenceOf(row, column);
    if (!difference || !m_runner.hasLectureWords())
        return {};
    return std::abs(*difference) <= tolerance ? theme.good : theme.watch;
}

QVariant LectureTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_runner.rows()[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole:
        return colorOf(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(&row == m_runner.currentRow());
        return font;
    }
    case Qt::ToolTipRole:
        return column == Network ? QVariant(description(*row.preset)) : QVariant();
    case Qt::AccessibleTextRole:
        return fullHeading(column) + ": " + text(row, column);
    default:
        return {};
    }
}

QVariant LectureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Network ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return heading(static_cast<Column>(section));
    return role == Qt::ToolTipRole ? QVariant(fullHeading(static_cast<Column>(section)))
                                   : QVariant();
}

/// Short: what stands left of a column says what of.
QString LectureTable::heading(Column column)
{
    switch (column) {
    case Network:
        return tr("Network");
    case PublishedTrain:
        return tr("Train, lecture");
    case PublishedDev:
        return tr("Dev, lecture");
    case Train:
    case Dev:
        return tr("ours");
    case TrainDifference:
    case DevDifference:
        return tr("difference");
    case columns:
        break;
    }
    return {};
}

QString LectureTable::fullHeading(Column column)
{
    switch (column) {
    case PublishedTrain:
        return tr("Train loss in the lecture");
    case PublishedDev:
        return tr("Dev loss in the lecture");
    case Train:
        return tr("Our train loss");
    case Dev:
        return tr("Our dev loss");
    case TrainDifference:
        return tr("Our train loss minus the lecture’s");
    case DevDifference:
        return tr("Our dev loss minus the lecture’s");
    default:
        return heading(column);
    }
}

} // namespace actigrad
