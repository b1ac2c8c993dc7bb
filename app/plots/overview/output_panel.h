#pragma once

#include "app/plots/toolbox/histogram_graph.h"
#include "app/plots/toolbox/histogram_panel.h"

namespace actigrad {

/// The histogram of h, the hidden layer's outputs, over the activation's range.
class OutputPanel : public HistogramPanel
{
    Q_OBJECT

public:
    explicit OutputPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "h"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Output; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] QString helpText() const;

    HistogramGraph m_histogram;
};

} // namespace actigrad
