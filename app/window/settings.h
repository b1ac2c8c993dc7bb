#pragma once

#include "app/plots/theme.h"
#include "core/training/run_config.h"

#include <QString>
#include <QStringList>

#include <cstdint>

class QSettings;

namespace actigrad {

/// What the window remembers between starts, geometry apart. Files are not trusted: what is missing
/// or out of its limits has its default.
struct Settings
{
    RunConfig config; ///< without words
    ColorScheme colors = ColorScheme::System;
    QString language;               ///< "en", "de"; empty: the system's
    QStringList recentFiles;        ///< the newest first
    std::int64_t evaluateEvery = 0; ///< steps; 0: in the end alone
    bool restartOnRelease = false;
    bool logStep = true;
    bool logLoss = true;
    bool logCounts = false;
    bool tour = true; ///< its strip is shown

    static constexpr int mostRecentFiles = 8;

    [[nodiscard]] static Settings load(const QSettings& store);
    void save(QSettings& store) const;

    /// Completes the config; one that no run can begin with gives way to the default.
    void setWords(std::shared_ptr<const WordList> words);

    void addRecentFile(const QString& file);
};

} // namespace actigrad
