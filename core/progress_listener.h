#pragma once

#include <functional>

namespace actigrad {

/// What takes long calls this now and then, some milliseconds apart, with the share of the work
/// that is done, from 0 to 1. What it throws ends the work.
using ProgressListener = std::function<void(double share)>;

inline void ignoreProgress(double /*share*/) {}

/// Of a part of the work, from one share of the whole to another.
/// @param whole outlives what is returned
[[nodiscard]] inline ProgressListener within(const ProgressListener& whole, double from, double to)
{
    return [&whole, from, to](double share) { whole(from + share * (to - from)); };
}

} // namespace actigrad
