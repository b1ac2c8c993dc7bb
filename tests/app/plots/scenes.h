#pragma once

#include "app/plots/toolbox/scene.h"
#include "tests/core/support.h"

#include <QTest>

#include <memory>
#include <string>
#include <utility>
#include <vector>

/// What plots are shown in tests.
namespace actigrad::test {

/// A small network, whose biases and weights are drawn as they come.
inline RunConfig configWith(Activation activation, std::vector<std::int64_t> hidden = {20})
{
    RunConfig config = smallConfig(10);
    config.activation = activation;
    config.hidden = std::move(hidden);
    return config;
}

/// As the session judges the observation: of step 0, or with figures that were set in it.
inline void addJudgements(Scene& scene)
{
    scene.initial = scene.observation;
    scene.judgements = std::make_shared<const std::vector<Judgement>>(
        judge({*scene.config, *scene.observation, *scene.observation}));
}

/// Step 0.
inline Scene sceneOf(const RunConfig& config, std::size_t layer = 0)
{
    Scene scene{std::make_shared<const RunConfig>(config),
                std::make_shared<const Observation>(begin(config).observe())};
    scene.layer = layer;
    addJudgements(scene);
    return scene;
}

/// Names a test's row for each activation.
inline void addActivations()
{
    QTest::addColumn<Activation>("activation");
    for (const ActivationTraits& traits : activations())
        QTest::newRow(std::string(traits.name).c_str()) << traits.activation;
}

} // namespace actigrad::test
