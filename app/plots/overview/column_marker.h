#pragma once

#include <QObject>

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
    explicit ColumnMarker(QCustomPlot& plot);
    ~ColumnMarker();
    ColumnMarker(const ColumnMarker&) = delete;
    ColumnMarker& operator=(const ColumnMarker&) = delete;

    /// @param column its place on the x axis; none takes the marker away
    void place(std::optional<int> column);
    void setTheme(const Theme& theme);

private:
    void fit();

    QCustomPlot& m_plot;
    std::array<QCPItemRect*, 2> m_frames; // the outer one sets the inner one off
    std::optional<int> m_column;
    QMetaObject::Connection m_connection;
};

} // namespace actigrad
