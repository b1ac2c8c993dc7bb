#pragma once

#include "app/plots/experiments/axis_values.h"
#include "app/plots/experiments/experiment_panel.h"
#include "core/theory/theory.h"

class QCPGraph;
class QCPItemStraightLine;
class QCPItemText;

namespace actigrad {

/// A figure against one setting, with a dot for each run and a line through the means of seeds.
class SweepPanel : public ExperimentPanel
{
    Q_OBJECT

public:
    explicit SweepPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString fileName() const override { return "sweep"; }

    /// The best value, and from where to where others are hardly worse; the figure must be a loss.
    struct Best
    {
        std::size_t value;
        double mean;
        std::size_t first; ///< of those next to it whose mean is at most `hardly` above
        std::size_t last;
    };
    static constexpr double hardly = 0.01;
    [[nodiscard]] std::optional<Best> best() const;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void doubleClicked(const QPointF& position) override;

private:
    void drawValues(const AxisValues& axis);
    void drawTheory(const AxisValues& axis);
    void drawMarks(const AxisValues& axis);
    void setRanges(const AxisValues& axis);
    [[nodiscard]] std::optional<std::size_t> valueAt(const QPointF& position) const;
    [[nodiscard]] QString verdictText() const;

    QCPGraph* m_low; // of the band
    QCPGraph* m_high;
    QCPGraph* m_line; // means
    QCPGraph* m_dots; // runs
    QCPGraph* m_theory;
    QCPGraph* m_diverged; // crosses at the upper rim
    QCPGraph* m_kaiming;  // a diamond at the lower rim
    QCPGraph* m_guide;    // log(vocabulary)
    QCPItemStraightLine* m_present;
    QCPItemText* m_presentText;
    QCPItemText* m_guideText;
    int m_foretold = 0;                            // the entry that follows is of
    std::vector<std::optional<Theory>> m_theories; // of the values
};

} // namespace actigrad
