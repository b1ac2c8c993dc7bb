#include "app/window/main_window.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/base/words.h"
#include "app/controls/control_panel.h"
#include "app/export/exporter.h"
#include "app/options/console.h"
#include "app/options/translations.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"
#include "app/session/lecture_runner.h"
#include "app/session/word_loader.h"
#include "app/window/actions.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/figures_bar.h"
#include "app/window/icons.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/samples/samples_panel.h"
#include "app/window/status_strip.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "core/instruction_set.h"
#include "core/training/config_fields.h"
#include "core/training/presets.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QRandomGenerator>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t samples = 60; // words on view

constexpr QSize firstSize(1'440, 900);

void check(const QActionGroup& group, const QVariant& data)
{
    for (QAction* action : group.actions()) {
        if (action->data() == data)
            action->setChecked(true);
    }
}

/// Not QSplitter::saveState: what that restores of a damaged file may be a handle as wide as
/// memory.
QStringList sizesOf(const QSplitter& splitter)
{
    QStringList sizes;
    for (const int size : splitter.sizes())
        sizes += QString::number(size);
    return sizes;
}

void restoreSizes(QSplitter& splitter, const QVariant& kept)
{
    constexpr int greatest = 16'384; // pixels
    QList<int> sizes;
    for (const QString& size : kept.toStringList())
        sizes += size.toInt();
    const auto isPossible = [](int size) { return size > 0 && size <= greatest; };
    if (sizes.size() == splitter.count() && std::ranges::all_of(sizes, isPossible))
        splitter.setSizes(sizes);
}

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
    m_controls->editor().setConfig(m_configAtStart);
    showTour();
    m_waitsForWords = !options.words.isEmpty();
    if (m_waitsForWords)
        openWords(options.words);
    else
        begin(m_configAtStart);
}

MainWindow::~MainWindow()
{
    m_controls->editor().disconnect(); // an edit may be pending
    delete takeCentralWidget();        // views go before the session that they show
}

/// The first run.
void MainWindow::begin(RunConfig config)
{
    m_waitsForWords = false;
    const bool isAsAtStart = m_controls->config() == m_configAtStart;
    const auto lowered = lowerBatchToExamples(config);
    if (isAsAtStart)
        m_configAtStart = config;
    m_controls->editor().setConfig(config);
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
    m_panels->samples().showRun(m_session->currentRun());
    constexpr int milliseconds = 500; // a finding is to be read
    if (!m_findingsTimer.isActive())
        m_findingsTimer.start(milliseconds);
    m_figures->showFigures(m_session->currentRun(), m_session->stepsPerSecond(), scene,
                           m_session->initialLoss());
    showState();
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
        return tr("%1 finished, %2 steps").arg(run.name, steps);
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
    m_controls->editor().setConfig(config);
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
        m_controls->editor().setConfig(*run->config);
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
    m_controls->editor().setConfig(config);
    restartTraining();
}

