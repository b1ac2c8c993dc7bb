#pragma once

#include "core/network/parameter_id.h"

#include <QString>

namespace actigrad {

/// The lecture's name: C, W1, b1; bngain1 and bnbias1 of batch norm, which are not the gain that
/// weights are drawn with.
[[nodiscard]] QString displayName(ParameterId parameter);

} // namespace actigrad
