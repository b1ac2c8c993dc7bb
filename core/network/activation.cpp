#include "core/network/activation.h"

#include <cmath>
#include <numbers>

namespace actigrad {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr float none = std::numeric_limits<float>::infinity();

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

double relu(double x)
{
    return x > 0 ? x : 0;
}

double leakyRelu(double x)
{
    return x > 0 ? x : leakySlope * x;
}

double elu(double x)
{
    return x > 0 ? x : std::expm1(x);
}

double tanhSlope(double x)
{
    const double h = std::tanh(x);
    return 1 - h * h;
}

double sigmoidSlope(double x)
{
    const double h = sigmoid(x);
    return h * (1 - h);
}

double reluSlope(double x)
{
    return x > 0 ? 1 : 0;
}

double leakyReluSlope(double x)
{
    return x > 0 ? 1 : leakySlope;
}

double eluSlope(double x)
{
    return x > 0 ? 1 : std::exp(x);
}

double maxoutSlope(double x)
{
    return x >= 0 ? 1 : 0; // of two equal pieces the first wins
}

const std::array<ActivationTraits, 6> table{{
    {Activation::Tanh, "tanh", 1, [](double x) { return std::tanh(x); }, tanhSlope, -1, 1, -0.99F,
     0.99F, -std::atanh(0.99), std::atanh(0.99), 5.0 / 3.0},
    {Activation::Sigmoid, "sigmoid", 1, sigmoid, sigmoidSlope, 0, 1, 0.005F, 0.995F,
     -std::log(199.0), std::log(199.0), 1},
    {Activation::Relu, "relu", 1, relu, reluSlope, 0, infinity, std::numeric_limits<float>::min(),
     none, 0, infinity, std::numbers::sqrt2},
    {Activation::LeakyRelu, "leaky-relu", 1, leakyRelu, leakyReluSlope, -infinity, infinity, -none,
     none, -infinity, infinity, std::sqrt(2 / (1 + leakySlope * leakySlope))},
    {Activation::Elu, "elu", 1, elu, eluSlope, -1, infinity, -0.98F, none, std::log(0.02), infinity,
     1.2452}, // E f(x)² = 0.64494
    {Activation::Maxout, "maxout", 2, relu, maxoutSlope, -infinity, infinity, -none, none,
     -infinity, infinity, 1},
}};

} // namespace

std::span<const ActivationTraits> activations()
{
    return table;
}

const ActivationTraits& traitsOf(Activation activation)
{
    return table[static_cast<std::size_t>(activation)];
}

double kaimingScale(Activation activation, int fanIn)
{
    return traitsOf(activation).gain / std::sqrt(static_cast<double>(fanIn));
}

} // namespace actigrad
