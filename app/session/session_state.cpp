#include "app/session/session_state.h"

#include "app/session/kept_picture.h"
#include "core/training/dead_census.h"
#include "core/training/run.h"
#include "core/training/surgery.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// One data set at a time: runs on the same words follow each other.
class Datasets
{
public:
    std::shared_ptr<const Dataset> of(const RunConfig& config)
    {
        if (!m_dataset || m_words != config.words || m_context != config.context) {
            m_words = config.words;
            m_context = config.context;
            m_dataset = std::make_shared<const Dataset>(*config.words,
                                                        static_cast<std::size_t>(config.context));
        }
        return m_dataset;
    }

private:
    std::shared_ptr<const WordList> m_words;
    std::int64_t m_context = 0;
    std::shared_ptr<const Dataset> m_dataset;
};

/// The last one at or before a step; null if there is none.
std::shared_ptr<const Checkpoint> nearest(const KeptRun& run, std::int64_t step)
{
    std::shared_ptr<const Checkpoint> found = run.record.beginning;
    for (const auto& checkpoint : run.checkpoints) {
        if (checkpoint->step <= step && (!found || checkpoint->step >= found->step))
            found = checkpoint;
    }
    return found;
}

/// At a step.
Run runAt(const KeptRun& kept, std::int64_t step, Datasets& datasets)
{
    const auto& config = kept.record.config;
    const auto from = nearest(kept, step);
    Run run = from ? Run(*from, config, datasets.of(*config)) : Run(config, datasets.of(*config));
    while (run.step() < step)
        run.advance();
    return run;
}

std::shared_ptr<const Observation> pictureOf(const Run& run)
{
    auto picture = std::make_shared<Observation>(run.observe());
    noteDead(*picture, run);
    return picture;
}

} // namespace

void apply(const PlanChange& change, Checkpoint& checkpoint)
{
    if (change.seed)
        checkpoint.generator = TorchGenerator(static_cast<std::uint64_t>(*change.seed));
    for (const auto& [parameter, factor] : change.factors)
        multiply(checkpoint, parameter, factor);
    for (const PlanChange::Revival& revival : change.revivals)
        revive(checkpoint, revival.layer, revival.neurons);
}

std::shared_ptr<const Observation> pictureAt(const KeptRun& run, std::int64_t step)
{
    Datasets datasets;
    return pictureOf(runAt(run, step, datasets));
}

void completeCheckpoints(SessionState& state)
{
    Datasets datasets;
    for (KeptRun& kept : state.runs) {
        const std::int64_t last = kept.record.lastFiniteStep();
        const auto from = nearest(kept, last);
        if (last == 0 || (from && from->step == last))
            continue;
        const auto at = std::ranges::find_if(
            kept.checkpoints, [last](const auto& checkpoint) { return checkpoint->step > last; });
        kept.checkpoints.insert(
            at, std::make_shared<const Checkpoint>(runAt(kept, last, datasets).checkpoint()));
    }
}

void completePictures(SessionState& state)
{
    Datasets datasets;
    for (KeptRun& kept : state.runs) {
        RunRecord& record = kept.record;
        const auto& origin = record.origin ? record.origin : record.config;
        record.initial = pictureOf(Run(origin, datasets.of(*origin)));
        record.current = pictureOf(runAt(kept, record.lastFiniteStep(), datasets));
        if (&kept == &state.runs.back())
            break;
        record.initial = withoutTensors(*record.initial);
        record.current = actigrad::pictureOf(*record.current);
    }
    if (!state.pin)
        return;
    SessionState::Pin& pin = *state.pin;
    const auto pinned = std::ranges::find(state.runs, pin.run,
                                          [](const KeptRun& run) { return run.record.number; });
    constexpr std::int64_t mostSteps = 200'000; // that are computed for a pin
    const auto from = pinned != state.runs.end() ? nearest(*pinned, pin.step) : nullptr;
    if (pinned != state.runs.end() && pin.step - (from ? from->step : 0) <= mostSteps)
        pin.picture = pictureOf(
            runAt(*pinned, std::min(pin.step, pinned->record.lastFiniteStep()), datasets));
    else if (pin.config)
        pin.picture = pictureOf(Run(pin.config, datasets.of(*pin.config)));
}

} // namespace actigrad
