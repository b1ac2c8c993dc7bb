#pragma once

#include "app/experiment/experiment_list.h"
#include "app/plots/toolbox/plot_view.h"

#include <optional>
#include <utility>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace actigrad {

class ConfigEditor;
class ExperimentPanel;
class PairsPanel;
class PhaseMapPanel;
class Session;
class SweepPanel;

/// Experiments: many runs at once, in a list, and a picture of the one that is chosen.
class ExperimentsPage : public PlotView
{
    Q_OBJECT

public:
    explicit ExperimentsPage(QWidget* parent = nullptr);

    /// Takes settings and runs from these from now on, and gives settings back.
    void follow(Session& session, ConfigEditor& editor);

    [[nodiscard]] QString title() const override { return tr("Experiments"); }
    [[nodiscard]] QString fileName() const override { return "experiments"; }
    [[nodiscard]] bool showsSteps() const override { return false; }

    [[nodiscard]] ExperimentList& experiments() const { return *m_experiments; }
    [[nodiscard]] std::optional<int> chosen() const; ///< its number

    /// Asks which values are to be tried. @param setting the first axis; may be empty
    void askToTry(const QString& setting);
    /// Begins what answers a question, at once: values of a setting around the present one; two
    /// scales at step 0; the settings with several seeds.
    void tryValues(const QString& setting);
    void map(const QString& x, const QString& y);
    void repeat(const RunConfig& config, const QString& name);
    void compare(const RunConfig& a, const QString& nameA, const RunConfig& b,
                 const QString& nameB);

signals:
    void runRequested();                        ///< of the settings, by the user
    void tableRequested(const QByteArray& csv); ///< to be saved
    void shown();                               ///< to be brought on top

protected:
    void changeEvent(QEvent* event) override;
    [[nodiscard]] std::vector<PlotPanel*> pictured() const override;

private:
    void buildBar();
    void buildStart();
    void connectPanels();
    void choose(int number);
    void showChosen();
    void showList();
    void showState();
    void showBands();
    void begin(QString name, ExperimentList::Kind kind, ExperimentPlan plan, Figure figure,
               bool isLive = false);
    void take(std::size_t cell);
    void dragPoint(double x, double y);
    void zoom(double xFirst, double xLast, double yFirst, double yLast);
    [[nodiscard]] ExperimentPanel* panelOf(ExperimentList::Kind kind) const;
    [[nodiscard]] std::optional<int> askForSeeds(const QString& title);
    void retranslate();

    ExperimentList* m_experiments;
    Session* m_session = nullptr;
    ConfigEditor* m_editor = nullptr;
    QWidget* m_bar;
    QPushButton* m_try;
    QLabel* m_figureLabel;
    QComboBox* m_figure;
    QPushButton* m_seeds;
    QPushButton* m_stop; // or go on
    QPushButton* m_remove;
    QPushButton* m_export;
    QListWidget* m_list;
    QWidget* m_side;  // the list, and what can be done with what is chosen in it
    QWidget* m_start; // in the place of the pictures, while there is no experiment
    QLabel* m_startTitle;
    QPushButton* m_startSweep;
    QPushButton* m_startMap;
    QPushButton* m_startSeeds;
    SweepPanel* m_sweep;
    PhaseMapPanel* m_map;
    PairsPanel* m_pairs;
    std::pair<int, int> m_banded{0, 0}; // number and seeds of the experiment whose losses are shown
};

} // namespace actigrad
