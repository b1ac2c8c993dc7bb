#include "app/plots/toolbox/plot_data.h"

#include "app/base/csv.h"

#include <qcustomplot.h>

namespace actigrad {
namespace {

QString nameOf(const QCPAxis& axis, const QString& otherwise)
{
    return axis.label().isEmpty() ? otherwise : axis.label();
}

void addRow(QByteArray& table, const QString& series, double x, double y)
{
    table += csvField(series) + ',' + csvNumber(x) + ',' + csvNumber(y);
}

void addMap(QByteArray& table, QCPColorMap& map, const QString& series)
{
    QCPColorMapData& data = *map.data();
    for (int column = 0; column < data.keySize(); ++column) {
        for (int row = 0; row < data.valueSize(); ++row) {
            double x = 0;
            double y = 0;
            data.cellToCoord(column, row, &x, &y);
            addRow(table, series, x, y);
            table += ',' + csvNumber(data.cell(column, row)) + "\r\n";
        }
    }
}

/// Rows of a graph, bars or a curve.
template <class Container>
void addPoints(QByteArray& table, const Container& points, const QString& series, bool hasValues)
{
    for (auto point = points.constBegin(); point != points.constEnd(); ++point) {
        addRow(table, series, point->mainKey(), point->mainValue());
        table += hasValues ? ",\r\n" : "\r\n";
    }
}

} // namespace

QByteArray tableOf(QCustomPlot& plot, const QString& title)
{
    bool hasMap = false;
    for (int i = 0; i < plot.plottableCount(); ++i)
        hasMap |= qobject_cast<QCPColorMap*>(plot.plottable(i)) != nullptr;
    QByteArray table = "series," + csvField(nameOf(*plot.xAxis, "x")) + ',' +
                       csvField(nameOf(*plot.yAxis, "y")) + (hasMap ? ",value\r\n" : "\r\n");
    for (int i = 0; i < plot.plottableCount(); ++i) {
        QCPAbstractPlottable* plottable = plot.plottable(i);
        if (!plottable->visible())
            continue;
        const QString series = plottable->name().isEmpty() ? title : plottable->name();
        if (auto* map = qobject_cast<QCPColorMap*>(plottable))
            addMap(table, *map, series);
        else if (auto* graph = qobject_cast<QCPGraph*>(plottable))
            addPoints(table, *graph->data(), series, hasMap);
        else if (auto* bars = qobject_cast<QCPBars*>(plottable))
            addPoints(table, *bars->data(), series, hasMap);
        else if (auto* curve = qobject_cast<QCPCurve*>(plottable))
            addPoints(table, *curve->data(), series, hasMap);
    }
    return table;
}

} // namespace actigrad
