#include "app/plots/toolbox/plot_panel.h"

#include "app/look/input_guard.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/panel_header.h"
#include "app/plots/toolbox/picture_canvas.h"
#include "app/plots/toolbox/plot_data.h"
#include "app/plots/toolbox/plot_read_out.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr int ringWidth = 2; // pixels

} // namespace

PlotPanel::PlotPanel(QWidget* parent)
    : QWidget(parent), m_header(new PanelHeader(this)), m_plot(new QCustomPlot(this)),
      m_resetZoom(new QToolButton(m_plot)), m_readOut(std::make_unique<PlotReadOut>(*m_plot)),
      m_legendRow(new QCPLayoutGrid)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(ringWidth, ringWidth, ringWidth, ringWidth);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_plot, 1);
    m_header->offerLarge();
    connect(m_header, &PanelHeader::largeRequested, this, [this] { emit largeRequested(this); });
    setUpPlot();
    setUpZoom();
    setUpClicks();
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { showReadOut(event->position()); });
}

PlotPanel::~PlotPanel()
{
    if (!m_isLegendShown)
        delete m_legendRow;
}

void PlotPanel::setUpPlot()
{
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setAutoMargins(QCP::msNone); // nothing jerks when tick labels change
    QCPLayoutGrid& layout = *m_plot->plotLayout();
    layout.setRowSpacing(0);
    layout.insertRow(0);
    layout.addElement(0, 0, m_legendRow); // which makes it the plot's
    m_legendRow->addElement(0, 0, m_plot->legend);
    m_legendRow->addElement(0, 1, new QCPLayoutElement); // keeps the legend at the left
    m_legendRow->setColumnStretchFactor(0, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setVisible(false);
    layout.take(m_legendRow);
    layout.simplify();
    m_plot->xAxis->setLabelPadding(1);
    m_plot->yAxis->setLabelPadding(2);
    m_plot->xAxis->setNumberPrecision(4);
    m_plot->yAxis->setNumberPrecision(4);
    m_plot->installEventFilter(this);
}

int PlotPanel::rightMargin(int /*width*/) const
{
    return scaled(12);
}

QMargins PlotPanel::margins(int width) const
{
    const QFontMetrics metrics(font());
    const int left = 4 * metrics.averageCharWidth() + 2 * metrics.height() - 2;
    return {left, 6, rightMargin(width), 2 * metrics.height() + 10};
}

void PlotPanel::setMargins()
{
    const QFontMetrics metrics(font());
    const QMargins margins = this->margins(width());
    m_legendRow->setMargins({margins.left() / 2, 0, 0, 0});
    m_plot->axisRect()->setMargins(margins);
    const int legend = m_isLegendShown ? metrics.height() : 0;
    setMinimumSize(scaled(200),
                   m_header->heightForWidth(std::max(width(), scaled(200))) + legend + scaled(92));
}

void PlotPanel::setVerdictConcealed(bool isConcealed)
{
    m_header->setConcealed(isConcealed);
}

void PlotPanel::setRinged(bool isRinged)
{
    if (std::exchange(m_isRinged, isRinged) != isRinged)
        update();
}

void PlotPanel::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_isRinged)
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::current().accent, 2 * ringWidth));
    painter.drawRect(rect());
}

void PlotPanel::showReadOut(const QPointF& position)
{
    m_pointer = position;
    const bool inside = m_plot->axisRect()->rect().contains(position.toPoint());
    m_readOut->show(position, inside && hasData() ? readOut(position) : QString());
}

QString PlotPanel::title() const
{
    return m_header->title();
}

QString PlotPanel::help() const
{
    return m_header->help();
}

const Verdict& PlotPanel::verdict() const
{
    return m_header->verdict();
}

void PlotPanel::showScene(const Scene& scene)
{
    m_scene = scene;
    redraw();
}

void PlotPanel::shareAxesWith(PlotPanel& other)
{
    m_twin = &other;
    other.m_twin = this;
    for (PlotPanel* panel : {this, &other}) {
        const auto follow = [panel] {
            if (panel->isZoomed()) {
                panel->m_twin->setZoomed(true);
                panel->m_twin->plot().xAxis->setRange(panel->plot().xAxis->range());
                panel->m_twin->plot().yAxis->setRange(panel->plot().yAxis->range());
                panel->m_twin->plot().replot(QCustomPlot::rpQueuedReplot);
            }
        };
        for (const QCPAxis* axis : {panel->plot().xAxis, panel->plot().yAxis})
            connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), panel, follow);
    }
}

