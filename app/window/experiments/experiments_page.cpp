#include "app/window/experiments/experiments_page.h"

#include "app/controls/config_editor.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"
#include "app/options/sweep.h"
#include "app/options/usage_error.h"
#include "app/plots/experiments/axis_values.h"
#include "app/plots/experiments/pairs_panel.h"
#include "app/plots/experiments/phase_map_panel.h"
#include "app/plots/experiments/sweep_panel.h"
#include "app/session/session.h"
#include "app/window/experiments/axis_form.h"
#include "app/window/experiments/try_values_dialog.h"
#include "core/input_error.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace actigrad {
namespace {

constexpr int usualSeeds = 8;
constexpr int firstPanelRow = 1; // of the grid
constexpr int sideWidth = 180;   // pixels

/// Of each network the quantiles of its seeds' losses, bucket by bucket.
std::vector<LossBand> bandsOf(const ExperimentList::Entry& entry)
{
    const ExperimentPlan& plan = entry.experiment.plan();
    const std::size_t networks = plan.axes.empty() ? 1 : plan.axes.front().values.size();
    std::vector<LossBand> bands;
    for (std::size_t network = 0; network < networks; ++network) {
        std::vector<const LossHistory*> histories;
        for (int seed = 0; seed < plan.seeds; ++seed) {
            std::vector<std::size_t> values;
            if (!plan.axes.empty())
                values.push_back(network);
            const CellResult* result =
                entry.experiment.result(entry.experiment.cellAt({values, seed}));
            if (result != nullptr && result->losses && !result->divergedAt)
                histories.push_back(result->losses.get());
        }
        if (histories.size() < 2)
            continue;
        LossBand band{plan.axes.empty() ? entry.name : plan.axes.front().values[network].text, {}};
        band.name += QStringLiteral(", ") + seedsText(static_cast<int>(histories.size()));
        std::size_t buckets = histories.front()->buckets().size();
        for (const LossHistory* history : histories)
            buckets = std::min(buckets, history->buckets().size());
        band.points.reserve(buckets);
        for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
            std::vector<double> losses;
            losses.reserve(histories.size());
            for (const LossHistory* history : histories)
                losses.push_back(static_cast<double>(history->buckets()[bucket].smoothed));
            band.points.push_back(
                {static_cast<double>(histories.front()->buckets()[bucket].firstStep),
                 quantileOf(losses, 0.1), quantileOf(losses, 0.5), quantileOf(losses, 0.9)});
        }
        bands.push_back(std::move(band));
    }
    return bands;
}

} // namespace

ExperimentsPage::ExperimentsPage(QWidget* parent)
    : PlotView(1, parent), m_experiments(new ExperimentList(this)), m_bar(new QWidget),
      m_list(new QListWidget), m_start(new QWidget), m_sweep(new SweepPanel(this)),
      m_map(new PhaseMapPanel(this)), m_pairs(new PairsPanel(this))
{
    buildBar();
    buildStart();
    addBar(*m_bar);
    for (ExperimentPanel* panel : std::array<ExperimentPanel*, 3>{m_sweep, m_map, m_pairs})
        addPanel(*panel);
    grid().addWidget(m_start, firstPanelRow + 3, 0);
    auto* side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    for (QPushButton* button : {m_seeds, m_stop, m_remove, m_export})
        side->addWidget(button);
    side->setSpacing(4);
    auto* column = new QWidget;
    column->setLayout(side);
    side->setContentsMargins(0, 0, 0, 0);
    m_side = column;
    grid().addWidget(m_side, firstPanelRow, 1, 4, 1);
    m_side->setFixedWidth(scaled(sideWidth));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    tintSelection(*m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExperimentsPage::showChosen);
    connect(m_experiments, &ExperimentList::listChanged, this, &ExperimentsPage::showList);
    connect(m_experiments, &ExperimentList::changed, this, [this](int number) {
        showState();
        if (number == chosen())
            showChosen();
    });
    connectPanels();
    retranslate();
    showList();
}

