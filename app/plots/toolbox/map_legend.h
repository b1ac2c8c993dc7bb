#pragma once

#include <QColor>
#include <QString>

#include <array>

class QCPItemText;
class QCustomPlot;

namespace actigrad {

struct Theme;

/// What the two colours of a map stand for: at either end of the line below it, beside the label of
/// its axis.
class MapLegend
{
public:
    explicit MapLegend(QCustomPlot& plot);

    void setTexts(const QString& left, const QString& right);
    void setColors(const QColor& left, const QColor& right);
    void setTheme(const Theme& theme); ///< after the axes have theirs

private:
    struct Entry
    {
        QCPItemText* swatch;
        QCPItemText* text;
    };
    QCustomPlot& m_plot;
    std::array<Entry, 2> m_entries;
};

} // namespace actigrad
