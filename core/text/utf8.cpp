#include "core/text/utf8.h"

#include <cstdint>

namespace actigrad {
namespace {

struct Lead
{
    int continuationBytes;
    char32_t bits;
    char32_t smallest; // below it the form is overlong
};

std::optional<Lead> decodeLead(std::uint8_t byte)
{
    if (byte < 0x80U)
        return Lead{0, byte, 0};
    if ((byte & 0xe0U) == 0xc0U)
        return Lead{1, byte & 0x1fU, 0x80};
    if ((byte & 0xf0U) == 0xe0U)
        return Lead{2, byte & 0x0fU, 0x800};
    if ((byte & 0xf8U) == 0xf0U)
        return Lead{3, byte & 0x07U, 0x10000};
    return std::nullopt;
}

bool isScalarValue(char32_t character)
{
    return character <= 0x10ffff && !(character >= 0xd800 && character <= 0xdfff);
}

void appendUtf8(std::string& text, char32_t character)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80) {
        append(character);
    } else if (character < 0x800) {
        append(0xc0U | (character >> 6U));
        append(0x80U | (character & 0x3fU));
    } else if (character < 0x10000) {
        append(0xe0U | (character >> 12U));
        append(0x80U | ((character >> 6U) & 0x3fU));
        append(0x80U | (character & 0x3fU));
    } else {
        append(0xf0U | (character >> 18U));
        append(0x80U | ((character >> 12U) & 0x3fU));
        append(0x80U | ((character >> 6U) & 0x3fU));
        append(0x80U | (character & 0x3fU));
    }
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view utf8, std::size_t& at)
{
    const auto lead = decodeLead(static_cast<std::uint8_t>(utf8[at]));
    if (!lead || static_cast<std::size_t>(lead->continuationBytes) >= utf8.size() - at)
        return std::nullopt;
    char32_t character = lead->bits;
    for (int i = 1; i <= lead->continuationBytes; ++i) {
        const auto byte = static_cast<std::uint8_t>(utf8[at + static_cast<std::size_t>(i)]);
        if ((byte & 0xc0U) != 0x80U)
            return std::nullopt;
        character = (character << 6U) | (byte & 0x3fU);
    }
    if (character < lead->smallest || !isScalarValue(character))
        return std::nullopt;
    at += static_cast<std::size_t>(lead->continuationBytes) + 1;
    return character;
}

std::string toUtf8(std::u32string_view text)
{
    std::string utf8;
    for (const char32_t character : text)
        appendUtf8(utf8, character);
    return utf8;
}

bool isWhiteSpace(char32_t c)
{
    return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || c == 0xa0 ||
           c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029 ||
           c == 0x202f || c == 0x205f || c == 0x3000;
}

} // namespace actigrad
