#include "app/window/sessions/session_offer.h"

#include "app/look/input_guard.h"
#include "app/look/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace actigrad {

SessionOffer::SessionOffer(QWidget* parent)
    : QWidget(parent), m_text(new QLabel(this)), m_open(new QPushButton(this)),
      m_fresh(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_open->setObjectName("openLast");
    m_fresh->setObjectName("startFresh");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_fresh);
    for (QPushButton* button : {m_open, m_fresh}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_open, &QPushButton::clicked, this, [this] {
        hide();
        emit accepted(m_file);
    });
    connect(m_fresh, &QPushButton::clicked, this, [this] {
        hide();
        emit declined();
    });
    hide();
    retranslate();
}

void SessionOffer::offer(const QString& file)
{
    m_file = file;
    retranslate();
    show();
}

void SessionOffer::retranslate()
{
    const QDateTime time = QFileInfo(m_file).lastModified();
    m_text->setText(
        tr("Your last session, of %1, is kept").arg(locale().toString(time, QLocale::ShortFormat)));
    m_open->setText(tr("Open it"));
    m_fresh->setText(tr("Start fresh"));
    m_fresh->setToolTip(tr("It stays in the menu “File” until the window is closed"));
}

void SessionOffer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void SessionOffer::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::current().grid);
    painter.setBrush(Theme::current().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace actigrad
