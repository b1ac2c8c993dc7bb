#include "app/plots/layers/theory_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {

TheoryPanel::TheoryPanel(Quantity quantity, QWidget* parent)
    : PlotPanel(parent), m_quantity(quantity), m_line(plot().addGraph()), m_dots(plot().addGraph())
{
    m_dots->setLineStyle(QCPGraph::lsNone);
    plot().xAxis->setTicker(QSharedPointer<OrdinalTicker>::create());
    setLegendShown(true);
    setVerdictLines(2);
    finishSetup();
}

QString TheoryPanel::fileName() const
{
    return m_quantity == Quantity::Output ? "theory-h" : "theory-gradients";
}

void TheoryPanel::retranslate()
{
    const QString differ = tr("<p>Theory and sample must differ somewhat: theory has infinitely "
                              "many neurons and independent inputs, while here there are few, and "
                              "the same characters stand in many contexts.");
    if (m_quantity == Quantity::Output) {
        setTexts(tr("std of h over the layers"),
                 tr("<b>Why 5/3?</b> tanh squashes: with gain 1 each layer’s outputs are smaller "
                    "than those before. A gain of 5/3 makes up for that, and the std settles "
                    "instead of fading. The line is mean-field theory at step 0 (Poole et al. "
                    "2016), which draws no number; the dots are this network.") +
                     differ);
        plot().yAxis->setLabel(tr("std of h"));
    } else {
        setTexts(tr("Gradients over the layers"),
                 tr("<b>χ</b> is the factor by which a small difference between two inputs grows, "
                    "squared, from layer to layer; gradients grow by the same factor on the way "
                    "back. Above 1 they explode with depth, below 1 they vanish (Schoenholz et al. "
                    "2017).") +
                     differ);
        plot().yAxis->setLabel(tr("std of dL/dhpreact, last layer = 1"));
    }
    plot().xAxis->setLabel(tr("hidden layer"));
    m_line->setName(tr("theory, step 0"));
    m_dots->setName(tr("this network"));
}

void TheoryPanel::recolor(const Theme& theme)
{
    const QColor color = m_quantity == Quantity::Output ? theme.forward : theme.gradientHpreact;
    m_line->setPen(linePen(theme.text, 1, Qt::DashLine));
    m_line->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, linePen(theme.text), theme.panel, scaled(5.0)));
    m_dots->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, linePen(color), color, scaled(8.0)));
}

std::vector<double> TheoryPanel::foretold() const
{
    const auto& layers = m_theory->layers;
    std::vector<double> values(layers.size(), 1);
    if (m_quantity == Quantity::Output) {
        std::ranges::transform(layers, values.begin(), &LayerTheory::outputStd);
        return values;
    }
    for (std::size_t layer = layers.size() - 1; layer > 0; --layer)
        values[layer - 1] = values[layer] * layers[layer].gradientGrowth.value_or(1);
    return values;
}

std::vector<double> TheoryPanel::measured() const
{
    const auto& layers = scene().observation->layers;
    std::vector<double> values;
    values.reserve(layers.size());
    const double last = layers.back().statistics.preactivationGradient.std;
    for (const LayerObservation& layer : layers) {
        values.push_back(m_quantity == Quantity::Output
                             ? layer.statistics.output.std
                             : layer.statistics.preactivationGradient.std / last);
    }
    return values;
}

void TheoryPanel::draw()
{
    if (!scene().observation || scene().observation->layers.empty())
        return;
    if (m_config != scene().config) {
        m_config = scene().config;
        m_theory = theoryOf(*m_config);
    }
    const auto draw = [](QCPGraph& graph, const std::vector<double>& values) {
        QVector<QCPGraphData> points;
        for (std::size_t layer = 0; layer < values.size(); ++layer) {
            if (std::isfinite(values[layer]))
                points.append({static_cast<double>(layer) + 1, values[layer]});
        }
        graph.data()->set(points, true);
    };
    const std::vector<double> line = foretold();
    const std::vector<double> dots = measured();
    draw(*m_line, line);
    draw(*m_dots, dots);
    double high = 0;
    for (const std::vector<double>& values : {line, dots}) {
        for (const double value : values) {
            if (std::isfinite(value))
                high = std::max(high, value);
        }
    }
    if (!isZoomed()) {
        plot().xAxis->setRange(0.6, static_cast<double>(line.size()) + 0.4);
        plot().yAxis->setRange(0, high > 0 ? 1.15 * high : 1);
    }
    setVerdict({Health::None, verdictText()});
}

QString TheoryPanel::verdictText() const
{
    const auto& layers = m_theory->layers;
    if (m_quantity == Quantity::Output) {
        return tr("Theory: std of h %1 in the first layer, %2 in the last; here %3 and %4.")
            .arg(decimalText(layers.front().outputStd, 3), decimalText(layers.back().outputStd, 3),
                 decimalText(measured().front(), 3), decimalText(measured().back(), 3));
    }
    const auto chi =
        m_theory->fixedPoint ? std::optional(m_theory->fixedPoint->chi) : layers.back().chi;
    if (!chi)
        return tr("One hidden layer: χ is a matter of several.");
    constexpr double near = 0.02; // of 1
    if (*chi > 1 + near)
        return tr("χ = %1, above 1: differences between inputs grow from layer to layer, and so do "
                  "gradients on the way back.")
            .arg(decimalText(*chi, 3));
    if (*chi < 1 - near)
        return tr("χ = %1, below 1: differences between inputs fade from layer to layer, and so do "
                  "gradients on the way back.")
            .arg(decimalText(*chi, 3));
    return tr("χ = %1, about 1: differences and gradients keep their size.")
        .arg(decimalText(*chi, 3));
}

QString TheoryPanel::readOut(const QPointF& position) const
{
    if (!m_theory)
        return {};
    const auto layer = std::lround(plot().xAxis->pixelToCoord(position.x()));
    if (layer < 1 || layer > static_cast<long>(m_theory->layers.size()))
        return {};
    const auto at = static_cast<std::size_t>(layer - 1);
    QString text =
        tr("layer %1: theory %2, here %3")
            .arg(countText(layer), decimalText(foretold()[at], 4), decimalText(measured()[at], 4));
    if (const auto& chi = m_theory->layers[at].chi)
        text += '\n' + tr("χ from the layer before: %1").arg(decimalText(*chi, 4));
    return text;
}

} // namespace actigrad