void PlotPanel::shareAxes()
{
    const QCPRange x = m_plot->xAxis->range();
    const QCPRange y = m_plot->yAxis->range();
    m_own = {x.lower, x.upper, y.lower, y.upper};
    if (!m_twin->m_own || !m_twin->hasData() || !m_twin->isVisible())
        return;
    const Ranges& other = *m_twin->m_own;
    const QCPRange sharedX(std::min(x.lower, other.left), std::max(x.upper, other.right));
    const QCPRange sharedY(std::min(y.lower, other.bottom), std::max(y.upper, other.top));
    for (PlotPanel* panel : {this, m_twin}) {
        panel->m_plot->xAxis->setRange(sharedX);
        panel->m_plot->yAxis->setRange(sharedY);
    }
    m_twin->m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotPanel::redraw()
{
    draw();
    if (m_twin != nullptr && !m_zoomed && hasData())
        shareAxes();
    if (m_readOut->isVisible())
        showReadOut(m_pointer);
    if (isVisible())
        m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotPanel::setVerdict(const Verdict& verdict)
{
    m_header->setVerdict(verdict);
    m_plot->setAccessibleDescription(
        verdict.detail.isEmpty() ? verdict.text : verdict.text + '\n' + verdict.detail);
}

void PlotPanel::setVerdictLines(int lines)
{
    m_header->setVerdictLines(lines);
}

void PlotPanel::setMinVerdictLines(int lines)
{
    m_header->setMinVerdictLines(lines);
}

void PlotPanel::setLegendShown(bool isShown)
{
    if (std::exchange(m_isLegendShown, isShown) == isShown)
        return;
    QCPLayoutGrid& layout = *m_plot->plotLayout();
    m_plot->legend->setVisible(isShown);
    if (isShown) {
        layout.insertRow(0);
        layout.addElement(0, 0, m_legendRow);
        layout.setRowStretchFactor(0, 0.001);
    } else {
        layout.take(m_legendRow);
        layout.simplify();
    }
    setMargins();
}

void PlotPanel::setSample(const QString& text)
{
    m_header->setSample(text);
}

void PlotPanel::setTexts(const QString& title, const QString& help)
{
    m_header->setTexts(title, help);
    m_plot->setAccessibleName(title);
    m_plot->setLocale(QLocale());
    m_resetZoom->setText(tr("Reset zoom"));
    m_resetZoom->setToolTip(tr("Go back to the automatic ranges (key 0)"));
}

void PlotPanel::addHeaderButton(QToolButton* button)
{
    m_header->addButton(button);
}

void PlotPanel::finishSetup()
{
    retranslate();
    updateTheme();
}

void PlotPanel::updateTheme()
{
    const Theme& theme = Theme::current();
    setMargins();
    applyTheme(*m_plot, theme);
    m_readOut->setTheme(theme);
    QPalette own = palette();
    own.setColor(QPalette::Window, theme.panel);
    setAutoFillBackground(true);
    setPalette(own);
    recolor(theme);
    redraw();
}

void PlotPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_readOut == nullptr)
        return;
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        redraw();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
               event->type() == QEvent::FontChange) {
        updateTheme();
    }
}

void PlotPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    redraw();
}

void PlotPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMargins();
    redraw();
    placeResetButton();
}

void PlotPanel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    extendMenu(menu);
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction* reset = menu.addAction(tr("Reset zoom"), this, &PlotPanel::resetZoom);
    reset->setEnabled(m_zoomed);
    menu.addSeparator();
    menu.addAction(tr("Export “%1”…").arg(title()), this, [this] { emit exportRequested(this); });
    menu.addAction(tr("Export its data as CSV…"), this, [this] { emit dataRequested(this); });
    menu.addAction(tr("Copy picture and data"), this, [this] { emit copyRequested(this); });
    menu.exec(event->globalPos());
}

