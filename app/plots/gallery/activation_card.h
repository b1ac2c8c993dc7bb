#pragma once

#include "app/plots/toolbox/activation_curve.h"
#include "app/plots/toolbox/plot_panel.h"

namespace actigrad {

/// One activation of the gallery: its curve and slope, its flats, and what goes wrong with it.
/// While it is in use it is framed, and the data's density lies behind it.
class ActivationCard : public PlotPanel
{
    Q_OBJECT

public:
    explicit ActivationCard(Activation activation, QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override;

    [[nodiscard]] Activation activation() const { return m_traits.activation; }
    [[nodiscard]] bool isInUse() const { return m_isInUse; }

    void showScene(const Scene& scene) override;

signals:
    /// By a click, Enter or the space bar.
    void chosen(actigrad::Activation activation);

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override { return true; }
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;
    void doubleClicked(const QPointF& position) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const ActivationTraits& m_traits;
    ActivationCurve m_curve;
    bool m_isInUse = false;
};

} // namespace actigrad
