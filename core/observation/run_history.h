#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace actigrad {

/// What became of a neuron, as far as the recorded steps tell.
struct NeuronLife
{
    bool bornDead = false;         ///< dead at step 0
    bool dead = false;             ///< at the last recorded step
    std::int64_t lastDeath = -1;   ///< the step at which it was first seen dead; −1: never
    std::int64_t lastRevival = -1; ///< the step at which it was first seen alive again; −1: never
    int deaths = 0;                ///< being born dead among them
};

/// A run from step 0 on, in bounded memory: every `interval`-th step is recorded, and the interval
/// doubles whenever there are more than `maximumPoints` steps.
class RunHistory
{
public:
    static constexpr std::size_t maximumPoints = 1'024;

    RunHistory() = default;
    struct Point
    {
        std::int64_t step;
        std::vector<float> updateToData; ///< log10, of C and each W: see ParameterObservation
        float saturated = 0;             ///< share of the outputs of all hidden layers
        float silent = 0;                ///< share of their neurons
    };

    /// As it was kept: see `interval`, `points` and `lives`.
    RunHistory(std::int64_t interval, std::vector<Point> points,
               std::vector<std::vector<NeuronLife>> lives);

    /// True for the steps that get recorded.
    [[nodiscard]] bool isDue(std::int64_t step) const { return step % m_interval == 0; }

    /// @param dead for each hidden layer, its dead neurons, ascending
    /// @param neurons for each hidden layer, how many it has
    void record(Point point, const std::vector<std::vector<int>>& dead,
                const std::vector<std::size_t>& neurons);

    [[nodiscard]] std::int64_t interval() const { return m_interval; }
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    /// For each hidden layer, its neurons.
    [[nodiscard]] const std::vector<std::vector<NeuronLife>>& lives() const { return m_lives; }

private:
    std::int64_t m_interval = 1;
    std::vector<Point> m_points;
    std::vector<std::vector<NeuronLife>> m_lives;
};

} // namespace actigrad
