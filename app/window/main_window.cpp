#include "app/window/main_window.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/controls/control_panel.h"
#include "app/export/exporter.h"
#include "app/export/file_writer.h"
#include "app/export/film.h"
#include "app/files/plan_json.h"
#include "app/look/application_icon.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/lecture_runner.h"
#include "app/session/session.h"
#include "app/window/actions.h"
#include "app/window/data_controller.h"
#include "app/window/diagnosis/overall_line.h"
#include "app/window/figures_bar.h"
#include "app/window/film/film_dialog.h"
#include "app/window/film/film_maker.h"
#include "app/window/fork/fork_dialog.h"
#include "app/window/icons.h"
#include "app/window/large_plot.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/network_controller.h"
#include "app/window/panel_stack.h"
#include "app/window/run_controller.h"
#include "app/window/runs/run_table.h"
#include "app/window/session_controller.h"
#include "app/window/sessions/session_offer.h"
#include "app/window/settings_controller.h"
#include "app/window/status_strip.h"
#include "app/window/timeline/timeline.h"
#include "app/window/tour/tour.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/undo_controller.h"
#include "app/window/view_stack.h"
#include "app/window/word_controller.h"
#include "core/input_error.h"
#include "core/instruction_set.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QMessageBox>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <initializer_list>
#include <optional>
#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t samples = 60; // words on view
constexpr int minPageHeight = 300;  // pixels

} // namespace

MainWindow::MainWindow(const Options& options, Translations& translations, WordLoader::Load load)
    : m_session(new Session(this)), m_settings(new SettingsController(*this, translations))
{
    setWindowIcon(applicationIcon());
    setWindowTitle("Actigrad");
    setAcceptDrops(true);
    m_actions = new Actions(*this);
    buildLayout();
    m_runs = new RunController(*m_session, *m_controls, *m_strip, this);
    m_words = new WordController(*m_runs, *m_session, *m_controls, *m_strip, std::move(load), this);
    m_actions->follow(*m_session, m_words->loader());
    m_networks = new NetworkController(*m_session, *m_strip, this);
    connect(m_actions->openNetwork, &QAction::triggered, m_networks,
            [this] { m_networks->askToOpen(this); });
    connect(m_actions->saveNetwork, &QAction::triggered, m_networks,
            [this] { m_networks->askToSave(this); });
    m_sessions = new SessionController(*m_session, m_controls->editor(), *m_views, *m_strip, this);
    m_data = new DataController(*m_session, m_controls->editor(), *m_strip, this);
    m_undo = new UndoController(*m_session, m_controls->editor(), this);
    m_actions->follow(m_undo->stack());
    connectFileMenu();
    connectSessions();
    connectRunMenu();
    connectViewMenu();
    connectTour();
    connectExport();
    connectLecture();
    connectExperiments();
    connect(m_runs, &RunController::batchLowered, m_settings, &SettingsController::forgetBatch);

    m_session->setSamples(samples);
    const RunConfig config = m_settings->restore(options);
    m_columns->setFocus();      // not the tool bar, where the space bar would press a button
    m_session->setPaused(true); // at rest, at step 0
    if (options.words.isEmpty())
        m_runs->begin(config);
    else
        m_words->openFirst(options.words);
    if (!options.file.isEmpty())
        openFile(options.file);
}

MainWindow::~MainWindow()
{
    m_controls->editor().disconnect(); // an edit may be pending
    delete takeCentralWidget();        // views go before the session that they show
}

void MainWindow::buildLayout()
{
    m_controls = new ControlPanel(m_settings->config(), this);
    m_figures = new FiguresBar(this);
    m_tour = new Tour(*m_session, m_controls->editor(), this);
    m_tourStrip = new TourStrip(this);
    m_strip = new StatusStrip(*m_session, this);
    m_offer = new SessionOffer(this);
    m_views = new ViewStack(this);
    m_timeline = new Timeline(this);
    m_timeline->follow(*m_session);
    m_lecture = new LectureRunner(*m_session, this);
    m_panels = new PanelStack(*m_session, m_controls->editor(), *m_lecture, this);
    m_views->follow(*m_session, *m_controls);
    m_figures->follow(*m_session);
    m_tourStrip->follow(*m_tour);
    m_overall = new OverallLine(this);
    m_overall->follow(*m_session, m_controls->editor());
    connect(m_overall, &OverallLine::placeRequested, m_views, [this](Place place, int layer) {
        if (place <= Place::Neurons && layer > 0)
            emit m_views->layerChosen(layer - 1);
        m_views->showPlace(place);
    });

    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName("rows");
    auto* pages = new QScrollArea(this); // for type that is larger than the window has room for
    pages->setWidget(m_views);
    pages->setWidgetResizable(true);
    pages->setFrameShape(QFrame::NoFrame);
    pages->setFocusPolicy(Qt::NoFocus);
    pages->setMinimumHeight(minPageHeight);
    auto* pagesAndTimeline = new QWidget(this);
    auto* column = new QVBoxLayout(pagesAndTimeline);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(pages, 1);
    column->addWidget(m_timeline);
    m_rows->addWidget(pagesAndTimeline);
    m_rows->addWidget(m_panels);
    m_rows->setStretchFactor(0, 1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setHandleWidth(8);

    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 8, 8, 8);
    layout->setSpacing(8);
    m_lines = new QGridLayout;
    m_lines->setSpacing(8);
    layout->addWidget(m_offer);
    layout->addWidget(m_figures);
    layout->addLayout(m_lines);
    layout->addWidget(m_rows, 1);
    m_large = new LargePlot(*pages);
    arrangeLines();

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName("columns");
    m_columns->addWidget(m_controls);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(8);
    setCentralWidget(m_columns);
}

