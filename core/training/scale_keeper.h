#pragma once

#include "core/training/run_config.h"

#include <cstdint>
#include <vector>

namespace actigrad {

/// Fits the scales to a network whose shape is edited.
///
/// Scales that are a preset's follow that preset as the shape changes. Others stay; where layers
/// are added or removed, `withHiddenLayers` decides. A removed layer gets its scales back when it
/// is added again, if the other layers have not changed since.
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
