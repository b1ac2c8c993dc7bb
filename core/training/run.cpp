#include "core/training/run.h"

#include "core/input_error.h"
#include "core/observation/observe.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace actigrad {
namespace {

const RunConfig& validated(const RunConfig& config, const Dataset& dataset)
{
    validate(config);
    if (static_cast<std::size_t>(config.batch) > dataset.train.size()) {
        throw InputError(
            ACTIGRAD_TEXT("core", "a batch of %1 examples is more than the %2 that the words give "
                                  "for training: lower the batch or add words"),
            {std::to_string(config.batch), std::to_string(dataset.train.size())});
    }
    return config;
}

/// Zero for a factor of zero, and not the negative zeros that multiplying would leave.
void scale(Matrix<float>& data, double factor)
{
    if (factor == 0)
        data.setZero();
    else
        data *= static_cast<float>(factor);
}

} // namespace

MlpShape shapeOf(const RunConfig& config)
{
    return {static_cast<int>(config.words->vocabulary().size()),
            static_cast<int>(config.context),
            static_cast<int>(config.embedding),
            {config.hidden.begin(), config.hidden.end()},
            config.activation,
            config.batchNorm,
            config.batchNormMomentum};
}

Run::Run(std::shared_ptr<const RunConfig> config, std::shared_ptr<const Dataset> dataset,
         InitialDraws* kept)
    : m_config(std::move(config)), m_dataset(std::move(dataset)),
      m_generator(static_cast<std::uint64_t>(m_config->seed)), m_beforeBatch(m_generator),
      m_network(shapeOf(validated(*m_config, *m_dataset))),
      m_examples(static_cast<std::size_t>(m_config->batch))
{
    if (kept != nullptr && kept->areOf(*m_config))
        takeParameters(*kept);
    else
        drawParameters(kept);
    if (m_config->batchSeed >= 0)
        m_generator = TorchGenerator(static_cast<std::uint64_t>(m_config->batchSeed));
    forwardBackward();
}

Run::Run(const Checkpoint& from, std::shared_ptr<const RunConfig> config,
         std::shared_ptr<const Dataset> dataset)
    : m_config(std::move(config)), m_dataset(std::move(dataset)), m_generator(from.generator),
      m_beforeBatch(m_generator), m_network(shapeOf(validated(*m_config, *m_dataset))),
      m_examples(static_cast<std::size_t>(m_config->batch)), m_history(*from.history),
      m_step(from.step), m_updates(from.step), m_finished(from.step >= m_config->steps)
{
    if (!haveSameShape(*from.config, *m_config) || from.step < 0 ||
        from.parameters.size() != static_cast<std::size_t>(m_config->parameters()) ||
        from.runningStatistics.size() != runningStatisticsOf(*m_config)) {
        throw InputError(ACTIGRAD_TEXT("core", "the network to go on from has another shape"));
    }
    takeParameters(from);
    forwardBackward();
}

void Run::takeParameters(const Checkpoint& from)
{
    const float* next = from.parameters.data();
    m_network.forEachParameter([&next](ParameterId, Parameter<float>& parameter) {
        std::copy_n(next, parameter.data.size(), parameter.data.data());
        next += parameter.data.size();
    });
    next = from.runningStatistics.data();
    m_network.forEachNorm([&next](BatchNorm<float>& norm) {
        Matrix<float> mean = norm.runningMean();
        Matrix<float> variance = norm.runningVariance();
        for (Matrix<float>* statistics : {&mean, &variance}) {
            std::copy_n(next, statistics->size(), statistics->data());
            next += statistics->size();
        }
        norm.setRunning(std::move(mean), std::move(variance));
    });
}

Checkpoint Run::checkpoint() const
{
    Checkpoint checkpoint;
    checkpoint.config = m_config;
    checkpoint.step = m_updates;
    checkpoint.parameters.reserve(static_cast<std::size_t>(m_config->parameters()));
    m_network.forEachParameter([&](ParameterId, const Parameter<float>& parameter) {
        const auto& data = parameter.data;
        checkpoint.parameters.insert(checkpoint.parameters.end(), data.data(),
                                     data.data() + data.size());
    });
    m_network.forEachNorm([&](const BatchNorm<float>& norm) {
        for (const Matrix<float>* statistics : {&norm.runningMean(), &norm.runningVariance()})
            checkpoint.runningStatistics.insert(checkpoint.runningStatistics.end(),
                                                statistics->data(),
                                                statistics->data() + statistics->size());
    });
    const bool isBatchPending = m_updates == m_step; // drawn for the step to come
    checkpoint.generator = isBatchPending ? m_beforeBatch : m_generator;
    checkpoint.history = std::make_shared<const RunHistory>(m_history);
    return checkpoint;
}