/// In a low window the tour stands beside the others.
void MainWindow::arrangeLines()
{
    constexpr int low = 770; // pixels
    constexpr int wide = 1'150;
    const bool isBeside = height() < low && width() >= wide && !m_tourStrip->isHidden();
    const QWidget* first = m_lines->count() > 0 ? m_lines->itemAt(0)->widget() : nullptr;
    if (first != nullptr && (m_lines->columnStretch(0) == 5) == isBeside)
        return;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_tourStrip, m_overall, m_strip})
        m_lines->removeWidget(widget);
    if (isBeside) {
        m_lines->addWidget(m_tourStrip, 0, 0, 2, 1);
        m_lines->addWidget(m_overall, 0, 1);
        m_lines->addWidget(m_strip, 1, 1);
    } else {
        m_lines->addWidget(m_tourStrip, 0, 0, 1, 2);
        m_lines->addWidget(m_overall, 1, 0);
        m_lines->addWidget(m_strip, 1, 1);
    }
    m_lines->setColumnStretch(0, isBeside ? 5 : 3);
    m_lines->setColumnStretch(1, isBeside ? 3 : 2);
}

/// Of the network on view, until the class has made its prediction.
void MainWindow::conceal(bool isConcealed)
{
    m_views->setVerdictsConcealed(isConcealed);
    m_figures->setVisible(!isConcealed);
    m_overall->setVisible(!isConcealed);
    m_panels->setDiagnosisConcealed(isConcealed);
}

