#include "app/plots/layers/gradient_layers_panel.h"

#include "app/plots/layers/layer_verdicts.h"
#include "app/plots/toolbox/magnitudes.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

namespace actigrad {
GradientLayersPanel::GradientLayersPanel(QWidget* parent) : LayerDensityPanel(numberWidth, parent)
{
    plot().xAxis->setTicker(QSharedPointer<PowerTicker>::create());
    finishSetup();
}

void GradientLayersPanel::retranslate()
{
    setTexts(tr("Gradients of all layers"),
             tr("<b>Magnitudes of dL/dh</b>, a line for each layer; the layer on view is thick. "
                "Each axis step is a power of ten, so a line that stands one step further left "
                "gets ten times less gradient.<p>Healthy: the lines lie on each other.<p>Sick: "
                "they walk left towards layer 1 (vanishing) or right (exploding). Exact zeros are "
                "beyond the axis."));
    plot().xAxis->setLabel(tr("|dL/dh|"));
    plot().yAxis->setLabel(tr("values, %"));
}

std::vector<LayerDensityPanel::Distribution>
GradientLayersPanel::distributions(const Observation& observation) const
{
    std::vector<Distribution> result;
    for (const auto& layer : observation.layers) {
        const int depth = static_cast<int>(result.size()) + 1;
        result.push_back({depth, tr("layer %1").arg(depth), QString::number(depth),
                          magnitudesOf(layer.outputGradient)});
    }
    return result;
}

Verdict GradientLayersPanel::judge() const
{
    return verdictAt(Place::GradientLayers, scene(), layerGradientsText(scene()));
}

QString GradientLayersPanel::rangeText(double low, double high) const
{
    return QString("%1 … %2").arg(powerText(low, plot().locale()),
                                  powerText(high, plot().locale()));
}

} // namespace actigrad
