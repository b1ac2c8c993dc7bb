#pragma once

#include "app/options/options.h"
#include "core/training/run_pool.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace actigrad {

/// Runs of every combination of the axes' values, with each of the seeds.
struct ExperimentPlan
{
    RunConfig base;              ///< without the axes, with the first seed
    std::vector<SweepAxis> axes; ///< at most two
    int seeds = 1;               ///< seed, seed + 1, …
    std::optional<Shard> shard = {};
    /// The config of a combination, with the first seed.
    /// @param values an index of each axis' value
    /// @throws InputError for a combination that cannot be
    std::function<RunConfig(const std::vector<std::size_t>& values)> configOf = {};
    /// The batch seed, where there is one, goes on with the seed: another for each, the same for
    /// all networks. Else it stays as it is, as the command line has it.
    bool batchSeedGoesOn = false;
};

/// The plan of settings that are edited one after the other: as shapes change, scales follow as
/// they do in the window.
[[nodiscard]] ExperimentPlan planOf(RunConfig base, std::vector<SweepAxis> axes, int seeds);

/// Two networks with the same seeds; where their shapes differ, the batches have a seed of their own.
[[nodiscard]] ExperimentPlan comparisonOf(const RunConfig& a, const QString& nameA,
                                          const RunConfig& b, const QString& nameB, int seeds);

/// @throws InputError if options give a scale that the network does not have
void refuseMissingScales(const Options& options, const RunConfig& config);

/// A plan, and what came of it so far. As a report has it:
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
    explicit Experiment(ExperimentPlan plan) : m_plan(std::move(plan)) {}

    [[nodiscard]] const ExperimentPlan& plan() const { return m_plan; }
    /// Cells that are to be computed, of `shard` alone. Seeds vary fastest, then the last axis.
    [[nodiscard]] std::vector<std::size_t> cells() const;
    [[nodiscard]] std::size_t total() const;
    struct Place
    {
        std::vector<std::size_t> values; ///< of each axis
        int seed;                        ///< from 0
    };
    [[nodiscard]] Place placeOf(std::size_t cell) const;
    [[nodiscard]] std::size_t cellAt(const Place& place) const;
    /// The same config as by hand. @throws InputError
    [[nodiscard]] RunConfig configOf(std::size_t cell) const;

    void add(CellResult result);
    [[nodiscard]] std::size_t results() const { return m_results.size(); }
    [[nodiscard]] const std::map<std::size_t, CellResult>& all() const { return m_results; }
    [[nodiscard]] const CellResult* result(std::size_t cell) const; ///< null: there is none yet

    /// The same with other seeds; results of those that stay are taken over.
    [[nodiscard]] Experiment withSeeds(int seeds) const;

    [[nodiscard]] QJsonObject toJson() const;

private:
    ExperimentPlan m_plan;
    std::map<std::size_t, CellResult> m_results; // by cell
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
