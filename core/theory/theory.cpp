#include "core/theory/theory.h"

#include "core/network/activation.h"
#include "core/theory/normal.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

/// Moments of a layer whose hpreact is normal with mean 0.
class Moments
{
public:
    Moments(const ActivationTraits& traits, double sigma) : m_traits(traits), m_sigma(sigma) {}

    /// E h²
    [[nodiscard]] double square() const
    {
        if (m_traits.pieces > 1) // the larger of two independent normal numbers
            return m_sigma * m_sigma;
        return normalMean(m_sigma, [this](double x) {
            const double h = m_traits.value(x);
            return h * h;
        });
    }
    /// E h
    [[nodiscard]] double mean() const
    {
        if (m_traits.pieces > 1)
            return m_sigma / std::sqrt(pi);
        return normalMean(m_sigma, m_traits.value);
    }
    /// E φ′²; of maxout for each of its pieces
    [[nodiscard]] double slopeSquare() const
    {
        if (m_traits.pieces > 1)
            return 0.5; // one of the two passes all of the gradient
        return normalMean(m_sigma, [this](double x) {
            const double slope = m_traits.slope(x);
            return slope * slope;
        });
    }
    [[nodiscard]] double std() const
    {
        const double mean = this->mean();
        return std::sqrt(std::max(square() - mean * mean, 0.0));
    }

    [[nodiscard]] double saturated() const
    {
        if (m_sigma == 0) // every h is φ(0)
            return m_traits.isSaturated(static_cast<float>(m_traits.value(0))) ? 1 : 0;
        return below(m_traits.inputSaturatedBelow) + above(m_traits.inputSaturatedAbove);
    }

    /// P(h < y)
    [[nodiscard]] double outputCdf(double y) const
    {
        if (m_sigma == 0)
            return m_traits.value(0) < y ? 1 : 0;
        if (m_traits.pieces > 1)
            return below(y) * below(y);
        return below(inverse(y));
    }

    [[nodiscard]] double beyond(double threshold) const
    {
        if (m_sigma == 0)
            return std::abs(m_traits.value(0)) > threshold ? 1 : 0;
        if (m_traits.pieces > 1) {
            const double lower = below(-threshold);
            const double upper = below(threshold);
            return 1 - upper * upper + lower * lower;
        }
        return below(inverse(-threshold)) + above(inverse(threshold));
    }

private:
    static constexpr double pi = 3.141592653589793;
    static constexpr double infinity = std::numeric_limits<double>::infinity();

    [[nodiscard]] double below(double x) const { return normalCdf(x / m_sigma); }
    [[nodiscard]] double above(double x) const { return normalCdf(-x / m_sigma); }

    /// Where φ(x) = h; infinite where φ does not go so far. φ ascends.
    [[nodiscard]] double inverse(double h) const
    {
        if (h <= m_traits.infimum)
            return -infinity;
        if (h >= m_traits.supremum)
            return infinity;
        double low = -1'000;
        double high = 1'000;
        for (int i = 0; i < 80; ++i) {
            const double middle = (low + high) / 2;
            (m_traits.value(middle) < h ? low : high) = middle;
        }
        return high;
    }

    const ActivationTraits& m_traits;
    double m_sigma;
};

double squared(double x)
{
    return x * x;
}

/// The layer's b², or what a shift adds: it starts at 0.
double biasVariance(const RunConfig& config, int layer)
{
    if (config.bias == BiasInit::Zero || config.isNormalised(layer))
        return 0;
    return squared(config.scales[{ParameterKind::Bias, layer}]);
}

/// fan_in W²
double weightVariance(const RunConfig& config, int layer)
{
    return static_cast<double>(config.fanIn(layer)) *
           squared(config.scales[{ParameterKind::Weights, layer}]);
}

/// Of hpreact, given E h² of the layer's inputs.
double variance(const RunConfig& config, int layer, double inputSquare)
{
    if (config.isNormalised(layer))
        return squared(config.scales[{ParameterKind::Gain, layer}]);
    return weightVariance(config, layer) * inputSquare + biasVariance(config, layer);
}

/// What the layer multiplies the std of a gradient by, squared: (gain / std)² after batch norm,
/// where std is that over a batch of independent examples.
double normalisation(const RunConfig& config, int layer, const Moments& inputs)
{
    if (!config.isNormalised(layer))
        return 1;
    const double raw = weightVariance(config, layer) * squared(inputs.std());
    return raw > 0 ? squared(config.scales[{ParameterKind::Gain, layer}]) / raw : 0;
}

/// By bisection in log q, as iteration would not end at the edge of chaos.
std::optional<FixedPoint> fixedPointOf(const RunConfig& config)
{
    const int last = config.hiddenLayers();
    if (last < 2 || config.isNormalised(last))
        return std::nullopt;
    const ActivationTraits& traits = traitsOf(config.activation);
    const auto grows = [&](double q) {
        return variance(config, last, Moments(traits, std::sqrt(q)).square()) > q;
    };
    const auto at = [&](double q) { // at 0 as just above it: ReLU has no slope there
        return FixedPoint{q, weightVariance(config, last) * static_cast<double>(traits.pieces) *
                                 Moments(traits, std::sqrt(std::max(q, 1e-18))).slopeSquare()};
    };
    double low = 1e-9;
    double high = 1e9;
    if (grows(high))
        return std::nullopt;
    if (!grows(low))
        return at(0);
    for (int i = 0; i < 60; ++i) {
        const double middle = std::sqrt(low * high);
        (grows(middle) ? low : high) = middle;
    }
    return at(std::sqrt(low * high));
}

} // namespace

double preactivationCdf(const LayerTheory& layer, double x)
{
    if (layer.preactivationStd == 0)
        return x > 0 ? 1 : 0;
    return normalCdf(x / layer.preactivationStd);
}

double outputCdf(Activation activation, const LayerTheory& layer, double y)
{
    return Moments(traitsOf(activation), layer.preactivationStd).outputCdf(y);
}

Theory theoryOf(const RunConfig& config)
{
    constexpr double lectureThreshold = 0.97;
    const ActivationTraits& traits = traitsOf(config.activation);
    Theory theory;
    double inputSquare = squared(config.scales[{ParameterKind::Embedding, 0}]);
    std::optional<Moments> before;
    for (int layer = 1; layer <= config.hiddenLayers(); ++layer) {
        const double q = variance(config, layer, inputSquare);
        const Moments moments(traits, std::sqrt(q));
        LayerTheory result;
        result.preactivationStd = std::sqrt(q);
        result.outputStd = moments.std();
        result.saturated = moments.saturated();
        result.beyond097 = moments.beyond(lectureThreshold);
        if (before) {
            const double slope = before->slopeSquare() * normalisation(config, layer, *before);
            const auto pieces = static_cast<double>(traits.pieces);
            result.chi = weightVariance(config, layer) * pieces * slope;
            const auto fanOut = static_cast<double>(config.outFeatures(layer));
            result.gradientGrowth =
                std::sqrt(fanOut * squared(config.scales[{ParameterKind::Weights, layer}]) * slope);
        }
        theory.layers.push_back(result);
        inputSquare = moments.square();
        before.emplace(moments);
    }
    theory.logitsStd = std::sqrt(variance(config, config.layers(), inputSquare));
    theory.initialLoss =
        meanLogSumExp(theory.logitsStd, static_cast<int>(config.words->vocabulary().size()));
    theory.fixedPoint = fixedPointOf(config);
    return theory;
}

} // namespace actigrad
