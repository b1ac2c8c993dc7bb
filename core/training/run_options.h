#pragma once

#include <cstddef>
#include <cstdint>

namespace actigrad {

/// What is wanted of a run besides training it.
struct RunOptions
{
    std::int64_t evaluateEvery = 0; ///< steps; 0: only at the end
    std::size_t samples = 0;        ///< words at a time; 0: none
};

} // namespace actigrad
