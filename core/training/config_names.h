#pragma once

#include "core/training/run_config.h"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace actigrad {

/// What a RunConfig chooses among a few.
template <typename Value>
concept ConfigChoice = std::same_as<Value, Activation> || std::same_as<Value, BiasInit> ||
    std::same_as<Value, BatchNormalisation> || std::same_as<Value, LearningRateSchedule>;

/// The names of an enumeration's values in their order, as the command line, the reports and the
/// settings have them.
template <ConfigChoice Value>
[[nodiscard]] std::span<const std::string_view> namesOf();

template <>
std::span<const std::string_view> namesOf<Activation>();
template <>
std::span<const std::string_view> namesOf<BiasInit>();
template <>
std::span<const std::string_view> namesOf<BatchNormalisation>();
template <>
std::span<const std::string_view> namesOf<LearningRateSchedule>();

template <ConfigChoice Value>
[[nodiscard]] std::string_view nameOf(Value value)
{
    return namesOf<Value>()[static_cast<std::size_t>(value)];
}

/// Nothing if no value has the name.
template <ConfigChoice Value>
[[nodiscard]] std::optional<Value> valueNamed(std::string_view name)
{
    const auto names = namesOf<Value>();
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

} // namespace actigrad
