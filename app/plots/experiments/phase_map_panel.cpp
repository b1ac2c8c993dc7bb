#include "app/plots/experiments/phase_map_panel.h"

#include "app/look/color_maps.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/tickers.h"
#include "core/input_error.h"

#include <QMouseEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double wideRange = 10;        // of a map whose colours are logarithmic
constexpr int barWidth = 12;            // pixels
constexpr int scaleRoom = 64;           // at the right of the axes
constexpr std::size_t theoryCells = 12; // of each axis: theory is smooth

QCPColorGradient viridisGradient()
{
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int i = 0; i <= 16; ++i)
        gradient.setColorStopAt(i / 16.0, viridis(i / 16.0));
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

std::vector<double> levelsOf(Figure figure)
{
    if (figure == Figure::InitialLoss)
        return {3.4, 4, 6, 10, 20, 40, 80};
    if (figure == Figure::Saturated)
        return {0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9};
    return {};
}

} // namespace

std::vector<ContourPiece> contour(const std::vector<double>& field, std::size_t columns,
                                  double level)
{
    std::vector<ContourPiece> pieces;
    const std::size_t rows = columns > 0 ? field.size() / columns : 0;
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            const auto x = static_cast<double>(column);
            const auto y = static_cast<double>(row);
            const std::array corner{
                field[row * columns + column], field[row * columns + column + 1],
                field[(row + 1) * columns + column + 1], field[(row + 1) * columns + column]};
            if (std::ranges::any_of(corner, [](double value) { return std::isnan(value); }))
                continue;
            const std::array<QPointF, 4> at{QPointF(x, y), QPointF(x + 1, y), QPointF(x + 1, y + 1),
                                            QPointF(x, y + 1)};
            std::vector<QPointF> crossings;
            for (std::size_t side = 0; side < 4; ++side) {
                const double a = corner[side];
                const double b = corner[(side + 1) % 4];
                if ((a < level) != (b < level))
                    crossings.push_back(at[side] +
                                        (at[(side + 1) % 4] - at[side]) * (level - a) / (b - a));
            }
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
                pieces.push_back({crossings[i].x(), crossings[i].y(), crossings[i + 1].x(),
                                  crossings[i + 1].y()});
        }
    }
    return pieces;
}

PhaseMapPanel::PhaseMapPanel(QWidget* parent)
    : ExperimentPanel(parent), m_map(new QCPColorMap(plot().xAxis, plot().yAxis)),
      m_scale(new QCPColorScale(&plot())), m_contours(new QCPCurve(plot().xAxis, plot().yAxis)),
      m_diverged(plot().addGraph()), m_point(plot().addGraph())
{
    m_map->setInterpolate(false);
    m_map->setTightBoundary(false);
    m_scale->setType(QCPAxis::atRight);
    m_scale->setGradient(viridisGradient());
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    m_map->setColorScale(m_scale);
    // in the margin of the axes, which does not depend on labels
    plot().axisRect()->insetLayout()->addElement(m_scale, QRectF(1.03, 0, 0.05, 1));
    m_scale->setAutoMargins(QCP::msNone);
    for (QCPGraph* dots : {m_diverged, m_point})
        dots->setLineStyle(QCPGraph::lsNone);
    m_point->setLayer("overlay");
    for (QCPAxis* axis : {plot().xAxis, plot().yAxis})
        axis->grid()->setVisible(false);
    constexpr int rest = 400; // ms
    m_zoomRest.setSingleShot(true);
    m_zoomRest.setInterval(rest);
    connect(&m_zoomRest, &QTimer::timeout, this, &PhaseMapPanel::chooseRange);
    for (const QCPAxis* axis : {plot().xAxis, plot().yAxis}) {
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] {
            if (isZoomed())
                m_zoomRest.start();
        });
    }
    finishSetup();
}

int PhaseMapPanel::rightMargin(int /*width*/) const
{
    return scaled(barWidth + scaleRoom);
}

void PhaseMapPanel::retranslate()
{
    setTexts(tr("Map of two settings"),
             tr("<b>What two settings decide together</b>: each cell is a network of its own, "
                "coarse at first, then finer. Nothing is interpolated.<p>◆ is the network of the "
                "settings: drag it, and both sliders move. The lines are theory’s.<p>✕ or "
                "blank: the run diverged. A click previews a network, a double click trains it. "
                "After zooming the range in view is computed anew."));
}

