#include "app/window/main_window.h"

#include "app/controls/control_panel.h"
#include "app/base/messages.h"
#include "app/options/translations.h"
#include "app/base/plain_text.h"
#include "app/plots/overview/dashboard.h"
#include "app/window/actions.h"
#include "app/window/figures_bar.h"
#include "app/window/icons.h"
#include "app/window/panel_stack.h"
#include "app/window/samples/samples_panel.h"
#include "app/window/status_strip.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "app/base/words.h"
#include "core/training/presets.h"

#include <QRandomGenerator>
#include <QSettings>
#include <QSplitter>

#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t samples = 60; // words on view

} // namespace

MainWindow::MainWindow(const Options& options, Translations& translations, WordLoader::Load load)
    : m_settings(Settings::load(QSettings())), m_translations(translations),
      m_session(new Session(this)), m_wordLoader(new WordLoader(this, std::move(load)))
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
    connectWordLoader();
    applySettings();
    restoreLayout();
    m_columns->setFocus(); // not the tool bar, where the space bar would press a button

    if (options.evaluateEvery) {
        m_session->setEvaluateEvery(*options.evaluateEvery);
        m_actions->setEvaluateEvery(*options.evaluateEvery);
    }
    if (!QSettings().isWritable())
        m_strip->showProblem(settingsProblem());
    m_session->setSamples(samples);
    m_configAtStart = options.appliedTo(m_settings.config);
    m_controls->setConfig(m_configAtStart);
    showTour();
    m_waitsForWords = !options.words.isEmpty();
    if (m_waitsForWords)
        openWords(options.words);
    else
        begin(m_configAtStart);
}

MainWindow::~MainWindow()
{
    m_controls->disconnect(this); // an edit may be pending
    delete takeCentralWidget();   // views go before the session that they show
}

/// The first run.
void MainWindow::begin(RunConfig config)
{
    m_waitsForWords = false;
    const bool isAsAtStart = m_controls->config() == m_configAtStart;
    const auto lowered = lowerBatchToExamples(config);
    if (isAsAtStart)
        m_configAtStart = config;
    m_controls->setConfig(config);
    m_session->restart(config);
    if (lowered)
        m_strip->showProblem(*lowered);
}

/// @param layer a hidden one, from 0
void MainWindow::showLayer(int layer)
{
    m_session->setLayer(static_cast<std::size_t>(layer));
    showFrame();
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
    m_figures->showFigures(m_session->currentRun(), m_session->stepsPerSecond(), scene,
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
    m_actions->pause->setEnabled(m_session->canPause());
    m_actions->setCanStep(m_session->isPaused() && run != nullptr && run->isUnderWay());
    m_actions->back->setEnabled(m_session->isPreviewing() || m_wordLoader->isLoading());
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
    const QString words = displayName(*run.config->words);
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
    m_waitsForWords = false;
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
