#include "app/plots/toolbox/plot_texts.h"

#include "app/base/plain_text.h"
#include "app/look/number_format.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <cmath>

namespace actigrad {

QString sampleText(const Tensor& tensor)
{
    return QCoreApplication::translate("PlotPanel", "%1 values")
        .arg(countText(tensor.values.size()));
}

QString percentText(const HistogramGraph::Bin& bin, const QLocale& locale)
{
    const QString percent = percentText(bin.percent, locale);
    if (!bin.ghostPercent)
        return percent;
    return QCoreApplication::translate("PlotPanel", "%1 (pinned: %2)")
        .arg(percent, percentText(*bin.ghostPercent, locale));
}

QString pinnedText()
{
    return QCoreApplication::translate("PlotPanel", "pinned");
}

QString pinnedText(const QString& name)
{
    return QCoreApplication::translate("PlotPanel", "%1, pinned").arg(name);
}

QString binText(const HistogramGraph& histogram, double key, const QLocale& locale)
{
    const auto bin = histogram.binAt(key);
    if (!bin)
        return {};
    const QString percent = percentText(*bin, locale);
    if (std::isinf(bin->low))
        return QString("< %1: %2").arg(roundedText(bin->high, 3, locale), percent);
    if (std::isinf(bin->high))
        return QString("> %1: %2").arg(roundedText(bin->low, 3, locale), percent);
    return QString("%1 … %2: %3")
        .arg(roundedText(bin->low, 3, locale), roundedText(bin->high, 3, locale), percent);
}

QCPItemRect* addBand(QCustomPlot& plot)
{
    auto* band = new QCPItemRect(&plot);
    band->setLayer("background");
    band->setPen(Qt::NoPen);
    for (QCPItemPosition* corner : {band->topLeft, band->bottomRight}) {
        corner->setTypeX(QCPItemPosition::ptPlotCoords);
        corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    return band;
}

void colorBand(QCPItemRect& band, const Theme& theme)
{
    QColor color = theme.bad;
    color.setAlphaF(theme.isDark() ? 0.10F : 0.06F);
    band.setBrush(color);
}

void placeBand(QCPItemRect& band, double low, double high)
{
    band.topLeft->setCoords(low, 0);
    band.bottomRight->setCoords(high, 1);
}

QString exampleText(const Scene& scene, std::size_t example)
{
    const Observation& observation = *scene.observation;
    const std::size_t length = observation.contexts.size() / observation.targets.size();
    QString text;
    for (std::size_t i = 0; i < length; ++i)
        text += characterText(scene, observation.contexts[example * length + i]);
    return text + QStringLiteral(" → ") + characterText(scene, observation.targets[example]);
}

QString characterText(const Scene& scene, std::size_t character)
{
    const std::u32string one(1, scene.config->words->vocabulary()[character]);
    return printable(QString::fromStdU32String(one));
}

} // namespace actigrad
