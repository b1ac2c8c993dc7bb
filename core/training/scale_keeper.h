#pragma once

#include "core/training/run_config.h"

#include <cstdint>
#include <vector>

namespace actigrad {

/// Fits the scales to a network whose shape is edited.
///
/// Scales that a preset gives go on following that preset, whatever becomes of the shape. Others
/// stay, and where layers come or go it is as `withHiddenLayers` has it; layers that were taken
/// away come back as they were, if the others are still as they were then.
class ScaleKeeper
{
public:
    /// @param edited has the scales of `before`
    [[nodiscard]] RunConfig fit(const RunConfig& before, const RunConfig& edited);

private:
    struct Network
    {
        std::vector<std::int64_t> hidden;
        InitScales scales;
    };

    void remember(const RunConfig& config);
    [[nodiscard]] const Network* wayBack(const RunConfig& before, const RunConfig& edited) const;

    std::vector<Network> m_left; // that layers were taken from; at most one of each depth
};

} // namespace actigrad
