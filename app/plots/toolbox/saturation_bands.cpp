#include "app/plots/toolbox/saturation_bands.h"

#include "app/plots/toolbox/plot_texts.h"

#include <qcustomplot.h>

#include <cmath>

namespace actigrad {

SaturationBands::SaturationBands(QCustomPlot& plot) : m_bands{addBand(plot), addBand(plot)} {}

void SaturationBands::setTheme(const Theme& theme)
{
    for (QCPItemRect* band : m_bands)
        colorBand(*band, theme);
}

void SaturationBands::place(const ActivationTraits& traits, double low, double high)
{
    m_bands[0]->setVisible(std::isfinite(traits.inputSaturatedBelow));
    m_bands[1]->setVisible(std::isfinite(traits.inputSaturatedAbove));
    if (m_bands[0]->visible())
        placeBand(*m_bands[0], low, traits.inputSaturatedBelow);
    if (m_bands[1]->visible())
        placeBand(*m_bands[1], traits.inputSaturatedAbove, high);
}

} // namespace actigrad