void MainWindow::connectFileMenu()
{
    connect(m_actions->open, &QAction::triggered, this, [this] { m_words->askForFile(this); });
    connect(m_actions, &Actions::recentFileChosen, this, &MainWindow::openFile);
    connect(m_words, &WordController::recentFilesChanged, m_actions, &Actions::setRecentFiles);
    connect(m_actions->useEmbedded, &QAction::triggered, m_words, &WordController::useEmbedded);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectSessions()
{
    connect(m_actions->openSession, &QAction::triggered, m_sessions,
            [this] { m_sessions->askToOpen(this); });
    connect(m_actions->openLast, &QAction::triggered, m_sessions,
            [this] { m_sessions->open(m_sessions->last()); });
    connect(m_actions->saveSession, &QAction::triggered, m_sessions,
            [this] { m_sessions->save(this); });
    connect(m_actions->saveSessionAs, &QAction::triggered, m_sessions,
            [this] { m_sessions->askToSave(this); });
    m_actions->openLast->setEnabled(false);
    connect(m_actions->sessionMegabytes, &QActionGroup::triggered, m_settings,
            [this](QAction* size) { m_settings->setSessionMegabytes(size->data().toLongLong()); });
    connect(m_offer, &SessionOffer::accepted, m_sessions, &SessionController::open);
    connect(m_sessions, &SessionController::opened, m_offer, &QWidget::hide);
    connect(m_sessions, &SessionController::opened, this, [this] { m_undo->stack().clear(); });
    connect(m_sessions, &SessionController::used, this, [this](const QString& file) {
        RecentFiles::add(QFileInfo(file).absoluteFilePath());
        m_actions->setRecentFiles(RecentFiles::load());
    });
    connect(m_sessions, &SessionController::fileChanged, this, [this] {
        const QString name = printable(QFileInfo(m_sessions->file()).completeBaseName());
        setWindowTitle(name.isEmpty() ? "Actigrad" : name + " – Actigrad");
    });
}

void MainWindow::keepSessionsIn(const QString& folder)
{
    m_sessions->keepIn(folder);
    const QString last = m_sessions->last();
    m_actions->openLast->setEnabled(!last.isEmpty());
    if (!last.isEmpty())
        m_offer->offer(last);
}

void MainWindow::openFile(const QString& file)
{
    const auto is = [&file](const char* suffix) {
        return file.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    };
    if (is(".actigrad"))
        m_sessions->open(file);
    else if (is(".safetensors"))
        m_networks->open(file);
    else if (is(".png"))
        m_sessions->openPicture(file);
    else
        m_words->open(file);
}

void MainWindow::connectRunMenu()
{
    connect(m_actions->restart, &QAction::triggered, m_runs, &RunController::restart);
    connect(m_actions->pause, &QAction::triggered, m_runs, &RunController::togglePause);
    connect(m_actions->step, &QAction::triggered, m_session, [this] {
        m_session->goLive();
        m_session->stepOnce();
    });
    connect(m_actions->fork, &QAction::triggered, this, &MainWindow::askToFork);
    connect(&m_views->neuronView(), &NeuronView::reviveRequested, this,
            [this](int layer, int neuron) {
                const RunRecord* run = m_session->viewedRun();
                if (run == nullptr || m_session->isPreviewing())
                    return;
                Session::Fork fork{*run->config};
                fork.revived = std::pair(layer, neuron);
                fork.what = tr("neuron %1 revived").arg(ordinalText(neuron));
                m_session->fork(std::move(fork));
            });
    connect(m_timeline, &Timeline::pauseToggled, m_runs, &RunController::togglePause);
    connect(m_timeline, &Timeline::paceChosen, m_settings, &SettingsController::setPace);
    connect(m_actions->beginAtRest, &QAction::toggled, m_runs, &RunController::setBeginsAtRest);
    LossPanel& loss = m_views->dashboard().lossPanel();
    connect(&loss, &LossPanel::stepChosen, m_session,
            [this](std::int64_t step) { m_session->setPlayhead(step); });
    connect(&loss, &LossPanel::stepScaleChanged, m_timeline, &Timeline::setLogarithmic);
    connect(m_actions->newSeed, &QAction::triggered, m_runs, &RunController::restartWithNewSeed);
    connect(m_actions->back, &QAction::triggered, this, [this] {
        if (m_large->isShown())
            m_large->leave();
        else if (m_words->loader().isLoading())
            m_words->cancel();
        else
            m_runs->backToRun();
    });
    connect(m_actions->evaluate, &QAction::triggered, m_session, &Session::evaluateNow);
    connect(
        m_actions->checkpointMegabytes, &QActionGroup::triggered, m_settings,
        [this](QAction* size) { m_settings->setCheckpointMegabytes(size->data().toLongLong()); });
    connect(m_actions->evaluateEvery, &QActionGroup::triggered, m_settings,
            [this](QAction* every) { m_settings->setEvaluateEvery(every->data().toLongLong()); });
}

void MainWindow::askToFork()
{
    const RunRecord* run = m_session->viewedRun();
    if (run == nullptr)
        return;
    if (m_session->isPreviewing())
        m_runs->backToRun();
    const bool isLive = m_session->isLive();
    const std::int64_t step = m_session->viewedStep();
    const std::uint64_t number = run->number;
    ForkDialog dialog(*run, step, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (isLive && m_session->selectedRun() == number)
        m_session->setPlayhead(step); // it may have trained on meanwhile
    m_session->fork(dialog.fork());
    if (dialog.compares())
        m_views->setCurrentWidget(&m_views->compare());
}

void MainWindow::connectViewMenu()
{
    connect(m_actions->colors, &QActionGroup::triggered, m_settings, [this](QAction* colors) {
        m_settings->setColors(static_cast<ColorScheme>(colors->data().toInt()));
    });
    connect(m_actions->languages, &QActionGroup::triggered, m_settings,
            [this](QAction* language) { m_settings->setLanguage(language->data().toString()); });
    connect(m_actions->resetLayout, &QAction::triggered, m_settings,
            &SettingsController::resetLayout);
    connect(m_actions->resetOptions, &QAction::triggered, m_settings,
            &SettingsController::askToResetOptions);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool isFull) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
    });
    connect(m_actions->resetZoom, &QAction::triggered, m_views, &ViewStack::resetZoom);
    connect(m_actions->logCounts, &QAction::toggled, m_views, &ViewStack::setCountLogarithmic);
    connect(m_actions->pin, &QAction::triggered, m_session, &Session::pinShown);
    connect(m_actions->pinInitial, &QAction::triggered, m_session, &Session::pinInitial);
    connect(m_actions->unpin, &QAction::triggered, m_session, &Session::unpin);
    connect(m_actions->largerText, &QAction::triggered, m_settings,
            [this] { m_settings->setTextScale(largerTextScale(textScale())); });
    connect(m_actions->smallerText, &QAction::triggered, m_settings,
            [this] { m_settings->setTextScale(smallerTextScale(textScale())); });
    connect(m_actions->normalText, &QAction::triggered, m_settings,
            [this] { m_settings->setTextScale(1); });
    connect(m_actions->code, &QAction::toggled, m_controls, &ControlPanel::setCodeShown);
    connect(m_actions->conceal, &QAction::toggled, this, &MainWindow::conceal);
    connect(m_views, &ViewStack::largeRequested, m_large,
            [this](PlotPanel* panel, PlotView* view) { m_large->toggle(*panel, *view); });
    connect(m_views, &ViewStack::currentChanged, m_large, &LargePlot::leave);
    connect(m_large, &LargePlot::shownChanged, m_actions,
            [this] { m_actions->setPlotLarge(m_large->isShown()); });
    connect(m_actions->shortcuts, &QAction::triggered, this,
            [this] { showHelp(HelpWindow::Topic::Shortcuts); });
    connect(m_actions->glossary, &QAction::triggered, this,
            [this] { showHelp(HelpWindow::Topic::Glossary); });
    connect(m_actions->pages, &QAction::triggered, this,
            [this] { showHelp(HelpWindow::Topic::Pages); });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::connectTour()
{
    const auto ring = [this] {
        const bool isOn = !m_tourStrip->isDismissed() && !m_tour->isAway();
        m_views->ring(isOn ? std::optional(m_tour->current().place) : std::nullopt);
    };
    connect(m_tour, &Tour::changed, this, ring);
    connect(m_tour, &Tour::entered, this, [this, ring](const TourStop& stop) {
        m_large->leave();
        m_views->showPage(stop.place);
        ring();
    });
    connect(m_tour, &Tour::trainingRequested, m_runs, [this] {
        m_runs->restart();
        m_session->setPaused(false);
    });
    connect(m_controls, &ControlPanel::presetChosen, m_tour, &Tour::choosePreset);
    connect(m_views, &ViewStack::neuronShown, m_tour, &Tour::noteNeuronOpened);
    connect(m_actions->tour, &QAction::toggled, m_tourStrip,
            [this](bool shown) { m_tourStrip->setDismissed(!shown); });
    connect(m_tourStrip, &TourStrip::dismissed, m_actions->tour,
            [this] { m_actions->tour->setChecked(false); });
    connect(m_tourStrip, &TourStrip::shownChanged, this, [this, ring] {
        ring();
        arrangeLines();
    });
    ring();
}