void ExperimentsPage::buildBar()
{
    m_try = new QPushButton(m_bar);
    m_figureLabel = new QLabel(m_bar);
    m_figure = new QComboBox(m_bar);
    m_seeds = new QPushButton(m_bar);
    m_stop = new QPushButton(m_bar);
    m_remove = new QPushButton(m_bar);
    m_export = new QPushButton(m_bar);
    for (std::size_t i = 0; i < allFigures().size(); ++i)
        m_figure->addItem({}, static_cast<int>(allFigures()[i]));
    m_figureLabel->setBuddy(m_figure);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_try);
    row->addSpacing(8);
    row->addWidget(m_figureLabel);
    row->addWidget(m_figure);
    row->addStretch();
    for (QWidget* control :
         std::array<QWidget*, 6>{m_try, m_figure, m_seeds, m_stop, m_remove, m_export})
        InputGuard::install(*control);
    connect(m_try, &QPushButton::clicked, this, [this] { askToTry({}); });
    connect(m_figure, &QComboBox::activated, this, [this](int index) {
        if (const auto number = chosen())
            m_experiments->show(*number, allFigures()[static_cast<std::size_t>(index)]);
    });
    connect(m_seeds, &QPushButton::clicked, this, [this] {
        const auto number = chosen();
        const auto seeds = number ? askForSeeds(tr("More seeds")) : std::nullopt;
        if (seeds)
            m_experiments->addSeeds(*number, *seeds);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        const auto number = chosen();
        const auto* entry = number ? m_experiments->find(*number) : nullptr;
        if (entry == nullptr)
            return;
        if (entry->state == ExperimentList::State::Cancelled)
            m_experiments->resume(*number);
        else
            m_experiments->cancel(*number);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto number = chosen())
            m_experiments->remove(*number);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const auto number = chosen();
        if (const auto* entry = number ? m_experiments->find(*number) : nullptr)
            emit tableRequested(experimentTable(entry->experiment.toJson()));
    });
}

/// What can be asked, a click each.
void ExperimentsPage::buildStart()
{
    m_startTitle = new QLabel(m_start);
    QFont large = m_startTitle->font();
    large.setWeight(QFont::DemiBold);
    m_startTitle->setFont(large);
    m_startTitle->setAlignment(Qt::AlignHCenter);
    m_startSweep = new QPushButton(m_start);
    m_startMap = new QPushButton(m_start);
    m_startSeeds = new QPushButton(m_start);
    auto* column = new QVBoxLayout;
    column->addStretch();
    column->addWidget(m_startTitle);
    column->addSpacing(8);
    for (QPushButton* button : {m_startSweep, m_startMap, m_startSeeds}) {
        InputGuard::install(*button);
        column->addWidget(button);
    }
    column->addStretch();
    auto* row = new QHBoxLayout(m_start);
    row->addStretch();
    row->addLayout(column);
    row->addStretch();
    connect(m_startSweep, &QPushButton::clicked, this, [this] { tryValues("W1"); });
    connect(m_startMap, &QPushButton::clicked, this, [this] { map("W1", "W2"); });
    connect(m_startSeeds, &QPushButton::clicked, this, [this] {
        if (m_session == nullptr || m_session->viewedRun() == nullptr)
            return;
        const RunRecord& run = *m_session->viewedRun();
        repeat(*run.config, run.name);
    });
}

void ExperimentsPage::connectPanels()
{
    for (ExperimentPanel* panel : std::array<ExperimentPanel*, 3>{m_sweep, m_map, m_pairs}) {
        connect(panel, &ExperimentPanel::cellChosen, this, &ExperimentsPage::take);
        connect(panel, &ExperimentPanel::cellOpened, this, [this](std::size_t cell) {
            take(cell);
            emit runRequested();
        });
    }
    connect(m_map, &PhaseMapPanel::pointDragged, this, &ExperimentsPage::dragPoint);
    connect(m_map, &PhaseMapPanel::pointReleased, this, [this] {
        if (m_editor != nullptr)
            m_editor->finishEditing();
    });
    connect(m_map, &PhaseMapPanel::rangeChosen, this, &ExperimentsPage::zoom);
}

