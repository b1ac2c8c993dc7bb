#pragma once

#include "app/plots/histogram_graph.h"
#include "app/plots/histogram_panel.h"

class QCPItemRect;

namespace actigrad {

/// The histogram of hpreact, with the ranges in which the activation is flat shaded.
class HpreactPanel : public HistogramPanel
{
    Q_OBJECT

public:
    explicit HpreactPanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "hpreact"; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    HistogramGraph m_histogram;
    std::array<QCPItemRect*, 2> m_flats;
};

} // namespace actigrad
