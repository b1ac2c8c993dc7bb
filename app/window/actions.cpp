#include "app/window/actions.h"

#include "app/base/plain_text.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/options/translations.h"
#include "app/session/session.h"
#include "app/session/word_loader.h"
#include "app/window/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace actigrad {

Actions::Actions(QMainWindow& window)
    : QObject(&window), open(make(QKeySequence::Open)), useEmbedded(make({})),
      openSession(make(Qt::CTRL | Qt::SHIFT | Qt::Key_O)), openLast(make({})),
      saveSession(make(QKeySequence::Save)), saveSessionAs(make(Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
      sessionMegabytes(new QActionGroup(this)), openNetwork(make({})), saveNetwork(make({})),
      exportPicture(make(Qt::CTRL | Qt::Key_E)), exportFilm(make({})), exportLosses(make({})),
      exportRuns(make({})), exportTensors(make({})), exportEvents(make({})),
      copy(make(QKeySequence::Copy)), copyPicture(make(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
      copyCommandLine(make({})), copyPytorch(make({})), quit(make(Qt::CTRL | Qt::Key_Q)),
      undo(make(QKeySequence::Undo)), redo(make(QKeySequence::Redo)),
      restart(make(Qt::CTRL | Qt::Key_R)), pause(make(Qt::Key_Space)), step(make(Qt::Key_F10)),
      newSeed(make(Qt::CTRL | Qt::Key_N)), fork(make(Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      tryValues(make(Qt::CTRL | Qt::Key_T)), beginAtRest(make({})), back(make(Qt::Key_Escape)),
      evaluate(make(Qt::Key_F9)), checkpointMegabytes(new QActionGroup(this)),
      evaluateEvery(new QActionGroup(this)), pin(make(Qt::CTRL | Qt::Key_G)),
      pinInitial(make(Qt::CTRL | Qt::SHIFT | Qt::Key_G)), unpin(make({})), tour(make(Qt::Key_F1)),
      logCounts(make({})), resetZoom(make(Qt::CTRL | Qt::SHIFT | Qt::Key_0)), resetLayout(make({})),
      resetOptions(make({})), largerText(make(Qt::CTRL | Qt::Key_Plus)),
      smallerText(make(Qt::CTRL | Qt::Key_Minus)), normalText(make(Qt::CTRL | Qt::Key_0)),
      code(make(Qt::CTRL | Qt::Key_K)), conceal(make(Qt::CTRL | Qt::Key_H)),
      fullScreen(make(Qt::Key_F11)), shortcuts(make(Qt::SHIFT | Qt::Key_F1)), glossary(make({})),
      pages(make({})), about(make({})), aboutQt(make({})), colors(new QActionGroup(this)),
      languages(new QActionGroup(this))
{
    logCounts->setCheckable(true);
    tour->setCheckable(true);
    fullScreen->setCheckable(true);
    conceal->setCheckable(true);
    code->setCheckable(true);
    beginAtRest->setCheckable(true);
    largerText->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
    makeMenus(window);
    makeToolBar(window);
    retranslate();
    recolor();
}

QAction* Actions::make(const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    return action;
}

void Actions::makeMenus(QMainWindow& window)
{
    QMenuBar& bar = *window.menuBar();
    m_fileMenu = bar.addMenu(QString());
    m_fileMenu->addAction(open);
    m_recentMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addAction(useEmbedded);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({openSession, openLast, saveSession, saveSessionAs});
    m_sessionMenu = m_fileMenu->addMenu(QString());
    for (const int megabytes : {0, 16, 64, 256, 512}) {
        QAction* action = m_sessionMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(qlonglong{megabytes});
        sessionMegabytes->addAction(action);
    }
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({openNetwork, saveNetwork});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({exportPicture, exportFilm});
    m_dataMenu = m_fileMenu->addMenu(QString());
    m_dataMenu->addActions({exportLosses, exportRuns, exportTensors, exportEvents});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);

    m_editMenu = bar.addMenu(QString());
    m_editMenu->addActions({undo, redo});
    m_editMenu->addSeparator();
    m_editMenu->addActions({copy, copyPicture});
    m_editMenu->addSeparator();
    m_editMenu->addActions({copyCommandLine, copyPytorch});

    m_runMenu = bar.addMenu(QString());
    m_runMenu->addActions({restart, fork, pause, step, newSeed, beginAtRest, tryValues});
    m_runMenu->addSeparator();
    m_runMenu->addAction(back);
    m_runMenu->addSeparator();
    m_runMenu->addAction(evaluate);
    m_evaluateMenu = m_runMenu->addMenu(QString());
    for (const std::int64_t steps : {0, 1'000, 10'000, 50'000})
        addInterval(steps);

    m_memoryMenu = m_runMenu->addMenu(QString());
    for (const int megabytes : {32, 128, 512, 2'048}) {
        QAction* action = m_memoryMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(qlonglong{megabytes});
        checkpointMegabytes->addAction(action);
    }

    m_viewMenu = bar.addMenu(QString());
    m_colorMenu = m_viewMenu->addMenu(QString());
    makeColors();
    m_viewMenu->addAction(logCounts);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({pin, pinInitial, unpin});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({resetZoom, resetLayout, resetOptions});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({largerText, smallerText, normalText});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({code, conceal, fullScreen});

    m_languageMenu = bar.addMenu(QString());
    makeLanguages();

    m_helpMenu = bar.addMenu(QString());
    m_helpMenu->addAction(tour);
    m_helpMenu->addActions({pages, glossary, shortcuts});
    m_helpMenu->addSeparator();
    m_helpMenu->addActions({about, aboutQt});
}

void Actions::makeColors()
{
    for (const auto scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        QAction* action = m_colorMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        colors->addAction(action);
    }
}

QAction* Actions::addInterval(std::int64_t steps)
{
    QAction* action = m_evaluateMenu->addAction(QString());
    action->setCheckable(true);
    action->setData(static_cast<qlonglong>(steps));
    evaluateEvery->addAction(action);
    return action;
}

void Actions::setEvaluateEvery(std::int64_t steps)
{
    const auto actions = evaluateEvery->actions();
    const auto found = std::ranges::find_if(
        actions, [steps](const QAction* action) { return action->data().toLongLong() == steps; });
    (found != actions.end() ? *found : addInterval(steps))->setChecked(true);
    retranslate();
}

void Actions::makeLanguages()
{
    const auto add = [this](const Language& language) {
        QAction* action = m_languageMenu->addAction(language.name);
        action->setCheckable(true);
        action->setData(language.code);
        languages->addAction(action);
    };
    add({}); // the system's
    for (const Language& language : Translations::languages())
        add(language);
}

void Actions::makeToolBar(QMainWindow& window)
{
    m_toolBar = new QToolBar(&window); // beside the menus: height is dear
    m_toolBar->setObjectName("toolBar");
    m_toolBar->setIconSize({16, 16});
    m_toolBar->setContentsMargins(0, 0, 0, 0);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({restart, pause, step, newSeed});
    m_toolBar->addSeparator();
    m_toolBar->addAction(exportPicture);
    window.menuBar()->setNativeMenuBar(false);
    window.menuBar()->setCornerWidget(m_toolBar);
    for (QAction* action : m_toolBar->actions()) {
        if (QWidget* button = m_toolBar->widgetForAction(action)) {
            InputGuard::install(*button);
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void Actions::recolor()
{
    restart->setIcon(makeIcon(Icon::Restart));
    step->setIcon(makeIcon(Icon::Step));
    newSeed->setIcon(makeIcon(Icon::NewSeed));
    exportPicture->setIcon(makeIcon(Icon::Export));
    pause->setIcon(makeIcon(m_paused ? Icon::Resume : Icon::Pause));
}

/// Called with every frame: a new icon each time would fill Qt's cache of pictures.
void Actions::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    showPaused();
}

void Actions::setPlotLarge(bool isLarge)
{
    m_isPlotLarge = isLarge;
    allowBack();
}

void Actions::allowBack()
{
    back->setEnabled(m_isPlotLarge || m_canGoBack);
}

/// The button is as wide as either of its texts, so that the others stand still.
void Actions::keepPauseWide()
{
    QWidget* button = m_toolBar->widgetForAction(pause);
    button->setMinimumWidth(0);
    int widest = 0;
    for (const QString& text : {tr("R&esume"), tr("&Pause")}) {
        pause->setText(text);
        widest = std::max(widest, button->sizeHint().width());
    }
    button->setMinimumWidth(widest);
    showPaused();
}

void Actions::showPaused()
{
    pause->setText(m_paused ? tr("R&esume") : tr("&Pause"));
    pause->setToolTip(m_paused ? tr("Resume training (Space)")
                               : tr("Pause training; settings can still be previewed (Space)"));
    pause->setIcon(makeIcon(m_paused ? Icon::Resume : Icon::Pause));
}

void Actions::follow(const Session& session, const WordLoader& loader)
{
    const auto showState = [this, &session, &loader] {
        const RunRecord* run = session.currentRun();
        setPaused(session.isPaused());
        pause->setEnabled(session.canPause());
        step->setEnabled(session.isPaused() && run != nullptr && run->isUnderWay());
        m_canGoBack = session.isPreviewing() || loader.isLoading();
        allowBack();
    };
    connect(&session, &Session::stateChanged, this, showState);
    connect(&session, &Session::frameReady, this, showState);
    connect(&loader, &WordLoader::isLoadingChanged, this, showState);
    connect(&session, &Session::pinChanged, this,
            [this, &session] { setPinName(session.pinName()); });
}

void Actions::follow(const QUndoStack& stack)
{
    m_undoStack = &stack;
    connect(&stack, &QUndoStack::indexChanged, this, &Actions::nameUndo);
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    nameUndo();
}

void Actions::nameUndo()
{
    const auto name = [](QAction& action, const QString& plain, const QString& pattern,
                         const QString& what, bool isPossible) {
        action.setText(what.isEmpty() ? plain : pattern.arg(QString(what).replace('&', "&&")));
        action.setEnabled(isPossible);
    };
    const bool isThere = m_undoStack != nullptr;
    name(*undo, tr("&Undo"), tr("&Undo %1"), isThere ? m_undoStack->undoText() : QString(),
         isThere && m_undoStack->canUndo());
    name(*redo, tr("&Redo"), tr("&Redo %1"), isThere ? m_undoStack->redoText() : QString(),
         isThere && m_undoStack->canRedo());
}

void Actions::setPinName(const QString& name)
{
    m_pinName = name;
    unpin->setEnabled(!name.isEmpty());
    unpin->setText(name.isEmpty() ? tr("&Unpin")
                                  : tr("&Unpin %1").arg(QString(name).replace('&', "&&")));
    unpin->setToolTip(plainToolTip(name)); // else Qt makes one of the text
}

void Actions::setRecentFiles(const QStringList& files)
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    m_recentMenu->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        QString text = printable(QFileInfo(file).fileName());
        QAction* action = m_recentMenu->addAction(text.replace('&', "&&"), this,
                                                  [this, file] { emit recentFileChosen(file); });
        action->setToolTip(plainToolTip(printable(file)));
    }
}

void Actions::retranslate()
{
    open->setText(tr("&Open words…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    useEmbedded->setText(tr("Use the &built-in names"));
    openSession->setText(tr("Open sess&ion…"));
    openLast->setText(tr("Open the &last session"));
    openLast->setToolTip(tr("The one that the window before this one kept"));
    saveSession->setText(tr("Sa&ve session"));
    saveSessionAs->setText(tr("Save session &as…"));
    m_sessionMenu->setTitle(tr("S&tates in session files"));
    for (QAction* action : sessionMegabytes->actions()) {
        const QString number = countText(action->data().toLongLong());
        action->setText(action->data().toLongLong() == 0 ? tr("Of the &last steps only")
                                                         : tr("Up to %1 MB").arg('&' + number));
    }
    openNetwork->setText(tr("Open &network…"));
    saveNetwork->setText(tr("&Save network…"));
    exportPicture->setText(tr("&Export picture…"));
    exportPicture->setIconText(tr("Export"));
    exportFilm->setText(tr("Export &film…"));
    m_dataMenu->setTitle(tr("Export &data"));
    exportLosses->setText(tr("&Losses of all runs…"));
    exportRuns->setText(tr("&Table of runs…"));
    exportTensors->setText(tr("Te&nsors of this layer…"));
    exportEvents->setText(tr("For Tensor&Board…"));
    copy->setText(tr("&Copy plot and data"));
    copyPicture->setText(tr("Copy the &page"));
    copyCommandLine->setText(tr("Copy as command &line"));
    copyPytorch->setText(tr("Copy as PyTorch co&de"));
    quit->setText(tr("&Quit"));
    restart->setText(tr("&Restart training"));
    restart->setToolTip(tr("Start a new run with the settings on the left; the old one stays for "
                           "comparison (Ctrl+R)"));
    step->setText(tr("&Step"));
    step->setToolTip(tr("One training step, while paused (F10)"));
    newSeed->setText(tr("&New seed"));
    newSeed->setToolTip(tr("Start a new run with other random numbers (Ctrl+N)"));
    tryValues->setText(tr("Tr&y values…"));
    tryValues->setToolTip(tr("Many runs at once, with values of one or two settings (Ctrl+T)"));
    fork->setText(tr("&Fork here…"));
    fork->setToolTip(tr("A new run that goes on from the step on view (Ctrl+Shift+R)"));
    beginAtRest->setText(tr("Begin at res&t"));
    beginAtRest->setToolTip(tr("A restart rests at step 0 until it is told to train"));
    back->setText(tr("&Back to the run"));
    evaluate->setText(tr("Ev&aluate losses now"));
    evaluate->setToolTip(tr("Train, dev and test loss over all examples (F9)"));
    m_evaluateMenu->setTitle(tr("E&valuate losses every"));
    m_memoryMenu->setTitle(tr("&Memory for past steps"));
    for (QAction* action : checkpointMegabytes->actions()) {
        const QString number = countText(action->data().toLongLong());
        action->setText(tr("%1 MB").arg('&' + number));
    }
    nameIntervals();
    pin->setText(tr("&Pin this picture"));
    pinInitial->setText(tr("Pin s&tep 0 of the run"));
    setPinName(m_pinName);
    tour->setText(tr("&Guided tour"));
    logCounts->setText(tr("Logarithmic c&ounts in histograms"));
    resetZoom->setText(tr("Reset &zoom of all plots"));
    resetLayout->setText(tr("Reset &layout"));
    resetOptions->setText(tr("Reset settings and opt&ions…"));
    largerText->setText(tr("Lar&ger type and lines"));
    smallerText->setText(tr("S&maller type and lines"));
    normalText->setText(tr("&Normal size"));
    code->setText(tr("Lecture’s co&de at the sliders"));
    conceal->setText(tr("&Hide verdicts and figures"));
    conceal->setToolTip(tr("For teaching: let everyone predict, then reveal"));
    fullScreen->setText(tr("&Full screen"));
    shortcuts->setText(tr("&Shortcuts"));
    glossary->setText(tr("G&lossary"));
    pages->setText(tr("&What the pages show"));
    about->setText(tr("&About Actigrad"));
    aboutQt->setText(tr("About &Qt"));
    showPaused();
    nameUndo();
    keepPauseWide();

    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_runMenu->setTitle(tr("&Run"));
    m_viewMenu->setTitle(tr("&View"));
    m_colorMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Training"));
    const QStringList colorTexts{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < colors->actions().size(); ++i)
        colors->actions()[i]->setText(colorTexts[i]);
    languages->actions().first()->setText(tr("As the &system"));
}

/// Each with a digit of its own as mnemonic, as far as there are enough.
void Actions::nameIntervals()
{
    QString used;
    for (QAction* action : evaluateEvery->actions()) {
        const qlonglong steps = action->data().toLongLong();
        QString number = countText(steps);
        const auto own = std::ranges::find_if(
            number, [&used](QChar digit) { return digit.isDigit() && !used.contains(digit); });
        if (steps == 0) {
            action->setText(tr("At the end &only"));
        } else {
            if (own != number.end()) {
                used += *own;
                number.insert(own - number.begin(), '&');
            }
            action->setText(tr("%1 steps").arg(number));
        }
    }
}

} // namespace actigrad
