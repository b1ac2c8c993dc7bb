#pragma once

#include <qcustomplot.h>

#include <cstddef>
#include <vector>

namespace actigrad {

/// A graph that can be left to SettledGraphs.
class SettlingGraph : public QCPGraph
{
public:
    using QCPGraph::QCPGraph;

    void setSettled(bool settled) { m_settled = settled; }
    void paint(QCPPainter& painter); ///< as its layer does, settled or not

protected:
    void draw(QCPPainter* painter) override;

private:
    bool m_settled = false;
};

/// Graphs that no longer change. On screen they are one picture, painted again only when the axes
/// change or the plot's size: dozens of long runs would take longer than a frame. Exports draw them
/// one by one. Of very many, the picture comes over a few frames, the lowest first.
class SettledGraphs : public QCPLayerable
{
public:
    /// On the plot's current layer; what already exists lies beneath the picture.
    explicit SettledGraphs(QCustomPlot& plot);

    /// @param graphs the lowest first; those that come after the ones before cost no new picture
    void setGraphs(std::vector<SettlingGraph*> graphs);
    void invalidate() { m_painted = 0; } ///< a graph has changed after all

protected:
    void applyDefaultAntialiasingHint(QCPPainter* /*painter*/) const override {}
    [[nodiscard]] QRect clipRect() const override;
    void draw(QCPPainter* painter) override;

private:
    /// What a picture shows of its graphs.
    struct View
    {
        QSize size;
        double pixelRatio = 0;
        QRect rect;
        QCPRange x;
        QCPRange y;
        QCPAxis::ScaleType xScale = QCPAxis::stLinear;
        QCPAxis::ScaleType yScale = QCPAxis::stLinear;
        QCP::AntialiasedElements jagged; ///< while the plot is dragged

        bool operator==(const View&) const = default;
    };
    [[nodiscard]] View currentView() const;
    void paintPicture();

    std::vector<SettlingGraph*> m_graphs;
    std::size_t m_painted = 0; ///< how many of them the picture holds
    View m_view;
    QPixmap m_picture;
};

} // namespace actigrad
