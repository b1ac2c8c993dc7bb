#pragma once

#include "app/plots/batch_norm/norm_data.h"
#include "app/plots/toolbox/verdict.h"

namespace actigrad {

/// How far the running statistics, which evaluation uses, are from those of the batch.
struct NormGap
{
    double mean;   ///< root mean square over the neurons, in standard deviations of the batch
    double std;    ///< root mean square of log(running std / batch std)
    double caught; ///< see caughtUp
    std::size_t examples;
};
[[nodiscard]] NormGap normGap(const NormObservation& norm, std::int64_t step, double momentum);

[[nodiscard]] Verdict judgeMeanGap(const NormGap& gap, double momentum);
[[nodiscard]] Verdict judgeStdGap(const NormGap& gap, double momentum);

} // namespace actigrad
