#pragma once

#include "app/options/options.h"
#include "core/training/run_pool.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

/// Runs of every combination of the axes' values, with each of the seeds, as a report has them:
///
///     axes     [{name, values}]
///     seeds    [seed, …]
///     total    cells of the whole experiment; shard: "I/N" or null
///     cells    those that ended, each {its values by axis name, seed, initial_loss, saturated,
///              dead, last_200, train_loss, dev_loss, diverged_at, problem}: of step 0 the loss,
///              the share of saturated outputs and the silent neurons of all hidden layers; the
///              mean loss of the last 200 batches; whole splits at the end; the step whose loss is
///              not finite; what kept it from beginning. Null where there is none.
///     points   with several seeds: [{values by axis name, count, mean, std}], mean and std {loss
///              by name} over those of a combination's cells that did not diverge
class Experiment
{
public:
    /// @throws UsageError for options that give no network
    Experiment(const Options& options, std::shared_ptr<const WordList> words);

    /// Cells that are to be computed, of `shard` alone.
    [[nodiscard]] std::vector<std::size_t> cells() const;
    [[nodiscard]] std::size_t total() const;
    /// The same config as by hand. @throws InputError
    [[nodiscard]] RunConfig configOf(std::size_t cell) const;
    /// The config without the axes, with the first seed.
    [[nodiscard]] const RunConfig& base() const { return m_base; }

    void add(CellResult result);
    [[nodiscard]] std::size_t results() const { return m_results.size(); }

    [[nodiscard]] QJsonObject toJson() const;

private:
    struct Place
    {
        std::vector<std::size_t> values; // of each axis
        int seed;
    };
    [[nodiscard]] Place placeOf(std::size_t cell) const;

    const Options& m_options;
    RunConfig m_base;
    std::vector<CellResult> m_results;
};

/// The report of an experiment, or of a part of one. @param experiment see Experiment
[[nodiscard]] QByteArray experimentReport(const RunConfig& base, QJsonObject experiment);

/// CSV (RFC 4180) of its cells: axes, seed and figures; empty where there is none.
[[nodiscard]] QByteArray experimentTable(const QJsonObject& experiment);

/// Joins the reports of parts. @param names of the files, for errors
/// @throws InputError if they are not parts of one experiment, or if parts are missing
[[nodiscard]] QJsonObject mergedReport(const std::vector<QJsonObject>& reports,
                                       const QStringList& names);

/// The means over seeds: see `points`.
[[nodiscard]] QJsonArray pointsOf(const QJsonObject& experiment);

} // namespace actigrad
