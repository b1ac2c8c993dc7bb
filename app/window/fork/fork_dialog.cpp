#include "app/window/fork/fork_dialog.h"

#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "app/look/real_box.h"
#include "core/training/config_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace actigrad {
namespace {

constexpr double maxFactor = 1'000;

NumberBox* numberBox(const RunConfig& config, std::int64_t RunConfig::*member, std::int64_t min)
{
    const IntegerField& field = *std::ranges::find(integerFields(), member, &IntegerField::member);
    auto* box = new NumberBox;
    box->setLimits(static_cast<double>(std::max(min, field.min)), static_cast<double>(field.max));
    box->showValue(static_cast<double>(std::max(config.*member, min)));
    return box;
}

} // namespace

ForkDialog::ForkDialog(const RunRecord& run, std::int64_t step, QWidget* parent)
    : QDialog(parent), m_config(*run.config), m_learningRate(new RealBox),
      m_schedule(new QComboBox), m_decayAt(numberBox(m_config, &RunConfig::decayAt, 0)),
      m_steps(numberBox(m_config, &RunConfig::steps, step + 1)),
      m_batch(numberBox(m_config, &RunConfig::batch, 1)), m_momentum(new RealBox(this)),
      m_newSeed(new QCheckBox), m_seed(numberBox(m_config, &RunConfig::seed, 0)),
      m_parameter(new QComboBox), m_factor(new RealBox), m_revive(new QCheckBox),
      m_compare(new QCheckBox)
{
    setWindowTitle(tr("Fork at step %1").arg(countText(step)));
    m_learningRate->setLimits(learningRateField.min, learningRateField.max);
    m_learningRate->showValue(m_config.learningRate);
    m_schedule->addItems({tr("constant"), tr("step"), tr("cosine")});
    m_schedule->setCurrentIndex(static_cast<int>(m_config.schedule));
    const auto isStepSchedule = [this] {
        return static_cast<LearningRateSchedule>(m_schedule->currentIndex()) ==
               LearningRateSchedule::Step;
    };
    m_decayAt->setEnabled(isStepSchedule());
    connect(m_schedule, &QComboBox::currentIndexChanged, m_decayAt,
            [this, isStepSchedule] { m_decayAt->setEnabled(isStepSchedule()); });
    m_decayAt->showAsQuantity();
    m_momentum->setLimits(batchNormMomentumField.min, batchNormMomentumField.max);
    m_momentum->showValue(m_config.batchNormMomentum);
    m_steps->showAsQuantity();
    m_batch->showAsQuantity();
    m_newSeed->setText(tr("Draw from here on with another seed:"));
    m_seed->setEnabled(false);
    connect(m_newSeed, &QCheckBox::toggled, m_seed, &QWidget::setEnabled);
    m_parameter->addItem(tr("none"));
    for (const ParameterId id : m_config.parameterIds())
        m_parameter->addItem(displayName(id));
    m_factor->setLimits(0, maxFactor);
    m_factor->showValue(1);
    m_factor->setEnabled(false);
    connect(m_parameter, &QComboBox::currentIndexChanged, m_factor,
            [this](int index) { m_factor->setEnabled(index > 0); });
    m_revive->setText(tr("Revive dead neurons: incoming weights at Kaiming’s scale, biases 0"));

    auto* form = new QFormLayout(this);
    auto* what = new QLabel(
        tr("A new run goes on from this step of %1. The steps before are shared.").arg(run.name));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    form->addRow(what);
    form->addRow(tr("Learning rate"), m_learningRate);
    form->addRow(tr("Schedule"), m_schedule);
    form->addRow(tr("Decay at step"), m_decayAt);
    form->addRow(tr("Steps, from step 0"), m_steps);
    form->addRow(tr("Batch"), m_batch);
    m_momentum->setVisible(m_config.batchNorm != BatchNormalisation::None);
    if (m_config.batchNorm != BatchNormalisation::None)
        form->addRow(tr("Batch norm’s momentum"), m_momentum);
    form->addRow(m_newSeed, m_seed);
    form->addRow(tr("Multiply parameter"), m_parameter);
    form->addRow(tr("by"), m_factor);
    form->addRow(m_revive);
    m_compare->setText(tr("Compare the fork with its parent"));
    form->addRow(m_compare);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Fork"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool ForkDialog::compares() const
{
    return m_compare->isChecked();
}

void ForkDialog::accept()
{
    for (NumberBox* box : findChildren<NumberBox*>()) {
        box->finishTyping();
        if (box->isEnabled() && box->isWrong()) {
            box->setFocus();
            return;
        }
    }
    QDialog::accept();
}

Session::Fork ForkDialog::fork() const
{
    Session::Fork fork{m_config};
    fork.config.learningRate = m_learningRate->value();
    fork.config.schedule = static_cast<LearningRateSchedule>(m_schedule->currentIndex());
    fork.config.steps = static_cast<std::int64_t>(m_steps->value());
    fork.config.decayAt = static_cast<std::int64_t>(m_decayAt->value());
    fork.config.batch = static_cast<std::int64_t>(m_batch->value());
    fork.config.batchNormMomentum = m_momentum->value();
    if (m_newSeed->isChecked())
        fork.seed = static_cast<std::int64_t>(m_seed->value());
    if (m_parameter->currentIndex() > 0) {
        const auto index = static_cast<std::size_t>(m_parameter->currentIndex() - 1);
        fork.factors.emplace_back(m_config.parameterIds()[index], m_factor->value());
    }
    fork.revivesDead = m_revive->isChecked();
    fork.what = changes(fork.config);
    return fork;
}

/// "lr 0.01, W2 × 0.1"
QString ForkDialog::changes(const RunConfig& config) const
{
    QStringList parts;
    if (config.learningRate != m_config.learningRate)
        parts += "lr " + settingText(config.learningRate);
    if (config.batch != m_config.batch)
        parts += "batch " + countText(config.batch);
    if (m_parameter->currentIndex() > 0)
        parts += m_parameter->currentText() + " × " + settingText(m_factor->value());
    if (m_revive->isChecked())
        parts += tr("revived");
    return parts.join(", ");
}

} // namespace actigrad
