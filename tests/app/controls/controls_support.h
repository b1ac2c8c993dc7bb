#pragma once

#include "app/controls/control_panel.h"
#include "app/look/number_box.h"
#include "core/training/presets.h"

#include <QComboBox>
#include <QTest>

#include <memory>
#include <string_view>

/// What the tests of the controls share.
namespace actigrad::test {

/// A lecture's network on three words.
[[nodiscard]] inline RunConfig fewWordsConfig()
{
    static const auto words =
        std::make_shared<const WordList>(WordList::parse("emma\nolivia\nava\n", "three.txt"));
    RunConfig config;
    config.words = words;
    return config;
}

/// That network with a preset.
[[nodiscard]] inline RunConfig with(std::string_view preset)
{
    RunConfig config = fewWordsConfig();
    presetNamed(preset).apply(config);
    return config;
}

/// The parameter of a name: C, W1, …
[[nodiscard]] inline ParameterId id(std::string_view name)
{
    return parameterNamed(name).value();
}

/// In English, active, and as large as in the window.
[[nodiscard]] inline std::unique_ptr<ControlPanel> shownPanel(const RunConfig& config)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto panel = std::make_unique<ControlPanel>(config);
    panel->resize(300, 900);
    panel->show();
    panel->activateWindow();
    if (!QTest::qWaitForWindowExposed(panel.get()))
        qFatal("the panel is not shown");
    return panel;
}

/// Types over what is in the box.
inline void type(NumberBox& box, const QString& number)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, number);
    QTest::keyClick(&box, Qt::Key_Return);
}

/// Goes to an entry by keys.
inline void choose(QComboBox& box, int index)
{
    while (box.currentIndex() != index)
        QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

} // namespace actigrad::test