void ExperimentsPage::follow(Session& session, ConfigEditor& editor)
{
    m_session = &session;
    m_editor = &editor;
    const auto takeSettings = [this](const RunConfig& config) {
        m_experiments->setBase(config);
        for (ExperimentPanel* panel : std::array<ExperimentPanel*, 3>{m_sweep, m_map, m_pairs})
            panel->setPresent(config);
    };
    connect(&editor, &ConfigEditor::changed, this, takeSettings);
    takeSettings(editor.config());
}

std::optional<int> ExperimentsPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? std::nullopt : std::optional(item->data(Qt::UserRole).toInt());
}

void ExperimentsPage::askToTry(const QString& setting)
{
    if (m_editor == nullptr)
        return;
    TryValuesDialog dialog(m_editor->config(), setting,
                           m_session->possibleStepsPerSecond() > 0
                               ? m_session->possibleStepsPerSecond()
                               : m_session->stepsPerSecond(),
                           window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    ExperimentPlan plan = dialog.plan();
    const QString name = nameOf(plan);
    begin(name, dialog.kind(), std::move(plan), dialog.figure(), dialog.isLive());
}

void ExperimentsPage::tryValues(const QString& setting)
{
    RunConfig base = m_editor->config();
    base.steps = std::min(base.steps, quickSteps);
    ExperimentPlan plan = planOf(base, {axisOf(setting, usualRange(base, setting))}, 1);
    const QString name = nameOf(plan);
    begin(name, ExperimentList::Kind::Sweep, std::move(plan), Figure::DevLoss);
}

void ExperimentsPage::map(const QString& x, const QString& y)
{
    const RunConfig& base = m_editor->config();
    std::vector<SweepAxis> axes;
    for (const QString& setting : {x, y}) {
        AxisRange range = usualRange(base, setting);
        range.count = mapSide;
        axes.push_back(axisOf(setting, range));
    }
    ExperimentPlan plan = planOf(base, std::move(axes), 1);
    const QString name = nameOf(plan);
    begin(name, ExperimentList::Kind::Map, std::move(plan), Figure::InitialLoss, true);
}

std::optional<int> ExperimentsPage::askForSeeds(const QString& title)
{
    bool isAccepted = false;
    const int seeds = QInputDialog::getInt(
        window(), title, tr("Each seed trains from step 0. How many (fixed before they run)?"),
        usualSeeds, 1, mostSeeds, 1, &isAccepted);
    return isAccepted ? std::optional(seeds) : std::nullopt;
}

void ExperimentsPage::repeat(const RunConfig& config, const QString& name)
{
    const auto seeds = askForSeeds(tr("Repeat with seeds"));
    if (!seeds)
        return;
    ExperimentPlan plan = planOf(config, {}, *seeds);
    begin(name, ExperimentList::Kind::Repeat, std::move(plan), Figure::DevLoss);
}

void ExperimentsPage::compare(const RunConfig& a, const QString& nameA, const RunConfig& b,
                              const QString& nameB)
{
    const auto seeds = askForSeeds(tr("Compare with seeds"));
    if (!seeds)
        return;
    ExperimentPlan plan = comparisonOf(a, nameA, b, nameB, *seeds);
    begin(tr("%1 or %2").arg(nameA, nameB), ExperimentList::Kind::Compare, std::move(plan),
          Figure::DevLoss);
}

void ExperimentsPage::begin(QString name, ExperimentList::Kind kind, ExperimentPlan plan,
                            Figure figure, bool isLive)
{
    const int number = m_experiments->add(std::move(name), kind, std::move(plan), figure, isLive);
    choose(number);
    emit shown();
}

void ExperimentsPage::choose(int number)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() == number)
            m_list->setCurrentRow(row);
    }
    showChosen();
}

