#pragma once

#include "core/network/activation.h"
#include "core/network/parameter_names.h"
#include "core/text/word_list.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace actigrad {

/// Standard deviations that parameters are drawn with, in the order of `parameterNames`.
using InitScales = std::array<double, parameterCount>;

/// All that decides a run: equal configs give equal numbers, bit for bit on one machine.
struct RunConfig
{
    std::shared_ptr<const WordList> words; ///< never null in use
    std::int64_t seed = 2'147'483'647;
    std::int64_t context = 3;
    std::int64_t embedding = 10;
    std::int64_t hidden = 200;
    std::int64_t batch = 32;
    std::int64_t steps = 200'000;
    double learningRate = 0.1;
    std::int64_t decayAt = 100'000; ///< from this step on the learning rate is a tenth
    Activation activation = Activation::Tanh;
    InitScales scales{1, 1, 1, 1, 1};

    [[nodiscard]] double learningRateAt(std::int64_t step) const;

    /// How many numbers are learned.
    [[nodiscard]] std::int64_t parameters() const;

    /// log(vocabulary): the loss of a network that takes all characters to be equally likely.
    [[nodiscard]] double expectedInitialLoss() const;

    /// The scale at which the parameter keeps the spread of what it is multiplied with, or 0 where
    /// there is none (C and the biases).
    [[nodiscard]] double kaimingScale(ParameterIndex parameter) const;

    bool operator==(const RunConfig&) const = default;
};

/// The least and greatest value of a whole number of the config.
struct IntegerLimits
{
    std::string_view name; ///< as the command line has it
    std::int64_t RunConfig::*member;
    std::int64_t least;
    std::int64_t greatest;
};

[[nodiscard]] std::span<const IntegerLimits> integerLimits();

inline constexpr double leastLearningRate = 1e-12; // that the window offers
inline constexpr double greatestLearningRate = 1'000;
inline constexpr double greatestScale = 1'000;

/// @throws InputError that names the first value that cannot be used, and why; also if the
///         network would take more than 512 MiB or a step of it too long. Whether the words suffice
///         for the batch is seen when the run begins.
void validate(const RunConfig& config);

} // namespace actigrad