void MainWindow::connectExport()
{
    m_export = new Exporter(m_views->views(), this);
    m_export->setPlan([this] {
        const RunRecord* run = m_session->viewedRun();
        if (!m_session->isPreviewing())
            return run != nullptr ? planOf(*run) : QJsonObject();
        RunRecord preview;
        preview.config = std::make_shared<const RunConfig>(m_controls->config());
        return planOf(preview);
    });
    connect(m_actions->exportPicture, &QAction::triggered, m_export,
            [this] { m_export->askForView(m_views->currentView()); });
    m_export->setCaption([this] {
        const RunRecord* run = m_session->viewedRun();
        const Scene scene = m_session->scene();
        if (run == nullptr || !scene.observation)
            return QString();
        return filmCaption(m_session->isPreviewing() ? tr("Preview") : run->name, *scene.config,
                           scene.observation->step);
    });
    connect(m_actions->exportLosses, &QAction::triggered, m_data,
            [this] { m_data->askForLosses(this); });
    connect(m_actions->exportRuns, &QAction::triggered, m_data,
            [this] { m_data->askForRuns(this); });
    connect(m_actions->exportTensors, &QAction::triggered, m_data,
            [this] { m_data->askForTensors(this); });
    connect(m_actions->exportEvents, &QAction::triggered, m_data,
            [this] { m_data->askForEvents(this); });
    connect(m_actions->copyCommandLine, &QAction::triggered, m_data,
            &DataController::copyCommandLine);
    connect(m_actions->copyPytorch, &QAction::triggered, m_data, &DataController::copyPytorch);
    connect(m_actions->copy, &QAction::triggered, m_export, [this] {
        QWidget* focus = QApplication::focusWidget();
        while (focus != nullptr && qobject_cast<PlotPanel*>(focus) == nullptr)
            focus = focus->parentWidget();
        if (const auto* panel = qobject_cast<PlotPanel*>(focus))
            m_export->copyPanel(panel);
        else
            m_export->copyView(m_views->currentView());
    });
    m_film = new FilmMaker(*m_session, this);
    connect(m_actions->exportFilm, &QAction::triggered, this, &MainWindow::askForFilm);
    connect(m_film, &FilmMaker::finished, m_strip, [this](const QString& file) {
        constexpr int milliseconds = 8'000;
        m_strip->showNotice(tr("Saved %1").arg(printable(QDir::toNativeSeparators(file))),
                            milliseconds);
    });
    connect(m_actions->copyPicture, &QAction::triggered, m_export,
            [this] { m_export->copyView(m_views->currentView()); });
    for (const PlotView* view : m_views->views()) {
        for (PlotPanel* panel : view->panels()) {
            connect(panel, &PlotPanel::exportRequested, m_export, &Exporter::askForPanel);
            connect(panel, &PlotPanel::copyRequested, m_export, &Exporter::copyPanel);
            connect(panel, &PlotPanel::dataRequested, m_export, &Exporter::saveData);
        }
    }
    connect(m_export, &Exporter::succeeded, m_strip, [this](const QString& message) {
        constexpr int milliseconds = 4'000;
        m_strip->showNotice(message, milliseconds);
    });
    connect(m_export, &Exporter::failed, m_strip, &StatusStrip::showProblem);
}

