#include "app/options/options.h"

#include "core/text/dataset.h"

#include <QCoreApplication>

#include <algorithm>

namespace actigrad {

bool Options::gives(std::int64_t RunConfig::*member) const
{
    return std::ranges::find(integers, member, &Integer::member) != integers.end();
}

RunConfig Options::appliedTo(RunConfig config) const
{
    for (const auto& integer : integers)
        config.*integer.member = integer.value;
    if (learningRate)
        config.learningRate = *learningRate;
    if (preset != nullptr)
        config.scales = preset->scales(config);
    for (const auto& scale : scales)
        config.scales[scale.parameter] = scale.value;
    return config;
}

std::optional<QString> lowerBatchToExamples(RunConfig& config)
{
    // a word gives at least two examples, and four of five words are for training
    if (static_cast<std::uint64_t>(config.batch) <= config.words->size())
        return std::nullopt;
    const Dataset dataset(*config.words, static_cast<std::size_t>(config.context));
    const auto examples = static_cast<std::int64_t>(dataset.train.size());
    if (config.batch <= examples)
        return std::nullopt;
    const auto message = QCoreApplication::translate(
        "options", "the words give only %1 examples for training: the batch is lowered from %2");
    const QString filled = message.arg(QString::number(examples), QString::number(config.batch));
    config.batch = examples;
    return filled;
}

} // namespace actigrad
