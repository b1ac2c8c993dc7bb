#pragma once

#include "app/plots/experiments/experiment_panel.h"
#include "core/training/paired_comparison.h"

class QCPErrorBars;
class QCPGraph;
class QCPItemStraightLine;

namespace actigrad {

/// Whether it was luck: one network's runs with several seeds, or two networks' with the same ones,
/// joined by lines, and at the right the differences with their mean's 95 % interval.
class PairsPanel : public ExperimentPanel
{
    Q_OBJECT

public:
    explicit PairsPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString fileName() const override { return "seeds"; }

    /// Of the pairs that are there; none if there are fewer than two.
    [[nodiscard]] std::optional<PairedComparison> comparison() const;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] int rightMargin(int width) const override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void doubleClicked(const QPointF& position) override;

private:
    [[nodiscard]] int networks() const;
    [[nodiscard]] QString networkName(int network) const;
    /// Of the network with the seed; none if there is none yet, or if it diverged.
    [[nodiscard]] std::optional<double> valueOfSeed(int network, int seed) const;
    void drawRuns();
    void drawDifferences();
    void say();
    [[nodiscard]] std::optional<std::size_t> cellAt(const QPointF& position) const;

    QCPGraph* m_pairs; // lines from network to network
    QCPGraph* m_runs;
    QCPGraph* m_means;
    QCPGraph* m_differences;
    QCPGraph* m_interval; // the mean difference and its ends
    QCPGraph* m_zero;
};

} // namespace actigrad
