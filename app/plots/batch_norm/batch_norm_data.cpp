#include "app/plots/batch_norm/batch_norm_data.h"

#include <cmath>

namespace actigrad {
namespace {

constexpr float epsilon = 1e-5F; // of BatchNorm

} // namespace

const BatchNormObservation* batchNormOf(const Scene& scene, BatchNormPlace place)
{
    if (!scene.observation)
        return nullptr;
    const auto& norm = place == BatchNormPlace::OutputLayer ? scene.observation->outputNorm
                                                            : scene.shownLayer().norm;
    return norm ? &*norm : nullptr;
}

Tensor normalised(const BatchNormObservation& norm)
{
    Tensor result = norm.raw;
    for (std::size_t column = 0; column < result.columns; ++column) {
        const float inverseStd = 1 / std::sqrt(norm.variance[column] + epsilon);
        for (std::size_t at = column; at < result.values.size(); at += result.columns)
            result.values[at] = (result.values[at] - norm.mean[column]) * inverseStd;
    }
    return result;
}

Tensor gainedAndShifted(const BatchNormObservation& norm)
{
    Tensor result = normalised(norm);
    for (std::size_t at = 0; at < result.values.size(); ++at) {
        const std::size_t column = at % result.columns;
        result.values[at] = norm.gain[column] * result.values[at] + norm.shift[column];
    }
    return result;
}

double caughtUp(std::int64_t step, double momentum)
{
    return 1 - std::pow(1 - momentum, static_cast<double>(step));
}

} // namespace actigrad