ExperimentPanel* ExperimentsPage::panelOf(ExperimentList::Kind kind) const
{
    switch (kind) {
    case ExperimentList::Kind::Sweep:
        return m_sweep;
    case ExperimentList::Kind::Map:
        return m_map;
    case ExperimentList::Kind::Repeat:
    case ExperimentList::Kind::Compare:
        return m_pairs;
    }
    return m_sweep;
}

std::vector<PlotPanel*> ExperimentsPage::pictured() const
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    return entry == nullptr ? std::vector<PlotPanel*>()
                            : std::vector<PlotPanel*>{panelOf(entry->kind)};
}

void ExperimentsPage::showChosen()
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    ExperimentPanel* shown = entry == nullptr ? nullptr : panelOf(entry->kind);
    int row = firstPanelRow;
    for (ExperimentPanel* panel : std::array<ExperimentPanel*, 3>{m_sweep, m_map, m_pairs}) {
        panel->setVisible(panel == shown);
        grid().setRowStretch(row++, panel == shown ? 1 : 0);
        panel->showEntry(panel == shown ? entry : nullptr); // others may be gone
    }
    showBands();
    m_start->setVisible(entry == nullptr);
    grid().setRowStretch(row, entry == nullptr ? 1 : 0);
    showState();
}

/// On the loss plot, of the seeds of the experiment on view once all have run.
void ExperimentsPage::showBands()
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    const bool hasBands = entry != nullptr && entry->experiment.plan().seeds > 1 &&
                          entry->state == ExperimentList::State::Done &&
                          (entry->kind == ExperimentList::Kind::Repeat ||
                           entry->kind == ExperimentList::Kind::Compare);
    if (m_session == nullptr)
        return;
    const auto shown =
        std::pair(hasBands ? entry->number : 0, hasBands ? entry->experiment.plan().seeds : 0);
    if (std::exchange(m_banded, shown) == shown)
        return;
    m_session->setBands(hasBands ? std::make_shared<const std::vector<LossBand>>(bandsOf(*entry))
                                 : nullptr);
}

/// In the list and in the bar.
void ExperimentsPage::showState()
{
    using State = ExperimentList::State;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const auto* entry = m_experiments->find(item->data(Qt::UserRole).toInt());
        if (entry == nullptr)
            continue;
        const std::size_t done = entry->done();
        const QString runs = tr("%1 of %2 runs").arg(countText(done), countText(entry->total()));
        QString state;
        switch (entry->state) {
        case State::Waiting:
            state = entry->isLive ? tr("follows the settings") : tr("waits");
            break;
        case State::Running:
            state = entry->isLive ? tr("follows the settings") : runs;
            break;
        case State::Done:
            state = entry->isLive ? tr("follows the settings") : runsText(entry->total());
            break;
        case State::Cancelled:
            state = tr("stopped: %1").arg(runs);
            break;
        }
        item->setText(entry->name + '\n' + state);
    }
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    for (QWidget* control : std::array<QWidget*, 5>{m_figure, m_seeds, m_stop, m_remove, m_export})
        control->setEnabled(entry != nullptr);
    if (entry == nullptr)
        return;
    m_figure->setCurrentIndex(m_figure->findData(static_cast<int>(entry->figure)));
    m_stop->setText(entry->state == State::Cancelled ? tr("Go on") : tr("Stop"));
    m_stop->setEnabled(entry->state != State::Done || entry->isLive);
    m_export->setEnabled(entry->experiment.results() > 0);
    // of a comparison their number was fixed: to add some once its answer is seen would bias it
    m_seeds->setEnabled(!entry->isLive && entry->kind != ExperimentList::Kind::Compare);
}

void ExperimentsPage::showList()
{
    const auto number = chosen();
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        for (const auto& entry : m_experiments->entries()) {
            auto* item = new QListWidgetItem(entry->name, m_list);
            item->setData(Qt::UserRole, entry->number);
            item->setToolTip({});
        }
        int row = m_list->count() - 1;
        for (int i = 0; i < m_list->count(); ++i) {
            if (number && m_list->item(i)->data(Qt::UserRole).toInt() == *number)
                row = i;
        }
        m_list->setCurrentRow(row);
    }
    m_side->setVisible(m_list->count() > 0);
    showChosen();
}

