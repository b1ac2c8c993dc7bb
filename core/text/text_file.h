#pragma once

#include "core/progress_listener.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace actigrad {

/// The bytes of a regular file.
/// @param maximumSize bytes; no memory is taken for a larger file
/// @throws InputError if the file is missing, unreadable, no regular file or too large
[[nodiscard]] std::string readFile(const std::filesystem::path& file, std::uintmax_t maximumSize,
                                   const ProgressListener& progress);

} // namespace actigrad
