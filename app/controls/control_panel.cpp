#include "app/controls/control_panel.h"

#include "app/controls/input_guard.h"
#include "app/controls/network_form.h"
#include "app/controls/number_box.h"
#include "app/controls/outlines.h"
#include "app/controls/preset_names.h"
#include "app/controls/scale_slider.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr int grid = 8; // pixels
constexpr int leastWidth = 264;

QLabel* newHint()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ControlPanel::ControlPanel(RunConfig config, QWidget* parent)
    : QScrollArea(parent), m_config(std::move(config))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->setSpacing(grid / 2);
    addPresets(*layout);
    addSliders(*layout);
    addNetwork(*layout);
    layout->addStretch();

    content->setPalette(outlinedPalette(palette()));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    retranslate();
    showConfig();
}

/// A window that goes takes the focus from a box and so ends an edit, which nobody is to hear of.
ControlPanel::~ControlPanel()
{
    m_form->disconnect(this);
    for (ScaleSlider* slider : m_sliders)
        slider->disconnect(this);
}

QLabel* ControlPanel::addHeading(QVBoxLayout& layout)
{
    auto* heading = new QLabel;
    QFont semibold = heading->font();
    semibold.setWeight(QFont::DemiBold);
    heading->setFont(semibold);
    if (layout.count() > 0)
        layout.addSpacing(grid);
    layout.addWidget(heading);
    return heading;
}

void ControlPanel::addPresets(QVBoxLayout& layout)
{
    m_presetHeading = addHeading(layout);
    m_presets = new QComboBox;
    for (std::size_t i = 0; i < presets().size(); ++i)
        m_presets->addItem({});
    m_presetHeading->setBuddy(m_presets);
    InputGuard::install(*m_presets);
    layout.addWidget(m_presets);
    connect(m_presets, &QComboBox::activated, this,
            [this](int index) { choosePreset(presets()[static_cast<std::size_t>(index)]); });
}

void ControlPanel::addSliders(QVBoxLayout& layout)
{
    m_scaleHeading = addHeading(layout);
    auto* sliders = new QVBoxLayout;
    sliders->setSpacing(0);
    for (std::size_t i = 0; i < parameterCount; ++i) {
        m_sliders[i] = new ScaleSlider;
        m_sliders[i]->setName(QString::fromLatin1(
            parameterNames[i].data(), static_cast<qsizetype>(parameterNames[i].size())));
        sliders->addWidget(m_sliders[i]);
        connect(m_sliders[i], &ScaleSlider::valueChanged, this,
                [this, i](double scale) { editScale(i, scale); });
        connect(m_sliders[i], &ScaleSlider::released, this, &ControlPanel::editFinished);
    }
    layout.addLayout(sliders);

    m_restartOnRelease = new QCheckBox;
    InputGuard::install(*m_restartOnRelease);
    layout.addWidget(m_restartOnRelease);
    connect(m_restartOnRelease, &QCheckBox::clicked, this, &ControlPanel::restartOnReleaseToggled);
}

void ControlPanel::addNetwork(QVBoxLayout& layout)
{
    m_networkHeading = addHeading(layout);
    m_form = new NetworkForm;
    m_parameters = newHint();
    m_words = newHint();
    layout.addWidget(m_form);
    layout.addSpacing(grid / 2);
    layout.addWidget(m_parameters);
    layout.addWidget(m_words);
    connect(m_form, &NetworkForm::edited, this, &ControlPanel::editNumbers);
    connect(m_form, &NetworkForm::settled, this, &ControlPanel::editFinished);
}

RunConfig ControlPanel::config()
{
    auto* typing = qobject_cast<NumberBox*>(focusWidget());
    if (typing != nullptr && isAncestorOf(typing))
        typing->interpretText();
    return m_config;
}

void ControlPanel::setConfig(const RunConfig& config)
{
    m_config = config;
    showConfig();
}

bool ControlPanel::restartOnRelease() const
{
    return m_restartOnRelease->isChecked();
}

void ControlPanel::setRestartOnRelease(bool restart)
{
    m_restartOnRelease->setChecked(restart);
}

ScaleSlider& ControlPanel::slider(ParameterIndex parameter) const
{
    return *m_sliders[parameter];
}

void ControlPanel::editScale(std::size_t parameter, double scale)
{
    m_config.scales[parameter] = scale;
    showConfig();
    emit edited(m_config);
}

/// A preset stays what it is: where its scales depend on the sizes, they follow.
void ControlPanel::editNumbers(const RunConfig& config)
{
    const Preset* preset = matchingPreset(m_config);
    m_config = config;
    if (preset != nullptr)
        m_config.scales = preset->scales(m_config);
    showConfig();
    emit edited(m_config);
}

void ControlPanel::choosePreset(const Preset& preset)
{
    m_config.scales = preset.scales(m_config);
    showConfig();
    emit edited(m_config);
    emit editFinished();
}

void ControlPanel::showConfig()
{
    const Preset* preset = matchingPreset(m_config);
    m_presets->setCurrentIndex(preset == nullptr ? -1
                                                 : static_cast<int>(preset - presets().data()));
    for (std::size_t i = 0; i < parameterCount; ++i) {
        m_sliders[i]->setValue(m_config.scales[i]);
        m_sliders[i]->setKaiming(m_config.kaimingScale(static_cast<ParameterIndex>(i)));
        if (preset != nullptr)
            m_sliders[i]->setDefault(m_config.scales[i]);
    }
    m_form->setConfig(m_config);
    retranslateFigures();
}

QSize ControlPanel::minimumSizeHint() const
{
    const int needed =
        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(leastWidth, needed), 20 * grid};
}

QSize ControlPanel::sizeHint() const
{
    return {std::max(minimumSizeHint().width(), 38 * grid), widget()->sizeHint().height()};
}

void ControlPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        widget()->setPalette(outlinedPalette(palette()));
}

/// Another language's labels may need more width.
bool ControlPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ControlPanel::retranslate()
{
    setAccessibleName(tr("Settings of the next run"));
    m_presetHeading->setText(tr("Preset"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setToolTip(tr("Init scales of the lecture's first four networks"));
    m_presets->setPlaceholderText(tr("Custom"));
    for (std::size_t i = 0; i < presets().size(); ++i) {
        m_presets->setItemText(static_cast<int>(i), displayName(presets()[i]));
        m_presets->setItemData(static_cast<int>(i), description(presets()[i]), Qt::ToolTipRole);
    }
    m_scaleHeading->setText(tr("Init scales"));
    m_restartOnRelease->setText(tr("Restart on release"));
    m_restartOnRelease->setToolTip(
        tr("Train anew as soon as a slider is let go or another setting is made"));
    m_networkHeading->setText(tr("Network and training"));
    retranslateFigures();
}

void ControlPanel::retranslateFigures()
{
    const auto number = [this](auto value) {
        return locale().toString(static_cast<qlonglong>(value));
    };
    m_parameters->setText(tr("%1 parameters").arg(number(m_config.parameters())));

    const WordList& words = *m_config.words;
    const QString file = QString::fromStdString(words.name());
    const QString shortFile = fontMetrics().elidedText(file, Qt::ElideMiddle, leastWidth / 2);
    m_words->setText(tr("%1: %2 words, %3 characters")
                         .arg(shortFile, number(words.size()), number(words.vocabulary().size())));
    m_words->setToolTip(tr("Learned from: %1").arg(file));
}

} // namespace actigrad
