#include "app/plots/layers/weight_gradients_panel.h"

#include "app/look/number_format.h"
#include "app/plots/layers/layer_verdicts.h"
#include "app/plots/toolbox/magnitudes.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

namespace actigrad {
WeightGradientsPanel::WeightGradientsPanel(QWidget* parent) : LayerDensityPanel(figureWidth, parent)
{
    plot().xAxis->setTicker(QSharedPointer<PowerTicker>::create());
    finishSetup();
}

void WeightGradientsPanel::retranslate()
{
    setTexts(tr("Gradients of the weights"),
             tr("<b>Magnitudes of dL/dW</b>, a line for each weight matrix, each axis step a power "
                "of ten. At the right: grad:data, the std of the gradients over that of the "
                "weights; how fast a matrix learns, relative to its size.<p>Healthy: the ratios "
                "are of one order.<p>Sick: one matrix learns ten times faster than another. Of "
                "very large matrices a sample of the values is drawn."));
    plot().xAxis->setLabel(tr("|dL/dW|"));
    plot().yAxis->setLabel(tr("values, %"));
}

std::vector<LayerDensityPanel::Distribution>
WeightGradientsPanel::distributions(const Observation& observation) const
{
    std::vector<Distribution> result;
    for (const auto& parameter : observation.parameters) {
        if (parameter.id.kind != ParameterKind::Weights)
            continue;
        const QString name =
            QString("%1  %2").arg(QString::fromStdString(parameter.name),
                                  figureText(gradToData(parameter), plot().locale()));
        result.push_back({parameter.id.layer, name, name, magnitudesOf(parameter.gradients)});
    }
    return result;
}

Verdict WeightGradientsPanel::judge() const
{
    return verdictAt(Place::WeightGradients, scene(), weightGradientsText(scene()));
}

QString WeightGradientsPanel::rangeText(double low, double high) const
{
    return QString("%1 … %2").arg(powerText(low, plot().locale()),
                                  powerText(high, plot().locale()));
}

} // namespace actigrad
