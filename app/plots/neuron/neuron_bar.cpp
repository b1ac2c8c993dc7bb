#include "app/plots/neuron/neuron_bar.h"

#include "app/look/number_box.h"
#include "app/plots/toolbox/panel_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace actigrad {

NeuronBar::NeuronBar(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(this)), m_box(new NumberBox(this)),
      m_header(new PanelHeader(this)), m_revive(new QToolButton(this))
{
    m_label->setBuddy(m_box);
    m_box->setDecimals(0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    layout->addWidget(m_header, 1);
    m_header->addButton(m_revive);
    connect(m_revive, &QToolButton::clicked, this, &NeuronBar::reviveRequested);
    connect(m_box, &NumberBox::edited, this,
            [this](double number) { emit neuronChosen(static_cast<int>(number) - 1); });
    setAutoFillBackground(true);
    recolor();
    retranslate();
}

void NeuronBar::showNeuron(std::size_t neuron, std::size_t neurons, const QString& title,
                           const QString& life, const Verdict& verdict)
{
    m_box->setLimits(1, static_cast<double>(neurons));
    m_box->showValue(static_cast<double>(neuron) + 1);
    m_life = life;
    if (m_title != title) {
        m_title = title;
        retranslate();
    }
    m_header->setSample(life);
    m_header->setVerdict(verdict);
}

QString NeuronBar::title() const
{
    return m_header->title();
}

Verdict NeuronBar::verdict() const
{
    return m_header->verdict();
}

void NeuronBar::retranslate()
{
    m_label->setText(tr("&Neuron"));
    m_revive->setText(tr("Fork, revived"));
    m_revive->setToolTip(tr("Fork the run at this step with this neuron’s incoming weights drawn "
                            "anew, at Kaiming’s scale, and its bias 0"));
    m_revive->setAccessibleName(m_revive->toolTip());
    m_box->setAccessibleName(tr("Selected neuron"));
    m_box->setToolTip(
        tr("The neuron on view; outside of this field Left and Right go through them"));
    m_header->setTexts(
        m_title,
        tr("<b>One neuron up close</b>: which examples drive it where on the curve, what it looks "
           "at, and what it learns from this batch. Left and Right go from neuron to neuron.<p>Its "
           "history says at which of the recorded steps it was silent in the batch or awake again; "
           "between them it may have been otherwise."));
}

void NeuronBar::recolor()
{
    const Theme& theme = Theme::current();
    if (palette().color(QPalette::Window) == theme.panel)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Window, theme.panel);
    setPalette(own);
}

void NeuronBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

} // namespace actigrad
