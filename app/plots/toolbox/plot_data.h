#pragma once

#include <QByteArray>
#include <QString>

class QCustomPlot;

namespace actigrad {

/// All that a plot's graphs, bars and maps hold, as CSV (RFC 4180) with a header: series, x, y and,
/// if there is a map, the value. Columns are named as the axes, with their units; decimals have a
/// point. What is not finite is left empty.
/// @param title the series' name where it has none of its own
[[nodiscard]] QByteArray tableOf(QCustomPlot& plot, const QString& title);

} // namespace actigrad
