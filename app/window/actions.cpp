#include "app/window/actions.h"

#include "app/look/input_guard.h"
#include "app/base/plain_text.h"
#include "app/look/theme.h"
#include "app/window/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace actigrad {

Actions::Actions(QMainWindow& window)
    : QObject(&window), open(make(QKeySequence::Open)), useEmbedded(make({})),
      exportPicture(make(Qt::CTRL | Qt::Key_E)),
      copyPicture(make(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), quit(make(Qt::CTRL | Qt::Key_Q)),
      restart(make(Qt::CTRL | Qt::Key_R)), pause(make(Qt::Key_Space)), step(make(Qt::Key_F10)),
      newSeed(make(Qt::CTRL | Qt::Key_N)), back(make(Qt::Key_Escape)), evaluate(make(Qt::Key_F9)),
      evaluateEvery(new QActionGroup(this)), pin(make(Qt::CTRL | Qt::Key_G)),
      pinInitial(make(Qt::CTRL | Qt::SHIFT | Qt::Key_G)), unpin(make({})), tour(make(Qt::Key_F1)),
      logCounts(make({})), resetZoom(make(Qt::CTRL | Qt::Key_0)), resetLayout(make({})),
      about(make({})), aboutQt(make({})), colors(new QActionGroup(this)),
      languages(new QActionGroup(this))
{
    logCounts->setCheckable(true);
    tour->setCheckable(true);
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
    m_fileMenu->addActions({exportPicture, copyPicture});
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(quit);

    m_runMenu = bar.addMenu(QString());
    m_runMenu->addActions({restart, pause, step, newSeed});
    m_runMenu->addSeparator();
    m_runMenu->addAction(back);
    m_runMenu->addSeparator();
    m_runMenu->addAction(evaluate);
    m_evaluateMenu = m_runMenu->addMenu(QString());
    for (const std::int64_t steps : {0, 1'000, 10'000, 50'000})
        addInterval(steps);

    m_viewMenu = bar.addMenu(QString());
    m_colorMenu = m_viewMenu->addMenu(QString());
    makeColors();
    m_viewMenu->addAction(logCounts);
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({pin, pinInitial, unpin});
    m_viewMenu->addSeparator();
    m_viewMenu->addActions({resetZoom, resetLayout});

    m_languageMenu = bar.addMenu(QString());
    makeLanguages();

    m_helpMenu = bar.addMenu(QString());
    m_helpMenu->addAction(tour);
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
    for (const auto* language : {"", "en", "de"}) {
        QAction* action = m_languageMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(QString(language));
        languages->addAction(action);
    }
}

void Actions::makeToolBar(QMainWindow& window)
{
    m_toolBar = window.addToolBar(QString());
    m_toolBar->setObjectName("toolBar");
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({20, 20});
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({restart, pause, step, newSeed});
    m_toolBar->addSeparator();
    m_toolBar->addAction(exportPicture);
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

void Actions::showPaused()
{
    pause->setText(m_paused ? tr("R&esume") : tr("&Pause"));
    pause->setToolTip(m_paused ? tr("Go on training (Space)")
                               : tr("Hold the training; settings can still be tried (Space)"));
    pause->setIcon(makeIcon(m_paused ? Icon::Resume : Icon::Pause));
}

void Actions::setCanStep(bool canStep)
{
    step->setEnabled(canStep);
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

} // namespace actigrad
