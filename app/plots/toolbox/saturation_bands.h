#pragma once

#include "core/network/activation.h"

#include <array>

class QCPItemRect;
class QCustomPlot;

namespace actigrad {

struct Theme;

/// The shaded ranges of x in which an activation is flat: two, one or none.
class SaturationBands
{
public:
    explicit SaturationBands(QCustomPlot& plot);

    void setTheme(const Theme& theme);
    /// @param low, high the ends of the axis
    void place(const ActivationTraits& traits, double low, double high);

private:
    std::array<QCPItemRect*, 2> m_bands;
};

} // namespace actigrad
