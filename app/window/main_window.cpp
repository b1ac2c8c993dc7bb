#include "app/window/main_window.h"

#include "app/controls/control_panel.h"
#include "app/export/exporter.h"
#include "app/messages.h"
#include "app/options/translations.h"
#include "app/plots/dashboard.h"
#include "app/plots/plot_panel.h"
#include "app/plots/plot_view.h"
#include "app/window/actions.h"
#include "app/window/diagnosis_panel.h"
#include "app/window/figures_bar.h"
#include "app/window/icons.h"
#include "app/window/lecture_panel.h"
#include "app/window/lecture_runner.h"
#include "app/window/panel_stack.h"
#include "app/window/run_table.h"
#include "app/window/samples_panel.h"
#include "app/window/status_strip.h"
#include "app/window/tour_strip.h"
#include "app/window/view_stack.h"
#include "app/words.h"
#include "core/training/presets.h"

#include <QActionGroup>
#include <QApplication>
#include <QRandomGenerator>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace actigrad {
namespace {

constexpr std::size_t samples = 60; // words on view

} // namespace

MainWindow::MainWindow(const Options& options, Translations& translations)
    : m_settings(Settings::load(QSettings())), m_translations(translations),
      m_session(new Session(this))
{
    setWindowIcon(applicationIcon());
    setWindowTitle("Actigrad");
    setAcceptDrops(true);
    m_translations.use(m_settings.language);
    setLocale(QLocale());
    applyColorScheme(m_settings.colors);

    m_actions = new Actions(*this);
    m_settings.setWords(embeddedWords());
    buildLayout();
    connectActions();
    connectControls();
    connectViews();
    connectPanels();
    connectPins();
    connectSession();
    applySettings();
    restoreLayout();
    m_columns->setFocus(); // not the tool bar, where the space bar would press a button

    RunConfig config = options.appliedTo(m_settings.config);
    QString problem;
    if (!options.words.isEmpty()) {
        try {
            config.words = loadWords(options.words);
        } catch (const std::exception& error) {
            problem = tr("%1: %2").arg(options.words, describe(error));
        }
    }
    if (const auto lowered = lowerBatchToExamples(config))
        problem = *lowered;
    if (options.evaluateEvery) {
        m_session->setEvaluateEvery(*options.evaluateEvery);
        m_actions->setEvaluateEvery(*options.evaluateEvery);
    }
    m_configAtStart = config;
    m_controls->setConfig(config);
    if (!problem.isEmpty())
        m_strip->showProblem(problem);
    m_session->setSamples(samples);
    m_session->restart(config);
    showTour();
}

MainWindow::~MainWindow()
{
    m_controls->disconnect(this); // an edit may be pending
    delete takeCentralWidget();   // views go before the session that they show
}

