#pragma once

namespace actigrad {

/// The least of 1, 1.5, 2, 3, 5, 7.5 × 10ⁿ that is not below value. value > 0.
[[nodiscard]] double niceCeiling(double value);

/// An upper limit for an axis that grows at once but shrinks only when much of it is empty, so that
/// the axis keeps still while its data trembles.
class SteadyLimit
{
public:
    /// @param max the greatest value to be seen now; > 0 or it is ignored
    double update(double max);

private:
    double m_limit = 0;
};

} // namespace actigrad