void PhaseMapPanel::recolor(const Theme& theme)
{
    applyTheme(*m_scale->axis(), theme);
    m_scale->setBarWidth(scaled(barWidth));
    QColor line = Qt::white;
    line.setAlphaF(0.85F);
    m_contours->setPen(linePen(line, 1, Qt::DashLine));
    for (QCPItemText* label : m_labels) {
        label->setColor(Qt::white);
        label->setFont(plot().xAxis->tickLabelFont());
    }
    m_diverged->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCross, linePen(theme.bad, 1), Qt::NoBrush, scaled(5.0)));
    m_point->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDiamond, linePen(Qt::black, 1.5),
                                             Qt::white, scaled(13.0)));
}

std::optional<PhaseMapPanel::Axes> PhaseMapPanel::axes() const
{
    if (entry() == nullptr || entry()->experiment.plan().axes.size() != 2)
        return std::nullopt;
    const auto& both = entry()->experiment.plan().axes;
    return Axes{AxisValues(both[0]), AxisValues(both[1])};
}

std::vector<double> PhaseMapPanel::cells(const Axes& axes) const
{
    const std::size_t columns = axes.x.size();
    const std::size_t rows = axes.y.size();
    std::vector<double> own(columns * rows, none);
    std::vector<bool> isThere(columns * rows);
    const Experiment& experiment = entry()->experiment;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const std::vector<double> values = valuesAt({column, row});
            const std::size_t at = row * columns + column;
            const CellResult* result = experiment.result(experiment.cellAt({{column, row}, 0}));
            isThere[at] = result != nullptr && reaches(*result, depthFor(entry()->figure));
            if (!values.empty())
                own[at] = meanOf(values);
        }
    }
    std::vector<double> shown = own;
    const auto strideX = strides(columns);
    const auto strideY = strides(rows);
    for (std::size_t at = 0; at < own.size(); ++at) {
        if (isThere[at])
            continue;
        // of the finest coarser cell that has been computed
        for (std::size_t level = std::max(strideX.size(), strideY.size()); level-- > 0;) {
            const std::size_t x = strideX[std::min(level, strideX.size() - 1)];
            const std::size_t y = strideY[std::min(level, strideY.size() - 1)];
            const std::size_t from =
                (at / columns - at / columns % y) * columns + (at % columns - at % columns % x);
            if (isThere[from]) {
                shown[at] = own[from];
                break;
            }
        }
    }
    return shown;
}

void PhaseMapPanel::draw()
{
    const auto both = axes();
    if (!both)
        return;
    both->x.setUp(*plot().xAxis);
    both->y.setUp(*plot().yAxis);
    drawMap(*both);
    drawContours(*both);
    drawPoint(*both);
    if (!isZoomed()) {
        plot().xAxis->setRange(both->x.low(), both->x.high());
        plot().yAxis->setRange(both->y.low(), both->y.high());
    }
    setSample(progressText());
}

void PhaseMapPanel::drawMap(const Axes& axes)
{
    const std::vector<double> values = cells(axes);
    const auto columns = static_cast<int>(axes.x.size());
    const auto rows = static_cast<int>(axes.y.size());
    m_map->data()->setSize(columns, rows);
    m_map->data()->setRange({axes.x.place(0), axes.x.place(axes.x.size() - 1)},
                            {axes.y.place(0), axes.y.place(axes.y.size() - 1)});
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    std::size_t lowest = 0;
    QVector<QCPGraphData> diverged;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto at =
                static_cast<std::size_t>(row) * axes.x.size() + static_cast<std::size_t>(column);
            m_map->data()->setCell(column, row, values[at]);
            const std::vector<std::size_t> place{static_cast<std::size_t>(column),
                                                 static_cast<std::size_t>(row)};
            if (std::isnan(values[at])) {
                if (divergedAt(place) > 0)
                    diverged.append({axes.x.place(place[0]), axes.y.place(place[1])});
                continue;
            }
            if (values[at] < low)
                lowest = at;
            low = std::min(low, values[at]);
            high = std::max(high, values[at]);
        }
    }
    m_diverged->data()->set(diverged, false);
    const Figure figure = entry()->figure;
    const bool hasAny = low <= high;
    if (!hasAny) {
        low = 0;
        high = 1;
    }
    if (low == high)
        high = low + std::max(1e-9, std::abs(low) * 0.1);
    const bool isLogarithmic = low > 0 && high > wideRange * low;
    m_map->setDataScaleType(isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_scale->axis()->setTicker(figureTicker(figure, isLogarithmic));
    m_scale->axis()->setSubTicks(false);
    m_map->setDataRange({low, high});
    m_scale->axis()->setLabel({});
    QString verdict = displayName(figure);
    if (hasAny && isLoss(figure)) {
        const std::size_t x = lowest % axes.x.size();
        const std::size_t y = lowest / axes.x.size();
        const auto& both = entry()->experiment.plan().axes;
        verdict = tr("Lowest %1: %2 at %3 = %4, %5 = %6")
                      .arg(displayName(figure), valueText(figure, low), displayName(both[0]),
                           axes.x.text(x), displayName(both[1]), axes.y.text(y));
    } else if (hasAny) {
        verdict = tr("%1: from %2 to %3")
                      .arg(displayName(figure), valueText(figure, low), valueText(figure, high));
    }
    setVerdict({Health::None, verdict});
}

