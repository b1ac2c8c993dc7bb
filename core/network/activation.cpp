#include "core/network/activation.h"

#include <cmath>
#include <cstdlib>

namespace actigrad {
namespace {
constexpr float tanhSaturation = 0.99F;
} // namespace

double activationValue(Activation activation, double x)
{
    switch (activation) {
    case Activation::Tanh:
        return std::tanh(x);
    }
    std::abort();
}

double activationSlope(Activation activation, double x)
{
    switch (activation) {
    case Activation::Tanh: {
        const double h = std::tanh(x);
        return 1.0 - h * h;
    }
    }
    std::abort();
}

bool isSaturated(Activation activation, float h)
{
    switch (activation) {
    case Activation::Tanh:
        return std::abs(h) > tanhSaturation;
    }
    std::abort();
}

double saturationStart(Activation activation)
{
    switch (activation) {
    case Activation::Tanh:
        return std::atanh(static_cast<double>(tanhSaturation));
    }
    std::abort();
}

double recommendedGain(Activation activation)
{
    switch (activation) {
    case Activation::Tanh:
        return 5.0 / 3.0;
    }
    std::abort();
}

double kaimingScale(Activation activation, int fanIn)
{
    return recommendedGain(activation) / std::sqrt(static_cast<double>(fanIn));
}

} // namespace actigrad
