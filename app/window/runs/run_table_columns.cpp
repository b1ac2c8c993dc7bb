// What RunTableTexts tells of the columns.

#include "app/look/preset_names.h"
#include "app/window/runs/run_table_texts.h"

namespace actigrad {

QString RunTableTexts::header(RunColumn column)
{
    switch (column) {
    case RunColumn::Shown:
        return tr("Show");
    case RunColumn::Name:
        return tr("Run");
    case RunColumn::Scales:
        return tr("Scales");
    case RunColumn::Seed:
        return tr("Seed");
    case RunColumn::InitialLoss:
        return tr("Loss at 0");
    case RunColumn::Loss:
        return tr("Loss now");
    case RunColumn::TrainLoss:
        return tr("Train");
    case RunColumn::DevLoss:
        return tr("Dev");
    case RunColumn::TestLoss:
        return tr("Test");
    case RunColumn::Saturated:
        return tr("Saturated at 0");
    case RunColumn::Dead:
        return tr("Dead at 0");
    case RunColumn::SaturatedDev:
        return tr("Saturated (dev)");
    case RunColumn::DeadDev:
        return tr("Dead (dev)");
    case RunColumn::Steps:
        return tr("Steps");
    case RunColumn::State:
        return tr("State");
    }
    return {};
}

QString RunTableTexts::headerHint(RunColumn column)
{
    switch (column) {
    case RunColumn::Shown:
        return tr("Whether the run's loss curve is drawn, and how");
    case RunColumn::Name:
        return tr("The run's name: double-click or F2 to change it");
    case RunColumn::Scales:
        return tr("Init scales of C, W1, b1 and so on; point at a run to see them by name");
    case RunColumn::Seed:
        return tr("What the random numbers began with");
    case RunColumn::InitialLoss:
        return tr("Loss of the first batch, before any training");
    case RunColumn::Loss:
        return tr("Smoothed loss of the newest batches");
    case RunColumn::TrainLoss:
        return tr("Loss over all training examples, at the last evaluation");
    case RunColumn::DevLoss:
        return tr("Loss over the dev split, which is not trained on, at the last evaluation");
    case RunColumn::TestLoss:
        return tr("Loss over the test split, at the last evaluation");
    case RunColumn::Saturated:
        return tr("Share of h on the flats of the activation at step 0 (tanh: |h| > 0.99)");
    case RunColumn::Dead:
        return tr("Neurons saturated for every example of the batch at step 0");
    case RunColumn::SaturatedDev:
        return tr("Share of h that is saturated over the whole dev split, at the last evaluation");
    case RunColumn::DeadDev:
        return tr("Neurons saturated for every example of the dev split, at the last evaluation");
    case RunColumn::Steps:
        return tr("Steps trained so far");
    case RunColumn::State:
        return tr("What becomes of the run");
    }
    return {};
}

bool RunTableTexts::isEssential(RunColumn column)
{
    switch (column) {
    case RunColumn::Seed:
    case RunColumn::TestLoss:
    case RunColumn::SaturatedDev:
    case RunColumn::DeadDev:
    case RunColumn::Steps:
        return false;
    default:
        return true;
    }
}

QString RunTableTexts::sample(RunColumn column) const
{
    switch (column) {
    case RunColumn::Name:
        return displayName(presetNamed("output")) + " 9";
    case RunColumn::Scales:
        return "1\u2009·\u20090.304\u2009·\u20090.01\u2009·\u20090.01\u2009·\u20090";
    case RunColumn::Seed:
        return "4294967295";
    case RunColumn::InitialLoss:
    case RunColumn::Loss:
        return loss(27.8817, batchDecimals);
    case RunColumn::TrainLoss:
    case RunColumn::DevLoss:
    case RunColumn::TestLoss:
        return loss(27.8817, evaluatedDecimals);
    case RunColumn::Saturated:
    case RunColumn::SaturatedDev:
        return percent(1);
    case RunColumn::Dead:
    case RunColumn::DeadDev:
        return number(200);
    case RunColumn::Steps:
        return number(200'000);
    case RunColumn::State:
        return tr("Diverged at step %1").arg(number(9'999));
    case RunColumn::Shown:
        break;
    }
    return {};
}

} // namespace actigrad
