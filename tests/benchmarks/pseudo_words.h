#pragma once

#include <cstddef>
#include <filesystem>

namespace actigrad::bench {

/// Writes words of 3 to 8 letters, the same ones each time, one a line.
void writePseudoWords(const std::filesystem::path& file, std::size_t words);

} // namespace actigrad::bench