bool PlotPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_readOut->hide();
    if (event->type() == QEvent::ContextMenu) { // which the plot keeps from its parents
        contextMenuEvent(static_cast<QContextMenuEvent*>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PlotPanel::paintPicture(PictureCanvas& canvas, const QRect& rect) const
{
    QCPPainter& painter = canvas.painter();
    const Theme& theme = Theme::current();
    painter.fillRect(rect, theme.panel);
    const int headerHeight = m_header->heightForWidth(rect.width());
    m_header->paint(painter, QRect(rect.topLeft(), QSize(rect.width(), headerHeight)), theme, 0);

    const QRect plotRect = rect.adjusted(0, headerHeight, 0, 0);
    const double scale = painter.transform().m11();
    const bool readOutVisible = m_readOut->isVisible();
    m_readOut->setPainted(false);
    m_plot->axisRect()->setMargins(margins(rect.width()));
    if (painter.modes().testFlag(QCPPainter::pmVectorized)) {
        paintVector(*m_plot, canvas, plotRect);
    } else {
        QPixmap plot = m_plot->toPixmap(plotRect.width(), plotRect.height(), scale);
        plot.setDevicePixelRatio(scale);
        painter.drawPixmap(plotRect.topLeft(), plot);
    }
    m_plot->axisRect()->setMargins(margins(width()));
    m_readOut->setPainted(readOutVisible);
    m_plot->replot(QCustomPlot::rpQueuedReplot); // back to the geometry of the screen
}

QByteArray PlotPanel::data() const
{
    return tableOf(*m_plot, title());
}

QImage PlotPanel::picture(QSize size, double scale) const
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Theme::current().panel);
    QCPPainter painter(&image);
    painter.scale(scale, scale);
    PictureCanvas canvas(painter);
    paintPicture(canvas, QRect(QPoint(0, 0), size));
    return image;
}

void PlotPanel::setUpZoom()
{
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] {
        if (m_plot->interactions().testFlag(QCP::iRangeZoom))
            setZoomed(true);
    });
    m_resetZoom->hide();
    InputGuard::install(*m_resetZoom);
    m_resetZoom->setFocusPolicy(Qt::TabFocus);
    connect(m_resetZoom, &QToolButton::clicked, this, &PlotPanel::resetZoom);
}

void PlotPanel::setUpClicks()
{
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            m_pressed = event->position();
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (!m_pressed || !m_plot->interactions().testFlag(QCP::iRangeDrag))
            return;
        const QPointF way = event->position() - *m_pressed;
        if (way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_pressed.reset();
        setZoomed(true);
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || !m_pressed)
            return;
        m_pressed.reset();
        if (!m_zoomed)
            redraw(); // where a hand that trembles has moved the plot
        clicked(event->position());
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this,
            [this](QMouseEvent* event) { doubleClicked(event->position()); });
}

void PlotPanel::setZoomed(bool zoomed)
{
    if (m_zoomed == zoomed)
        return;
    m_zoomed = zoomed;
    m_resetZoom->setVisible(zoomed);
    placeResetButton();
}

void PlotPanel::resetZoom()
{
    setZoomed(false);
    if (m_twin != nullptr && m_twin->isZoomed())
        m_twin->resetZoom();
    redraw();
}

void PlotPanel::doubleClicked(const QPointF& /*position*/)
{
    resetZoom();
}

void PlotPanel::placeResetButton()
{
    m_resetZoom->adjustSize();
    const QRect rect = m_plot->axisRect()->rect();
    m_resetZoom->move(rect.right() - m_resetZoom->width() - 4, rect.top() + 4);
}

void PlotPanel::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 0.1; // of the range
    QCPAxis* x = m_plot->xAxis;
    QCPAxis* y = m_plot->yAxis;
    const auto pan = [](QCPAxis* axis, double share) {
        if (axis->scaleType() == QCPAxis::stLogarithmic) // there moveRange is a factor
            axis->moveRange(std::pow(axis->range().upper / axis->range().lower, share));
        else
            axis->moveRange(share * axis->range().size());
    };
    const auto zoom = [x, y](double factor) {
        x->scaleRange(factor);
        y->scaleRange(factor);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        pan(x, -step);
        break;
    case Qt::Key_Right:
        pan(x, step);
        break;
    case Qt::Key_Up:
        pan(y, step);
        break;
    case Qt::Key_Down:
        pan(y, -step);
        break;
    case Qt::Key_Plus:
        zoom(1 / 1.25);
        break;
    case Qt::Key_Minus:
        zoom(1.25);
        break;
    case Qt::Key_0:
        resetZoom();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setZoomed(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace actigrad
