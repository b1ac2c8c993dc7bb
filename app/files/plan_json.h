#pragma once

#include "app/session/session_state.h"
#include "core/progress_listener.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace actigrad {

/// All that makes a run's numbers: {"config": what it began with, "changes": [{step, config, seed,
/// factors [[name, x]], revivals [{layer, neurons}]}]}; configs as in reports. Empty for a run that
/// began with a network from a file.
[[nodiscard]] QJsonObject planOf(const RunRecord& run);

/// @throws InputError that names the first entry that is missing or cannot be used
struct Plan
{
    std::shared_ptr<const RunConfig> origin;
    std::vector<PlanChange> changes;
};
[[nodiscard]] Plan planFromJson(const QJsonObject& json,
                                const std::shared_ptr<const WordList>& words);

/// The run that a picture shows a step of.
struct PicturedRun
{
    KeptRun run; ///< up to that step, with its pictures
    std::int64_t step = 0;
    QString page;           ///< file name of the page
    QString instructionSet; ///< that the picture was made with
};

/// Makes the run of an exported PNG again, from its first step: see `PictureSource`.
/// @param known words, of which one has to be those of the picture
/// @param progress called now and then with the share of the steps; what it throws ends the work
/// @throws InputError if the file has no run, or one that cannot be made here
[[nodiscard]] PicturedRun runOfPicture(const QString& file,
                                       const std::vector<std::shared_ptr<const WordList>>& known,
                                       const ProgressListener& progress = ignoreProgress);

} // namespace actigrad
