#include "app/plots/toolbox/panel_header.h"

#include "app/base/plain_text.h"
#include "app/look/input_guard.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/health_mark.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>
#include <QToolTip>
#include <QWhatsThis>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int margin = 8;
constexpr int narrow = 290; // pixels at scale 1; below it verdicts get one line more

int dotSize()
{
    return scaled(9);
}

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The base font, or one down to 15 % smaller with which the text fits: better than a text without
/// its end.
QFont fontThatFits(const QString& text, int width, const QFont& base)
{
    QFont font = base;
    for (const double scale : {1.0, 0.95, 0.9, 0.85}) {
        font.setPointSizeF(base.pointSizeF() * scale);
        if (QFontMetrics(font).horizontalAdvance(text) <= width)
            break;
    }
    return font;
}

/// Paints so many lines, the last one elided. Their spacing is the font's own even where glyphs
/// come from a taller fallback font, as Chinese ones may.
void paintLines(QPainter& painter, const QRect& rect, QString text, int lines)
{
    text.replace('\n', QChar::LineSeparator);
    const QFontMetrics metrics(painter.font());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool isLast = i + 1 == lines;
        const QString part = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        painter.drawText(
            rect.left(), rect.top() + metrics.ascent() + i * metrics.lineSpacing(),
            isLast ? metrics.elidedText(part.simplified(), Qt::ElideRight, rect.width() + 1)
                   : part.trimmed());
    }
    layout.endLayout();
}

} // namespace

PanelHeader::PanelHeader(QWidget* parent)
    : QWidget(parent), m_buttons(new QHBoxLayout(this)), m_large(new QToolButton(this)),
      m_helpButton(new QToolButton(this))
{
    m_buttons->setContentsMargins(0, margin / 2, margin / 2, 0);
    m_buttons->setSpacing(2);
    m_buttons->addStretch();
    m_large->setText("⤢");
    m_large->setObjectName("large");
    m_helpButton->setText("?");
    for (QToolButton* button : {m_large, m_helpButton}) {
        m_buttons->addWidget(button, 0, Qt::AlignTop);
        button->setAutoRaise(true);
        InputGuard::install(*button);
    }
    connect(m_large, &QToolButton::clicked, this, &PanelHeader::largeRequested);
    m_large->hide();
    sizeButtons();
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
    m_large->setToolTip(tr("Show “%1” large, or as before (Esc)").arg(title));
    m_large->setAccessibleName(m_large->toolTip());
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
    const bool looksTheSame = m_verdict.text == verdict.text && m_verdict.health == verdict.health;
    m_verdict = verdict;
    if (!looksTheSame)
        update();
}

void PanelHeader::addButton(QToolButton* button)
{
    button->setAutoRaise(true);
    InputGuard::install(*button);
    m_buttons->insertWidget(m_buttons->count() - 2, button, 0, Qt::AlignTop);
    sizeButtons();
}

void PanelHeader::sizeButtons()
{
    const int height = QFontMetrics(titleFont(font())).height() + 4;
    for (auto* button : findChildren<QToolButton*>())
        button->setFixedHeight(height);
    for (QToolButton* button : {m_large, m_helpButton})
        button->setFixedWidth(button->minimumSizeHint().width());
}

void PanelHeader::offerLarge()
{
    m_large->show();
}

void PanelHeader::setConcealed(bool isConcealed)
{
    m_isConcealed = isConcealed;
    update();
}

void PanelHeader::setVerdictLines(int lines)
{
    m_verdictLines = lines;
    updateGeometry();
}

void PanelHeader::setMinVerdictLines(int lines)
{
    m_minVerdictLines = lines;
    updateGeometry();
}

int PanelHeader::verdictLines(int width) const
{
    const int lines = width >= 2 * scaled(narrow) ? 1
                      : width >= scaled(narrow)   ? m_verdictLines
                                                  : m_verdictLines + 1;
    return std::max(lines, m_minVerdictLines);
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
    const int dot = m_verdict.health == Health::None || m_isConcealed ? 0 : dotSize() + 6;
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

    if (m_isConcealed) {
        painter.drawText(verdictRect(rect), Qt::AlignTop | Qt::AlignLeft,
                         tr("Predict, then reveal (Ctrl+H)"));
    } else if (!m_verdict.text.isEmpty()) {
        const QRect text = verdictRect(rect);
        paintHealthMark(painter,
                        QPointF(rect.left() + margin + dotSize() / 2.0,
                                text.top() + metrics.height() / 2.0 + 0.5),
                        dotSize(), m_verdict.health, theme);
        painter.setPen(theme.text);
        painter.setBrush(Qt::NoBrush);
        painter.setClipRect(text);
        const int lines = verdictLines(rect.width());
        if (lines == 1)
            painter.setFont(fontThatFits(m_verdict.text, text.width(), font()));
        paintLines(painter, text, m_verdict.text, lines);
    }
    painter.restore();
}

void PanelHeader::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    emit largeRequested();
}

void PanelHeader::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int left = width();
    for (const auto* button : findChildren<QToolButton*>()) {
        if (!button->isHidden())
            left = std::min(left, button->x());
    }
    paint(painter, rect(), Theme::current(), width() - left);
}

void PanelHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

bool PanelHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_verdict.text.isEmpty() && !m_isConcealed) {
        const QString detail = m_verdict.detail.isEmpty() ? QString() : '\n' + m_verdict.detail;
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           plainToolTip(m_verdict.text + detail), this);
        return true;
    }
    if (event->type() == QEvent::FontChange) {
        sizeButtons();
        setFixedHeight(heightForWidth(width()));
    }
    return QWidget::event(event);
}

} // namespace actigrad
