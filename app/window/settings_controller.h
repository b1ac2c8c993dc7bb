#pragma once

#include "app/options/options.h"
#include "app/session/settings.h"

#include <QObject>

class QSplitter;

namespace actigrad {

class MainWindow;
class Translations;

/// Restores what the window remembered, and keeps what it has become: config, options, language,
/// colours, layout.
class SettingsController : public QObject
{
    Q_OBJECT

public:
    /// Loads the settings, and sets language and colours, with which the window's parts are made.
    /// @param translations outlives this
    SettingsController(MainWindow& window, Translations& translations);

    /// The config that was kept, on the embedded words.
    [[nodiscard]] const RunConfig& config() const { return m_settings.config; }

    /// Once the window's parts are there: sets their options and the layout.
    /// @param options laid over what was kept
    /// @return the config of the first run
    [[nodiscard]] RunConfig restore(const Options& options);
    /// To be called when the window closes. What only the command line asked for is not kept.
    void keep();
    void resetLayout(); ///< to what it is on the first start
    /// All else but the words, after asking.
    void askToResetOptions();

    void setColors(ColorScheme scheme);
    void setTextScale(double scale);
    void setPace(Pace pace);
    void setLanguage(const QString& language); ///< empty: the system's
    void setEvaluateEvery(std::int64_t steps);
    void setCheckpointMegabytes(std::int64_t megabytes);
    void setSessionMegabytes(std::int64_t megabytes);
    /// The words, not the user, lowered it.
    void forgetBatch(std::int64_t batch) { m_configAtStart.batch = batch; }

private:
    void apply();
    void restoreLayout();
    [[nodiscard]] QString problem() const;

    MainWindow& m_window;
    Translations& m_translations;
    Settings m_settings;
    RunConfig m_configAtStart; // with what the command line asked for
    bool m_isReadable;         // else it is not ours to replace
};

} // namespace actigrad
