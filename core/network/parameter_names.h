#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace actigrad {

inline constexpr std::size_t parameterCount = 5;

/// The lecture's letters, in the order in which the parameters are drawn.
inline constexpr std::array<std::string_view, parameterCount> parameterNames{"C", "W1", "b1", "W2",
                                                                             "b2"};

/// Indices into `parameterNames` and whatever follows its order.
enum ParameterIndex : std::size_t { indexC, indexW1, indexB1, indexW2, indexB2 };

} // namespace actigrad
