#include "app/plots/experiments/experiment_panel.h"

#include "app/look/number_format.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace actigrad {

void ExperimentPanel::showEntry(const ExperimentList::Entry* entry)
{
    const bool isAnother = std::exchange(m_entry, entry) != entry;
    if (isAnother)
        resetZoom();
    else
        redraw();
}

void ExperimentPanel::setPresent(const RunConfig& config)
{
    if (m_present == config)
        return;
    m_present = config;
    if (m_entry != nullptr)
        redraw();
}

std::vector<double> ExperimentPanel::valuesAt(const std::vector<std::size_t>& values) const
{
    std::vector<double> found;
    for (int seed = 0; seed < m_entry->experiment.plan().seeds; ++seed) {
        const CellResult* result =
            m_entry->experiment.result(m_entry->experiment.cellAt({values, seed}));
        const auto value = result == nullptr ? std::nullopt : valueOf(*result, m_entry->figure);
        if (value)
            found.push_back(*value);
    }
    return found;
}

int ExperimentPanel::divergedAt(const std::vector<std::size_t>& values) const
{
    int count = 0;
    for (int seed = 0; seed < m_entry->experiment.plan().seeds; ++seed) {
        const CellResult* result =
            m_entry->experiment.result(m_entry->experiment.cellAt({values, seed}));
        count += result != nullptr && result->divergedAt ? 1 : 0;
    }
    return count;
}

QString ExperimentPanel::progressText() const
{
    const std::size_t total = m_entry->total();
    const std::size_t done = m_entry->done();
    return done < total ? tr("%1 of %2 runs").arg(countText(done), countText(total))
                        : runsText(total);
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double quantileOf(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - std::floor(place));
}

} // namespace actigrad
