#pragma once

#include "core/observation/loss_history.h"
#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace actigrad {

class LossPanel;
class PlotPanel;

/// What the pictures of one step show.
struct Scene
{
    std::shared_ptr<const RunConfig> config;
    std::shared_ptr<const Observation> observation;
};

/// A run's losses as the loss plot draws them.
struct LossCurve
{
    std::uint64_t run;
    QString name;
    int styleIndex; ///< see RunStyle
    std::shared_ptr<const LossHistory> history;
};

/// The six plots in the order of the data: hpreact, activation, h, gradients, neurons, loss.
class Dashboard : public QWidget
{
    Q_OBJECT

public:
    explicit Dashboard(QWidget* parent = nullptr);

    /// Shows one step in all plots but the loss.
    void show(const Scene& scene);
    /// @param expected the loss to expect at step 0: a dashed line
    void showLosses(const std::vector<LossCurve>& curves, double expected);

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const std::vector<PlotPanel*>& panels() const { return m_panels; }
    [[nodiscard]] LossPanel& lossPanel() const { return *m_loss; }

    /// All plots as on screen, in a picture of `size × scale` pixels.
    [[nodiscard]] QImage picture(QSize size, double scale) const;

private:
    Scene m_scene;
    std::vector<PlotPanel*> m_panels;
    LossPanel* m_loss;
};

} // namespace actigrad
