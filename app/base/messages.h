#pragma once

#include <QString>

#include <exception>

namespace actigrad {

/// What a problem of core says to people, in the language in use.
[[nodiscard]] QString describe(const std::exception& problem);
[[nodiscard]] QString describe(const std::exception_ptr& problem); ///< not null

} // namespace actigrad
