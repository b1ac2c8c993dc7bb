#pragma once

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace actigrad {

/// Draws what Python 3's `random` module draws after `random.seed(seed)`.
///
/// Source: Modules/_randommodule.c and Lib/random.py of CPython 3.11.
class PythonRandom
{
public:
    explicit PythonRandom(std::uint32_t seed);

    /// `random.randrange(bound)`; bound is at least 1.
    std::uint32_t below(std::uint32_t bound);

    /// `random.shuffle(values)`, for fewer than 2^32 values.
    template <typename Value>
    void shuffle(std::vector<Value>& values)
    {
        for (std::size_t i = values.size(); i-- > 1;)
            std::swap(values[i], values[below(static_cast<std::uint32_t>(i + 1))]);
    }

private:
    std::mt19937 m_engine;
};

} // namespace actigrad
