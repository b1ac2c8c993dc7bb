#include "core/input_error.h"

#include <array>
#include <charconv>
#include <utility>

namespace actigrad {
namespace {

std::string fillIn(const char* pattern, const std::vector<std::string>& arguments)
{
    std::string message;
    for (const char* at = pattern; *at != '\0'; ++at) {
        const bool isPlace = *at == '%' && at[1] >= '1' && at[1] <= '9';
        const auto index = isPlace ? static_cast<std::size_t>(at[1] - '1') : arguments.size();
        if (index < arguments.size()) {
            message += arguments[index];
            ++at;
        } else {
            message += *at;
        }
    }
    return message;
}

} // namespace

InputError::InputError(const char* pattern, std::vector<std::string> arguments)
    : std::runtime_error(fillIn(pattern, arguments)), m_pattern(pattern),
      m_arguments(std::move(arguments))
{
}

std::string toText(double value)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

} // namespace actigrad
