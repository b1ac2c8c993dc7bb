#pragma once

#include "app/look/theme.h"
#include "core/training/pace.h"
#include "core/training/run_config.h"

#include <QString>
#include <QStringList>

#include <cstdint>

class QSettings;

namespace actigrad {

inline constexpr std::int64_t minCheckpointMegabytes = 16;
inline constexpr std::int64_t maxCheckpointMegabytes = 4'096;
inline constexpr std::int64_t maxSessionMegabytes = 1'024;

/// What the window remembers between starts, geometry apart. Files are not trusted: what is missing
/// or out of its limits has its default.
struct Settings
{
    RunConfig config; ///< without words
    ColorScheme colors = ColorScheme::System;
    QString language;                       ///< "en", "de"; empty: the system's
    std::int64_t evaluateEvery = 0;         ///< steps; 0: only at the end
    std::int64_t checkpointMegabytes = 128; ///< memory for steps that are over, of all runs
    std::int64_t sessionMegabytes = 64;     ///< for states in a session's file
    bool restartOnRelease = false;
    bool logStep = true;
    bool logLoss = true;
    bool logCounts = false;
    bool tour = true; ///< its strip is shown
    double textScale = 1;
    Pace pace{Pace::Kind::Logarithmic};
    bool beginAtRest = false; ///< a restart waits at step 0
    bool code = false;        ///< the lecture's lines are shown at the sliders

    [[nodiscard]] static Settings load(const QSettings& store);
    void save(QSettings& store) const;

    /// Completes the config; an invalid one is replaced by the default.
    void setWords(std::shared_ptr<const WordList> words);
};

/// The words' files that were opened last, the newest first. Kept at once and apart from the rest,
/// so that of two windows neither forgets what the other opened.
class RecentFiles
{
public:
    static constexpr int most = 8;

    [[nodiscard]] static QStringList load();
    static void add(const QString& file);
};

} // namespace actigrad
