#pragma once

#include "app/experiment/experiment_list.h"
#include "app/session/session_state.h"
#include "core/training/run_config.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace actigrad {

/// A session as a file keeps it.
struct SavedSession
{
    SessionState state;
    RunConfig settings; ///< of the controls
    QString page;       ///< its file name
    std::vector<ExperimentList::Kept> experiments;
    // as read
    QString instructionSet = {};   ///< that it was made with
    QStringList missingWords = {}; ///< names of words that are not there: their runs are left out
};

/// A file in CBOR (RFC 8949), which holds tensors as they are and is read by what Qt has, with the
/// magic number of self-described CBOR. A map:
///
///     format, version         "actigrad-session", 1
///     program, instruction_set
///     words         [{name, fingerprint, text}]; text, in UTF-8, unless the program has them
///     itself
///                   or they are longer than `maxWordsInSession`
///     runs          [{number, name, style, visible, superseded, state, diverged_at, words (an
///                   index), config (as in reports), parent, plan (see planOf), from_file, losses,
///                   evaluations, dev_layers, turns, beginning, checkpoints}]; each checkpoint is a
///                   safetensors file: see `networkFile`
///     created, selected, playhead, layer, pin, settings, page
///     experiments   [{name, kind, words, configs, axes, seeds, figure, results, …}]
///
/// Fields that are not known are skipped. Numbers of arrays are little-endian, floats of 32 bits
/// unless doubles are said.
/// @param allowed bytes for checkpoints: of each run every second, fourth, … is left out until they
///        fit; the step where a run stands stays
/// @param known words that the reader has, too
[[nodiscard]] QByteArray sessionFile(const SavedSession& session, std::size_t allowed,
                                     const std::vector<std::shared_ptr<const WordList>>& known);

/// @param known words that may be those of the file; others are read from it
/// @throws InputError that says what is wrong with the file; also if a newer version wrote it
[[nodiscard]] SavedSession
readSessionFile(const QByteArray& file, const std::vector<std::shared_ptr<const WordList>>& known);

inline constexpr std::size_t maxWordsInSession = 32U << 20U; ///< characters
inline constexpr std::size_t maxRunsInSession = 10'000;

} // namespace actigrad
