#pragma once

#include "app/plots/toolbox/map_legend.h"
#include "core/network/activation.h"
#include "core/observation/observation.h"

class QCPColorMap;

namespace actigrad {

/// A layer's outputs in two colours, examples × neurons: saturated or not; of an activation that
/// cannot be, which side of its bend x lies on, or which piece wins.
class NeuronMap
{
public:
    explicit NeuronMap(QCustomPlot& plot);

    void setActivation(const ActivationTraits& traits);
    void setTheme(const Theme& theme);
    void draw(const LayerObservation& layer);

    /// @param first, second what the colours stand for
    void setNames(const QString& first, const QString& second);

private:
    void applyColors();

    QCPColorMap* m_map;
    MapLegend m_legend;
    const ActivationTraits* m_traits;
    const Theme* m_theme;
};

} // namespace actigrad
