#include "core/training/config_fields.h"

namespace actigrad {

std::vector<ParameterId> allScales()
{
    std::vector<ParameterId> parameters{{ParameterKind::Embedding, 0}};
    for (int layer = 1; layer <= maximumLayers; ++layer) {
        for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain})
            parameters.push_back({kind, layer});
    }
    return parameters;
}

void keepEdits(RunConfig& kept, const RunConfig& before, const RunConfig& edited)
{
    visitFields([&](const auto& field) {
        if (before.*field.member != edited.*field.member)
            kept.*field.member = edited.*field.member;
    });
    for (const ParameterId parameter : allScales()) {
        if (before.scales[parameter] != edited.scales[parameter])
            kept.scales[parameter] = edited.scales[parameter];
    }
}

} // namespace actigrad
