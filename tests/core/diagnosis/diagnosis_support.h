#pragma once

#include "core/diagnosis/judgement.h"
#include "core/observation/loss_history.h"
#include "core/training/dead_census.h"
#include "core/training/evaluator.h"
#include "core/training/presets.h"
#include "tests/core/support.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

/// What the tests of the diagnosis share.
namespace actigrad::test {

/// A run as the diagnosis sees it after each of these numbers of updates, which ascend; with the
/// losses of whole splits after the last, if that ends it.
[[nodiscard]] inline std::vector<std::vector<Judgement>>
judgementsAt(const RunConfig& config, const std::vector<std::int64_t>& updates)
{
    Run run = begin(config);
    Observation initial = run.observe();
    noteDead(initial, run);
    Observation current = initial;
    LossHistory losses;
    const auto note = [&](float loss) { losses.append({&loss, 1}); };
    note(run.loss());
    std::vector<std::vector<Judgement>> all;
    for (const std::int64_t until : updates) {
        while (run.updates() < until && !run.diverged() && !run.finished()) {
            run.advance();
            if (run.diverged())
                break;
            note(run.loss());
            if (run.updates() < 20 || run.updates() == until)
                current = run.observe();
        }
        if (!run.diverged())
            noteDead(current, run);
        DiagnosisInput input{config, initial, current, &run.history()};
        if (run.diverged())
            input.divergedAt = run.step();
        input.smoothedLoss = static_cast<double>(losses.smoothed());
        std::optional<Evaluation> evaluation;
        if (run.finished()) {
            evaluation = evaluate(run.network(), run.dataset(), run.step());
            input.evaluation = &*evaluation;
        }
        all.push_back(judge(input));
    }
    return all;
}

/// The same after one number of updates.
[[nodiscard]] inline std::vector<Judgement> judgementsOf(const RunConfig& config,
                                                         std::int64_t updates)
{
    return judgementsAt(config, {updates}).front();
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

/// A small network of any activation, depth, batch norm and scales.
[[nodiscard]] inline RunConfig randomConfig(std::mt19937& random)
{
    const auto below = [&random](int end) {
        return static_cast<int>(random() % static_cast<std::uint32_t>(end));
    };
    RunConfig config = lectureConfig();
    config.activation = static_cast<Activation>(below(6));
    config.hidden.assign(static_cast<std::size_t>(1 + below(4)), 40);
    config.batchNorm = static_cast<BatchNormalisation>(below(3));
    config.bias = static_cast<BiasInit>(below(2));
    config.learningRate = std::pow(10.0, below(4) - 3);
    for (const ParameterId scale : config.scaledParameters())
        config.scales[scale] *= std::pow(10.0, 0.5 * (below(7) - 4));
    return config;
}

[[nodiscard]] inline const Judgement* find(const std::vector<Judgement>& judgements,
                                           Problem problem)
{
    const auto found = std::ranges::find(judgements, problem, &Judgement::problem);
    return found == judgements.end() ? nullptr : &*found;
}

} // namespace actigrad::test
