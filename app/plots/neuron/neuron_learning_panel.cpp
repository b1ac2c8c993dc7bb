#include "app/plots/neuron/neuron_learning_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/toolbox/tickers.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double smallest = -6; // of the axis: log10 of the norm
constexpr double max = 1;

double logPlace(double norm)
{
    return std::clamp(norm > 0 ? std::log10(norm) : smallest, smallest, max);
}

} // namespace

NeuronLearningPanel::NeuronLearningPanel(QWidget* parent)
    : NeuronPlot(parent), m_median(plot().addGraph()), m_all(plot().addGraph()),
      m_own(plot().addGraph())
{
    m_own->setLineStyle(QCPGraph::lsNone);
    plot().yAxis->setTicker(QSharedPointer<PowerTicker>::create());
    plot().xAxis->setTicker(QSharedPointer<OrdinalTicker>::create());
    setLegendShown(true);
    finishSetup();
}

void NeuronLearningPanel::retranslate()
{
    setTexts(tr("Gradient of its weights"),
             tr("<b>How much this batch changes each neuron</b>: the norm of the gradient of its "
                "incoming weights, all neurons of the layer from the least to the greatest, each "
                "axis step a power of ten.<p>Healthy: this neuron (●) lies near the median, "
                "dashed.<p>Sick: at the bottom, where no example teaches it. Norms below 10⁻⁶ "
                "stand at the bottom of the axis."));
    plot().xAxis->setLabel(tr("neurons, sorted"));
    plot().yAxis->setLabel(tr("norm of dL/dW"));
    m_median->setName(tr("median"));
    m_all->setName(tr("the layer"));
    m_own->setName(tr("this neuron"));
}

void NeuronLearningPanel::recolor(const Theme& theme)
{
    m_median->setPen(linePen(theme.mutedText, 1, Qt::DashLine));
    m_all->setPen(linePen(theme.gradientH, 1.5));
    m_own->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, theme.gradientHpreact, scaled(10.0)));
}

void NeuronLearningPanel::draw()
{
    if (!scene().observation || weights() == nullptr)
        return;
    m_sorted = weightGradientNorms(*weights(), traits());
    const double own = m_sorted[neuron()];
    std::ranges::sort(m_sorted);
    const double median = m_sorted[m_sorted.size() / 2];
    QVector<QCPGraphData> all;
    for (const double norm : m_sorted)
        all.append({static_cast<double>(all.size()) + 1, logPlace(norm)});
    m_all->data()->set(all, true);
    const auto rank = std::ranges::lower_bound(m_sorted, own) - m_sorted.begin();
    m_own->setData({static_cast<double>(rank) + 1}, {logPlace(own)}, true);
    const auto count = static_cast<double>(m_sorted.size());
    m_median->setData({0, count + 1}, {logPlace(median), logPlace(median)}, true);
    if (!isZoomed()) {
        plot().xAxis->setRange(0, count + 1);
        plot().yAxis->setRange(smallest - 0.3, max);
    }
    setSample(tr("%1 neurons").arg(countText(m_sorted.size())));
    drawVerdict(own, median);
}

void NeuronLearningPanel::drawVerdict(double norm, double median)
{
    if (!std::isfinite(norm)) {
        setVerdict(overflowVerdict());
        return;
    }
    if (norm == 0) {
        setVerdict({Health::None, tr("0: this batch does not change its weights at all")});
        return;
    }
    if (median == 0) {
        setVerdict(
            {Health::None, tr("Norm %1, though most of the layer has none").arg(figureText(norm))});
        return;
    }
    const double share = norm / median;
    setVerdict({Health::None,
                tr("Norm %1, %2 × the layer’s median")
                    .arg(figureText(norm), share < 0.1 ? figureText(share) : factorText(share))});
}

QString NeuronLearningPanel::readOut(const QPointF& position) const
{
    const auto rank = std::lround(plot().xAxis->pixelToCoord(position.x()));
    if (rank < 1 || static_cast<std::size_t>(rank) > m_sorted.size())
        return {};
    return tr("norm %1").arg(
        figureText(m_sorted[static_cast<std::size_t>(rank) - 1], plot().locale()));
}

} // namespace actigrad
