// The part of MainWindow that puts its pieces together: layout and connections.

#include "app/controls/control_panel.h"
#include "app/export/exporter.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"
#include "app/window/actions.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/figures_bar.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/session/lecture_runner.h"
#include "app/window/main_window.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/status_strip.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "app/session/word_loader.h"
#include "app/base/words.h"
#include "core/training/presets.h"

#include <QActionGroup>
#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace actigrad {

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
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (m_wordLoader->isLoading())
            cancelLoading();
        else
            backToRun();
    });
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
    connect(m_export, &Exporter::failed, m_strip, &StatusStrip::showProblem);
    connect(&m_session->runs(), &RunTableModel::curvesChanged, this, &MainWindow::showCurves);
}

} // namespace actigrad
