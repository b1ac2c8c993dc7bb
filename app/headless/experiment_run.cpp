#include "app/headless/experiment_run.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/experiment/experiment.h"
#include "app/export/file_writer.h"
#include "app/headless/paths.h"
#include "app/headless/stop_signals.h"
#include "app/options/usage_error.h"
#include "core/input_error.h"
#include "core/text/text_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace actigrad {
namespace {

constexpr std::uintmax_t maxPart = 200U << 20U; // bytes of a report
constexpr std::chrono::milliseconds look(200);  // for a signal, at least
constexpr std::chrono::seconds between(2);      // two lines of progress

void refusePathsThatMeet(const QStringList& paths)
{
    QStringList given = paths;
    given.removeAll({});
    if (const auto pair = pathsThatMeet(given)) {
        throw UsageError(
            QCoreApplication::translate(
                "HeadlessRun", "“%1” and “%2” are the same file: one would replace the other")
                .arg(printable(pair->first), printable(pair->second)));
    }
}

void checkOutputs(const Options& options)
{
    for (const QString& file : {options.report, options.table}) {
        if (!file.isEmpty())
            checkWritable(file);
    }
}

/// "3:05"
QString durationText(double seconds)
{
    constexpr int minute = 60;
    const auto whole = std::llround(seconds);
    return QString("%1:%2").arg(whole / minute).arg(whole % minute, 2, 10, QChar('0'));
}

/// Tells now and then how many runs ended, and how long the others take.
class CellProgress
{
public:
    explicit CellProgress(std::size_t cells) : m_cells(cells) {}

    void follow(std::size_t done)
    {
        const auto now = Clock::now();
        if (done == m_told || (done < m_cells && now - m_last < between))
            return;
        m_last = now;
        m_told = done;
        const double seconds = std::chrono::duration<double>(now - m_start).count();
        const double left =
            seconds / static_cast<double>(done) * static_cast<double>(m_cells - done);
        printLine(QCoreApplication::translate("Experiment", "run %1 of %2, %3 left")
                      .arg(QString::number(done), QString::number(m_cells), durationText(left)));
    }

private:
    using Clock = std::chrono::steady_clock;
    std::size_t m_cells;
    std::size_t m_told = 0;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_last;
};

/// As the options ask for it: a combination is the same run as with its values as options.
ExperimentPlan planOf(const Options& options, std::shared_ptr<const WordList> words)
{
    RunConfig config;
    config.words = std::move(words);
    const RunConfig base = options.appliedTo(config);
    ExperimentPlan plan{base, options.sweeps, std::max(options.seeds, 1), options.shard};
    plan.configOf = [options, config, base](const std::vector<std::size_t>& values) {
        Options all = options;
        for (std::size_t axis = 0; axis < values.size(); ++axis)
            options.sweeps[axis].values[values[axis]].apply(all, base);
        const RunConfig result = all.appliedTo(config);
        refuseMissingScales(all, result);
        return result;
    };
    return plan;
}

QJsonObject readReport(const QString& file)
{
    try {
        const std::string bytes =
            readFile(encodeFileName(file).toStdString(), maxPart, ignoreProgress);
        const QJsonObject report =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
        if (!report.isEmpty())
            return report;
    } catch (const InputError& error) {
        throw InputError("%1: %2", {printable(file).toStdString(), describe(error).toStdString()});
    }
    throw InputError(ACTIGRAD_TEXT("core", "“%1” is not the report of an experiment"),
                     {printable(file).toStdString()});
}

} // namespace

ExitStatus runExperiment(const Options& options, std::shared_ptr<const WordList> words)
{
    refusePathsThatMeet({options.words, options.report, options.table});
    Experiment experiment(planOf(options, std::move(words)));
    const std::vector<std::size_t> cells = experiment.cells();
    if (!cells.empty()) { // an error of the first run is most likely one of all
        try {
            validate(experiment.configOf(cells.front()));
        } catch (const InputError& error) {
            throw UsageError(describe(error));
        }
    }
    checkOutputs(options);
    const StopSignals stop;
    CellProgress progress(cells.size());
    {
        RunPool pool(options.threads > 0 ? options.threads : usableThreads(),
                     {cells, [&](std::size_t cell) { return experiment.configOf(cell); }});
        while (true) {
            const bool isDone = pool.isDone(); // before what it ended with is taken
            for (CellResult& result : pool.takeResults())
                experiment.add(std::move(result));
            if (experiment.results() > 0)
                progress.follow(experiment.results());
            if (isDone)
                break;
            if (stop.stopRequested())
                pool.cancel();
            pool.waitForResults(look);
        }
    }
    if (experiment.results() < cells.size())
        printLine(QCoreApplication::translate("Experiment", "stopped after %1 runs of %2")
                      .arg(QString::number(experiment.results()), QString::number(cells.size())));
    const QJsonObject json = experiment.toJson();
    if (!options.report.isEmpty())
        writeFile(options.report, experimentReport(experiment.plan().base, json));
    if (!options.table.isEmpty())
        writeFile(options.table, experimentTable(json));
    return exitSuccess;
}

ExitStatus mergeExperiment(const Options& options)
{
    refusePathsThatMeet(QStringList(options.merge) << options.report << options.table);
    checkOutputs(options);
    std::vector<QJsonObject> reports;
    for (const QString& file : options.merge)
        reports.push_back(readReport(file));
    const QJsonObject merged = mergedReport(reports, options.merge);
    if (!options.report.isEmpty())
        writeFile(options.report, QJsonDocument(merged).toJson());
    if (!options.table.isEmpty())
        writeFile(options.table, experimentTable(merged["experiment"].toObject()));
    return exitSuccess;
}

} // namespace actigrad
