#include "app/controls/training_form.h"

#include "app/look/number_format.h"
#include "app/look/real_box.h"
#include "core/training/config_fields.h"

#include <QComboBox>

namespace actigrad {

TrainingForm::TrainingForm(ConfigEditor& editor)
    : ConfigForm(editor), m_learningRate(&addReal(learningRateField)),
      m_schedule(&addChoice(&RunConfig::schedule))
{
    NumberBox& decayAt = addNumber(&RunConfig::decayAt);
    addNumber(&RunConfig::batch);
    addNumber(&RunConfig::steps);
    addNumber(&RunConfig::seed);
    addNumber(&RunConfig::batchSeed);
    showRowIf(decayAt, [](const RunConfig& config) {
        return config.schedule == LearningRateSchedule::Step;
    });
    TrainingForm::retranslate();
    showConfig();
}

void TrainingForm::retranslate()
{
    nameRow(*m_learningRate, tr("Learning rate"),
            tr("The factor by which a step multiplies the gradients.") + '\n' +
                tr("Above 0, at most %1.").arg(decimalText(learningRateField.max, 0, locale())));
    nameChoices(*m_schedule, {tr("constant"), tr("step"), tr("cosine")});
    nameRow(*m_schedule, tr("Schedule"),
            tr("Constant: the learning rate does not change. Step: it is divided by ten at one "
               "step. Cosine: it falls along half a cosine, to zero at the end of the run."));
    nameRow(&RunConfig::decayAt, tr("Decay at step"),
            tr("From this step on, the learning rate is divided by ten."));
    nameRow(&RunConfig::batch, tr("Batch"), tr("Number of examples in each step."));
    nameRow(&RunConfig::steps, tr("Steps"), tr("Number of steps in a run."));
    nameRow(&RunConfig::seed, tr("Seed"),
            tr("Decides every random number: the same seed gives the same run."));
    NumberBox& batchSeed = *box(&RunConfig::batchSeed);
    batchSeed.setSpecialValueText(tr("follows"));
    nameRow(batchSeed, tr("Batch seed"),
            tr("Decides which examples are in each batch. “Follows”: the generator that drew the "
               "parameters draws the batches, too, as in the lecture, so that a network of another "
               "shape sees others. With a seed of their own, two networks see the same batches.") +
                '\n' + tr("Up to %1; −1: follows.").arg(decimalText(batchSeed.maximum(), 0, locale())));
}

} // namespace actigrad
