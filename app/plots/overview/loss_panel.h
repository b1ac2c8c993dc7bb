#pragma once

#include "app/plots/overview/loss_graphs.h"
#include "app/plots/toolbox/line_labels.h"
#include "app/plots/toolbox/plot_panel.h"

#include <map>
#include <optional>

class QCPGraph;
class QCPItemStraightLine;

namespace actigrad {

class SettledGraphs;
class SwitchButton;

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
    /// The last half of the steps alone, close enough for differences of 0.01.
    void setEndShown(bool isShown);
    /// @param steps as LossGraphs::setSmoothing
    void setSmoothing(std::optional<double> steps);
    /// The shares of saturated outputs and of silent neurons, on an axis of their own.
    void setSharesShown(bool areShown);
    [[nodiscard]] const LineLabels& labels() const { return *m_labels; }
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_graphs.size()); }

signals:
    void runChosen(std::uint64_t run);  ///< by a click on its curve
    void stepChosen(std::int64_t step); ///< by a click
    void stepScaleChanged(bool isLogarithmic);

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    [[nodiscard]] int rightMargin(int width) const override;
    void draw() override;
    [[nodiscard]] bool hasData() const override { return !m_losses.curves.empty(); }
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void extendMenu(QMenu& menu) override;
    void resizeEvent(QResizeEvent* event) override;
    void clicked(const QPointF& position) override;

private:
    void removeGraphsWithout(const std::vector<LossCurve>& curves);
    LossGraphs& graphsOf(const LossCurve& curve);
    void drawCurves();
    void drawLabels();
    void drawExpected();
    void drawPreview();
    void drawVerdict();
    void drawShares();
    void drawBands();
    void recolorBands(const Theme& theme);
    void addOptions(QMenu& menu);
    void addSmoothing(QMenu& menu);
    [[nodiscard]] const LossCurve* curveAt(const QPointF& position) const;
    [[nodiscard]] std::vector<const LossCurve*> labelled() const;
    void setRanges();
    [[nodiscard]] QString tell(const LossCurve& curve, const Evaluation& evaluation) const;
    [[nodiscard]] QString readOutOfCurves(const QPointF& position) const;
    void applyScaleTypes();

    Losses m_losses;
    std::map<std::uint64_t, LossGraphs> m_graphs; // by run
    QCPGraph* m_expectedLine;
    SettledGraphs* m_settled; // all runs but the last one on view
    QCPGraph* m_preview;
    LineLabels* m_labels; // the plot's
    QCPItemStraightLine* m_playhead;
    struct Band
    {
        QCPGraph* low;
        QCPGraph* high;
        QCPGraph* median;
    };
    std::vector<Band> m_bands; // as many as there ever were
    std::shared_ptr<const std::vector<LossBand>> m_drawnBands;
    QCPGraph* m_saturated;
    QCPGraph* m_silent;
    SwitchButton* m_logStepButton;
    SwitchButton* m_logLossButton;
    SwitchButton* m_endButton;
    QToolButton* m_more;
    bool m_logStep = true;
    bool m_logLoss = true;
    bool m_isEndShown = false;
    bool m_areSharesShown = false;
    int m_smoothing;                             // a place among `smoothings`
    std::shared_ptr<const RunHistory> m_history; // the last one that was not null
};

} // namespace actigrad
