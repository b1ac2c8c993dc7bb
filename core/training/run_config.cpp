#include "core/training/run_config.h"

#include "core/input_error.h"

#include <cmath>
#include <string>

namespace actigrad {
namespace {

constexpr std::array<IntegerLimits, 7> limits{{
    {"seed", &RunConfig::seed, 0, 4'294'967'295},
    {"context", &RunConfig::context, 1, 64},
    {"embedding", &RunConfig::embedding, 1, 1'024},
    {"hidden", &RunConfig::hidden, 1, 16'384},
    {"batch", &RunConfig::batch, 1, 65'536},
    {"steps", &RunConfig::steps, 1, 1'000'000'000},
    {"lr-decay-at", &RunConfig::decayAt, 0, 1'000'000'000},
}};

constexpr double decayFactor = 0.1;
constexpr double greatestMemory = 512U << 20U; // bytes
constexpr double greatestWork = 4e9;           // multiplications of a step: about 0.1 s

/// Parameters with their gradients; the batch's matrices, kept once to compute and thrice to show.
double memoryOf(const RunConfig& config)
{
    const auto vocabulary = static_cast<double>(config.words->vocabulary().size());
    const auto inputs = static_cast<double>(config.context * config.embedding);
    const double example = 16 * static_cast<double>(config.hidden) + 2 * (inputs + vocabulary);
    return sizeof(float) * (2 * static_cast<double>(config.parameters()) +
                            static_cast<double>(config.batch) * example);
}

/// Multiplications of one step: forward, and twice that backward.
double workOf(const RunConfig& config)
{
    return 3.0 * static_cast<double>(config.batch) * static_cast<double>(config.parameters());
}

void checkReals(const RunConfig& config)
{
    if (!(config.learningRate > 0 && config.learningRate <= greatestLearningRate)) {
        throw InputError(ACTIGRAD_TEXT("core", "%1 must be greater than 0 and at most %2, not %3"),
                         {"lr", toText(greatestLearningRate), toText(config.learningRate)});
    }
    for (std::size_t i = 0; i < parameterCount; ++i) {
        if (!(config.scales[i] >= 0 && config.scales[i] <= greatestScale)) {
            throw InputError(
                ACTIGRAD_TEXT("core", "the scale of %1 must be from 0 to %2, not %3"),
                {std::string(parameterNames[i]), toText(greatestScale), toText(config.scales[i])});
        }
    }
}

} // namespace

double RunConfig::learningRateAt(std::int64_t step) const
{
    return step < decayAt ? learningRate : learningRate * decayFactor;
}

std::int64_t RunConfig::parameters() const
{
    const auto vocabulary = static_cast<std::int64_t>(words->vocabulary().size());
    return vocabulary * embedding + (context * embedding + 1) * hidden + (hidden + 1) * vocabulary;
}

double RunConfig::expectedInitialLoss() const
{
    return std::log(static_cast<double>(words->vocabulary().size()));
}

double RunConfig::kaimingScale(ParameterIndex parameter) const
{
    switch (parameter) {
    case indexW1:
        return actigrad::kaimingScale(activation, static_cast<int>(context * embedding));
    case indexW2:
        return actigrad::kaimingScale(activation, static_cast<int>(hidden));
    default:
        return 0;
    }
}

std::span<const IntegerLimits> integerLimits()
{
    return limits;
}

void validate(const RunConfig& config)
{
    for (const auto& limit : limits) {
        const auto value = config.*limit.member;
        if (value < limit.least || value > limit.greatest) {
            throw InputError(ACTIGRAD_TEXT("core", "%1 must be from %2 to %3, not %4"),
                             {std::string(limit.name), std::to_string(limit.least),
                              std::to_string(limit.greatest), std::to_string(value)});
        }
    }
    checkReals(config);
    if (memoryOf(config) > greatestMemory) {
        throw InputError(
            ACTIGRAD_TEXT("core", "this network would take %1 MiB of memory; at most %2 MiB are "
                                  "allowed: lower hidden, batch, context or embedding"),
            {std::to_string(static_cast<std::int64_t>(memoryOf(config) / 0x1p20)),
             std::to_string(static_cast<std::int64_t>(greatestMemory / 0x1p20))});
    }
    if (workOf(config) > greatestWork) {
        throw InputError(
            ACTIGRAD_TEXT("core",
                          "a step of this network would take %1 billion multiplications; at "
                          "most %2 are allowed: lower hidden, batch, context or embedding"),
            {toText(std::round(workOf(config) / 1e8) / 10), toText(greatestWork / 1e9)});
    }
}

} // namespace actigrad