void MainWindow::removeRun(std::uint64_t run)
{
    if (!m_session->removeRun(run))
        m_strip->showProblem(tr("The newest run cannot be removed: the plots show it"));
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
    connect(&m_controls->editor(), &ConfigEditor::edited, this, &MainWindow::preview);
    connect(&m_controls->editor(), &ConfigEditor::editingFinished, this, [this] {
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
            m_controls->editor().setConfig(config);
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
    connect(m_session, &Session::errorOccurred, m_strip, &StatusStrip::showProblem);
    connect(m_export, &Exporter::succeeded, this, [this](const QString& message) {
        constexpr int milliseconds = 4'000;
        m_strip->showNotice(message, milliseconds);
    });
    connect(m_export, &Exporter::failed, m_strip, &StatusStrip::showProblem);
}

void MainWindow::askForWords()
{
    const QString recent = RecentFiles::load().value(0);
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open words"), recent.isEmpty() ? QDir::homePath() : QFileInfo(recent).path(),
        tr("Text files, a word a line (*.txt);;All files (*)"));
    if (!file.isEmpty())
        openWords(file);
}

void MainWindow::connectWordLoader()
{
    connect(m_wordLoader, &WordLoader::progressed, this, [this](int percent) {
        const QString name = printable(QFileInfo(m_wordLoader->file()).fileName());
        m_strip->showLoading(tr("Loading %1: %2 %").arg(name, locale().toString(percent)), percent);
    });
    connect(m_wordLoader, &WordLoader::loaded, this, &MainWindow::showLoaded);
    connect(m_wordLoader, &WordLoader::failed, this, &MainWindow::showNotLoaded);
    connect(m_strip, &StatusStrip::cancelRequested, this, &MainWindow::cancelLoading);
}

void MainWindow::openWords(const QString& file)
{
    m_strip->dismissProblem();
    m_strip->endLoading();
    m_wordLoader->load(file);
    showState();
}

void MainWindow::cancelLoading()
{
    m_wordLoader->cancel();
    m_strip->endLoading();
    if (m_waitsForWords)
        begin(m_controls->config());
    showState();
}

void MainWindow::showLoaded(std::shared_ptr<const WordList> words)
{
    m_strip->endLoading();
    if (m_waitsForWords) {
        RunConfig config = m_controls->config();
        config.words = std::move(words);
        begin(config);
        return;
    }
    RecentFiles::add(QFileInfo(m_wordLoader->file()).absoluteFilePath());
    m_actions->setRecentFiles(RecentFiles::load());
    useWords(std::move(words));
}

void MainWindow::showNotLoaded(const std::exception_ptr& problem)
{
    m_strip->endLoading();
    if (m_waitsForWords)
        begin(m_controls->config());
    m_strip->showProblem(tr("%1: %2").arg(printable(m_wordLoader->file()), describe(problem)));
    showState();
}

void MainWindow::useWords(std::shared_ptr<const WordList> words)
{
    m_wordLoader->cancel();
    m_strip->endLoading();
    RunConfig config = m_controls->config();
    config.words = std::move(words);
    const auto lowered = lowerBatchToExamples(config);
    m_controls->editor().setConfig(config);
    restartTraining();
    if (lowered)
        m_strip->showProblem(*lowered);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls(); // may be none in a list of URLs
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openWords(localFileOf(event->mimeData()->urls().front()));
}

void MainWindow::applySettings()
{
    m_controls->setRestartOnRelease(m_settings.restartOnRelease);
    m_views->dashboard().lossPanel().setStepLogarithmic(m_settings.logStep);
    m_views->dashboard().lossPanel().setLossLogarithmic(m_settings.logLoss);
    m_actions->logCounts->setChecked(m_settings.logCounts);
    m_actions->setEvaluateEvery(m_settings.evaluateEvery);
    m_session->setEvaluateEvery(m_settings.evaluateEvery);
    m_actions->tour->setChecked(m_settings.tour);
    m_tour->setDismissed(!m_settings.tour);
    m_actions->setRecentFiles(RecentFiles::load());
    check(*m_actions->colors, static_cast<int>(m_settings.colors));
    check(*m_actions->languages, m_settings.language);
    if (m_actions->languages->checkedAction() == nullptr)
        check(*m_actions->languages, QString());
}

void MainWindow::restoreLayout()
{
    const QSettings store;
    resize(firstSize);
    m_columns->setSizes({m_controls->sizeHint().width(), firstSize.width()});
    m_rows->setSizes({firstSize.height(), m_panels->sizeHint().height()});
    constexpr qsizetype maxGeometry = 256; // bytes
    restoreGeometry(bytesOfSetting(store.value("layout/geometry").toString(), maxGeometry));
    const QSize greatest = screen()->availableVirtualSize();
    if (width() > greatest.width() || height() > greatest.height()) // of a damaged file
        resize(firstSize);
    restoreSizes(*m_columns, store.value("layout/columns"));
    restoreSizes(*m_rows, store.value("layout/rows"));
    m_panels->runTable().restoreHeaderState(store.value("layout/table").toString().toLatin1());
}

void MainWindow::resetLayout()
{
    QSettings().remove("layout");
    m_settings = Settings();
    m_panels->runTable().resetHeader();
    setColors(m_settings.colors);
    setLanguage(m_settings.language);
    applySettings();
    RunConfig config;
    config.words = m_controls->config().words;
    m_controls->editor().setConfig(config);
    preview(config);
    showNormal();
    restoreLayout();
}

void MainWindow::setColors(ColorScheme scheme)
{
    m_settings.colors = scheme;
    applyColorScheme(scheme);
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.language = language;
    m_translations.use(language);
    setLocale(QLocale());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        showFrame();
    } else if (event->type() == QEvent::PaletteChange && m_actions != nullptr) {
        m_actions->recolor();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What only the command line asked for is not kept.
    keepEdits(m_settings.config, m_configAtStart, m_controls->config());
    m_settings.restartOnRelease = m_controls->restartOnRelease();
    const LossPanel& loss = m_views->dashboard().lossPanel();
    m_settings.logStep = loss.isStepLogarithmic();
    m_settings.logLoss = loss.isLossLogarithmic();
    m_settings.logCounts = m_actions->logCounts->isChecked();
    m_settings.tour = m_actions->tour->isChecked();
    QSettings store;
    m_settings.save(store);
    store.setValue("layout/geometry", settingOf(saveGeometry()));
    store.setValue("layout/columns", sizesOf(*m_columns));
    store.setValue("layout/rows", sizesOf(*m_rows));
    store.setValue("layout/table", QString::fromLatin1(m_panels->runTable().headerState()));
    store.sync();
    if (store.status() != QSettings::NoError)
        printProblem(settingsProblem());
    event->accept();
}

QString MainWindow::settingsProblem() const
{
    return tr("The settings cannot be kept: %1 cannot be written")
        .arg(printable(QSettings().fileName()));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Actigrad"),
        tr("<h3>Actigrad %1</h3><p>Makes the inside of a neural network visible while it trains: "
           "the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: "
           "activations &amp; gradients, batchnorm”.</p><p>Free software under the GNU General "
           "Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.</p>"
           "<p>Instruction set: %3</p>")
            .arg(QApplication::applicationVersion(), qVersion(),
                 QString::fromUtf8(instructionSet())));
}

} // namespace actigrad