void MainWindow::buildLayout()
{
    m_controls = new ControlPanel(m_settings.config, this);
    m_figures = new FiguresBar(this);
    m_tour = new TourStrip(this);
    m_strip = new StatusStrip(this);
    m_views = new ViewStack(this);
    m_export = new Exporter(m_views->views(), this);
    m_lecture = new LectureRunner(*m_session, this);
    m_panels = new PanelStack(m_session->runs(), *m_lecture, this);

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName("rows");
    m_rows->addWidget(m_views);
    m_rows->addWidget(m_panels);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(8);

    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_figures);
    layout->addWidget(m_tour);
    layout->addWidget(m_strip);
    layout->addWidget(m_rows, 1);

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName("columns");
    m_columns->addWidget(m_controls);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(8);
    setCentralWidget(m_columns);
}

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForWords);
    connect(m_actions, &Actions::recentFileChosen, this, &MainWindow::openWords);
    connect(m_actions->useEmbedded, &QAction::triggered, this,
            [this] { useWords(embeddedWords()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->restart, &QAction::triggered, this, &MainWindow::restartTraining);
    connect(m_actions->pause, &QAction::triggered, this, &MainWindow::togglePause);
    connect(m_actions->step, &QAction::triggered, m_session, &Session::stepOnce);
    connect(m_actions->newSeed, &QAction::triggered, this, &MainWindow::beginWithNewSeed);
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::backToRun);
    connect(m_actions->resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(m_actions->resetZoom, &QAction::triggered, m_views, &ViewStack::resetZoom);
    connect(m_actions->logCounts, &QAction::toggled, m_views, &ViewStack::setCountLogarithmic);
    connect(m_actions->exportPicture, &QAction::triggered, this,
            [this] { m_export->askForView(m_views->currentView()); });
    connect(m_actions->copyPicture, &QAction::triggered, this,
            [this] { m_export->copyView(m_views->currentView()); });
    connect(m_actions->evaluate, &QAction::triggered, m_session, &Session::evaluateNow);
    connect(m_actions->evaluateEvery, &QActionGroup::triggered, this, [this](QAction* action) {
        m_settings.evaluateEvery = action->data().toLongLong();
        m_session->setEvaluateEvery(m_settings.evaluateEvery);
    });
    connect(m_actions->tour, &QAction::toggled, this, [this](bool shown) {
        m_tour->setDismissed(!shown);
        showTour();
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
    connect(m_actions->colors, &QActionGroup::triggered, this, [this](QAction* action) {
        setColors(static_cast<ColorScheme>(action->data().toInt()));
    });
    connect(m_actions->languages, &QActionGroup::triggered, this,
            [this](QAction* action) { setLanguage(action->data().toString()); });
}

void MainWindow::connectControls()
{
    connect(m_controls, &ControlPanel::edited, this, &MainWindow::preview);
    connect(m_controls, &ControlPanel::editFinished, this, [this] {
        if (m_controls->restartOnRelease() && m_session->isPreviewing())
            restartTraining();
    });
    connect(m_strip, &StatusStrip::restartRequested, this, &MainWindow::restartTraining);
    connect(m_strip, &StatusStrip::backRequested, this, &MainWindow::backToRun);
    connect(m_tour, &TourStrip::presetChosen, this, [this](const Preset& preset) {
        RunConfig config = m_controls->config();
        preset.apply(config);
        propose(config);
    });
    connect(m_tour, &TourStrip::dismissed, this, [this] { m_actions->tour->setChecked(false); });
}

void MainWindow::connectViews()
{
    connect(m_views, &ViewStack::layerChosen, this, [this](int layer) {
        m_controls->setShownLayer(layer + 1);
        showLayer(layer);
    });
    connect(m_controls, &ControlPanel::layerChosen, this,
            [this](int layer) { showLayer(layer - 1); });
    connect(m_views, &ViewStack::activationChosen, m_controls, &ControlPanel::choose);
    connect(m_views, &ViewStack::batchNormRequested, this, [this](BatchNormalisation wanted) {
        RunConfig config = m_controls->config();
        config.batchNorm = wanted;
        propose(config);
    });
    for (const PlotView* view : m_views->views()) {
        for (PlotPanel* panel : view->panels()) {
            connect(panel, &PlotPanel::exportRequested, m_export, &Exporter::askForPanel);
            connect(panel, &PlotPanel::copyRequested, m_export, &Exporter::copyPanel);
        }
    }
}

/// @param layer a hidden one, from 0
void MainWindow::showLayer(int layer)
{
    m_session->setLayer(static_cast<std::size_t>(layer));
    showFrame();
}

void MainWindow::connectPanels()
{
    RunTable& table = m_panels->runTable();
    connect(&table, &RunTable::removeRequested, this, &MainWindow::removeRun);
    connect(&table, &RunTable::useConfigRequested, this, &MainWindow::propose);
    connect(&m_panels->diagnosis(), &DiagnosisPanel::repairRequested, this, &MainWindow::propose);
    connect(m_lecture, &LectureRunner::runBegan, this, [this](const RunConfig& config) {
        if (!m_session->isPreviewing()) // else the user is at work on another
            m_controls->setConfig(config);
    });
    connect(&m_panels->lecture(), &LecturePanel::noticed, this, [this](const QString& notice) {
        constexpr int milliseconds = 8'000;
        m_strip->showNotice(notice, milliseconds);
    });
    m_findingsTimer.setSingleShot(true);
    connect(&m_findingsTimer, &QTimer::timeout, this, &MainWindow::showFindings);
}

void MainWindow::connectPins()
{
    connect(m_actions->pin, &QAction::triggered, m_session, &Session::pinShown);
    connect(m_actions->pinInitial, &QAction::triggered, m_session, &Session::pinInitial);
    connect(m_actions->unpin, &QAction::triggered, m_session, &Session::unpin);
    RunTable& table = m_panels->runTable();
    connect(&table, &RunTable::pinRequested, m_session, &Session::pinRun);
    connect(&table, &RunTable::unpinRequested, m_session, &Session::unpin);
    connect(m_session, &Session::pinChanged, this, [this, &table] {
        table.setHasPin(m_session->hasPin());
        m_actions->setPinName(m_session->pinName());
        showFrame();
    });
    m_actions->setPinName({});
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::frameReady, this, &MainWindow::showFrame);
    connect(m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(m_session, &Session::problemOccurred, m_strip, &StatusStrip::showProblem);
    connect(m_export, &Exporter::succeeded, this, [this](const QString& message) {
        constexpr int milliseconds = 4'000;
        m_strip->showNotice(message, milliseconds);
    });
    connect(&m_session->runs(), &RunTableModel::curvesChanged, this, &MainWindow::showCurves);
}

void MainWindow::showFrame()
{
    const Scene scene = m_session->scene();
    m_views->setScene(scene);
    showCurves();
    m_panels->samples().showRun(m_session->currentRun());
    constexpr int milliseconds = 500; // a finding is to be read
    if (!m_findingsTimer.isActive())
        m_findingsTimer.start(milliseconds);
    m_figures->show(m_session->currentRun(), m_session->stepsPerSecond(), scene,
                    m_session->initialLoss());
    showState();
}

void MainWindow::showCurves()
{
    m_views->dashboard().showLosses(m_session->losses());
}

/// A network that is no preset leaves the tour where it is: it is there to be tried at.
void MainWindow::showTour()
{
    if (const Preset* preset = presetOf(m_controls->config()))
        m_tour->showPreset(preset);
}

void MainWindow::showFindings()
{
    const Scene scene = m_session->scene();
    if (scene.observation)
        m_panels->showFindings(m_session->findings(), scene.config);
}

void MainWindow::showState()
{
    const RunRecord* run = m_session->currentRun();
    m_actions->setPaused(m_session->isPaused());
    m_actions->setCanStep(m_session->isPaused() && run != nullptr && run->isUnderWay());
    m_actions->back->setEnabled(m_session->isPreviewing());
    if (m_session->isPreviewing()) {
        m_strip->showPreview(run != nullptr && run->state == RunState::Training
                                 ? tr("Preview of step 0 with these settings. The run trains on.")
                                 : tr("Preview of step 0 with these settings"));
    } else if (run != nullptr) {
        m_strip->showRun(stateText(*run));
    }
}

QString MainWindow::stateText(const RunRecord& run) const
{
    const QString words = QString::fromStdString(run.config->words->name());
    const QString steps = locale().toString(static_cast<qlonglong>(run.config->steps));
    switch (run.state) {
    case RunState::Training:
        return tr("%1 is training on %2, %3 steps in all. Drag a scale at the left to preview step "
                  "0 of "
                  "another network")
            .arg(run.name, words, steps);
    case RunState::Paused:
        return tr("%1 is paused: Space goes on, F10 makes a step").arg(run.name);
    case RunState::Finished:
        return tr("%1 has made all its %2 steps").arg(run.name, steps);
    case RunState::Diverged:
        return tr("%1 diverged at step %2: the loss is no longer a number. The plots show the last "
                  "step that could be drawn; lower the learning rate or the scales")
            .arg(run.name, locale().toString(static_cast<qlonglong>(run.divergedAt.value_or(0))));
    case RunState::Failed:
        break;
    }
    return tr("%1 broke off").arg(run.name);
}

void MainWindow::propose(const RunConfig& config)
{
    m_controls->setConfig(config);
    preview(config);
}

void MainWindow::preview(const RunConfig& config)
{
    showTour();
    const RunRecord* run = m_session->currentRun();
    if (run != nullptr && *run->config == config) {
        backToRun();
        return;
    }
    m_strip->dismissProblem();
    m_session->preview(config);
    showState();
}

void MainWindow::restartTraining()
{
    m_strip->dismissProblem();
    m_session->restart(m_controls->config());
    showTour();
    showState();
}

void MainWindow::backToRun()
{
    m_strip->dismissProblem();
    m_session->endPreview();
    if (const RunRecord* run = m_session->currentRun())
        m_controls->setConfig(*run->config);
    showTour();
    showFrame();
}

void MainWindow::togglePause()
{
    m_session->setPaused(!m_session->isPaused());
    showState();
}

void MainWindow::beginWithNewSeed()
{
    RunConfig config = m_controls->config();
    config.seed = QRandomGenerator::global()->generate();
    m_controls->setConfig(config);
    restartTraining();
}

void MainWindow::removeRun(std::uint64_t run)
{
    if (!m_session->removeRun(run))
        m_strip->showProblem(tr("The newest run cannot be removed: the plots show it"));
}

} // namespace actigrad
