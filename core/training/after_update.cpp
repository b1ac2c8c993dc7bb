#include "core/training/after_update.h"

#include "core/network/mlp.h"
#include "core/training/run.h"

#include <algorithm>

namespace actigrad {

std::optional<float> lossAfterUpdate(const RunConfig& config, const Observation& observation)
{
    Mlp<float> network(shapeOf(config));
    bool isWhole = true;
    network.forEachParameter([&](ParameterId id, Parameter<float>& parameter) {
        const ParameterObservation* observed = observation.find(id);
        const auto size = static_cast<std::size_t>(parameter.data.size());
        if (observed == nullptr || observed->values.values.size() != size ||
            observed->gradients.values.size() != size) {
            isWhole = false;
            return;
        }
        std::copy_n(observed->values.values.begin(), size, parameter.data.data());
        std::copy_n(observed->gradients.values.begin(), size, parameter.gradient.data());
        parameter.data -= static_cast<float>(observation.learningRate) * parameter.gradient;
    });
    if (!isWhole)
        return std::nullopt;
    Batch batch;
    batch.contexts = observation.contexts;
    batch.targets = observation.targets;
    return network.forward(batch);
}

} // namespace actigrad