/// Theory on a coarser grid of the same range: what it says changes slowly.
void PhaseMapPanel::drawContours(const Axes& axes)
{
    const ExperimentPlan& plan = entry()->experiment.plan();
    const Foretold asked{entry()->number,
                         entry()->figure,
                         plan.base,
                         {axes.x.place(0), axes.x.place(axes.x.size() - 1), axes.y.place(0),
                          axes.y.place(axes.y.size() - 1)}};
    if (asked == m_foretold)
        return;
    m_foretold = asked;
    m_contours->data()->clear();
    for (QCPItemText* label : m_labels)
        label->setVisible(false);
    const std::vector<double> levels = levelsOf(entry()->figure);
    if (levels.empty() || axes.x.size() < 3 || axes.y.size() < 3 ||
        !axes.x.numberAt(axes.x.place(0)) || !axes.y.numberAt(axes.y.place(0)))
        return;
    const std::size_t columns = std::min(axes.x.size(), theoryCells);
    const std::size_t rows = std::min(axes.y.size(), theoryCells);
    const auto valueOfStep = [](std::size_t i, std::size_t count, std::size_t values) {
        return i * (values - 1) / (count - 1);
    };
    std::vector<double> field;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            try {
                const RunConfig config = plan.configOf({valueOfStep(column, columns, axes.x.size()),
                                                        valueOfStep(row, rows, axes.y.size())});
                const auto value = foretold(theoryOf(config), config, entry()->figure);
                field.push_back(value.value_or(none));
            } catch (const InputError&) {
                field.push_back(none);
            }
        }
    }
    const auto placeOf = [&](double at, std::size_t count, const AxisValues& axis) {
        const auto below = std::min(static_cast<std::size_t>(at), count - 2);
        const double low = axis.place(valueOfStep(below, count, axis.size()));
        const double high = axis.place(valueOfStep(below + 1, count, axis.size()));
        return low + (at - static_cast<double>(below)) * (high - low);
    };
    QVector<QCPCurveData> points;
    double t = 0;
    std::size_t labelled = 0;
    for (const double level : levels) {
        const std::vector<ContourPiece> pieces = contour(field, columns, level);
        if (!pieces.empty()) {
            if (labelled == m_labels.size())
                addLabel();
            QCPItemText& label = *m_labels[labelled++];
            const ContourPiece& first = *std::ranges::min_element(pieces, {}, &ContourPiece::x1);
            label.setText(entry()->figure == Figure::Saturated ? shareText(level)
                                                               : roundedText(level, 2));
            label.position->setCoords(placeOf(first.x1, columns, axes.x),
                                      placeOf(first.y1, rows, axes.y));
        }
        for (const ContourPiece& piece : pieces) {
            points.append(
                {t++, placeOf(piece.x1, columns, axes.x), placeOf(piece.y1, rows, axes.y)});
            points.append(
                {t++, placeOf(piece.x2, columns, axes.x), placeOf(piece.y2, rows, axes.y)});
            points.append({t++, none, none});
        }
    }
    m_contours->data()->set(points, true);
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        m_labels[i]->setVisible(i < labelled);
}

void PhaseMapPanel::addLabel()
{
    auto* label = new QCPItemText(&plot());
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setPadding({3, 0, 3, 0});
    label->setClipToAxisRect(true);
    m_labels.push_back(label);
    recolor(Theme::current());
}

