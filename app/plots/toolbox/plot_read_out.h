#pragma once

#include <QPointF>
#include <QString>

class QCPItemText;
class QCPLayer;
class QCustomPlot;

namespace actigrad {

struct Theme;

/// The text beside the pointer that tells what lies under it, on a layer of its own: the plot
/// beneath is not drawn anew as the pointer moves.
class PlotReadOut
{
public:
    explicit PlotReadOut(QCustomPlot& plot);

    /// @param position of the pointer, in the plot's pixels; an empty text hides it
    void show(const QPointF& position, const QString& text);
    void hide();
    [[nodiscard]] bool isVisible() const;

    void setTheme(const Theme& theme);
    /// Without a repaint: for what is painted in between.
    void setPainted(bool painted);

private:
    QCustomPlot& m_plot;
    QCPLayer* m_layer;
    QCPItemText* m_text;
};

} // namespace actigrad
