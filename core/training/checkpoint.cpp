#include "core/training/checkpoint.h"

namespace actigrad {

std::size_t Checkpoint::bytes() const
{
    const std::size_t numbers = (parameters.size() + runningStatistics.size()) * sizeof(float);
    const auto& points = history->points();
    const std::size_t point =
        points.empty() ? 0
                       : sizeof(RunHistory::Point) +
                             points.front().updateToData.size() * sizeof(float) + 2 * sizeof(void*);
    std::size_t lives = 0;
    for (const auto& layer : history->lives())
        lives += layer.size() * sizeof(NeuronLife);
    return sizeof(Checkpoint) + numbers + points.size() * point + lives;
}

std::size_t runningStatisticsOf(const RunConfig& config)
{
    std::size_t count = 0;
    for (int layer = 1; layer <= config.layers(); ++layer) {
        if (config.isNormalised(layer))
            count += 2 * static_cast<std::size_t>(config.outFeatures(layer));
    }
    return count;
}

bool haveSameShape(const RunConfig& one, const RunConfig& other)
{
    return one.words->fingerprint() == other.words->fingerprint() && one.context == other.context &&
           one.embedding == other.embedding && one.hidden == other.hidden &&
           one.activation == other.activation && one.batchNorm == other.batchNorm;
}

} // namespace actigrad
