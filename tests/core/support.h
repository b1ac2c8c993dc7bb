#pragma once

#include "core/input_error.h"
#include "core/observation/evaluation.h"
#include "core/training/run.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What several tests of core share.
namespace actigrad::test {

/// tests/reference/reference.json: what PyTorch and Python give.
[[nodiscard]] const QJsonObject& reference();

/// resources/names.txt.
[[nodiscard]] std::shared_ptr<const WordList> names();

/// Twelve words, for what need not be lifelike.
[[nodiscard]] std::shared_ptr<const WordList> fewWords();

/// Two words: none is left for the dev split.
[[nodiscard]] std::shared_ptr<const WordList> twoWords();

/// A network as the lecture's, on `names`.
[[nodiscard]] RunConfig lectureConfig();

/// A network that makes a step in microseconds, on `fewWords`.
[[nodiscard]] RunConfig smallConfig(std::int64_t steps);

/// The parameter of a name: C, W1, …
[[nodiscard]] ParameterId id(std::string_view name);

/// The scales that are named; the others are 1.
[[nodiscard]] InitScales
scalesOf(std::initializer_list<std::pair<std::string_view, double>> scales);

/// All scales at one value.
[[nodiscard]] InitScales allScales(double value);

/// The parameter's place in the observation. @throws std::runtime_error if it has none
[[nodiscard]] const ParameterObservation& in(const Observation& observation, std::string_view name);

/// Begins a run without a thread.
[[nodiscard]] Run begin(const RunConfig& config);

/// Goes on until so many updates are done.
void advance(Run& run, std::int64_t updates);

/// The numbers of an array, of arrays in it too, one after another.
[[nodiscard]] std::vector<double> numbersOf(const QJsonValue& value);

/// A config of reference.json on `names`, with 21 steps.
[[nodiscard]] RunConfig configOf(const QJsonObject& config);

/// A run that stands where a network of reference.json's `trained` does.
[[nodiscard]] Run trainedRun(const QJsonObject& network);

/// What is known of a run's network over whole splits.
[[nodiscard]] Evaluation evaluationOf(const Run& run);

/// The losses of all steps, of a run without a thread.
[[nodiscard]] std::vector<float> lossesOf(const RunConfig& config);

/// Nothing if the two are at most `tolerance` apart, else what is wrong.
[[nodiscard]] QString deviation(double actual, double expected, double tolerance);

/// Nothing if the numbers are as many and each differs by at most `tolerance`.
[[nodiscard]] QString deviation(std::span<const float> actual, const std::vector<double>& expected,
                                double tolerance);

/// How much more time than an optimised build this one may take.
[[nodiscard]] int slowness();

template <typename Parameter>
using NamedParameters = std::vector<std::pair<std::string, Parameter*>>;

/// The network's parameters by name, in their order.
template <typename Scalar>
[[nodiscard]] NamedParameters<Parameter<Scalar>> parametersOf(Mlp<Scalar>& network)
{
    NamedParameters<Parameter<Scalar>> found;
    network.forEachParameter([&found](ParameterId parameter, Parameter<Scalar>& value) {
        found.emplace_back(nameOf(parameter), &value);
    });
    return found;
}
template <typename Scalar>
[[nodiscard]] NamedParameters<const Parameter<Scalar>> parametersOf(const Mlp<Scalar>& network)
{
    NamedParameters<const Parameter<Scalar>> found;
    network.forEachParameter([&found](ParameterId parameter, const Parameter<Scalar>& value) {
        found.emplace_back(nameOf(parameter), &value);
    });
    return found;
}

/// The message of the InputError that the action throws, or nothing.
template <typename Action>
[[nodiscard]] QString messageOf(Action action)
{
    try {
        action();
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

/// The tensor's values after a change.
template <typename Change>
void changeValues(Tensor& tensor, Change change)
{
    std::vector<float> values(tensor.values.begin(), tensor.values.end());
    change(values);
    tensor.values = std::move(values);
}

} // namespace actigrad::test
