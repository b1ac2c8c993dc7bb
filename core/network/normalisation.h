#pragma once

namespace actigrad {

/// Which layers of a network are normalised over the batch.
enum class BatchNormalisation { None, Hidden, All };

/// Added to the variance before its root divides.
inline constexpr double batchNormEpsilon = 1e-5;

} // namespace actigrad