/// Its config becomes that of the settings, and so a preview.
void ExperimentsPage::take(std::size_t cell)
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    if (entry == nullptr || m_editor == nullptr)
        return;
    try {
        RunConfig config = entry->experiment.configOf(cell);
        if (entry->isLive) // the settings' own
            config.steps = m_editor->config().steps;
        m_editor->propose(config);
        m_editor->finishEditing();
    } catch (const InputError&) { // it has no run either, which the picture shows
    }
}

void ExperimentsPage::dragPoint(double x, double y)
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    if (entry == nullptr || m_editor == nullptr)
        return;
    const auto& axes = entry->experiment.plan().axes;
    try {
        constexpr int digits = 6;
        const auto single = [](const QString& name, double value) {
            const bool isWhole = numberOf(RunConfig(), name).has_value() &&
                                 parameterNamed(name.toStdString()) == std::nullopt &&
                                 name != "gain" && name != "lr" && name != "bn-momentum";
            return sweepAxis(name + '=' +
                             (isWhole ? QString::number(std::llround(value))
                                      : QString::number(value, 'g', digits)));
        };
        const ExperimentPlan plan =
            planOf(m_editor->config(), {single(axes[0].name, x), single(axes[1].name, y)}, 1);
        const RunConfig config = plan.configOf({0, 0});
        m_editor->edit([&config](RunConfig& edited) { edited = config; });
    } catch (const UsageError&) { // dragged out of what the setting can be
    } catch (const InputError&) {
    }
}

/// Computes what lies between these places in the place of the whole map.
void ExperimentsPage::zoom(double xFirst, double xLast, double yFirst, double yLast)
{
    const auto number = chosen();
    const auto* entry = number ? m_experiments->find(*number) : nullptr;
    if (entry == nullptr || entry->experiment.plan().axes.size() != 2)
        return;
    const ExperimentPlan& plan = entry->experiment.plan();
    std::vector<SweepAxis> axes;
    try {
        for (const auto& [axis, first, last] :
             {std::tuple(plan.axes[0], xFirst, xLast), std::tuple(plan.axes[1], yFirst, yLast)}) {
            const AxisValues values(axis);
            const auto from = values.numberAt(first);
            const auto to = values.numberAt(last);
            axes.push_back(from && to
                               ? axisOf(axis.name, {*from, *to, static_cast<int>(values.size())})
                               : axis);
        }
        m_experiments->setPlan(*number, planOf(plan.base, std::move(axes), plan.seeds));
    } catch (const UsageError&) { // beyond what the settings can be
    }
}

void ExperimentsPage::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        m_side->setFixedWidth(scaled(sideWidth));
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*m_list);
}

void ExperimentsPage::retranslate()
{
    m_try->setText(tr("Try values…"));
    m_try->setToolTip(tr("Many runs at once: values of one or two settings"));
    m_figureLabel->setText(tr("Show"));
    m_figure->setAccessibleName(tr("What the experiment shows"));
    for (int i = 0; i < m_figure->count(); ++i)
        m_figure->setItemText(i, displayName(allFigures()[static_cast<std::size_t>(i)]));
    m_seeds->setText(tr("More seeds…"));
    m_stop->setText(tr("Stop"));
    m_remove->setText(tr("Remove"));
    m_export->setText(tr("Export CSV…"));
    m_list->setAccessibleName(tr("Experiments"));
    m_startTitle->setText(tr("Many runs at once, on all cores"));
    m_startSweep->setText(tr("Which W1 is best?"));
    m_startSweep->setToolTip(tr("Nine values around the present one, 10,000 steps each"));
    m_startMap->setText(tr("How do W1 and W2 decide step 0?"));
    m_startMap->setToolTip(tr("A map of 32 × 32 networks, which follows the other settings"));
    m_startSeeds->setText(tr("Was this run’s loss luck of the seed?"));
    m_startSeeds->setToolTip(tr("The run on view, with several seeds"));
    showState();
}

} // namespace actigrad
