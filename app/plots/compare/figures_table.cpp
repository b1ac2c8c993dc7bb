#include "app/plots/compare/figures_table.h"

#include "app/look/flat_delegate.h"
#include "app/look/flat_header.h"
#include "app/look/number_format.h"

#include <QEvent>
#include <QHeaderView>

#include <array>
#include <cmath>
#include <vector>

namespace actigrad {
namespace {

enum Row { RowA, Difference, RowB, figureRows };

/// Of the layer on view, but for the loss.
std::vector<double> figuresOf(const Scene& scene)
{
    const LayerStatistics& layer = scene.shownLayer().statistics;
    return {static_cast<double>(scene.observation->loss),
            layer.preactivation.std,
            layer.output.std,
            layer.saturated,
            static_cast<double>(layer.deadNeurons.size()),
            layer.outputGradient.std,
            layer.preactivationGradient.std};
}

enum Column {
    Loss,
    HpreactStd,
    HStd,
    Saturated,
    Silent,
    GradientH,
    GradientHpreact,
    figureColumns
};

QString text(int column, double value)
{
    switch (column) {
    case Saturated:
        return percentText(100 * value);
    case Silent:
        return countText(std::llround(value));
    case Loss:
        return lossText(value, 4);
    default:
        return figureText(value);
    }
}

QString signedText(int column, double value)
{
    if (value == 0)
        return QStringLiteral("0");
    return (value < 0 ? QChar(0x2212) : QChar('+')) + text(column, std::abs(value));
}

} // namespace

FiguresTable::FiguresTable(QWidget* parent) : QTableWidget(figureRows, figureColumns, parent)
{
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalHeader(new FlatHeader(this));
    setItemDelegate(new FlatDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int row = 0; row < figureRows; ++row) {
        for (int column = 0; column < figureColumns; ++column) {
            setItem(row, column, new QTableWidgetItem);
            item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    retranslate();
}

void FiguresTable::showScenes(const Scene& a, const Scene* b)
{
    const std::vector<double> one = figuresOf(a);
    const std::vector<double> other = b != nullptr ? figuresOf(*b) : std::vector<double>();
    for (int column = 0; column < figureColumns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        item(RowA, column)->setText(text(column, one[at]));
        item(RowB, column)->setText(other.empty() ? QString() : text(column, other[at]));
        item(Difference, column)
            ->setText(other.empty() ? QString() : signedText(column, other[at] - one[at]));
    }
}

void FiguresTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FiguresTable::setSizes()
{
    const int line = fontMetrics().lineSpacing() + 4;
    verticalHeader()->setDefaultSectionSize(line);
    setFixedHeight(horizontalHeader()->sizeHint().height() + figureRows * line + 2);
}

void FiguresTable::retranslate()
{
    setAccessibleName(tr("Figures of both networks"));
    setVerticalHeaderLabels({tr("A"), tr("B − A"), tr("B")});
    const QStringList names{tr("loss of the batch"), tr("hpreact, std"),   tr("h, std"),
                            tr("saturated"),         tr("silent neurons"), tr("dL/dh, std"),
                            tr("dL/dhpreact, std")};
    for (int column = 0; column < figureColumns; ++column) {
        auto* heading = new QTableWidgetItem(names[column]);
        heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, heading);
    }
    setSizes();
}

} // namespace actigrad
