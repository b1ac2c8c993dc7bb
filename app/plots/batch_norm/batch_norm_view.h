#pragma once

#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/toolbox/plot_view.h"
#include "core/network/normalisation.h"

#include <vector>

namespace actigrad {

class BatchNormOffer;
class ViewSwitch;

/// Batch norm at work in the shown layer or in the output layer: its values raw, normalised, after
/// gain and shift, and the gap between the batch's statistics and the running ones.
class BatchNormView : public PlotView
{
    Q_OBJECT

public:
    explicit BatchNormView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Batch norm"); }
    [[nodiscard]] QString fileName() const override { return "batch-norm"; }

    [[nodiscard]] BatchNormPlace place() const;

signals:
    /// @param wanted hidden layers, or all of them if the output layer is on view
    void batchNormRequested(actigrad::BatchNormalisation wanted);

protected:
    void drawScene(const Scene& scene) override;
    void changeEvent(QEvent* event) override;

private:
    template <class Panel>
    void add(Panel* panel)
    {
        addPanel(*panel);
        m_placed.push_back(panel);
    }
    void choosePlace();
    void showWhatThereIs();
    void retranslate();

    std::vector<BatchNormPanel*> m_placed; // all panels
    ViewSwitch* m_switch;
    BatchNormOffer* m_offer;
};

} // namespace actigrad
