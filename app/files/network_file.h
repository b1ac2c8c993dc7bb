#pragma once

#include "core/observation/evaluation.h"
#include "core/training/checkpoint.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace actigrad {

/// A run as a file keeps it: its state, and what was measured until then.
struct SavedRun
{
    Checkpoint checkpoint;
    std::vector<float> losses;           ///< of the batches of steps 0 to `checkpoint.step` − 1
    std::vector<Evaluation> evaluations; ///< without their layers
    QString instructionSet = {};         ///< that it was trained with
};

/// A safetensors file of the run:
///
///     C, W1, b1, gain1, shift1, mean1, var1, …   F32; weights (in, out), all else (out)
///     generator                                  I64 (625): mt19937's words and its position
///     losses, evaluations, history.*             what was measured, for a report that goes on
///
/// with the metadata version, step, config (JSON, as reports have it), words, words_fingerprint,
/// instruction_set.
[[nodiscard]] QByteArray networkFile(const SavedRun& run);

/// The words of a file's run.
struct SavedWords
{
    QString name;
    QString fingerprint; ///< hexadecimal
};

/// @throws InputError as `readNetworkFile`
[[nodiscard]] SavedWords wordsOfNetworkFile(const QByteArray& file);

/// @param words whose fingerprint has to be the file's
/// @throws InputError that says what is wrong with the file
[[nodiscard]] SavedRun readNetworkFile(const QByteArray& file,
                                       std::shared_ptr<const WordList> words);

} // namespace actigrad
