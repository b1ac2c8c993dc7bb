#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace actigrad {

/// Counts of values in bins of equal width over [low, high], with what lies outside beside them.
///
/// A bin holds its lower edge, the last one both of its edges.
class Histogram
{
public:
    /// @param bins at least 1; low < high
    Histogram(double low, double high, int bins);

    void add(double value);
    void add(std::span<const float> values);

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double binWidth() const { return m_width; }
    [[nodiscard]] double center(std::size_t bin) const;
    [[nodiscard]] const std::vector<std::int64_t>& counts() const { return m_counts; }
    [[nodiscard]] std::int64_t underflow() const { return m_underflow; } ///< below low
    [[nodiscard]] std::int64_t overflow() const { return m_overflow; }   ///< above high
    [[nodiscard]] std::int64_t total() const { return m_total; } ///< NaN apart, which is left out

private:
    double m_low;
    double m_high;
    double m_width;
    std::vector<std::int64_t> m_counts;
    std::int64_t m_underflow = 0;
    std::int64_t m_overflow = 0;
    std::int64_t m_total = 0;
};

} // namespace actigrad
