#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace actigrad {

/// Takes the code point that starts at `at` and moves `at` behind it; nothing if the bytes there
/// are not valid UTF-8 (overlong forms, surrogates and values above U+10FFFF included).
[[nodiscard]] std::optional<char32_t> takeCodePoint(std::string_view utf8, std::size_t& at);

[[nodiscard]] std::string toUtf8(std::u32string_view text);

/// White space as Python's str.strip() knows it.
[[nodiscard]] bool isWhiteSpace(char32_t character);

} // namespace actigrad
