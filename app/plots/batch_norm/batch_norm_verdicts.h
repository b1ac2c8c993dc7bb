#pragma once

#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/toolbox/verdict.h"

namespace actigrad {

/// How far the running statistics, which evaluation uses, are from those of the batch.
struct BatchNormGap
{
    double mean;   ///< root mean square over the neurons, in standard deviations of the batch
    double std;    ///< root mean square of log(running std / batch std)
    double caught; ///< see caughtUp
    std::size_t examples;
};
[[nodiscard]] BatchNormGap batchNormGap(const BatchNormObservation& norm, std::int64_t step,
                                        double momentum);

[[nodiscard]] Verdict judgeMeanGap(const BatchNormGap& gap, double momentum);
[[nodiscard]] Verdict judgeStdGap(const BatchNormGap& gap, double momentum);

} // namespace actigrad
