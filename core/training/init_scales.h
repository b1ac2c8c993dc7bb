#pragma once

#include "core/network/parameter_id.h"

#include <array>

namespace actigrad {

/// What the standard normal numbers that parameters are drawn with are multiplied by; gains, which
/// are not drawn, start at their scale. All layers that a network may have, from 1 on, keep theirs,
/// whether the network has them or not.
class InitScales
{
public:
    /// All 1.
    InitScales();

    /// @param parameter not a shift, which starts at 0
    [[nodiscard]] double& operator[](ParameterId parameter);
    [[nodiscard]] double operator[](ParameterId parameter) const;

    bool operator==(const InitScales&) const = default;

private:
    using Layers = std::array<double, maximumLayers>;

    double m_embedding = 1;
    Layers m_weights;
    Layers m_biases;
    Layers m_gains;
};

} // namespace actigrad
