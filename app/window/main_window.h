#pragma once

#include "app/options/options.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/session/word_loader.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;

namespace actigrad {

class Actions;
class ControlPanel;
class Exporter;
class FiguresBar;
class LectureRunner;
class PanelStack;
class StatusStrip;
class TourStrip;
class Translations;
class ViewStack;

/// The program's window: controls at the left; figures, plots, and runs beneath them, at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Begins the first run at once, or as soon as the options' words are loaded.
    /// @param options laid over the settings that were kept
    /// @param translations outlives the window
    /// @param load how files of words are read, on a thread of the loader's
    MainWindow(const Options& options, Translations& translations,
               WordLoader::Load load = loadWords);
    ~MainWindow() override;

    /// Loads the words of a file, beside the run under way, and trains on them; if it cannot be
    /// used, says so and lets the run go on.
    void openWords(const QString& file);
    void cancelLoading();

    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] ControlPanel& controls() const { return *m_controls; }
    [[nodiscard]] ViewStack& views() const { return *m_views; }
    [[nodiscard]] PanelStack& panels() const { return *m_panels; }
    [[nodiscard]] TourStrip& tour() const { return *m_tour; }
    [[nodiscard]] FiguresBar& figures() const { return *m_figures; }
    [[nodiscard]] StatusStrip& strip() const { return *m_strip; }
    [[nodiscard]] Actions& commands() const { return *m_actions; }
    [[nodiscard]] const WordLoader& wordLoader() const { return *m_wordLoader; }

    void restartTraining();
    void backToRun();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void connectActions();
    void connectControls();
    void connectViews();
    void connectPanels();
    void connectPins();
    void connectSession();
    void connectWordLoader();
    void restoreLayout();
    void resetLayout();
    void applySettings();
    [[nodiscard]] QString settingsProblem() const;

    void showFrame();
    void showState();
    void showTour();
    void showLayer(int layer);
    void showFindings();
    [[nodiscard]] QString stateText(const RunRecord& run) const;
    void preview(const RunConfig& config);
    void propose(const RunConfig& config);
    void togglePause();
    void beginWithNewSeed();
    void begin(RunConfig config);
    void useWords(std::shared_ptr<const WordList> words);
    void showLoaded(std::shared_ptr<const WordList> words);
    void showNotLoaded(const std::exception_ptr& problem);
    void askForWords();
    void removeRun(std::uint64_t run);
    void setColors(ColorScheme scheme);
    void setLanguage(const QString& language);
    void showAbout();

    Settings m_settings;
    RunConfig m_configAtStart;
    Translations& m_translations;
    Session* m_session;
    WordLoader* m_wordLoader;
    bool m_waitsForWords = false; // of the command line, to begin the first run
    Actions* m_actions = nullptr;
    ControlPanel* m_controls;
    FiguresBar* m_figures;
    StatusStrip* m_strip;
    LectureRunner* m_lecture;
    TourStrip* m_tour;
    ViewStack* m_views;
    PanelStack* m_panels;
    QSplitter* m_columns; // controls | the rest
    QSplitter* m_rows;    // plots | runs
    QTimer m_findingsTimer;
    Exporter* m_export;
};

} // namespace actigrad
