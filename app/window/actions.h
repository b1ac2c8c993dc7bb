#pragma once

#include <QObject>

#include <cstdint>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace actigrad {

class Session;
class WordLoader;

/// The window's menus and tool bar. What an action does is connected by the window.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QMainWindow& window);

    void retranslate();
    void recolor(); ///< icons are drawn in the theme's colour
    /// Shows and enables what the session and the loader allow, from now on. Both outlive this.
    void follow(const Session& session, const WordLoader& loader);
    void follow(const QUndoStack& stack); ///< enables and names undo and redo; outlives this
    void setPaused(bool paused);
    void setPlotLarge(bool isLarge);           ///< which `back` ends, before anything else
    void setEvaluateEvery(std::int64_t steps); ///< checks it, and adds it if it is not there
    void setRecentFiles(const QStringList& files);

    QAction* open;
    QAction* useEmbedded;
    QAction* openSession;
    QAction* openLast; ///< the session of the window before
    QAction* saveSession;
    QAction* saveSessionAs;
    QActionGroup* sessionMegabytes; ///< data: for steps that are over, in a session's file
    QAction* openNetwork;
    QAction* saveNetwork;
    QAction* exportPicture;
    QAction* exportFilm;
    QAction* exportLosses; ///< of all runs, as a table, as the next two
    QAction* exportRuns;
    QAction* exportTensors; ///< of the layer on view
    QAction* exportEvents;  ///< for TensorBoard
    QAction* copy;          ///< the plot that has the focus, and its data; else the page
    QAction* copyPicture;
    QAction* copyCommandLine;
    QAction* copyPytorch;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* restart;
    QAction* pause;
    QAction* step;
    QAction* newSeed;
    QAction* fork;        ///< at the step on view
    QAction* tryValues;   ///< of settings, in an experiment
    QAction* beginAtRest; ///< checkable: a restart rests at step 0
    QAction* back;
    QAction* evaluate;
    QActionGroup* checkpointMegabytes; ///< data: for steps that are over
    QActionGroup* evaluateEvery;       ///< data: steps; 0 for the end alone
    QAction* pin;                      ///< what is seen now
    QAction* pinInitial;
    QAction* unpin;
    QAction* tour;      ///< checkable: whether its strip is shown
    QAction* logCounts; ///< checkable
    QAction* resetZoom;
    QAction* resetLayout;
    QAction* resetOptions;
    QAction* largerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* code;       ///< checkable: the lecture's lines at the sliders
    QAction* conceal;    ///< checkable: verdicts and figures are hidden
    QAction* fullScreen; ///< checkable
    QAction* shortcuts;
    QAction* glossary;
    QAction* pages; ///< what they show
    QAction* about;
    QAction* aboutQt;
    QActionGroup* colors;    ///< data: ColorScheme as int
    QActionGroup* languages; ///< data: a Language's code, empty for the system's

signals:
    void recentFileChosen(const QString& file);

private:
    QAction* make(const QKeySequence& shortcut);
    void makeMenus(QMainWindow& window);
    void makeToolBar(QMainWindow& window);
    void makeColors();
    QAction* addInterval(std::int64_t steps);
    void nameIntervals();
    void showPaused();
    void keepPauseWide();
    void nameUndo();
    void makeLanguages();

    void setPinName(const QString& name); // of what `unpin` removes; empty: nothing

    void allowBack();

    bool m_paused = false;
    bool m_isPlotLarge = false;
    bool m_canGoBack = false; // to a run, or from loading
    QString m_pinName;
    const QUndoStack* m_undoStack = nullptr; // null until it follows one
    QMenu* m_fileMenu;
    QMenu* m_recentMenu;
    QMenu* m_sessionMenu;
    QMenu* m_dataMenu;
    QMenu* m_editMenu;
    QMenu* m_runMenu;
    QMenu* m_evaluateMenu;
    QMenu* m_memoryMenu;
    QMenu* m_viewMenu;
    QMenu* m_colorMenu;
    QMenu* m_languageMenu;
    QMenu* m_helpMenu;
    QToolBar* m_toolBar;
};

} // namespace actigrad
