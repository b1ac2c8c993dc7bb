#pragma once

#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

struct StepLoss
{
    std::int64_t step;
    float loss; ///< of the step's batch
};

/// What is told of a run in the end.
struct Report
{
    enum class State { Finished, Stopped, Diverged };

    std::shared_ptr<const RunConfig> config;
    std::size_t trainExamples = 0;
    std::size_t devExamples = 0;
    std::size_t testExamples = 0;

    State state = State::Finished;
    std::int64_t steps = 0;                 ///< updates done
    double trainingSeconds = 0;             ///< spent on them alone
    std::optional<std::int64_t> divergedAt; ///< the step whose loss is not finite
    std::vector<StepLoss> losses;           ///< ascending
    std::optional<double> trainLoss;        ///< over the whole split, in the end
    std::optional<double> devLoss;

    std::shared_ptr<const Observation> initial; ///< step 0
    std::shared_ptr<const Observation> last;    ///< the last one trained, with a finite loss

    /// Nothing before the first update.
    [[nodiscard]] std::optional<double> stepsPerSecond() const;
};

/// The report as JSON. What is not finite, or not known, is null.
///
///     words                  the file's name
///     config                 all that decides the run: see app/export/config_json.h
///     vocabulary             characters, with "." among them
///     examples               {train, dev, test}
///     parameters             how many numbers are learned
///     expected_initial_loss  log(vocabulary)
///     state                  "finished", "stopped" or "diverged"
///     diverged_at            the step whose loss is not finite; else null
///     steps                  updates done
///     steps_per_second       of training alone: without loading, observing and writing
///     losses                 {step: loss of its batch}: steps 0–20, each multiple of --log-every
///                            and the last
///     train_loss, dev_loss   over the whole split, with the parameters as they are in the end;
///                            null if the run diverged or the split is empty
///     initial, final         step 0 and the last step trained, before their updates; of a run that
///                            diverged, the last one observed before:
///         step, loss
///         layers             of each hidden layer {preactivation, output, output_gradient,
///                            preactivation_gradient}, each {mean, std, min, max}, and {saturated,
///                            dead}: the share of |h| > 0.99, and how many neurons are saturated
///                            for the whole batch
///         gradients          {C, W1, …}: {std of the gradient, data_std of the parameter}
///
/// Every std is with n − 1.
[[nodiscard]] QByteArray toJson(const Report& report);

} // namespace actigrad
