#include "core/network/parameter_id.h"

#include <array>
#include <utility>

namespace actigrad {
namespace {

constexpr std::array<std::pair<ParameterKind, std::string_view>, 5> letters{{
    {ParameterKind::Embedding, "C"},
    {ParameterKind::Weights, "W"},
    {ParameterKind::Bias, "b"},
    {ParameterKind::Gain, "gain"},
    {ParameterKind::Shift, "shift"},
}};

} // namespace

std::string nameOf(ParameterId parameter)
{
    const std::string letter(letters[static_cast<std::size_t>(parameter.kind)].second);
    return parameter.layer == 0 ? letter : letter + std::to_string(parameter.layer);
}

std::optional<ParameterId> parameterNamed(std::string_view name)
{
    for (const auto& [kind, letter] : letters) {
        if (kind == ParameterKind::Embedding) {
            if (name == letter)
                return ParameterId{};
        } else if (name.size() == letter.size() + 1 && name.starts_with(letter)) {
            const int layer = name.back() - '0';
            if (layer >= 1 && layer <= maximumLayers)
                return ParameterId{kind, layer};
        }
    }
    return std::nullopt;
}

} // namespace actigrad
