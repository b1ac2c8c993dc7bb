#include "core/text/batch.h"

#include <algorithm>
#include <cassert>

namespace actigrad {

void Batch::take(const Split& split, std::span<const std::uint32_t> examples)
{
    assert(std::ranges::all_of(examples, [&](auto example) { return example < split.size(); }));
    contexts.resize(examples.size() * split.contextLength());
    targets.resize(examples.size());
    auto character = contexts.begin();
    auto target = targets.begin();
    for (const std::uint32_t example : examples) {
        for (const CharacterIndex c : split.context(example))
            *character++ = c;
        *target++ = split.target(example);
    }
}

} // namespace actigrad
