#pragma once

#include "app/plots/overview/loss_graphs.h"
#include "app/plots/toolbox/plot_panel.h"

#include <map>
#include <optional>

class QCPGraph;

namespace actigrad {

class LossLabels;
class SettledGraphs;

/// The losses of all runs on view against their steps: smoothed, with the batch losses faint
/// beneath, those of whole splits as marks, and the loss to expect at step 0 as a dashed line.
class LossPanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit LossPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "loss"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Loss; }

    [[nodiscard]] bool showsLosses() const override { return true; }
    void showScene(const Scene& scene) override;

    [[nodiscard]] bool isStepLogarithmic() const { return m_logStep; }
    [[nodiscard]] bool isLossLogarithmic() const { return m_logLoss; }
    void setStepLogarithmic(bool logarithmic);
    void setLossLogarithmic(bool logarithmic);
    [[nodiscard]] const LossLabels& labels() const { return *m_labels; }
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_graphs.size()); }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override { return !m_losses.curves.empty(); }
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void extendMenu(QMenu& menu) override;

private:
    void removeGraphsWithout(const std::vector<LossCurve>& curves);
    LossGraphs& graphsOf(const LossCurve& curve);
    void drawCurves();
    void drawLabels();
    void drawExpected();
    void drawPreview();
    void drawVerdict();
    void setRanges();
    [[nodiscard]] QString tell(const LossCurve& curve, const Evaluation& evaluation) const;
    [[nodiscard]] QString readOutOfCurves(const QPointF& position) const;
    void applyScaleTypes();

    Losses m_losses;
    std::map<std::uint64_t, LossGraphs> m_graphs; // by run
    QCPGraph* m_expectedLine;
    SettledGraphs* m_settled; // all runs but the last one on view
    QCPGraph* m_preview;
    LossLabels* m_labels; // the plot's
    QToolButton* m_logStepButton;
    QToolButton* m_logLossButton;
    bool m_logStep = true;
    bool m_logLoss = true;
};

} // namespace actigrad
