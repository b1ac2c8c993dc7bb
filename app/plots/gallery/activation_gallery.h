#pragma once

#include "app/plots/toolbox/plot_view.h"

namespace actigrad {

/// All activations side by side. A click on one asks for a network with it.
class ActivationGallery : public PlotView
{
    Q_OBJECT

public:
    explicit ActivationGallery(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Activations"); }
    [[nodiscard]] QString fileName() const override { return "activations"; }

signals:
    void activationChosen(actigrad::Activation activation);
};

} // namespace actigrad
