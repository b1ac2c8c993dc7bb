#pragma once

namespace actigrad {

enum class Activation { Tanh };

/// h = f(x).
[[nodiscard]] double activationValue(Activation activation, double x);

/// f'(x): what the gradient at h is multiplied by to give the gradient at hpreact.
[[nodiscard]] double activationSlope(Activation activation, double x);

/// True where the output h lies on the flat of the curve, so that hardly any gradient passes. For
/// tanh: |h| > 0.99, where the slope 1 − h² is below 0.02.
[[nodiscard]] bool isSaturated(Activation activation, float h);

/// The smallest x > 0 from which on the output is saturated.
[[nodiscard]] double saturationStart(Activation activation);

/// The gain that keeps the spread of activations from layer to layer
/// (torch.nn.init.calculate_gain).
[[nodiscard]] double recommendedGain(Activation activation);

/// The standard deviation of weights that He et al. 2015 ("Delving Deep into Rectifiers")
/// recommend: gain / sqrt(fanIn). Inputs are fanIn ≥ 1 numbers of spread 1.
[[nodiscard]] double kaimingScale(Activation activation, int fanIn);

} // namespace actigrad
