#include "tests/benchmarks/drawn.h"

#include "app/plots/toolbox/plot_panel.h"

#include <qcustomplot.h>

#include <algorithm>

namespace actigrad::bench {

Drawn::Drawn(const Dashboard& dashboard) : m_dashboard(dashboard)
{
    for (const PlotPanel* panel : m_dashboard.panels()) {
        if (panel->fileName() == "loss")
            continue;
        m_shown[panel] = {};
        QObject::connect(&panel->plot(), &QCustomPlot::afterReplot, &m_scope,
                         [this, panel] { note(*panel); });
    }
}

void Drawn::note(const PlotPanel& panel)
{
    const Scene& scene = m_dashboard.scene();
    m_shown[&panel] = {scene.config, scene.observation ? scene.observation->step : -1};
    m_last = Clock::now();
}

bool Drawn::all(const RunConfig& config) const
{
    return std::ranges::all_of(m_shown, [&](const auto& entry) {
        const Picture& picture = entry.second;
        return picture.config && *picture.config == config;
    });
}

bool Drawn::all(std::int64_t step) const
{
    return std::ranges::all_of(m_shown,
                               [step](const auto& entry) { return entry.second.step == step; });
}

bool Drawn::allShowSteps() const
{
    return std::ranges::all_of(m_shown, [](const auto& entry) { return entry.second.step >= 0; });
}

std::int64_t Drawn::newestStep() const
{
    std::int64_t newest = -1;
    for (const auto& entry : m_shown)
        newest = std::max(newest, entry.second.step);
    return newest;
}

} // namespace actigrad::bench
