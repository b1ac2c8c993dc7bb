#pragma once

#include "core/text/dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace actigrad {

/// N examples to learn from at once.
struct Batch
{
    std::vector<CharacterIndex> contexts; // (N, context length), one after the other
    std::vector<CharacterIndex> targets;  // N

    /// Becomes these examples. @param examples numbers below the split's size
    void take(const Split& split, std::span<const std::uint32_t> examples);
};

} // namespace actigrad
