#include "app/plots/toolbox/magnitudes.h"

#include "app/look/number_format.h"

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::size_t mostValues = 20'000; // take a few hundred microseconds

} // namespace

Histogram magnitudesOf(const Tensor& tensor)
{
    Histogram histogram(smallestMagnitude, maxMagnitude, magnitudeBins);
    const std::size_t count = tensor.values.size();
    // An odd stride visits all rows and columns.
    const std::size_t stride = count > mostValues ? (count / mostValues + 1) | 1U : 1U;
    for (std::size_t i = 0; i < count; i += stride)
        histogram.add(static_cast<double>(std::log10(std::abs(tensor.values[i]))));
    return histogram;
}

QString powerText(double exponent, const QLocale& locale)
{
    return roundedText(std::pow(10.0, exponent), 2, locale);
}

} // namespace actigrad
