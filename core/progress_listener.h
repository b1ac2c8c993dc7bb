#pragma once

#include <functional>

namespace actigrad {

/// Called by long work every few milliseconds, on the thread that does the work, with the done
/// share from 0 to 1. An exception thrown by it ends the work.
using ProgressListener = std::function<void(double share)>;

inline void ignoreProgress(double /*share*/) {}

/// Of a part of the work, from one share of the whole to another.
/// @param whole outlives what is returned
[[nodiscard]] inline ProgressListener within(const ProgressListener& whole, double from, double to)
{
    return [&whole, from, to](double share) { whole(from + share * (to - from)); };
}

} // namespace actigrad
