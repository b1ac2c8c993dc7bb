#pragma once

#include "app/options/options.h"
#include "app/window/session.h"
#include "app/window/settings.h"

#include <QMainWindow>

class QSplitter;

namespace actigrad {

class Actions;
class ControlPanel;
class Dashboard;
class Exporter;
class FiguresBar;
class PlotPanel;
class RunTable;
class StatusStrip;
class Translations;

/// The program's window: controls at the left, figures, plots and runs at the right.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Begins the first run at once.
    /// @param options laid over the settings that were kept
    /// @param translations outlives the window
    MainWindow(const Options& options, Translations& translations);
    ~MainWindow() override;

    /// Trains on the words of a file; if it cannot be used, says so and lets the run go on.
    void openWords(const QString& file);

    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] ControlPanel& controls() const { return *m_controls; }
    [[nodiscard]] Dashboard& dashboard() const { return *m_dashboard; }
    [[nodiscard]] FiguresBar& figures() const { return *m_figures; }
    [[nodiscard]] StatusStrip& strip() const { return *m_strip; }
    [[nodiscard]] RunTable& runTable() const { return *m_table; }
    [[nodiscard]] Actions& actions() const { return *m_actions; }

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
    void connectSession();
    void restoreLayout();
    void resetLayout();
    void applySettings();

    void showFrame();
    void showCurves();
    void showState();
    [[nodiscard]] QString stateText(const RunRecord& run) const;
    void preview(const RunConfig& config);
    void togglePause();
    void beginWithNewSeed();
    void useWords(std::shared_ptr<const WordList> words);
    void askForWords();
    void removeRun(std::uint64_t run);
    void setColors(ColorScheme scheme);
    void setLanguage(const QString& language);
    void showAbout();

    Settings m_settings;
    RunConfig m_configAtStart;
    Translations& m_translations;
    Session* m_session;
    Actions* m_actions = nullptr;
    ControlPanel* m_controls;
    FiguresBar* m_figures;
    StatusStrip* m_strip;
    Dashboard* m_dashboard;
    RunTable* m_table;
    QSplitter* m_columns; // controls | the rest
    QSplitter* m_rows;    // plots | runs
    Exporter* m_export;
};

} // namespace actigrad
