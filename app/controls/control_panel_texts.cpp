// What ControlPanel says.

#include "app/controls/control_panel.h"
#include "app/look/preset_names.h"
#include "app/base/plain_text.h"
#include "core/training/presets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

namespace actigrad {

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
        tr("Train anew as soon as a slider is let go or another setting is made"));
    m_networkHeading->setText(tr("Network"));
    m_trainingHeading->setText(tr("Training"));
    retranslateFigures();
}

void ControlPanel::retranslateFigures()
{
    const auto number = [this](auto value) {
        return locale().toString(static_cast<qlonglong>(value));
    };
    m_parameters->setText(tr("%1 parameters").arg(number(m_config.parameters())));

    const WordList& words = *m_config.words;
    const QString file = displayName(words);
    const QString shortFile = fontMetrics().elidedText(file, Qt::ElideMiddle, leastWidth / 2);
    m_words->setText(tr("%1: %2 words, %3 characters")
                         .arg(shortFile, number(words.size()), number(words.vocabulary().size())));
    m_words->setToolTip(plainToolTip(tr("Learned from: %1").arg(file)));
}

} // namespace actigrad