void PhaseMapPanel::drawPoint(const Axes& axes)
{
    QVector<QCPGraphData> point;
    if (present()) {
        const auto& both = entry()->experiment.plan().axes;
        const auto place = [this](const AxisValues& axis, const QString& name) {
            const auto number = numberOf(*present(), name);
            return number ? axis.placeOf(*number) : std::nullopt;
        };
        const auto x = place(axes.x, both[0].name);
        const auto y = place(axes.y, both[1].name);
        if (x && y)
            point.append({std::clamp(*x, axes.x.low(), axes.x.high()),
                          std::clamp(*y, axes.y.low(), axes.y.high())});
    }
    m_point->data()->set(point, false);
}

std::optional<std::size_t> PhaseMapPanel::cellAt(const QPointF& position) const
{
    const auto both = axes();
    if (!both || !plot().axisRect()->rect().contains(position.toPoint()))
        return std::nullopt;
    return entry()->experiment.cellAt({{both->x.nearest(plot().xAxis->pixelToCoord(position.x())),
                                        both->y.nearest(plot().yAxis->pixelToCoord(position.y()))},
                                       0});
}

QString PhaseMapPanel::readOut(const QPointF& position) const
{
    const auto cell = cellAt(position);
    const auto both = axes();
    if (!cell || !both)
        return {};
    const Experiment& experiment = entry()->experiment;
    const Experiment::Place place = experiment.placeOf(*cell);
    const auto& names = experiment.plan().axes;
    QStringList lines{displayName(names[0]) + " " + both->x.text(place.values[0]),
                      displayName(names[1]) + " " + both->y.text(place.values[1])};
    const std::vector<double> values = valuesAt(place.values);
    if (!values.empty())
        lines += displayName(entry()->figure) + " " + valueText(entry()->figure, meanOf(values));
    else
        lines += divergedAt(place.values) > 0 ? tr("diverged") : tr("not computed yet");
    return lines.join('\n');
}

void PhaseMapPanel::clicked(const QPointF& position)
{
    if (const auto cell = cellAt(position); cell && !m_isDragging)
        emit cellChosen(*cell);
}

void PhaseMapPanel::doubleClicked(const QPointF& position)
{
    if (const auto cell = cellAt(position))
        emit cellOpened(*cell);
}

bool PhaseMapPanel::isOnPoint(const QPointF& position) const
{
    if (m_point->data()->isEmpty())
        return false;
    const QCPGraphData& point = *m_point->data()->constBegin();
    const QPointF at(plot().xAxis->coordToPixel(point.key),
                     plot().yAxis->coordToPixel(point.value));
    return (position - at).manhattanLength() <= scaled(12);
}

void PhaseMapPanel::dragTo(const QPointF& position)
{
    const auto both = axes();
    if (!both)
        return;
    const auto numberOn = [](const AxisValues& axis, double place) {
        const double inside = std::clamp(place, axis.low(), axis.high());
        return axis.numberAt(inside);
    };
    const auto x = numberOn(both->x, plot().xAxis->pixelToCoord(position.x()));
    const auto y = numberOn(both->y, plot().yAxis->pixelToCoord(position.y()));
    if (x && y)
        emit pointDragged(*x, *y);
}

void PhaseMapPanel::chooseRange()
{
    const auto both = axes();
    if (!both || !isZoomed())
        return;
    const auto ends = [](const QCPRange& range, std::size_t values) {
        const double half = range.size() / (2 * static_cast<double>(values));
        return std::pair(range.lower + half, range.upper - half);
    };
    const auto [xFirst, xLast] = ends(plot().xAxis->range(), both->x.size());
    const auto [yFirst, yLast] = ends(plot().yAxis->range(), both->y.size());
    emit rangeChosen(xFirst, xLast, yFirst, yLast);
    resetZoom(); // what is in view is the whole map now
}

/// A drag that begins on the point moves it, and not the map.
bool PhaseMapPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &plot()) {
        const auto* mouse = dynamic_cast<QMouseEvent*>(event);
        if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton &&
            isOnPoint(mouse->position())) {
            m_isDragging = true;
            return true;
        }
        if (event->type() == QEvent::MouseMove && m_isDragging) {
            dragTo(mouse->position());
            return true;
        }
        if (event->type() == QEvent::MouseButtonRelease && m_isDragging) {
            m_isDragging = false;
            emit pointReleased();
            return true;
        }
    }
    return ExperimentPanel::eventFilter(watched, event);
}

} // namespace actigrad
