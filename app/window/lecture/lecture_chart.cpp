#include "app/window/lecture/lecture_chart.h"

#include "app/look/look_change.h"
#include "app/look/number_format.h"
#include "app/look/preset_names.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"

#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad {
namespace {

constexpr double firstLoss = 2.0; // of the axis: the losses differ by hundredths
constexpr double barWidth = 0.36; // of the distance from network to network

} // namespace

LectureChart::LectureChart(const LectureRunner& runner, QWidget* parent)
    : QWidget(parent), m_runner(runner), m_plot(new QCustomPlot(this)),
      m_published(new QCPBars(m_plot->xAxis, m_plot->yAxis)),
      m_ours(new QCPBars(m_plot->xAxis, m_plot->yAxis))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    auto* group = new QCPBarsGroup(m_plot);
    group->setSpacing(1);
    for (QCPBars* bars : {m_published, m_ours}) {
        bars->setWidth(barWidth);
        bars->setBaseValue(firstLoss);
        bars->setBarsGroup(group);
    }
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->legend->setVisible(true);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignTop);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    refresh();
}

QSize LectureChart::minimumSizeHint() const
{
    return {scaled(220), scaled(70)};
}

void LectureChart::refresh()
{
    const Theme& theme = Theme::current();
    applyTheme(*m_plot, theme);
    const auto fill = [](QCPBars& bars, const QColor& color) {
        QColor inside = color;
        inside.setAlphaF(0.6F);
        bars.setPen(linePen(color));
        bars.setBrush(inside);
    };
    fill(*m_published, theme.gradientH);
    fill(*m_ours, theme.accent);
    m_published->setName(tr("the lecture’s"));
    m_ours->setName(tr("ours"));
    m_plot->yAxis->setLabel(tr("dev loss, from %1").arg(decimalText(firstLoss, 1)));
    m_plot->setLocale(QLocale());

    const auto& rows = m_runner.rows();
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics(m_plot->xAxis->tickLabelFont());
    const int room = std::max(1, m_plot->axisRect()->width() / static_cast<int>(rows.size()) - 4);
    m_published->data()->clear();
    m_ours->data()->clear();
    QStringList spoken;
    double max = firstLoss;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LectureRunner::Row& row = rows[i];
        const double key = static_cast<double>(i) + 1;
        const QString name = displayName(*row.preset);
        ticker->addTick(key, metrics.elidedText(name, Qt::ElideRight, room));
        m_published->addData(key, row.publishedDev);
        max = std::max(max, row.publishedDev);
        if (row.dev && std::isfinite(*row.dev)) {
            m_ours->addData(key, *row.dev);
            max = std::max(max, *row.dev);
            spoken += QString("%1: %2").arg(name, decimalText(*row.dev, row.decimals));
        }
    }
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setRange(0.4, static_cast<double>(rows.size()) + 0.6);
    m_plot->yAxis->setRange(firstLoss, max + 0.3 * (max - firstLoss)); // the legend is above
    m_plot->setAccessibleName(tr("Dev losses of the lecture’s networks"));
    m_plot->setAccessibleDescription(spoken.join('\n'));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LectureChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void LectureChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isLookChange(*event))
        refresh();
}

} // namespace actigrad
