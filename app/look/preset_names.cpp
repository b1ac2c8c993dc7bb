#include "app/look/preset_names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace actigrad {
namespace {

constexpr const char* translationContext = "presets";

struct PresetTexts
{
    std::string_view preset;
    const char* name;
    const char* description;
};

constexpr std::array<PresetTexts, 11> texts{{
    {"original", QT_TRANSLATE_NOOP("presets", "Original"),
     QT_TRANSLATE_NOOP("presets",
                       "All scales 1: the first loss is far too high and tanh is saturated")},
    {"output", QT_TRANSLATE_NOOP("presets", "Output layer fixed"),
     QT_TRANSLATE_NOOP(
         "presets", "W2 small, b2 zero: the first loss is as expected, tanh is still saturated")},
    {"tanh", QT_TRANSLATE_NOOP("presets", "Tanh fixed"),
     QT_TRANSLATE_NOOP(
         "presets",
         "W1 and b1 small as well, found by trial and error: tanh is no longer saturated")},
    {"kaiming", QT_TRANSLATE_NOOP("presets", "Kaiming init"),
     QT_TRANSLATE_NOOP("presets", "W1 = gain/√fan_in, calculated: tanh is no longer saturated")},
    {"batch-norm", QT_TRANSLATE_NOOP("presets", "Batch norm"),
     QT_TRANSLATE_NOOP("presets", "hpreact is normalised: its std no longer depends on W1")},
    {"deep", QT_TRANSLATE_NOOP("presets", "Deep, 5 × 100"),
     QT_TRANSLATE_NOOP("presets", "Five hidden layers at gain 5/3: each is much like the next")},
    {"deep-batch-norm", QT_TRANSLATE_NOOP("presets", "Deep, batch norm"),
     QT_TRANSLATE_NOOP("presets", "Five hidden layers, all normalised: no gain to choose")},
    {"deep-no-gain", QT_TRANSLATE_NOOP("presets", "Deep, no gain"),
     QT_TRANSLATE_NOOP("presets", "Five hidden layers at gain 1: activations shrink")},
    {"deep-large-gain", QT_TRANSLATE_NOOP("presets", "Deep, gain 3"),
     QT_TRANSLATE_NOOP("presets", "Five hidden layers at gain 3: activations saturate")},
    {"relu-dead", QT_TRANSLATE_NOOP("presets", "ReLU, dead neurons"),
     QT_TRANSLATE_NOOP("presets", "ReLU with W1 small and b1 at 1: some neurons start dead")},
    {"cosine", QT_TRANSLATE_NOOP("presets", "Cosine schedule"),
     QT_TRANSLATE_NOOP("presets", "300 neurons and a learning rate that falls from 0.15 to 0: more "
                                  "learned in 60,000 steps")},
}};

const PresetTexts* textsOf(const Preset& preset)
{
    const auto found = std::ranges::find(texts, preset.name, &PresetTexts::preset);
    return found != texts.end() ? &*found : nullptr;
}

} // namespace

QString displayName(const Preset& preset)
{
    if (const PresetTexts* found = textsOf(preset))
        return QCoreApplication::translate(translationContext, found->name);
    return QString::fromUtf8(preset.name.data(), static_cast<qsizetype>(preset.name.size()));
}

QString description(const Preset& preset)
{
    const PresetTexts* found = textsOf(preset);
    return found != nullptr ? QCoreApplication::translate(translationContext, found->description)
                            : QString();
}

} // namespace actigrad
