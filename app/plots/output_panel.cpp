#include "app/plots/output_panel.h"

#include "app/plots/plot_texts.h"

#include <qcustomplot.h>

namespace actigrad {
namespace {

constexpr int bins = 50; // as the lecture's picture has

} // namespace

OutputPanel::OutputPanel(QWidget* parent) : HistogramPanel(parent), m_histogram(plot())
{
    finishSetup();
}

void OutputPanel::retranslate()
{
    setTexts(tr("h = tanh(hpreact)"),
             tr("<b>Outputs of the hidden layer</b>, one for each neuron and example.<p>Healthy: "
                "spread over the whole of −1…1.<p>Sick: two towers at −1 and 1, tanh is "
                "<i>saturated</i>. There its slope 1 − h² is almost 0, and what the gradient is "
                "multiplied by on its way back is almost 0 too."));
    plot().xAxis->setLabel(tr("h"));
    plot().yAxis->setLabel(tr("values, %"));
}

void OutputPanel::recolor(const Theme& theme)
{
    m_histogram.setColor(theme.forward, 0.35);
}

void OutputPanel::draw()
{
    if (!scene().observation)
        return;
    const auto& output = scene().observation->layers.front().output;
    Histogram histogram(-1, 1, bins);
    histogram.add(output.values);
    m_histogram.setData(histogram);
    setRanges(-1.06, 1.06, m_histogram.greatest());
    setSample(sampleText(output));
    setVerdict(judgeOutput(*scene().observation, *scene().config));
}

QString OutputPanel::readOut(const QPointF& position) const
{
    return binText(m_histogram, plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
