#pragma once

#include "app/options/console.h"
#include "app/options/options.h"

#include <memory>

namespace actigrad {

/// Computes an experiment on several threads, with progress on stderr, and writes its report and
/// table, also after Ctrl+C: then of the runs that ended.
/// @throws UsageError, WriteError
[[nodiscard]] ExitStatus runExperiment(const Options& options,
                                       std::shared_ptr<const WordList> words);

/// Joins the reports of an experiment's parts.
/// @throws UsageError, WriteError, InputError
[[nodiscard]] ExitStatus mergeExperiment(const Options& options);

} // namespace actigrad
