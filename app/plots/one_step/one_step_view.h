#pragma once

#include "app/plots/one_step/stage.h"
#include "app/plots/toolbox/plot_view.h"

#include <QTimer>

class QComboBox;
class QListWidget;
class QToolButton;

namespace actigrad {

class StagePanel;

/// One step in slow motion: an example of the batch goes forward, its gradient comes back, and the
/// parameters are updated, stage by stage.
class OneStepView : public PlotView
{
    Q_OBJECT

public:
    explicit OneStepView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("One step"); }
    [[nodiscard]] QString fileName() const override { return "one-step"; }

    [[nodiscard]] StagePanel& panel() const { return *m_panel; }
    [[nodiscard]] Stage stage() const;
    void showStage(Stage::Kind kind); ///< the first of the kind
    void setNeuron(int neuron) override;
    void setExample(int example) override;

protected:
    void drawScene(const Scene& scene) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void go(int stages); ///< so many on, or back
    void setPlaying(bool isPlaying);
    void showExamples();
    void drawStage();
    void retranslate();

    QToolButton* m_back;
    QToolButton* m_next;
    QToolButton* m_play;
    QComboBox* m_stage;
    QListWidget* m_examples;
    StagePanel* m_panel;
    QTimer m_clock; // while it plays
    std::vector<Stage> m_stages;
    std::size_t m_at = 0; // of m_stages
    Followed m_followed;
    bool m_isExampleChosen = false;               // by the user
    std::shared_ptr<const Observation> m_updated; // that the loss after the update is of
    std::optional<float> m_lossAfter;
};

} // namespace actigrad
