#include "app/controls/control_panel.h"

#include "app/base/plain_text.h"
#include "app/controls/network_form.h"
#include "app/controls/scale_form.h"
#include "app/controls/scale_slider.h"
#include "app/controls/training_form.h"
#include "app/controls/try_values.h"
#include "app/controls/width_grid.h"
#include "app/look/input_guard.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/look/outlines.h"
#include "app/look/preset_names.h"
#include "app/look/real_box.h"
#include "app/look/text_scale.h"
#include "core/training/config_fields.h"
#include "core/training/presets.h"

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
    : QScrollArea(parent), m_editor(new ConfigEditor(std::move(config), this))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(grid, grid, grid, grid);
    layout->setSpacing(grid / 2);
    addPresets(*layout);
    addScales(*layout);
    addForms(*layout);
    layout->addStretch();
    offerTryValues();

    content->setPalette(outlinedPalette(palette()));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    retranslate();
    alignForms();
    showConfig();
    connect(m_editor, &ConfigEditor::changed, this, &ControlPanel::showConfig);
}

/// A box that is deleted loses the focus, which ends its edit. Nothing may react to that.
ControlPanel::~ControlPanel()
{
    m_editor->disconnect();
    delete takeWidget();
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
    layout.addSpacing(grid / 2);
    m_drawing = new NetworkDrawing(*m_editor);
    layout.addWidget(m_drawing);
    connect(m_drawing, &NetworkDrawing::partChosen, this, &ControlPanel::partChosen);
    connect(m_presets, &QComboBox::activated, this,
            [this](int index) { choosePreset(presets()[static_cast<std::size_t>(index)]); });
}

void ControlPanel::addScales(QVBoxLayout& layout)
{
    m_scaleHeading = addHeading(layout);
    m_scales = new ScaleForm(*m_editor);
    layout.addWidget(m_scales);
    connect(m_scales, &ScaleForm::layerChosen, this, &ControlPanel::layerChosen);
    connect(m_scales, &ScaleForm::pointedAt, m_drawing,
            [this](ParameterId parameter, bool isPointedAt) {
                m_drawing->setLit(isPointedAt ? std::optional(partOf(parameter, m_editor->config()))
                                              : std::nullopt);
            });

    m_restartOnRelease = new QCheckBox;
    InputGuard::install(*m_restartOnRelease);
    layout.addWidget(m_restartOnRelease);
}

void ControlPanel::addForms(QVBoxLayout& layout)
{
    m_networkHeading = addHeading(layout);
    m_network = new NetworkForm(*m_editor);
    m_parameters = newHint();
    layout.addWidget(m_network);
    layout.addWidget(m_parameters);
    m_trainingHeading = addHeading(layout);
    m_training = new TrainingForm(*m_editor);
    m_words = newHint();
    layout.addWidget(m_training);
    layout.addWidget(m_words);
}

void ControlPanel::offerTryValues()
{
    auto* values = new TryValues(this);
    connect(values, &TryValues::requested, this, &ControlPanel::tryValuesRequested);
    for (const ParameterId id : allScales())
        values->offer(slider(id), QString::fromStdString(nameOf(id)));
    values->offer(gainSlider(), "gain");
    for (const IntegerField& field : integerFields()) {
        if (field.member != &RunConfig::seed)
            values->offer(box(field.member), QString::fromUtf8(field.name));
    }
    values->offer(m_training->learningRateBox(), "lr");
    values->offer(scheduleBox(), "lr-schedule");
    values->offer(activationBox(), "activation");
    values->offer(biasBox(), "bias");
    values->offer(batchNormBox(), "batchnorm");
    values->offer(m_network->momentumBox(), "bn-momentum");
    values->offer(layersBox(), "depth");
    values->offer(m_network->widths(), "width");
}

RunConfig ControlPanel::config()
{
    auto* typing = qobject_cast<NumberBox*>(focusWidget());
    if (typing != nullptr && isAncestorOf(typing))
        typing->finishTyping();
    return m_editor->config();
}

void ControlPanel::changeShape(const ConfigEditor::Change& change)
{
    RunConfig changed = config();
    change(changed);
    if (changed == m_editor->config())
        return;
    m_editor->editShape(change);
    m_editor->finishEditing();
}

