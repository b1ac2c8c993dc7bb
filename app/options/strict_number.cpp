#include "app/options/strict_number.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace actigrad {
namespace {

template <typename Number>
std::optional<Number> parsed(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    Number value{};
    const auto [end, error] = std::from_chars(bytes.begin(), bytes.end(), value);
    if (error != std::errc{} || end != bytes.end())
        return std::nullopt;
    return value;
}

} // namespace

std::optional<std::int64_t> toInteger(const QString& text)
{
    return parsed<std::int64_t>(text);
}

std::optional<double> toReal(const QString& text)
{
    const auto value = parsed<double>(text);
    if (!value || !std::isfinite(*value))
        return std::nullopt;
    return *value + 0.0; // −0 becomes 0
}

} // namespace actigrad
