#pragma once

#include "app/plots/scene.h"

#include <QWidget>

#include <vector>

namespace actigrad {

class HistogramPanel;
class LossPanel;
class PlotPanel;

/// The six plots in the order of the data: hpreact, activation, h, gradients, neurons, loss.
class Dashboard : public QWidget
{
    Q_OBJECT

public:
    explicit Dashboard(QWidget* parent = nullptr);

    /// Shows one step in all plots but the loss.
    void show(const Scene& scene);
    void showLosses(const Losses& losses);
    void setCountLogarithmic(bool logarithmic); ///< of all histograms

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const std::vector<PlotPanel*>& panels() const { return m_panels; }
    [[nodiscard]] LossPanel& lossPanel() const { return *m_loss; }

    /// All plots as on screen, in a picture of `size × scale` pixels.
    [[nodiscard]] QImage picture(QSize size, double scale) const;

private:
    Scene m_scene;
    std::vector<HistogramPanel*> m_histograms;
    LossPanel* m_loss;
    std::vector<PlotPanel*> m_panels;
};

} // namespace actigrad
