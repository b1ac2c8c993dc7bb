#include "core/training/evaluator.h"

#include "core/network/cross_entropy.h"
#include "core/observation/observe.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace actigrad {
namespace {

constexpr std::size_t trainSplit = 0; // indices into the evaluator's splits
constexpr std::size_t devSplit = 1;

/// So many that a piece takes some milliseconds at the most, or few where the network is large.
std::size_t examplesAtOnce(const Mlp<float>& network)
{
    constexpr std::size_t multiplications = 1U << 25U;
    std::size_t parameters = 1;
    network.forEachParameter([&parameters](ParameterId, const Parameter<float>& parameter) {
        parameters += static_cast<std::size_t>(parameter.data.size());
    });
    return std::clamp<std::size_t>(multiplications / parameters, 16, 1'024);
}

} // namespace

Evaluator::Evaluator(const Mlp<float>& network, const Dataset& dataset, std::int64_t step)
    : m_network(network), m_splits{&dataset.train, &dataset.dev, &dataset.test},
      m_examplesAtOnce(examplesAtOnce(network))
{
    m_result.step = step;
    const auto pieces = static_cast<std::size_t>(traitsOf(network.activation()).pieces);
    for (const auto& layer : network.hiddenLayers()) {
        m_alive.emplace_back(static_cast<std::size_t>(layer.output.cols()) * pieces);
        m_saturated.push_back(0);
    }
}

double Evaluator::progress() const
{
    std::size_t done = m_next;
    std::size_t all = 0;
    for (std::size_t split = 0; split < m_splits.size(); ++split) {
        all += m_splits[split]->size();
        done += split < m_split ? m_splits[split]->size() : 0;
    }
    return static_cast<double>(done) / static_cast<double>(all);
}

void Evaluator::advance()
{
    assert(!done());
    const Split& split = *m_splits[m_split];
    const std::size_t examples = std::min(m_examplesAtOnce, split.size() - m_next);
    if (examples > 0)
        add(split, examples);
    if (m_next == split.size())
        finishSplit(split);
}

void Evaluator::add(const Split& split, std::size_t examples)
{
    m_examples.resize(examples);
    std::iota(m_examples.begin(), m_examples.end(), static_cast<std::uint32_t>(m_next));
    m_next += examples;
    m_batch.take(split, m_examples);
    m_prediction.compute(m_network, m_batch.contexts, examples);
    m_lossSum +=
        static_cast<double>(m_crossEntropy.forward(m_prediction.logits(), m_batch.targets)) *
        static_cast<double>(examples);
    if (m_split == devSplit)
        noteLayers();
}

void Evaluator::noteLayers()
{
    const auto activation = m_network.activation();
    const auto& traits = traitsOf(activation);
    for (std::size_t i = 0; i < m_alive.size(); ++i) {
        const auto& layer = m_prediction.layers()[i];
        markAlive(activation, layer.preactivation, layer.output, m_alive[i]);
        const auto values = layer.output.reshaped();
        m_saturated[i] += static_cast<double>(std::count_if(
            values.begin(), values.end(), [&traits](float h) { return traits.isSaturated(h); }));
    }
}

void Evaluator::finishSplit(const Split& split)
{
    const auto examples = static_cast<double>(split.size());
    const double loss = m_lossSum / examples;
    if (m_split == trainSplit) {
        m_result.trainLoss = loss;
    } else if (m_split != devSplit) {
        m_result.testLoss = loss;
    } else if (split.size() > 0) {
        m_result.devLoss = loss;
        m_result.devExamples = split.size();
        for (std::size_t i = 0; i < m_alive.size(); ++i) {
            const auto neurons = m_network.hiddenLayers()[i].output.cols();
            m_result.devLayers.push_back(
                {m_saturated[i] / (examples * static_cast<double>(neurons)),
                 deadNeurons(m_network.activation(), m_alive[i])});
        }
    }
    ++m_split;
    m_next = 0;
    m_lossSum = 0;
}

Evaluation evaluate(const Mlp<float>& network, const Dataset& dataset, std::int64_t step)
{
    Evaluator evaluator(network, dataset, step);
    while (!evaluator.done())
        evaluator.advance();
    return evaluator.result();
}

} // namespace actigrad
