#pragma once

#include "core/observation/observation.h"

#include <cstddef>
#include <memory>

namespace actigrad {

/// What can be pinned of a step: all but the weights' values.
[[nodiscard]] std::shared_ptr<const Observation> pictureOf(const Observation& observation);

/// What the table of runs shows of a step: all but the tensors.
[[nodiscard]] std::shared_ptr<const Observation> withoutTensors(const Observation& observation);

/// What `pictureOf` the observation takes in memory, its tensors' numbers alone.
[[nodiscard]] std::size_t bytesOf(const Observation& observation);

} // namespace actigrad
