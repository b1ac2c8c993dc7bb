#include "core/training/config_names.h"

#include <array>
#include <vector>

namespace actigrad {

template <>
std::span<const std::string_view> namesOf<Activation>()
{
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> found;
        for (const auto& traits : activations())
            found.push_back(traits.name);
        return found;
    }();
    return names;
}

template <>
std::span<const std::string_view> namesOf<BiasInit>()
{
    static constexpr std::array<std::string_view, 2> names{"drawn", "zero"};
    return names;
}

template <>
std::span<const std::string_view> namesOf<BatchNormalisation>()
{
    static constexpr std::array<std::string_view, 3> names{"none", "hidden", "all"};
    return names;
}

template <>
std::span<const std::string_view> namesOf<LearningRateSchedule>()
{
    static constexpr std::array<std::string_view, 3> names{"constant", "step", "cosine"};
    return names;
}

} // namespace actigrad
