#pragma once

#include "core/training/run_config.h"

#include <QJsonObject>

#include <memory>

namespace actigrad {

/// All that decides a run, by the names that the command line has, with `_` for `-`: `words` {name,
/// count, fingerprint}, the whole numbers, `hidden` as an array, `lr`, `lr_schedule`, `activation`,
/// `bias`, `batchnorm`, `bn_momentum`, and `scales` {C, W1, b1, …} of what the network scales.
[[nodiscard]] QJsonObject toJson(const RunConfig& config);

/// The config of such an object.
/// @throws InputError that names the first entry that is missing or cannot be used
[[nodiscard]] RunConfig configFromJson(const QJsonObject& json,
                                       std::shared_ptr<const WordList> words);

/// The options of the command line, by name, that make one config of another: {"lr": 0.1, "scale":
/// ["W2=0.01", "b2=0"]}. An array is an option that is given several times; widths are an array
/// too.
[[nodiscard]] QJsonObject optionsFromTo(const RunConfig& from, const RunConfig& to);

} // namespace actigrad
