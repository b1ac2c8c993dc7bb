#pragma once

#include "core/observation/loss_history.h"
#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

class HistogramPanel;
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

/// What the loss plot shows.
struct Losses
{
    std::vector<LossCurve> curves; ///< the last one is judged, unless there is a preview
    double expected = 0;           ///< at step 0: log(vocabulary)
    std::optional<float> preview;  ///< the loss at step 0 of a preview
};

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
