#pragma once

#include "core/network/activation.h"
#include "core/network/normalisation.h"
#include "core/network/parameter_id.h"
#include "core/text/word_list.h"
#include "core/training/init_scales.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace actigrad {

enum class BiasInit {
    Drawn, ///< randn × scale
    Zero,  ///< nothing is drawn
};

enum class LearningRateSchedule {
    Constant,
    Step,   ///< from step `decayAt` on a tenth
    Cosine, ///< half a wave, from the full rate at step 0 down to none at the run's end
};

/// All that decides a run: equal configs give equal numbers, bit for bit on one machine.
struct RunConfig
{
    std::shared_ptr<const WordList> words; ///< never null in use
    std::int64_t seed = 2'147'483'647;
    /// Of the generator that draws the batches; −1: it is the one that drew the parameters, as in
    /// the lecture, so that a network of another shape sees other batches.
    std::int64_t batchSeed = -1;
    std::int64_t context = 3;
    std::int64_t embedding = 10;
    std::vector<std::int64_t> hidden{200}; ///< neurons of each hidden layer
    std::int64_t batch = 32;
    std::int64_t steps = 200'000;
    double learningRate = 0.1;
    LearningRateSchedule schedule = LearningRateSchedule::Step;
    std::int64_t decayAt = 100'000; ///< of the schedule `Step`
    Activation activation = Activation::Tanh;
    BiasInit bias = BiasInit::Drawn;
    BatchNormalisation batchNorm = BatchNormalisation::None;
    double batchNormMomentum = 0.001;
    InitScales scales = {};

    [[nodiscard]] double learningRateAt(std::int64_t step) const;

    [[nodiscard]] int hiddenLayers() const { return static_cast<int>(hidden.size()); }
    [[nodiscard]] int layers() const { return hiddenLayers() + 1; } ///< with the output layer

    /// @param layer from 1 to `layers()`, as all layers here
    [[nodiscard]] bool isNormalised(int layer) const;
    [[nodiscard]] std::int64_t fanIn(int layer) const;
    /// Columns of the layer's W: twice the neurons for maxout.
    [[nodiscard]] std::int64_t outFeatures(int layer) const;

    /// The network's parameters, in the order in which they are drawn.
    [[nodiscard]] std::vector<ParameterId> parameterIds() const;
    /// Those of them whose scale counts: shifts start at zero, and so do biases unless drawn.
    [[nodiscard]] std::vector<ParameterId> scaledParameters() const;

    /// How many numbers are learned.
    [[nodiscard]] std::int64_t parameters() const;

    /// log(vocabulary): the loss of a network that takes all characters to be equally likely.
    [[nodiscard]] double expectedInitialLoss() const;

    /// The scale at which the parameter keeps the std of what it is multiplied with; 0 where
    /// there is none: of all but weights.
    [[nodiscard]] double kaimingScale(ParameterId parameter) const;

    /// Sets the scale of each hidden layer's weights to gain / sqrt(fan-in).
    void setHiddenGain(double gain);
    /// The gain that all hidden layers' weights share, within rounding; 0 if they differ.
    [[nodiscard]] double hiddenGain() const;

    bool operator==(const RunConfig&) const = default;
};

/// A whole number of the config, from `min` to `max`.
struct IntegerField
{
    std::string_view name; ///< as the command line has it
    std::int64_t RunConfig::*member;
    std::int64_t min;
    std::int64_t max;
    bool mayBeNone = false; ///< where -1, the smallest, stands for none
};

/// All but the widths of the hidden layers. See also core/training/config_fields.h.
[[nodiscard]] std::span<const IntegerField> integerFields();

inline constexpr std::int64_t maxWidth = 16'384; ///< neurons of a hidden layer; at least 1
inline constexpr double maxScale = 1'000;

/// @throws InputError that names the first value that cannot be used, and why; also if the
///         network would take more than 1 GiB or a step of it too long. Whether the words suffice
///         for the batch is seen when the run begins.
void validate(const RunConfig& config);

} // namespace actigrad
