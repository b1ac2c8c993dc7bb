#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/training/presets.h"
#include "tests/core/support.h"

#include <algorithm>
#include <string_view>
#include <vector>

/// What the tests of the diagnosis share.
namespace actigrad::test {

/// A run as the diagnosis sees it after so many updates.
[[nodiscard]] inline std::vector<Finding> findingsOf(const RunConfig& config, std::int64_t updates)
{
    Run run = begin(config);
    const Observation initial = run.observe();
    Observation current = initial;
    while (run.updates() < updates && !run.diverged()) {
        run.advance();
        if (!run.diverged() && (run.updates() < 20 || run.updates() == updates))
            current = run.observe();
    }
    DiagnosisInput patient{config, initial, current, &run.history()};
    if (run.diverged())
        patient.divergedAt = run.step();
    return diagnose(patient);
}

[[nodiscard]] inline RunConfig presetConfig(std::string_view name)
{
    RunConfig config = lectureConfig();
    presetNamed(name).apply(config);
    return config;
}

/// Weights by the activation's gain, a calm output layer.
[[nodiscard]] inline RunConfig healthyConfig(Activation activation, std::size_t layers)
{
    RunConfig config = lectureConfig();
    config.activation = activation;
    config.hidden.assign(layers, 100);
    config.bias = BiasInit::Zero;
    config.setHiddenGain(traitsOf(activation).gain);
    config.scales[{ParameterKind::Weights, config.layers()}] = 0.01;
    return config;
}

[[nodiscard]] inline const Finding* find(const std::vector<Finding>& findings, Problem problem)
{
    const auto found = std::ranges::find(findings, problem, &Finding::problem);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace actigrad::test
