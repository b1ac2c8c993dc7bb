#include "app/plots/hpreact_panel.h"

#include "app/plots/plot_texts.h"

#include <qcustomplot.h>

namespace actigrad {
namespace {

constexpr double reach = 10; // of the axis: twice the spread of the lecture's first network
constexpr int bins = 100;

} // namespace

HpreactPanel::HpreactPanel(QWidget* parent)
    : HistogramPanel(parent), m_histogram(plot()), m_flats{addBand(plot()), addBand(plot())}
{
    finishSetup();
}

void HpreactPanel::retranslate()
{
    setTexts(tr("hpreact"),
             tr("<b>Pre-activations</b>, hpreact = embcat·W1 + b1: what enters tanh, one value for "
                "each neuron and example of the batch.<p>Healthy: a bell of spread about 1 that "
                "stays between the shaded flats.<p>Sick: a wide heap that reaches far into them; "
                "there tanh answers ±1 whatever comes in. Hatched bars count what lies beyond the "
                "axis."));
    plot().xAxis->setLabel(tr("hpreact"));
    plot().yAxis->setLabel(tr("values, %"));
}

void HpreactPanel::recolor(const Theme& theme)
{
    m_histogram.setColor(theme.forward, 0.35);
    for (QCPItemRect* flat : m_flats)
        colorBand(*flat, theme);
}

void HpreactPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& layer = scene().observation->layers.front();
    Histogram histogram(-reach, reach, bins);
    histogram.add(layer.preactivation.values);
    m_histogram.setData(histogram);

    const double edge = reach + HistogramGraph::outerWidth(histogram) + histogram.binWidth() / 2;
    const double flat = saturationStart(scene().config->activation);
    placeBand(*m_flats[0], -edge, -flat);
    placeBand(*m_flats[1], flat, edge);
    setRanges(-edge, edge, m_histogram.greatest());
    setSample(sampleText(layer.preactivation));
    setVerdict(judgePreactivation(*scene().observation, *scene().config));
}

QString HpreactPanel::readOut(const QPointF& position) const
{
    return binText(m_histogram, plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
