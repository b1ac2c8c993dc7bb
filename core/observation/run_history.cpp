#include "core/observation/run_history.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

void note(NeuronLife& life, bool dead, std::int64_t step)
{
    if (dead && !life.dead) {
        life.bornDead = life.bornDead || step == 0;
        life.lastDeath = step;
        ++life.deaths;
    } else if (!dead && life.dead) {
        life.lastRevival = step;
    }
    life.dead = dead;
}

} // namespace

RunHistory::RunHistory(std::int64_t interval, std::vector<Point> points,
                       std::vector<std::vector<NeuronLife>> lives)
    : m_interval(interval), m_points(std::move(points)), m_lives(std::move(lives))
{
}

void RunHistory::record(Point point, const std::vector<std::vector<int>>& dead,
                        const std::vector<std::size_t>& neurons)
{
    m_lives.resize(neurons.size());
    for (std::size_t layer = 0; layer < neurons.size(); ++layer) {
        m_lives[layer].resize(neurons[layer]);
        auto next = dead[layer].begin();
        for (std::size_t neuron = 0; neuron < neurons[layer]; ++neuron) {
            const bool isDead = next != dead[layer].end() && *next == static_cast<int>(neuron);
            if (isDead)
                ++next;
            note(m_lives[layer][neuron], isDead, point.step);
        }
    }
    m_points.push_back(std::move(point));
    if (m_points.size() > maximumPoints) {
        m_interval *= 2;
        std::erase_if(m_points, [this](const Point& old) { return !isDue(old.step); });
    }
}

} // namespace actigrad
