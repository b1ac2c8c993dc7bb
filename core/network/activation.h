#pragma once

#include <array>
#include <limits>
#include <span>
#include <string_view>

namespace actigrad {

enum class Activation { Tanh, Sigmoid, Relu, LeakyRelu, Elu, Maxout };

/// All that is known of an activation h = f(x), but for its arithmetic on matrices, which is in
/// activation_layer.cpp.
///
/// Maxout's neuron j is the larger of columns 2j and 2j + 1 of hpreact. As a function of one
/// variable it is max(x, 0): x is the first piece minus the second, the result h minus the second.
struct ActivationTraits
{
    Activation activation;
    std::string_view name; ///< as the command line has it
    int pieces;            ///< columns of hpreact for each neuron
    double (*value)(double x);
    double (*slope)(double x); ///< what the gradient at h is multiplied by to give that at x
    double infimum;            ///< of h
    double supremum;

    /// The saturated region, where hardly any gradient passes: outputs below `saturatedBelow` or
    /// above `saturatedAbove`, which inputs below `inputSaturatedBelow` or above
    /// `inputSaturatedAbove` give. Infinite for none. (ReLU's has h = 0: below the smallest normal
    /// number.)
    float saturatedBelow;
    float saturatedAbove;
    double inputSaturatedBelow;
    double inputSaturatedAbove;

    /// Keeps the std from layer to layer: `torch.nn.init.calculate_gain`; where that has none
    /// (ELU, maxout), 1 / sqrt(E f(x)²) for x ~ N(0, 1), as He et al. 2015 derive theirs.
    double gain;

    /// Whether an output lies in the saturated region.
    [[nodiscard]] constexpr bool isSaturated(float h) const
    {
        return (h < saturatedBelow) | (h > saturatedAbove); // no branch: loops become vectors
    }
    /// False where an activation has no saturated region (leaky ReLU, maxout).
    [[nodiscard]] constexpr bool canSaturate() const
    {
        return saturatedBelow > -std::numeric_limits<float>::infinity() ||
               saturatedAbove < std::numeric_limits<float>::infinity();
    }
};

/// In the order of the enumeration.
[[nodiscard]] std::span<const ActivationTraits> activations();
[[nodiscard]] const ActivationTraits& traitsOf(Activation activation);

inline constexpr double leakySlope = 0.01; ///< of leaky ReLU where x < 0

/// The standard deviation of weights that He et al. 2015 ("Delving Deep into Rectifiers")
/// recommend: gain / sqrt(fanIn). Inputs are fanIn ≥ 1 numbers of std 1.
[[nodiscard]] double kaimingScale(Activation activation, int fanIn);

} // namespace actigrad