bool Run::isDrawn(ParameterId id) const
{
    return id.kind == ParameterKind::Embedding || id.kind == ParameterKind::Weights ||
           (id.kind == ParameterKind::Bias && m_config->bias == BiasInit::Drawn);
}

void Run::drawParameters(InitialDraws* kept)
{
    if (kept != nullptr)
        kept->clear();
    if (kept != nullptr && !InitialDraws::fit(*m_config))
        kept = nullptr;
    m_network.forEachParameter([&](ParameterId id, Parameter<float>& parameter) {
        if (id.kind == ParameterKind::Shift)
            return;
        auto& data = parameter.data;
        if (isDrawn(id)) {
            m_generator.fillNormal({data.data(), static_cast<std::size_t>(data.size())});
            if (kept != nullptr)
                kept->values.insert(kept->values.end(), data.data(), data.data() + data.size());
        }
        scale(data, m_config->scales[id]); // a gain is 1, a bias that is not drawn 0
    });
    if (kept != nullptr)
        kept->complete(*m_config, m_generator);
}

void Run::takeParameters(const InitialDraws& kept)
{
    auto next = kept.values.begin();
    m_network.forEachParameter([&](ParameterId id, Parameter<float>& parameter) {
        if (id.kind == ParameterKind::Shift)
            return;
        auto& data = parameter.data;
        if (isDrawn(id)) {
            std::copy_n(next, data.size(), data.data());
            next += data.size();
        }
        scale(data, m_config->scales[id]);
    });
    m_generator = kept.generatorAfter;
}

void Run::drawBatch()
{
    m_beforeBatch = m_generator;
    m_generator.fillIndices(m_examples, static_cast<std::uint32_t>(m_dataset->train.size()));
    m_batch.take(m_dataset->train, m_examples);
}

void Run::forwardBackward()
{
    drawBatch();
    m_loss = m_network.forward(m_batch);
    m_network.backward(m_batch);
    // what is not finite is neither dead nor alive again; step 0 is recorded in any case
    const bool isRecorded = !m_history.points().empty() && m_history.points().back().step >= m_step;
    if (m_history.isDue(m_step) && !isRecorded && !m_finished && (m_step == 0 || !diverged()))
        record();
}

void Run::record()
{
    RunHistory::Point point{m_step, {}};
    m_network.forEachParameter([&](ParameterId id, const Parameter<float>& parameter) {
        if (id.kind == ParameterKind::Embedding || id.kind == ParameterKind::Weights) {
            point.updateToData.push_back(
                static_cast<float>(updateToData(parameter, m_config->learningRateAt(m_step))));
        }
    });
    std::vector<std::vector<int>> dead;
    std::vector<std::size_t> neurons;
    const ActivationTraits& traits = traitsOf(m_config->activation);
    double outputs = 0;
    double saturated = 0;
    double silent = 0;
    for (const auto& layer : m_network.hiddenLayers()) {
        const auto values = layer.output.reshaped();
        outputs += static_cast<double>(values.size());
        saturated += static_cast<double>(std::count_if(
            values.begin(), values.end(), [&traits](float h) { return traits.isSaturated(h); }));
        neurons.push_back(static_cast<std::size_t>(layer.output.cols()));
        std::vector<int> alive(static_cast<std::size_t>(layer.preactivation.cols()));
        markAlive(m_config->activation, layer.preactivation, layer.output, alive);
        dead.push_back(deadNeurons(m_config->activation, alive));
        silent += static_cast<double>(dead.back().size());
    }
    point.saturated = static_cast<float>(saturated / outputs);
    point.silent = static_cast<float>(
        silent /
        static_cast<double>(std::accumulate(neurons.begin(), neurons.end(), std::size_t{0})));
    m_history.record(std::move(point), dead, neurons);
}

void Run::advance()
{
    assert(!finished() && !diverged());
    m_network.sgdStep(static_cast<float>(m_config->learningRateAt(m_step)));
    ++m_updates;
    if (onLastStep()) {
        m_finished = true;
        return;
    }
    ++m_step;
    forwardBackward();
}

bool Run::diverged() const
{
    return !std::isfinite(m_loss);
}

Observation Run::observe() const
{
    return actigrad::observe(m_network, m_batch,
                             {m_step, m_loss, m_config->learningRateAt(m_step)});
}

} // namespace actigrad
