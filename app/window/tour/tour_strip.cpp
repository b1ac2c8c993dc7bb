#include "app/window/tour/tour_strip.h"

#include "app/controls/config_editor.h"
#include "app/look/input_guard.h"
#include "app/look/preset_names.h"
#include "app/look/steady_text.h"
#include "app/look/theme.h"
#include "app/window/tour/tour_texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace actigrad {
namespace {

std::span<const Preset> stops()
{
    return presets().first(tourLength);
}

} // namespace

TourStrip::TourStrip(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new SteadyText(this)),
      m_back(new QPushButton(this)), m_next(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName("text");
    QFont semibold = m_title->font();
    semibold.setWeight(QFont::DemiBold);
    m_title->setFont(semibold);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_next);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_text);
    addButtons();
    retranslate();
    arrange();
}

void TourStrip::follow(ConfigEditor& editor)
{
    const auto showStop = [this](const RunConfig& config) {
        if (const Preset* preset = presetOf(config))
            showPreset(preset);
    };
    showStop(editor.config());
    connect(&editor, &ConfigEditor::changed, this, showStop);
    connect(this, &TourStrip::presetChosen, &editor, [&editor](const Preset& preset) {
        editor.edit([&](RunConfig& config) { preset.apply(config); });
    });
}

void TourStrip::addButtons()
{
    m_close->setAutoRaise(true);
    m_close->setText("×");
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{m_back, m_next, m_close}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus); // after a click the space bar is the window's again
    }
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(stop() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo((stop() + 1) % stops().size()); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        setDismissed(true);
        emit dismissed();
    });
}

std::size_t TourStrip::stop() const
{
    return static_cast<std::size_t>(m_preset - presets().data());
}

void TourStrip::goTo(std::size_t stop)
{
    showPreset(&stops()[stop]);
    emit presetChosen(*m_preset);
}

void TourStrip::showPreset(const Preset* preset)
{
    const auto isShown = [preset](const Preset& one) { return &one == preset; };
    m_preset = std::ranges::any_of(stops(), isShown) ? preset : nullptr;
    arrange();
}

void TourStrip::setDismissed(bool dismissed)
{
    m_isDismissed = dismissed;
    arrange();
}

QString TourStrip::title() const
{
    return m_title->text();
}

QString TourStrip::text() const
{
    return m_text->text();
}

void TourStrip::arrange()
{
    setVisible(m_preset != nullptr && !m_isDismissed);
    if (m_preset == nullptr)
        return;
    m_title->setText(
        tr("%1 of %2 · %3").arg(stop() + 1).arg(stops().size()).arg(displayName(*m_preset)));
    m_text->setText(tourText(*m_preset));
    setAccessibleName(tr("Guided tour"));
    setAccessibleDescription(m_title->text() + '\n' + m_text->text());
    m_back->setEnabled(stop() > 0);
    const bool isLast = stop() + 1 == stops().size();
    m_next->setText(isLast ? tr("Start over") : tr("Next"));
    m_next->setToolTip(isLast ? tr("Go back to the first network of the tour")
                              : tr("Go on to %1").arg(displayName(stops()[stop() + 1])));
    m_back->setToolTip(stop() > 0 ? tr("Go back to %1").arg(displayName(stops()[stop() - 1]))
                                  : QString());
}

void TourStrip::retranslate()
{
    QStringList texts;
    for (const Preset& preset : stops())
        texts += tourText(preset);
    m_text->setCandidates(texts);
    m_back->setText(tr("Back"));
    m_close->setToolTip(tr("Close the tour"));
    m_close->setAccessibleName(tr("Close the tour"));

    // As wide as either of its texts, so that Back stands still.
    int widest = 0;
    for (const QString& text : {tr("Start over"), tr("Next")}) {
        m_next->setText(text);
        widest = std::max(widest, m_next->sizeHint().width());
    }
    m_next->setMinimumWidth(widest);
    m_back->setMinimumWidth(widest);
}

void TourStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

void TourStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 4, height()), theme.accent);
}

} // namespace actigrad
