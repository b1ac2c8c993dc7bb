#pragma once

#include "app/plots/toolbox/verdict.h"

namespace actigrad {

/// Of a preview's initial loss, or of a run's losses.
/// @param losses of the scene, with a loss at least or a preview
[[nodiscard]] Verdict judgeLosses(const Scene& scene, const Losses& losses);

} // namespace actigrad
