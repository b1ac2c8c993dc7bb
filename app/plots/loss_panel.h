#pragma once

#include "app/plots/plot_panel.h"

#include <map>
#include <optional>

class QCPGraph;

namespace actigrad {

/// The losses of all runs on view against their steps: smoothed, with the batch losses faint
/// beneath, and the loss to expect at step 0 as a dashed line.
class LossPanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit LossPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "loss"; }

    void showLosses(const Losses& losses);

    [[nodiscard]] bool isStepLogarithmic() const { return m_logStep; }
    [[nodiscard]] bool isLossLogarithmic() const { return m_logLoss; }
    void setStepLogarithmic(bool logarithmic);
    void setLossLogarithmic(bool logarithmic);
    [[nodiscard]] int curveCount() const { return static_cast<int>(m_graphs.size()); }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override { return !m_losses.curves.empty(); }
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void extendMenu(QMenu& menu) override;

private:
    struct Graphs
    {
        QCPGraph* raw;
        QCPGraph* smoothed;
        QCPGraph* start; // a dot at step 0
        std::size_t drawnBuckets = 0;
        int generation = -1;
    };

    void removeGraphsWithout(const std::vector<LossCurve>& curves);
    Graphs& graphsOf(const LossCurve& curve);
    void style(const LossCurve& curve, Graphs& graphs);
    static void append(const LossHistory& history, Graphs& graphs);
    void drawExpected();
    void drawPreview();
    void drawVerdict();
    void setRanges();
    void applyScaleTypes();

    Losses m_losses;
    std::map<std::uint64_t, Graphs> m_graphs; // by run
    QCPGraph* m_expectedLine;
    QCPGraph* m_preview;
    QToolButton* m_logStepButton;
    QToolButton* m_logLossButton;
    bool m_logStep = true;
    bool m_logLoss = true;
};

} // namespace actigrad
