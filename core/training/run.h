#pragma once

#include "core/network/mlp.h"
#include "core/observation/observation.h"
#include "core/observation/run_history.h"
#include "core/random/torch_generator.h"
#include "core/text/dataset.h"
#include "core/training/checkpoint.h"
#include "core/training/initial_draws.h"
#include "core/training/run_config.h"

#include <memory>

namespace actigrad {

/// Of the network that a config describes.
[[nodiscard]] MlpShape shapeOf(const RunConfig& config);

/// One run of stochastic gradient descent, without a thread.
///
/// The current step's batch is drawn, its forward and backward pass are done, its update is not: so
/// every step, step 0 included, can be observed before it changes the parameters.
class Run
{
public:
    /// Draws the parameters and computes step 0, up to its update.
    /// @throws InputError if `validate` does, or if there are fewer training examples than a batch
    /// @param kept the same numbers come from here if it has them, else it keeps them; may be null
    Run(std::shared_ptr<const RunConfig> config, std::shared_ptr<const Dataset> dataset,
        InitialDraws* kept = nullptr);

    /// Goes on from a checkpoint, with a config of the same shape: see `haveSameShape`. If all its
    /// steps are done it is finished at once; the batch of the step to come is then only looked at.
    /// @throws InputError as the other constructor does, or if the shapes or sizes differ
    Run(const Checkpoint& from, std::shared_ptr<const RunConfig> config,
        std::shared_ptr<const Dataset> dataset);

    /// The current state, from which another run can go on.
    [[nodiscard]] Checkpoint checkpoint() const;

    /// Updates the parameters and, if steps are left, goes on to the next one. Precondition:
    /// not finished, not diverged.
    void advance();

    [[nodiscard]] std::int64_t step() const { return m_step; }
    [[nodiscard]] float loss() const { return m_loss; } ///< of this step's batch

    /// No step is left after this one: `advance` would finish the run.
    [[nodiscard]] bool onLastStep() const { return m_step + 1 == m_config->steps; }
    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] bool diverged() const; ///< this step's loss is not finite

    /// The current step.
    [[nodiscard]] Observation observe() const;

    [[nodiscard]] const RunHistory& history() const { return m_history; }

    /// Updates done: one more than `step` once the run has finished.
    [[nodiscard]] std::int64_t updates() const { return m_updates; }
    /// As those updates left it.
    [[nodiscard]] const Mlp<float>& network() const { return m_network; }

    [[nodiscard]] const RunConfig& config() const { return *m_config; }
    [[nodiscard]] const Dataset& dataset() const { return *m_dataset; }

private:
    [[nodiscard]] bool isDrawn(ParameterId id) const;
    void drawParameters(InitialDraws* kept);
    void takeParameters(const InitialDraws& kept);
    void takeParameters(const Checkpoint& from);
    void drawBatch();
    void forwardBackward();
    void record();

    std::shared_ptr<const RunConfig> m_config;
    std::shared_ptr<const Dataset> m_dataset;
    TorchGenerator m_generator;
    TorchGenerator m_beforeBatch; // before the current step's batch was drawn
    Mlp<float> m_network;
    Batch m_batch;
    std::vector<std::uint32_t> m_examples; // drawn for m_batch
    RunHistory m_history;
    std::int64_t m_step = 0;
    std::int64_t m_updates = 0;
    float m_loss = 0;
    bool m_finished = false;
};

} // namespace actigrad