/// Of the run on view, up to the newest step.
void MainWindow::askForFilm()
{
    const RunRecord* run = m_session->viewedRun();
    if (run == nullptr)
        return;
    if (m_session->isPreviewing())
        m_runs->backToRun();
    FilmDialog dialog(m_views->views(), m_views->currentView(), run->firstStep(), run->lastStep(),
                      *m_film, this);
    dialog.exec();
}

void MainWindow::connectLecture()
{
    connect(m_lecture, &LectureRunner::runBegan, m_controls, [this](const RunConfig& config) {
        if (!m_session->isPreviewing()) // else the user is at work on another
            m_controls->editor().setConfig(config);
    });
    connect(&m_panels->lecture(), &LecturePanel::noticed, m_strip, [this](const QString& notice) {
        constexpr int milliseconds = 8'000;
        m_strip->showNotice(notice, milliseconds);
    });
}

void MainWindow::connectExperiments()
{
    ExperimentsPage& page = m_views->experiments();
    connect(m_actions->tryValues, &QAction::triggered, &page, [&page] { page.askToTry({}); });
    connect(&page, &ExperimentsPage::runRequested, m_runs, &RunController::restart);
    connect(&page, &ExperimentsPage::tableRequested, this, [this](const QByteArray& table) {
        const QString file = QFileDialog::getSaveFileName(this, tr("Export experiment"),
                                                          "experiment.csv", tr("Tables (*.csv)"));
        if (file.isEmpty())
            return;
        try {
            writeFile(file, table);
            constexpr int milliseconds = 8'000;
            m_strip->showNotice(tr("Saved %1").arg(printable(QDir::toNativeSeparators(file))),
                                milliseconds);
        } catch (const WriteError& error) {
            m_strip->showProblem(error.message());
        }
    });
    connect(&m_panels->runTable(), &RunTable::repeatRequested, &page,
            [this, &page](std::uint64_t run) {
                if (const RunRecord* record = m_session->runs().find(run))
                    page.repeat(*record->config, record->name);
            });
    connect(&m_panels->runTable(), &RunTable::comparisonRequested, &page,
            [this, &page](std::uint64_t run, std::uint64_t other) {
                const RunRecord* a = m_session->runs().find(run);
                const RunRecord* b = m_session->runs().find(other);
                if (a != nullptr && b != nullptr)
                    page.compare(*a->config, a->name, *b->config, b->name);
            });
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
    openFile(localFileOf(event->mimeData()->urls().front()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (m_actions == nullptr)
        return;
    if (event->type() == QEvent::WindowStateChange) // by the desktop, too
        m_actions->fullScreen->setChecked(isFullScreen());
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        m_actions->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        m_actions->recolor();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrangeLines();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings->keep();
    hide(); // keeping the session takes a moment
    m_sessions->keepNow();
    event->accept();
}

void MainWindow::showHelp(HelpWindow::Topic topic)
{
    if (m_help == nullptr)
        m_help = new HelpWindow(m_actions->findChildren<QAction*>(Qt::FindDirectChildrenOnly),
                                m_views->views(), this);
    m_help->showTopic(topic);
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
