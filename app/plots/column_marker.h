#pragma once

#include <array>
#include <optional>

class QCPItemRect;
class QCustomPlot;

namespace actigrad {

struct Theme;

/// A frame around one column of a map, visible on any of its colours.
class ColumnMarker
{
public:
    /// The plot may not outlive it.
    explicit ColumnMarker(QCustomPlot& plot);

    /// @param column its place on the x axis; none takes the marker away
    void place(std::optional<int> column);
    void setTheme(const Theme& theme);

private:
    void fit();

    QCustomPlot& m_plot;
    std::array<QCPItemRect*, 2> m_frames; // the outer one sets the inner one off
    std::optional<int> m_column;
};

} // namespace actigrad
