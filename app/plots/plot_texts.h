#pragma once

#include "app/plots/histogram_graph.h"
#include "app/plots/theme.h"
#include "core/observation/observation.h"

#include <QLocale>
#include <QString>

class QCPItemRect;
class QCPItemText;

namespace actigrad {

/// "6,400 values"
[[nodiscard]] QString sampleText(const Tensor& tensor);

/// "0.2 to 0.4: 3.1 %"; empty if the histogram has no data.
[[nodiscard]] QString binText(const HistogramGraph& histogram, double key, const QLocale& locale);

/// A shaded band over the whole height of the plot, behind the data.
[[nodiscard]] QCPItemRect* addBand(QCustomPlot& plot);
void colorBand(QCPItemRect& band, const Theme& theme);
void placeBand(QCPItemRect& band, double low, double high);

} // namespace actigrad
