#include "app/plots/batch_norm/batch_norm_histogram_panel.h"

#include "app/look/number_format.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/diagnosis/limits.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr int bins = 100;
constexpr double minReach = 5; // of the axis
constexpr double stds = 3.5;   // that the axis shows

} // namespace

BatchNormHistogramPanel::BatchNormHistogramPanel(Stage stage, QWidget* parent)
    : HistogramPanel(parent), m_stage(stage), m_histogram(plot())
{
    finishSetup();
}

QString BatchNormHistogramPanel::fileName() const
{
    switch (m_stage) {
    case Stage::Raw:
        return "norm-raw";
    case Stage::Normalised:
        return "norm-normalised";
    case Stage::GainedAndShifted:
        return "norm-shifted";
    }
    return {};
}

void BatchNormHistogramPanel::setPlace(BatchNormPlace place)
{
    m_place = place;
    redraw();
}

void BatchNormHistogramPanel::retranslate()
{
    plot().yAxis->setLabel(tr("values, %"));
    switch (m_stage) {
    case Stage::Raw:
        setTexts(tr("1 · Raw"),
                 tr("<b>x·W</b>, as the weights make it, before batch norm: one value for each "
                    "neuron and example of the batch.<p>It may be as wide and as far from 0 as it "
                    "likes: the next step takes both away."));
        plot().xAxis->setLabel(tr("x·W"));
        break;
    case Stage::Normalised:
        setTexts(tr("2 · Normalised"),
                 tr("<b>(x·W − mean) / std</b>, neuron by neuron, with the mean and standard "
                    "deviation over the batch.<p>Every neuron now has mean 0 and std 1, whatever "
                    "its weights: the layer cannot start saturated. The other examples of the "
                    "batch have a say in each value."));
        plot().xAxis->setLabel(tr("(x·W − mean) / std"));
        break;
    case Stage::GainedAndShifted:
        setTexts(tr("3 · After gain and shift"),
                 tr("<b>gain · normalised + shift</b>: what goes on. Gain and shift are learned, "
                    "so that the network may widen or move a neuron’s values where that "
                    "helps.<p>Of a hidden layer this is hpreact, which enters the activation."));
        plot().xAxis->setLabel(tr("gain · normalised + shift"));
        break;
    }
    m_histogram.setNames(title(), pinnedText());
}

void BatchNormHistogramPanel::recolor(const Theme& theme)
{
    m_histogram.setColor(theme.forward, m_stage == Stage::Raw ? 0.15 : 0.35);
    m_histogram.setGhostColor(theme);
}

bool BatchNormHistogramPanel::hasData() const
{
    return batchNormOf(scene(), m_place) != nullptr;
}

Tensor BatchNormHistogramPanel::values(const BatchNormObservation& norm) const
{
    switch (m_stage) {
    case Stage::Raw:
        return norm.raw;
    case Stage::Normalised:
        return normalised(norm);
    case Stage::GainedAndShifted:
        return gainedAndShifted(norm);
    }
    return {};
}

void BatchNormHistogramPanel::draw()
{
    const BatchNormObservation* norm = batchNormOf(scene(), m_place);
    if (norm == nullptr) {
        m_histogram.setData(Histogram(-minReach, minReach, bins));
        m_histogram.setGhost(std::nullopt);
        setSample({});
        setVerdict({Health::None, tr("This layer is not normalised")});
        return;
    }
    const Tensor tensor = values(*norm);
    const Statistics statistics = Statistics::of(tensor.values);
    const double reach =
        std::max(minReach, m_reach.update(std::abs(statistics.mean) + stds * statistics.std));
    Histogram histogram(-reach, reach, bins);
    histogram.add(tensor.values);
    m_histogram.setData(histogram);
    drawGhost(Histogram(-reach, reach, bins));
    const double edge = reach + HistogramGraph::outerWidth(histogram) + histogram.binWidth() / 2;
    setRanges(-edge, edge, m_histogram.max());
    setSample(sampleText(tensor));
    setVerdict(judge(*norm, statistics));
}

/// What is pinned, if it is normalised too.
void BatchNormHistogramPanel::drawGhost(Histogram histogram)
{
    Scene pinned = scene();
    pinned.observation = scene().ghost;
    const BatchNormObservation* norm = batchNormOf(pinned, m_place);
    if (norm != nullptr)
        histogram.add(values(*norm).values);
    m_histogram.setGhost(norm != nullptr ? std::optional(histogram) : std::nullopt);
    setLegendShown(norm != nullptr);
}

Verdict BatchNormHistogramPanel::judge(const BatchNormObservation& norm,
                                       const Statistics& statistics) const
{
    if (!std::isfinite(statistics.std))
        return overflowVerdict();
    const QString std = figureText(statistics.std);
    switch (m_stage) {
    case Stage::Raw:
        return {
            Health::None,
            tr("std %1, mean %2, as the weights give it").arg(std, figureText(statistics.mean))};
    case Stage::Normalised: {
        constexpr float constant = 1e-5F; // as small as the epsilon that is added
        const auto flat = std::ranges::count_if(norm.variance,
                                                [](float variance) { return variance < constant; });
        if (flat > 0)
            return {Health::None, tr("%1 of %2 neurons give all examples one value")
                                      .arg(countText(static_cast<std::size_t>(flat)),
                                           countText(norm.variance.size()))};
        return {Health::None, tr("Every neuron: mean 0, std 1 over the batch")};
    }
    case Stage::GainedAndShifted:
        break;
    }
    if (m_place == BatchNormPlace::OutputLayer)
        return {Health::None, tr("std %1 of the logits").arg(std)};
    return verdictAt(Place::Hpreact, scene(), tr("std %1 enters the activation").arg(std));
}

QString BatchNormHistogramPanel::readOut(const QPointF& position) const
{
    return binText(m_histogram, plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

} // namespace actigrad
