#pragma once

#include "app/plots/toolbox/plot_panel.h"

namespace actigrad {

/// A plot of one hidden layer, whose texts speak of that layer and of the activation in use.
class LayerPanel : public PlotPanel
{
    Q_OBJECT

public:
    using PlotPanel::PlotPanel;

    void showScene(const Scene& scene) override;

protected:
    [[nodiscard]] const ActivationTraits& traits() const;
    [[nodiscard]] QString activationName() const;
    [[nodiscard]] int layerNumber() const { return m_subject.layer; } ///< from 1 on
    [[nodiscard]] bool isNormalised() const { return m_subject.isNormalised; }
    /// "W2", of the layer.
    [[nodiscard]] QString parameter(ParameterKind kind) const;
    /// "hpreact, layer 2"; of a network of one layer the title alone.
    [[nodiscard]] QString titled(const QString& title) const;

    /// While a scene is drawn: whether its ghost, its layer or its activation is another than
    /// before.
    [[nodiscard]] bool isNewSubject() const { return m_isNewSubject; }

private:
    struct Subject
    {
        Activation activation = Activation::Tanh;
        int layer = 1;
        int layers = 1;
        bool isNormalised = false;
        std::shared_ptr<const Observation> ghost = {};
        bool operator==(const Subject&) const = default;
    };
    [[nodiscard]] static Subject subjectOf(const Scene& scene);

    Subject m_subject;
    bool m_isNewSubject = false;
};

} // namespace actigrad
