#include "app/plots/toolbox/panel_header.h"

#include "app/look/input_guard.h"
#include "app/plots/toolbox/health_mark.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QWhatsThis>

namespace actigrad {
namespace {

constexpr int margin = 8;
constexpr int dotSize = 9;
constexpr int wideEnoughForOneLine = 560;
constexpr int wideEnoughForTwoLines = 290;
constexpr int buttonHeight = 20;

/// How many lines a verdict has room for.
int verdictLines(int width)
{
    return width >= wideEnoughForOneLine ? 1 : width >= wideEnoughForTwoLines ? 2 : 3;
}

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent), m_buttons(new QHBoxLayout(this)), m_helpButton(new QToolButton(this))
{
    m_buttons->setContentsMargins(margin, margin / 2, margin / 2, 0);
    m_buttons->setSpacing(2);
    m_buttons->addStretch();
    m_buttons->addWidget(m_helpButton, 0, Qt::AlignTop);
    m_helpButton->setText("?");
    m_helpButton->setAutoRaise(true);
    m_helpButton->setFixedSize(buttonHeight, buttonHeight);
    InputGuard::install(*m_helpButton);
    connect(m_helpButton, &QToolButton::clicked, this, [this] {
        QWhatsThis::showText(m_helpButton->mapToGlobal(m_helpButton->rect().bottomLeft()), m_help,
                             m_helpButton);
    });
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PanelHeader::setTexts(const QString& title, const QString& help)
{
    m_title = title;
    m_help = help;
    m_helpButton->setToolTip(tr("What to look for in “%1”").arg(title));
    m_helpButton->setAccessibleName(m_helpButton->toolTip());
    update();
}

void PanelHeader::setSample(const QString& sample)
{
    if (m_sample == sample)
        return;
    m_sample = sample;
    update();
}

void PanelHeader::setVerdict(const Verdict& verdict)
{
    if (m_verdict.text == verdict.text && m_verdict.health == verdict.health)
        return;
    m_verdict = verdict;
    update();
}

void PanelHeader::addButton(QToolButton* button)
{
    button->setAutoRaise(true);
    button->setFixedHeight(buttonHeight);
    InputGuard::install(*button);
    m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignTop);
}

int PanelHeader::heightForWidth(int width) const
{
    const int line = QFontMetrics(font()).lineSpacing();
    return margin + QFontMetrics(titleFont(font())).height() + 2 + verdictLines(width) * line + 2;
}

QRect PanelHeader::verdictRect(const QRect& rect) const
{
    const int titleHeight = QFontMetrics(titleFont(font())).height();
    const int lines = verdictLines(rect.width());
    const int dot = m_verdict.health == Health::None ? 0 : dotSize + 6;
    return {rect.left() + margin + dot, rect.top() + margin + titleHeight + 2,
            rect.width() - 2 * margin - dot, lines * QFontMetrics(font()).lineSpacing()};
}

void PanelHeader::paint(QPainter& painter, const QRect& rect, const Theme& theme,
                        int buttonsWidth) const
{
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);

    const QFont bold = titleFont(font());
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QFontMetrics boldMetrics(bold);
    const QPoint title = rect.topLeft() + QPoint(margin, margin + boldMetrics.ascent());
    const int titleWidth = rect.right() - buttonsWidth - title.x();
    painter.drawText(title, boldMetrics.elidedText(m_title, Qt::ElideRight, titleWidth));

    painter.setFont(font());
    painter.setPen(theme.mutedText);
    const int sampleLeft = title.x() + boldMetrics.horizontalAdvance(m_title) + 2 * margin;
    const int sampleWidth = rect.right() - buttonsWidth - sampleLeft - margin;
    const QFontMetrics metrics(font());
    if (metrics.horizontalAdvance(m_sample) <= sampleWidth)
        painter.drawText(QPoint(sampleLeft, title.y()), m_sample);

    if (!m_verdict.text.isEmpty()) {
        const QRect text = verdictRect(rect);
        paintHealthMark(painter,
                        QPointF(rect.left() + margin + dotSize / 2.0,
                                text.top() + metrics.height() / 2.0 + 0.5),
                        dotSize, m_verdict.health, theme);
        painter.setPen(theme.text);
        painter.setBrush(Qt::NoBrush);
        painter.setClipRect(text);
        painter.drawText(text, Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft, m_verdict.text);
    }
    painter.restore();
}

void PanelHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paint(painter, rect(), Theme::current(), width() - m_buttons->itemAt(1)->geometry().left());
}

void PanelHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

bool PanelHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_verdict.text.isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_verdict.text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace actigrad
