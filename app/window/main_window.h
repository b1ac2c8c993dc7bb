#pragma once

#include "app/options/options.h"
#include "app/session/word_loader.h"
#include "app/window/help/help_window.h"

#include <QMainWindow>
#include <QPointer>

class QGridLayout;
class QSplitter;

namespace actigrad {

class Actions;
class ControlPanel;
class DataController;
class Exporter;
class FiguresBar;
class FilmMaker;
class LargePlot;
class LectureRunner;
class NetworkController;
class OverallLine;
class PanelStack;
class RunController;
class Session;
class SessionController;
class SessionOffer;
class SettingsController;
class StatusStrip;
class Timeline;
class Tour;
class TourStrip;
class Translations;
class UndoController;
class ViewStack;
class WordController;

/// The program's window: controls at the left; figures, plots, and runs beneath them, at the right.
///
/// It makes the parts and connects the menus' commands to those that carry them out; each part
/// follows the session by itself.
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

    [[nodiscard]] Session& session() const { return *m_session; }
    [[nodiscard]] RunController& training() const { return *m_runs; }
    [[nodiscard]] WordController& words() const { return *m_words; }
    [[nodiscard]] FilmMaker& film() const { return *m_film; }
    [[nodiscard]] SessionController& sessions() const { return *m_sessions; }
    [[nodiscard]] DataController& data() const { return *m_data; }
    [[nodiscard]] NetworkController& networks() const { return *m_networks; }
    [[nodiscard]] ControlPanel& controls() const { return *m_controls; }
    [[nodiscard]] ViewStack& views() const { return *m_views; }
    [[nodiscard]] PanelStack& panels() const { return *m_panels; }
    [[nodiscard]] Tour& tour() const { return *m_tour; }
    [[nodiscard]] TourStrip& tourStrip() const { return *m_tourStrip; }
    [[nodiscard]] Timeline& timeline() const { return *m_timeline; }
    [[nodiscard]] FiguresBar& figures() const { return *m_figures; }
    [[nodiscard]] StatusStrip& strip() const { return *m_strip; }
    [[nodiscard]] OverallLine& overall() const { return *m_overall; }
    [[nodiscard]] Actions& commands() const { return *m_actions; }
    [[nodiscard]] QSplitter& columns() const { return *m_columns; } ///< controls | the rest
    [[nodiscard]] QSplitter& rows() const { return *m_rows; }       ///< plots | panels

    /// Keeps the session in this folder by itself, and offers that of the window before.
    void keepSessionsIn(const QString& folder);
    /// Opens what the file is: a session, a network, a picture that was exported, or words.
    void openFile(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void arrangeLines();
    void conceal(bool isConcealed);
    void connectTour();
    void connectFileMenu();
    void connectSessions();
    void connectRunMenu();
    void askToFork();
    void askForFilm();
    void connectViewMenu();
    void connectExport();
    void connectLecture();
    void connectExperiments();
    void showAbout();
    void showHelp(HelpWindow::Topic topic);

    Session* m_session;
    SettingsController* m_settings;
    Actions* m_actions = nullptr;
    StatusStrip* m_strip;
    OverallLine* m_overall;
    ControlPanel* m_controls;
    FiguresBar* m_figures;
    Tour* m_tour;
    TourStrip* m_tourStrip;
    QGridLayout* m_lines; // tour, judgement and status
    LargePlot* m_large;
    ViewStack* m_views;
    Timeline* m_timeline;
    LectureRunner* m_lecture;
    PanelStack* m_panels;
    QSplitter* m_columns;
    QSplitter* m_rows;
    RunController* m_runs;
    WordController* m_words;
    Exporter* m_export;
    UndoController* m_undo;
    NetworkController* m_networks;
    SessionController* m_sessions;
    DataController* m_data;
    SessionOffer* m_offer;
    FilmMaker* m_film;
    QPointer<HelpWindow> m_help; // null while it is closed
};

} // namespace actigrad
