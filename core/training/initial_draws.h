#pragma once

#include "core/random/torch_generator.h"
#include "core/training/run_config.h"

#include <optional>
#include <vector>

namespace actigrad {

/// The normal numbers that a run's parameters were drawn with, for another run whose scales alone
/// differ: to draw them again takes longer than all else of a large network's step 0.
struct InitialDraws
{
    static constexpr std::int64_t maxParameters = 1 << 24; ///< 64 MB; of larger ones none are kept

    std::optional<RunConfig> config; // scales apart; nothing: none are kept
    std::vector<float> values;       // of all parameters that are drawn, one after the other
    TorchGenerator generatorAfter{0};

    [[nodiscard]] bool areOf(const RunConfig& other) const
    {
        return config && config == withoutScales(other);
    }

    /// Whether there is room to keep the draws of such a network.
    [[nodiscard]] static bool fit(const RunConfig& config)
    {
        return config.parameters() <= maxParameters;
    }

    void clear()
    {
        config.reset();
        values.clear();
    }

    /// Makes the draws usable. To be called once all values are there, so that a run which ran out
    /// of memory leaves nothing that looks complete.
    void complete(const RunConfig& drawn, const TorchGenerator& generator)
    {
        generatorAfter = generator;
        config = withoutScales(drawn);
    }

private:
    [[nodiscard]] static RunConfig withoutScales(RunConfig config)
    {
        config.scales = {};
        return config;
    }
};

} // namespace actigrad
