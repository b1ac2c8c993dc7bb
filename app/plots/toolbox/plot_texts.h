#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/scene.h"
#include "core/observation/observation.h"

#include <QLocale>
#include <QString>

class QCPItemRect;

namespace actigrad {

/// "6,400 values"
[[nodiscard]] QString sampleText(const Tensor& tensor);

/// An example of the batch: "..e → m". @param example from 0
[[nodiscard]] QString exampleText(const Scene& scene, std::size_t example);
/// A character of the vocabulary.
[[nodiscard]] QString characterText(const Scene& scene, std::size_t character);

/// "3.1 %", or with a ghost "3.1 % (pinned: 2.0 %)".
[[nodiscard]] QString percentText(const HistogramGraph::Bin& bin, const QLocale& locale);

/// "0.2 … 0.4: 3.1 %"; empty if the histogram has no data.
[[nodiscard]] QString binText(const HistogramGraph& histogram, double key, const QLocale& locale);

/// In the legend: the ghost, and the ghost of what has a name of its own.
[[nodiscard]] QString pinnedText();
[[nodiscard]] QString pinnedText(const QString& name);

/// A shaded band over the whole height of the plot, behind the data.
[[nodiscard]] QCPItemRect* addBand(QCustomPlot& plot);
void colorBand(QCPItemRect& band, const Theme& theme);
void placeBand(QCPItemRect& band, double low, double high);

} // namespace actigrad
