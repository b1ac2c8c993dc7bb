#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace actigrad {

inline constexpr int maximumHiddenLayers = 8;
inline constexpr int maximumLayers = maximumHiddenLayers + 1; ///< with the output layer

enum class ParameterKind { Embedding, Weights, Bias, Gain, Shift };

/// Which of a network's parameters is meant. In words: C, W1, b1, gain1, shift1, W2, …
struct ParameterId
{
    ParameterKind kind = ParameterKind::Embedding;
    int layer = 0; ///< from 1 on, the output layer last; 0 for the embedding

    bool operator==(const ParameterId&) const = default;
};

/// The lecture's letter, and the layer's number.
[[nodiscard]] std::string nameOf(ParameterId parameter);

/// The parameter of a name that `nameOf` gives for a layer up to `maximumLayers`.
[[nodiscard]] std::optional<ParameterId> parameterNamed(std::string_view name);

} // namespace actigrad
