#include "app/plots/toolbox/flat_bands.h"

#include "app/plots/toolbox/plot_texts.h"

#include <qcustomplot.h>

#include <cmath>

namespace actigrad {

FlatBands::FlatBands(QCustomPlot& plot) : m_bands{addBand(plot), addBand(plot)} {}

void FlatBands::setTheme(const Theme& theme)
{
    for (QCPItemRect* band : m_bands)
        colorBand(*band, theme);
}

void FlatBands::place(const ActivationTraits& traits, double low, double high)
{
    m_bands[0]->setVisible(std::isfinite(traits.flatBelow));
    m_bands[1]->setVisible(std::isfinite(traits.flatAbove));
    if (m_bands[0]->visible())
        placeBand(*m_bands[0], low, traits.flatBelow);
    if (m_bands[1]->visible())
        placeBand(*m_bands[1], traits.flatAbove, high);
}

} // namespace actigrad
