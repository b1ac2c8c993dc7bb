#pragma once

#include "core/diagnosis/judgement.h"
#include "core/observation/evaluation.h"
#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace actigrad {

struct StepLoss
{
    std::int64_t step;
    float loss; ///< of the step's batch
};

/// The results of a run.
struct Report
{
    enum class State { Finished, Stopped, Diverged };

    std::shared_ptr<const RunConfig> config;
    std::size_t trainExamples = 0;
    std::size_t devExamples = 0;
    std::size_t testExamples = 0;

    State state = State::Finished;
    std::int64_t steps = 0;                 ///< updates done
    std::int64_t resumedAt = 0;             ///< updates that were done before
    double trainingSeconds = 0;             ///< spent on the others alone
    std::optional<std::int64_t> divergedAt; ///< the step whose loss is not finite
    std::vector<StepLoss> losses;           ///< ascending
    std::vector<Evaluation> evaluations;    ///< ascending; only the last has its layers
    std::optional<Evaluation> evaluation;   ///< at the end; none if it diverged or was broken off
    std::vector<std::string> samples;       ///< made up at the end, in UTF-8
    std::vector<Judgement> judgements;      ///< of the network at the end, most important first

    std::shared_ptr<const Observation> initial; ///< step 0
    std::shared_ptr<const Observation> last;    ///< the last one trained, with a finite loss
    std::map<std::int64_t, std::shared_ptr<const Observation>> at; ///< steps that were asked for

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
///     instruction_set        what the arithmetic is compiled for, as "x86-64-v3 (AVX2)"; with
///                            another one, the figures differ by rounding
///     losses                 {step: loss of its batch}: steps 0–20, each multiple of --log-every
///                            and the last
///     train_loss, dev_loss, test_loss
///                            over the whole split, with the parameters as they are at the end and
///                            batch norm's running statistics; null if the run diverged, the split
///                            is empty, or a stop left no time for it
///     evaluations            [{step, train_loss, dev_loss, test_loss}]: those of --eval-every and
///                            that of the end; step counts the updates before it
///     saturated_dev, dead_dev  over the whole dev split, for each hidden layer: the share of
///                            saturated outputs, and how many neurons are saturated for every
///                            example; null as dev_loss
///     update_to_data         {C, W1, b1, …}: log10 of std(lr · gradient) / std(parameter) at the
///                            step of `final`; null where one of them is 0
///     samples                with --samples: words made up by the network at the end
///     initial, final         step 0 and the last step trained, before their updates; of a run that
///                            diverged, the last one observed before:
///         step, loss
///         layers             of each hidden layer {preactivation, output, output_gradient,
///                            preactivation_gradient}, each {mean, std, min, max}, and {width,
///                            saturated, beyond_0.97, dead}: its neurons, the share of outputs on a
///                            flat of the activation (see core/network/activation.h), that of
///                            |h| > 0.97, and how many neurons are saturated for the whole batch
///                            (for maxout, have a piece that never wins)
///         gradients          {C, W1, b1, …}, gain1 and shift1 in place of b1 where the layer is
///                            normalised: {std of the gradient, data_std of the parameter}
///
///     at                     with --report-at: {step: its figures, as `initial` and `final`}
///     theory                 mean-field theory of step 0 (see core/theory/theory.h): initial_loss;
///                            layers, of each hidden layer {preactivation_std, output_std,
///                            saturated, beyond097, chi, gradient_growth}, the last two null for
///                            the first; fixed_point {variance, chi} or null
///     judgements             what is wrong with the network, most important first, as the window's
///                            diagnosis says it: {what, severity, layer, figures, threshold,
///                            repair}. what: "diverging", "initial-loss", "saturated", "dead",
///                            "vanishing", … (see core/diagnosis/judgement.h); severity: "bad" or
///                            "watch"; layer: the worst one, null for the whole network; figures:
///                            by name; repair: options of the command line by name, with their
///                            values, or null
///
/// Every std is with n − 1.
[[nodiscard]] QByteArray toJson(const Report& report);

} // namespace actigrad
