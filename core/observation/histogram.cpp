#include "core/observation/histogram.h"

#include <algorithm>
#include <cmath>

namespace actigrad {

Histogram::Histogram(double low, double high, int bins)
    : m_low(low), m_high(high), m_width((high - low) / bins),
      m_counts(static_cast<std::size_t>(bins))
{
}

void Histogram::add(double value)
{
    if (std::isnan(value))
        return;
    ++m_total;
    if (value < m_low) {
        ++m_underflow;
    } else if (value > m_high) {
        ++m_overflow;
    } else {
        const auto bin = static_cast<std::size_t>((value - m_low) / m_width);
        ++m_counts[std::min(bin, m_counts.size() - 1)]; // high itself, and rounding
    }
}

void Histogram::add(std::span<const float> values)
{
    for (const float value : values)
        add(static_cast<double>(value));
}

double Histogram::center(std::size_t bin) const
{
    return m_low + (static_cast<double>(bin) + 0.5) * m_width;
}

} // namespace actigrad
