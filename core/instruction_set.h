#pragma once

#include <string_view>

namespace actigrad {

/// The instructions that this library, and so all arithmetic of a run, is compiled for. Between two
/// of them results differ by rounding.
[[nodiscard]] std::string_view instructionSet();

} // namespace actigrad
