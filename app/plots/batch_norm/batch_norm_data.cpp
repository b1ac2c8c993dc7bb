#include "app/plots/batch_norm/batch_norm_data.h"

#include <cmath>
#include <utility>
#include <vector>

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
    const Tensor& raw = norm.raw;
    std::vector<float> values(raw.values.begin(), raw.values.end());
    for (std::size_t column = 0; column < raw.columns; ++column) {
        const float inverseStd = 1 / std::sqrt(norm.variance[column] + epsilon);
        for (std::size_t at = column; at < values.size(); at += raw.columns)
            values[at] = (values[at] - norm.mean[column]) * inverseStd;
    }
    return {raw.rows, raw.columns, std::move(values)};
}

Tensor gainedAndShifted(const BatchNormObservation& norm)
{
    const Tensor x = normalised(norm);
    std::vector<float> values(x.values.begin(), x.values.end());
    for (std::size_t at = 0; at < values.size(); ++at) {
        const std::size_t column = at % x.columns;
        values[at] = norm.gain[column] * values[at] + norm.shift[column];
    }
    return {x.rows, x.columns, std::move(values)};
}

double caughtUp(std::int64_t step, double momentum)
{
    return 1 - std::pow(1 - momentum, static_cast<double>(step));
}

} // namespace actigrad
