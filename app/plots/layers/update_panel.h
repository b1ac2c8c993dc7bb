#pragma once

#include "app/plots/layers/layer_lines.h"
#include "app/plots/toolbox/plot_panel.h"

class QCPItemRect;
class QCPItemText;

namespace actigrad {

/// update:data, log10(std(learning rate · gradient) / std(data)), over the steps of the run: a line
/// for C and each weight matrix, with the lecture's guide. In a preview the lines of the run stay,
/// and step 0 of a preview is drawn on them as dots.
class UpdatePanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit UpdatePanel(QWidget* parent = nullptr);
    [[nodiscard]] QString fileName() const override { return "update-to-data"; }
    [[nodiscard]] std::optional<Place> place() const override { return Place::Updates; }

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    [[nodiscard]] int rightMargin(int width) const override;
    void draw() override;
    [[nodiscard]] QString readOut(const QPointF& position) const override;

private:
    [[nodiscard]] QString sampleText() const;
    void drawLines(const RunHistory& history);
    void drawPreview();
    void setRanges();

    QCPItemRect* m_healthy;
    QCPGraph* m_guide;
    QCPItemText* m_guideText;
    QCPGraph* m_preview;
    LineLabels* m_labels; // the plot's
    LayerLines m_lines;
    std::shared_ptr<const RunHistory> m_history; // the last one that was not null
};

} // namespace actigrad