void ControlPanel::choosePreset(const Preset& preset)
{
    RunConfig chosen = m_editor->config();
    preset.apply(chosen);
    m_editor->propose(chosen);
    emit presetChosen(preset);
    m_editor->finishEditing();
}

void ControlPanel::showConfig()
{
    const Preset* preset = presetOf(m_editor->config());
    m_presets->setCurrentIndex(preset == nullptr ? -1
                                                 : static_cast<int>(preset - presets().data()));
    retranslateFigures();
}

QSize ControlPanel::minimumSizeHint() const
{
    const int needed =
        widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(scaled(minWidth), needed), 20 * grid};
}

QSize ControlPanel::sizeHint() const
{
    return {std::max(minimumSizeHint().width(), scaled(38 * grid)), widget()->sizeHint().height()};
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
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        alignForms();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ControlPanel::alignForms()
{
    const int widest = std::max(m_network->labelWidth(), m_training->labelWidth());
    m_network->setLabelWidth(widest);
    m_training->setLabelWidth(widest);
}

ScaleSlider& ControlPanel::slider(ParameterId parameter) const
{
    return m_scales->slider(parameter);
}

ScaleSlider& ControlPanel::gainSlider() const
{
    return m_scales->gainSlider();
}

NumberBox& ControlPanel::box(std::int64_t RunConfig::*member) const
{
    NumberBox* ofNetwork = m_network->box(member);
    return ofNetwork != nullptr ? *ofNetwork : *m_training->box(member);
}

NumberBox& ControlPanel::layersBox() const
{
    return m_network->layersBox();
}

NumberBox& ControlPanel::widthBox(int layer) const
{
    return m_network->widths().box(layer);
}

QComboBox& ControlPanel::activationBox() const
{
    return m_network->activationBox();
}

QComboBox& ControlPanel::biasBox() const
{
    return m_network->biasBox();
}

QComboBox& ControlPanel::batchNormBox() const
{
    return m_network->batchNormBox();
}

QComboBox& ControlPanel::scheduleBox() const
{
    return m_training->scheduleBox();
}

int ControlPanel::shownLayer() const
{
    return m_scales->shownLayer();
}

void ControlPanel::setShownLayer(int layer)
{
    m_scales->setShownLayer(layer);
}

void ControlPanel::setCodeShown(bool isShown)
{
    m_scales->setCodeShown(isShown);
}

bool ControlPanel::restartOnRelease() const
{
    return m_restartOnRelease->isChecked();
}

void ControlPanel::setRestartOnRelease(bool restart)
{
    m_restartOnRelease->setChecked(restart);
}

void ControlPanel::retranslate()
{
    setAccessibleName(tr("Settings of the next run"));
    m_presetHeading->setText(tr("Preset"));
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setToolTip(tr("The lecture’s networks, in its order, and one that learns faster"));
    m_presets->setPlaceholderText(tr("Custom"));
    for (std::size_t i = 0; i < presets().size(); ++i) {
        m_presets->setItemText(static_cast<int>(i), displayName(presets()[i]));
        m_presets->setItemData(static_cast<int>(i), description(presets()[i]), Qt::ToolTipRole);
    }
    m_scaleHeading->setText(tr("Init scales"));
    m_restartOnRelease->setText(tr("Restart on release"));
    m_restartOnRelease->setToolTip(
        tr("Restart training as soon as a slider is released or another setting is changed"));
    m_networkHeading->setText(tr("Network"));
    m_trainingHeading->setText(tr("Training"));
    retranslateFigures();
}

void ControlPanel::retranslateFigures()
{
    const auto number = [this](auto value) { return countText(value, locale()); };
    m_parameters->setText(tr("%1 parameters").arg(number(m_editor->config().parameters())));

    const WordList& words = *m_editor->config().words;
    const QString file = displayName(words);
    const QString shortFile = fontMetrics().elidedText(file, Qt::ElideMiddle, minWidth / 2);
    m_words->setText(tr("%1: %2 words, %3 characters")
                         .arg(shortFile, number(words.size()), number(words.vocabulary().size())));
    m_words->setToolTip(plainToolTip(tr("Trained on: %1").arg(file)));
}

} // namespace actigrad
