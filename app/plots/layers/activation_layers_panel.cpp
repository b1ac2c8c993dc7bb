#include "app/plots/layers/activation_layers_panel.h"

#include "app/look/number_format.h"
#include "app/plots/layers/layer_verdicts.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr int bins = 50;
constexpr double stdsOnAxis = 3; // as far as an axis without bound reaches

} // namespace

ActivationLayersPanel::ActivationLayersPanel(QWidget* parent)
    : LayerDensityPanel(numberWidth, parent)
{
    finishSetup();
}

void ActivationLayersPanel::retranslate()
{
    setTexts(tr("Activations of all layers"),
             tr("<b>Distribution of h</b>, a line for each layer; the layer on view is thick."
                "<p>Healthy: the lines lie on each other, so that depth changes nothing.<p>Sick: "
                "they draw together towards 0 from layer to layer (gain too small), or heap up at "
                "the ends (gain too large). A line that leaves at the top has more in one bin than "
                "the axis shows; the pointer tells how much."));
    plot().xAxis->setLabel(tr("h"));
    plot().yAxis->setLabel(tr("values, %"));
}

void ActivationLayersPanel::fitRange()
{
    double below = 0;
    double above = 0;
    for (const auto& layer : scene().observation->layers) {
        const Statistics& h = layer.statistics.output;
        below = std::max(below, std::min(-h.min, stdsOnAxis * h.std - h.mean));
        above = std::max(above, std::min(h.max, stdsOnAxis * h.std + h.mean));
    }
    const ActivationTraits& traits = traitsOf(scene().config->activation);
    m_low = std::isfinite(traits.infimum) ? traits.infimum : -m_below.update(below);
    m_high = std::isfinite(traits.supremum) ? traits.supremum : m_above.update(above);
}

std::vector<LayerDensityPanel::Distribution>
ActivationLayersPanel::distributions(const Observation& observation) const
{
    std::vector<Distribution> result;
    for (const auto& layer : observation.layers) {
        const int depth = static_cast<int>(result.size()) + 1;
        Histogram histogram(m_low, m_high, bins);
        histogram.add(layer.output.values);
        result.push_back(
            {depth, tr("layer %1").arg(depth), QString::number(depth), std::move(histogram)});
    }
    return result;
}

Verdict ActivationLayersPanel::judge() const
{
    return verdictAt(Place::ActivationLayers, scene(), activationsText(scene()));
}

QString ActivationLayersPanel::rangeText(double low, double high) const
{
    return QString("h %1 … %2")
        .arg(decimalText(low, 2, plot().locale()), decimalText(high, 2, plot().locale()));
}

} // namespace actigrad
