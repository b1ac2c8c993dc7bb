#pragma once

#include "app/plots/toolbox/scene.h"

namespace actigrad {

/// Which of the layers the view of batch norm shows.
enum class BatchNormPlace { ShownLayer, OutputLayer };

/// Null if there is no observation or the layer is not normalised.
[[nodiscard]] const BatchNormObservation* batchNormOf(const Scene& scene, BatchNormPlace place);

/// (x − mean) / sqrt(variance + epsilon), of `raw`.
[[nodiscard]] Tensor normalised(const BatchNormObservation& norm);
/// gain · normalised + shift: hpreact, or the logits.
[[nodiscard]] Tensor gainedAndShifted(const BatchNormObservation& norm);

/// How much of the running statistics comes from batches, not from their start at 0 and 1. A step's
/// own batch is not in them yet: its update takes it in.
[[nodiscard]] double caughtUp(std::int64_t step, double momentum);

inline constexpr std::size_t maxDots = 1'000; ///< of a plot with a dot for each neuron

/// A panel of the page "Batch norm".
class BatchNormPanel
{
public:
    virtual ~BatchNormPanel() = default;
    virtual void setPlace(BatchNormPlace place) = 0;
};

} // namespace actigrad
