#include "app/plots/toolbox/map_legend.h"

#include "app/look/theme.h"

#include <qcustomplot.h>

namespace actigrad {
namespace {

constexpr int legendGap = 6;    // between swatch and text
constexpr int swatchWidth = 12; // about
constexpr int foot = 6;         // below the text

QCPItemText* addText(QCustomPlot& plot)
{
    auto* text = new QCPItemText(&plot);
    text->setLayer("axes");
    text->setClipToAxisRect(false);
    return text;
}

/// At an end of the axis, on the lowest line of the plot.
void putAtBottom(QCPItemText& text, Qt::Alignment side)
{
    text.position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    text.position->setTypeY(QCPItemPosition::ptViewportRatio);
    text.position->setCoords(side == Qt::AlignLeft ? 0 : 1, 1);
    text.setPositionAlignment(side | Qt::AlignBottom);
}

void putAtCorner(QCPItemText& swatch, const QCPItemText& text, double offset, Qt::Alignment side)
{
    swatch.setText("   ");
    swatch.position->setParentAnchor(text.topLeft);
    swatch.position->setCoords(offset, 0);
    swatch.setPositionAlignment(side | Qt::AlignTop);
}

} // namespace

MapLegend::MapLegend(QCustomPlot& plot)
    : m_plot(plot), m_entries{Entry{addText(plot), addText(plot)},
                              Entry{addText(plot), addText(plot)}}
{
    const auto& [left, right] = m_entries;
    putAtBottom(*left.text, Qt::AlignLeft);
    putAtBottom(*right.text, Qt::AlignRight);
    left.text->setPadding({swatchWidth + legendGap, 0, 0, foot});
    right.text->setPadding({0, 0, 0, foot});
    putAtCorner(*left.swatch, *left.text, 0, Qt::AlignLeft);
    putAtCorner(*right.swatch, *right.text, -legendGap, Qt::AlignRight);
}

void MapLegend::setTexts(const QString& left, const QString& right)
{
    m_entries[0].text->setText(left);
    m_entries[1].text->setText(right);
}

void MapLegend::setColors(const QColor& left, const QColor& right)
{
    m_entries[0].swatch->setBrush(left);
    m_entries[1].swatch->setBrush(right);
}

void MapLegend::setTheme(const Theme& theme)
{
    for (const Entry& entry : m_entries) {
        entry.swatch->setFont(m_plot.xAxis->labelFont());
        entry.text->setFont(m_plot.xAxis->labelFont());
        entry.swatch->setPen(linePen(theme.mutedText));
        entry.text->setColor(theme.mutedText);
    }
}

} // namespace actigrad
