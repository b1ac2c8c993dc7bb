#pragma once

#include "core/input_error.h"
#include "core/training/run.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <memory>
#include <string>
#include <vector>

/// What several tests of core share.
namespace actigrad::test {

/// tests/reference/reference.json: what PyTorch and Python give.
[[nodiscard]] const QJsonObject& reference();

/// resources/names.txt.
[[nodiscard]] std::shared_ptr<const WordList> names();

/// Twelve words, for what need not be lifelike.
[[nodiscard]] std::shared_ptr<const WordList> fewWords();

/// A network that makes a step in microseconds, on `fewWords`.
[[nodiscard]] RunConfig smallConfig(std::int64_t steps);

/// Begins a run without a thread.
[[nodiscard]] Run begin(const RunConfig& config);

/// The numbers of an array, of arrays in it too, one after another.
[[nodiscard]] std::vector<double> numbersOf(const QJsonValue& value);

/// A config of reference.json on `names`, with 21 steps at one learning rate.
[[nodiscard]] RunConfig configOf(const QJsonObject& config);

/// The losses of all steps, of a run without a thread.
[[nodiscard]] std::vector<float> lossesOf(const RunConfig& config);

/// Nothing if the two are at most `tolerance` apart, else what is wrong.
[[nodiscard]] QString deviation(double actual, double expected, double tolerance);

/// How much more time than an optimised build this one may take.
[[nodiscard]] int slowness();

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

} // namespace actigrad::test
