#include "app/plots/batch_norm/batch_norm_offer.h"

#include "app/look/input_guard.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace actigrad {
namespace {

constexpr int widest = 520; // pixels of a text that reads well

} // namespace

BatchNormOffer::BatchNormOffer(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_explanation(new QLabel(this)),
      m_button(new QPushButton(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    for (QLabel* label : {m_heading, m_explanation}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setFixedWidth(widest);
    }
    InputGuard::install(*m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    for (QWidget* widget : {static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_explanation),
                            static_cast<QWidget*>(m_button)})
        layout->addWidget(widget, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &BatchNormOffer::requested);
    retranslate();
}

void BatchNormOffer::setTexts(const QString& heading, const QString& button)
{
    m_heading->setText(heading);
    m_button->setText(button);
}

void BatchNormOffer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BatchNormOffer::retranslate()
{
    m_explanation->setText(
        tr("Batch norm gives every neuron mean 0 and std 1 over the batch before its "
           "activation, whatever the weights are; a learned gain and shift set them anew. So deep "
           "networks start well without carefully chosen scales."));
    m_explanation->setMinimumHeight(m_explanation->heightForWidth(widest));
}

} // namespace actigrad
