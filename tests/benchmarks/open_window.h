#pragma once

#include "app/options/options.h"
#include "app/options/translations.h"
#include "app/session/session.h"
#include "app/window/main_window.h"
#include "app/window/run_controller.h"
#include "app/window/word_controller.h"

#include <QSettings>
#include <QTemporaryDir>

namespace actigrad::bench {

/// Keeps the user's settings out, and the window's in a folder that goes with the process. To be
/// made before the application.
class OwnSettings
{
public:
    OwnSettings();

private:
    QTemporaryDir m_folder;
};

/// A run that does not end before it is measured.
[[nodiscard]] Options endlessRun();

/// The main window at the size of a usual screen, shown, with a run under way.
class OpenWindow
{
public:
    explicit OpenWindow(const Options& options);
    ~OpenWindow();

    MainWindow& operator*() { return m_window; }
    MainWindow* operator->() { return &m_window; }

private:
    Translations m_translations;
    MainWindow m_window;
};

/// Losses of the window's run so far.
[[nodiscard]] std::int64_t stepsOf(const MainWindow& window);

} // namespace actigrad::bench
