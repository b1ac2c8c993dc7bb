#pragma once

#include "app/options/options.h"

namespace actigrad {

inline constexpr std::size_t maxCells = 100'000; ///< of an experiment, all seeds counted
inline constexpr int maxSeeds = 10'000;
inline constexpr int maxShards = 10'000;

/// Reads an axis: NAME=FROM:TO:COUNT, equally far apart in log for scales, learning rates and
/// gains, else in steps of whole numbers; or NAME=V1,V2,…
/// @throws UsageError
[[nodiscard]] SweepAxis sweepAxis(const QString& text);

/// Reads "I/N". @throws UsageError
[[nodiscard]] Shard shardOf(const QString& text);

/// The names that an axis can have, for people.
[[nodiscard]] QString sweepNames();

} // namespace actigrad
