#include "app/plots/gallery/activation_card.h"

#include "app/look/activation_names.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/plots/toolbox/curve_data.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <qcustomplot.h>

namespace actigrad {
namespace {

constexpr int frameWidth = 2;
constexpr double densityOpacity = 0.18;

} // namespace

ActivationCard::ActivationCard(Activation activation, QWidget* parent)
    : PlotPanel(parent), m_traits(traitsOf(activation)), m_curve(plot())
{
    layout()->setContentsMargins(frameWidth + 1, frameWidth + 1, frameWidth + 1, frameWidth + 1);
    plot().setInteractions(QCP::iNone);
    plot().setCursor(Qt::PointingHandCursor);
    setCursor(Qt::PointingHandCursor);
    InputGuard::install(plot()); // the space bar is the card's
    setLegendShown(true);
    plot().legend->setWrap(1); // a row each: formulas are long
    plot().legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_curve.setActivation(m_traits);
    m_curve.setRanges();
    finishSetup();
}

QString ActivationCard::fileName() const
{
    return "activation-" +
           QString::fromUtf8(m_traits.name.data(), static_cast<qsizetype>(m_traits.name.size()));
}

void ActivationCard::showScene(const Scene& scene)
{
    const bool isInUse = scene.config && scene.config->activation == activation();
    if (isInUse != m_isInUse) {
        m_isInUse = isInUse;
        retranslate();
        update();
    }
    PlotPanel::showScene(scene);
}

void ActivationCard::retranslate()
{
    const QLocale locale;
    const QString name = displayName(activation());
    setTexts(m_isInUse ? tr("%1 ✓ in use").arg(name) : name,
             tr("<b>%1</b>: h = %2<p>Slope: %3<p>Range: %4<p>Recommended gain: %5, which keeps the "
                "std of the data from layer to layer.<p>%6<p>A click shows a network with it.")
                 .arg(name, formulaOf(activation()), slopeFormulaOf(activation()),
                      rangeOf(m_traits, locale), decimalText(m_traits.gain, 2, locale),
                      flawOf(activation())));
    setSample(
        tr("%1, gain %2").arg(rangeOf(m_traits, locale), decimalText(m_traits.gain, 2, locale)));
    setVerdict({Health::None, flawOf(activation())});
    m_curve.setNames(tr("h = %1").arg(formulaOf(activation())),
                     tr("slope: %1").arg(slopeFormulaOf(activation())));
    plot().xAxis->setLabel(m_traits.pieces > 1 ? tr("x = x₁ − x₂") : tr("x"));
    plot().setToolTip(m_isInUse ? tr("%1 is in use").arg(name)
                                : tr("Show a network with %1").arg(name));
}

void ActivationCard::recolor(const Theme& theme)
{
    m_curve.setTheme(theme, densityOpacity);
}

void ActivationCard::draw()
{
    if (m_isInUse && scene().observation)
        m_curve.setDensity(curveInputs(scene().shownLayer(), m_traits));
    else
        m_curve.removeDensity();
}

QString ActivationCard::readOut(const QPointF& position) const
{
    return m_curve.readOut(plot().xAxis->pixelToCoord(position.x()), plot().locale());
}

void ActivationCard::clicked(const QPointF& /*position*/)
{
    emit chosen(activation());
}

void ActivationCard::doubleClicked(const QPointF& /*position*/) {} // its first click has chosen

void ActivationCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(activation());
        return;
    default:
        QWidget::keyPressEvent(event); // there is nothing to zoom
    }
}

void ActivationCard::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // on the header; those on the plot are clicks of its own
}

void ActivationCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen(activation());
}

void ActivationCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const bool hasFocus = plot().hasFocus();
    if (!m_isInUse && !hasFocus)
        return;
    const Theme& theme = Theme::current();
    QPen pen(m_isInUse ? theme.accent : theme.mutedText, hasFocus ? frameWidth + 1 : frameWidth);
    if (hasFocus)
        pen.setStyle(Qt::DashLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

bool ActivationCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // its frame
    return PlotPanel::eventFilter(watched, event);
}

} // namespace actigrad
