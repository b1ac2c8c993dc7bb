#pragma once

#include "app/plots/toolbox/plot_panel.h"

class QCPGraph;

namespace actigrad {

/// What mean-field theory says of the hidden layers at step 0, as a line over them, and what the
/// network has, as dots.
class TheoryPanel : public PlotPanel
{
    Q_OBJECT

public:
    enum class Quantity {
        Output,  ///< std of h
        Gradient ///< std of dL/dhpreact over that of the last hidden layer
    };

    explicit TheoryPanel(Quantity quantity, QWidget* parent = nullptr);

    [[nodiscard]] QString fileName() const override;

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] std::vector<double> foretold() const; ///< of each layer
    [[nodiscard]] std::vector<double> measured() const; ///< the same
    [[nodiscard]] QString verdictText() const;

    const Quantity m_quantity;
    QCPGraph* m_line;
    QCPGraph* m_dots;
    std::shared_ptr<const RunConfig> m_config; // that the theory is of
    std::optional<Theory> m_theory;
};

} // namespace actigrad
