#pragma once

#include "app/plots/toolbox/plot_view.h"

#include <cstdint>

class QComboBox;
class QLabel;

namespace actigrad {

class FiguresTable;
class LossPanel;
class NeuronPanel;
class ViewSwitch;

/// Twins: two runs at the same step, A above B on shared axes, with the differences of their
/// figures; or one drawn over the other.
class CompareView : public PlotView
{
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Compare"); }
    [[nodiscard]] QString fileName() const override { return "compare"; }

    [[nodiscard]] FiguresTable& figures() const { return *m_figures; }
    [[nodiscard]] QComboBox& boxA() const { return *m_a; }
    [[nodiscard]] QComboBox& boxB() const { return *m_b; }
    void setNeuron(int neuron) override;
    void putBack(PlotPanel& panel) override;

signals:
    void runChosen(std::uint64_t run);      ///< as A, by the user
    void comparedChosen(std::uint64_t run); ///< as B, by the user
    void comparing(bool isComparing);       ///< the page is seen, or no longer

protected:
    void drawScene(const Scene& scene) override;
    [[nodiscard]] std::vector<PlotPanel*> pictured() const override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void showRuns(const Scene& scene);
    void retranslate();

    QLabel* m_labelA;
    QComboBox* m_a;
    QLabel* m_labelB;
    QComboBox* m_b;
    QLabel* m_note; // which steps are on view
    ViewSwitch* m_switch;
    FiguresTable* m_figures;
    std::vector<PlotPanel*> m_panelsA;
    std::vector<PlotPanel*> m_panelsB;
    std::vector<NeuronPanel*> m_maps; // of both
    LossPanel* m_loss;                // in the place of B's while one is drawn over the other
};

} // namespace actigrad
