#include "app/window/experiments/try_values_dialog.h"

#include "app/look/input_guard.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/options/sweep.h"
#include "app/plots/experiments/axis_values.h"
#include "app/window/experiments/axis_form.h"
#include "core/training/run_config.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr int trainedMapSide = 16; // values of an axis

/// "about 12 s", "about 3 min".
QString durationText(double seconds)
{
    constexpr double minute = 60;
    if (seconds < 1)
        return TryValuesDialog::tr("about a second");
    if (seconds < 2 * minute)
        return TryValuesDialog::tr("about %1 s").arg(roundedText(std::ceil(seconds), 2));
    return TryValuesDialog::tr("about %1 min").arg(roundedText(std::ceil(seconds / minute), 2));
}

} // namespace

QString nameOf(const ExperimentPlan& plan)
{
    QStringList names;
    for (const SweepAxis& axis : plan.axes)
        names += displayName(axis);
    QString name = names.join(QStringLiteral(" × "));
    if (plan.seeds > 1)
        name += ", " + seedsText(plan.seeds);
    return name;
}

TryValuesDialog::TryValuesDialog(const RunConfig& config, const QString& setting,
                                 double stepsPerSecond, QWidget* parent)
    : QDialog(parent), m_config(config), m_stepsPerSecond(stepsPerSecond),
      m_first(new AxisForm(config, false)), m_second(new AxisForm(config, true)),
      m_figure(new QComboBox), m_stepsLabel(new QLabel), m_steps(new NumberBox),
      m_seeds(new NumberBox), m_note(new QLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Try values"));
    for (const Figure figure : allFigures())
        m_figure->addItem(displayName(figure), static_cast<int>(figure));
    m_figure->setCurrentIndex(m_figure->findData(static_cast<int>(Figure::DevLoss)));
    InputGuard::install(*m_figure);
    m_steps->setLimits(1, 1e9);
    m_steps->showAsQuantity();
    m_steps->showValue(static_cast<double>(std::min(config.steps, quickSteps)));
    m_seeds->setLimits(1, mostSeeds);
    m_seeds->showValue(1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_stepsLabel->setText(tr("After &steps"));
    m_stepsLabel->setBuddy(m_steps);

    auto* form = new QFormLayout;
    form->addRow(tr("&Values of"), m_first);
    form->addRow(tr("&and of"), m_second);
    form->addRow(tr("Sho&w"), m_figure);
    form->addRow(m_stepsLabel, m_steps);
    form->addRow(tr("S&eeds"), m_seeds);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_first->choose(setting);
    connect(m_first, &AxisForm::changed, this, &TryValuesDialog::check);
    connect(m_second, &AxisForm::changed, this, &TryValuesDialog::check);
    connect(m_second->findChild<QComboBox*>(), &QComboBox::activated, this, [this] {
        const bool isMap = !m_second->setting().isEmpty();
        const int side = depthFor(figure()) == CellDepth::Step0 ? mapSide : trainedMapSide;
        for (AxisForm* axis : {m_first, m_second})
            axis->setCount(isMap ? side : 9);
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, &TryValuesDialog::check);
    for (NumberBox* box : {m_steps, m_seeds})
        connect(box, &NumberBox::edited, this, &TryValuesDialog::check);
    check();
}

std::vector<SweepAxis> TryValuesDialog::axes() const
{
    std::vector<SweepAxis> axes;
    for (const AxisForm* form : {m_first, m_second}) {
        if (auto axis = form->axis())
            axes.push_back(*std::move(axis));
    }
    return axes;
}

void TryValuesDialog::check()
{
    const bool trains = depthFor(figure()) != CellDepth::Step0;
    const bool isStepsAxis = m_first->setting() == "steps" || m_second->setting() == "steps";
    m_steps->setEnabled(trains && !isStepsAxis);
    QString problem = m_first->problem();
    if (problem.isEmpty())
        problem = m_second->problem();
    if (problem.isEmpty() && m_first->setting() == m_second->setting())
        problem = tr("Choose two different settings");
    double cells = m_seeds->value();
    for (const SweepAxis& axis : axes())
        cells *= static_cast<double>(axis.values.size());
    if (problem.isEmpty() && cells > static_cast<double>(maxCells))
        problem = tr("%1 runs are too many; at most %2 are possible")
                      .arg(countText(std::llround(cells)), countText(maxCells));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    QPalette colors = palette();
    if (!problem.isEmpty())
        colors.setColor(QPalette::WindowText, Theme::current().bad);
    m_note->setPalette(colors);
    if (!problem.isEmpty()) {
        m_note->setText(problem);
        return;
    }
    QString note = runsText(static_cast<std::size_t>(cells));
    if (trains && m_stepsPerSecond > 0) {
        const double steps = cells * m_steps->value();
        note += ", " + durationText(steps / (m_stepsPerSecond * usableThreads()));
    }
    if (isLive())
        note += ". " + tr("The map follows the other settings as they change.");
    m_note->setText(note);
}

ExperimentPlan TryValuesDialog::plan() const
{
    RunConfig base = m_config;
    base.steps = static_cast<std::int64_t>(m_steps->value());
    const auto varied = axes();
    const bool changesShape = std::ranges::any_of(varied, [](const SweepAxis& axis) {
        return axis.name == "width" || axis.name == "depth" || axis.name == "embedding" ||
               axis.name == "context" || axis.name == "bias" || axis.name == "batchnorm" ||
               axis.name == "activation";
    });
    const bool needsBatchSeed =
        changesShape && base.batchSeed < 0 && depthFor(figure()) != CellDepth::Step0;
    if (needsBatchSeed)
        base.batchSeed = base.seed; // or each shape would see other batches
    ExperimentPlan plan = planOf(std::move(base), varied, static_cast<int>(m_seeds->value()));
    plan.batchSeedGoesOn = needsBatchSeed;
    return plan;
}

Figure TryValuesDialog::figure() const
{
    return static_cast<Figure>(m_figure->currentData().toInt());
}

ExperimentList::Kind TryValuesDialog::kind() const
{
    return m_second->setting().isEmpty() ? ExperimentList::Kind::Sweep : ExperimentList::Kind::Map;
}

bool TryValuesDialog::isLive() const
{
    return kind() == ExperimentList::Kind::Map && depthFor(figure()) == CellDepth::Step0;
}

} // namespace actigrad
