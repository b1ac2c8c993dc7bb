#include "core/training/run.h"

#include "core/input_error.h"
#include "core/observation/observe.h"

#include <cmath>
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

MlpShape shapeOf(const RunConfig& config)
{
    return {static_cast<int>(config.words->vocabulary().size()), static_cast<int>(config.context),
            static_cast<int>(config.embedding), static_cast<int>(config.hidden), config.activation};
}

} // namespace

Run::Run(std::shared_ptr<const RunConfig> config, std::shared_ptr<const Dataset> dataset)
    : m_config(std::move(config)), m_dataset(std::move(dataset)),
      m_generator(static_cast<std::uint64_t>(m_config->seed)),
      m_network(shapeOf(validated(*m_config, *m_dataset))),
      m_examples(static_cast<std::size_t>(m_config->batch))
{
    drawParameters();
    evaluate();
}

void Run::drawParameters()
{
    const auto parameters = m_network.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        auto& data = parameters[i]->data;
        m_generator.fillNormal({data.data(), static_cast<std::size_t>(data.size())});
        const auto scale = static_cast<float>(m_config->scales[i]);
        if (scale == 0.0F)
            data.setZero(); // not × 0, which would leave negative zeros
        else
            data *= scale;
    }
}

void Run::drawBatch()
{
    m_generator.fillIndices(m_examples, static_cast<std::uint32_t>(m_dataset->train.size()));
    m_batch.contexts.clear();
    m_batch.targets.clear();
    for (const std::uint32_t example : m_examples)
        m_batch.append(m_dataset->train, example);
}

void Run::evaluate()
{
    drawBatch();
    m_loss = m_network.forward(m_batch);
    m_network.backward(m_batch);
}

void Run::advance()
{
    m_network.descend(static_cast<float>(m_config->learningRateAt(m_step)));
    if (onLastStep()) {
        m_finished = true;
        return;
    }
    ++m_step;
    evaluate();
}

bool Run::diverged() const
{
    return !std::isfinite(m_loss);
}

Observation Run::observe() const
{
    return actigrad::observe(m_network, m_config->activation, m_step, m_loss);
}

double Run::meanLossOver(const Split& split) const
{
    return meanLoss(m_network, split);
}

} // namespace actigrad
