#include "app/headless/headless.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/words.h"
#include "app/export/file_writer.h"
#include "app/export/run_events.h"
#include "app/files/network_file.h"
#include "app/headless/experiment_run.h"
#include "app/headless/film_export.h"
#include "app/headless/paths.h"
#include "app/headless/picture_export.h"
#include "app/headless/progress.h"
#include "app/headless/stop_signals.h"
#include "app/headless/training.h"
#include "app/options/console.h"
#include "app/options/usage_error.h"
#include "core/input_error.h"
#include "core/text/text_file.h"
#include "core/training/evaluator.h"
#include "core/training/surgery.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace actigrad {
namespace {

constexpr std::uintmax_t maxNetworkFile = 2ULL << 30U; // bytes
constexpr std::int64_t maxLosses = 1'000'000; // that a report may hold, in 300 MB of memory

/// For evaluating and sampling once a stop is asked for: enough but for very large networks.
constexpr std::chrono::seconds grace{3};

/// One run from the options to the files.
class HeadlessRun
{
    Q_DECLARE_TR_FUNCTIONS(HeadlessRun)

public:
    /// Refuses what cannot succeed before time is spent on it.
    /// @throws UsageError, WriteError, InputError
    explicit HeadlessRun(const Options& options);

    [[nodiscard]] ExitStatus run();

private:
    void refusePathsThatMeet();
    void prepareConfig();
    void readResumed(std::shared_ptr<const WordList> words);
    void checkReportedSteps(const RunConfig& config) const;
    void prepareFilm();
    void prepareTraining();
    void operate();
    void preparePaths();
    void checkInterval(const QString& option, std::int64_t interval) const;
    void conclude(const StopSignals& stop, Progress& progress);
    void tell(const Report& report);
    void printSamples(const Report& report);
    void write(const Report& report, const StopSignals& stop);
    void writePictures(const Report& report, const StopSignals& stop);
    void addToFilm();
    void writeFilm();
    [[nodiscard]] bool wantsHistograms(std::int64_t step) const;
    void addHistogramsOf(std::int64_t step);
    [[nodiscard]] QByteArray lossTable() const;
    void complain(const QString& message);

    const Options& m_options;
    std::shared_ptr<const RunConfig> m_config;
    std::optional<QString> m_notice;
    std::optional<SavedRun> m_resumed;
    std::optional<Training> m_training;
    std::optional<PictureExport> m_pictures;
    std::optional<FilmExport> m_film;
    std::optional<EventFile> m_events; // for TensorBoard
    std::int64_t m_histogramsAt = -1;  // the last step that they are of
    ExitStatus m_status = exitSuccess;
};

/// The fewest digits that give the same float.
QByteArray shortest(float value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end - text.data()};
}

std::shared_ptr<const WordList> wordsOf(const Options& options)
{
    if (options.words.isEmpty())
        return embeddedWords();
    try {
        return loadWords(options.words);
    } catch (const InputError& error) {
        throw InputError("%1: %2",
                         {printable(options.words).toStdString(), describe(error).toStdString()});
    }
}

HeadlessRun::HeadlessRun(const Options& options) : m_options(options)
{
    prepareConfig();
    prepareFilm();
    refusePathsThatMeet();
    prepareTraining();
    preparePaths();
}

/// What is written must not replace what is read, nor what was written before.
void HeadlessRun::refusePathsThatMeet()
{
    if (!m_options.exportDir.isEmpty())
        m_pictures.emplace(m_options.exportDir, pictureFormatNamed(m_options.exportFormat).value(),
                           m_options.dpi);
    QStringList paths;
    for (const QString& path :
         {m_options.words, m_options.resume, m_options.report, m_options.save, m_options.losses}) {
        if (!path.isEmpty())
            paths += path;
    }
    if (m_pictures)
        paths += m_pictures->files();
    if (m_film) {
        for (const QString& file : m_film->files())
            paths += file;
    }
    if (const auto pair = pathsThatMeet(paths)) {
        throw UsageError(tr("“%1” and “%2” are the same file: one would replace the other")
                             .arg(printable(pair->first), printable(pair->second)));
    }
}

void HeadlessRun::prepareConfig()
{
    RunConfig config;
    config.words = wordsOf(m_options);
    if (!m_options.resume.isEmpty()) {
        readResumed(config.words);
        config = m_options.resumedFrom(*m_resumed->checkpoint.config);
    } else {
        config = m_options.appliedTo(config);
        m_options.checkScales(config);
    }
    if (m_resumed && config.steps < m_resumed->checkpoint.step)
        throw UsageError(tr("the network has made %1 steps: --steps must not be less")
                             .arg(QString::number(m_resumed->checkpoint.step)));
    checkReportedSteps(config);
    if (!m_options.gives("batch") && m_options.resume.isEmpty())
        m_notice = lowerBatchToExamples(config);
    m_config = std::make_shared<const RunConfig>(std::move(config));
    constexpr std::int64_t mostLosses = 10'000'000;
    if (!m_options.losses.isEmpty() && m_config->steps > mostLosses)
        throw UsageError(tr("--losses keeps the loss of each step, of at most %1 steps; --report "
                            "with --log-every has fewer")
                             .arg(QString::number(mostLosses)));
    checkInterval("log-every", m_options.logEvery);
    checkInterval("eval-every", m_options.evaluateEvery.value_or(maxInterval));
}

void HeadlessRun::checkInterval(const QString& option, std::int64_t interval) const
{
    const std::int64_t losses = m_config->steps / interval;
    if (losses <= maxLosses)
        return;
    throw UsageError(tr("--%1 %2 would keep %3 losses; at most %4 are allowed")
                         .arg(option, QString::number(interval), QString::number(losses),
                              QString::number(maxLosses)));
}

void HeadlessRun::prepareFilm()
{
    if (!m_options.film.isEmpty())
        m_film.emplace(m_options, *m_config, m_resumed ? m_resumed->checkpoint.step : 0);
}

void HeadlessRun::prepareTraining()
{
    try {
        const RunOptions options{m_options.evaluateEvery.value_or(0), m_options.samples};
        if (m_resumed) {
            operate();
            m_training.emplace(*std::move(m_resumed), m_config, m_options.logEvery, options);
        } else {
            m_training.emplace(m_config, m_options.logEvery, options);
        }
        m_training->reportAt(m_options.reportAt);
    } catch (const InputError& error) { // the words are fine, so it is the options
        throw UsageError(describe(error));
    }
}

void HeadlessRun::readResumed(std::shared_ptr<const WordList> words)
{
    try {
        const std::string bytes = readFile(encodeFileName(m_options.resume).toStdString(),
                                           maxNetworkFile, ignoreProgress);
        m_resumed = readNetworkFile(QByteArray::fromStdString(bytes), std::move(words));
    } catch (const InputError& error) {
        throw InputError(
            "%1: %2", {printable(m_options.resume).toStdString(), describe(error).toStdString()});
    }
}

/// What was asked for between the step that was saved and the next.
void HeadlessRun::operate()
{
    Checkpoint& checkpoint = m_resumed->checkpoint;
    if (m_options.gives("seed"))
        checkpoint.generator = TorchGenerator(static_cast<std::uint64_t>(m_config->seed));
    for (const auto& [parameter, factor] : m_options.multiply)
        multiply(checkpoint, parameter, factor);
    if (!m_options.revive)
        return;
    const auto dataset = std::make_shared<const Dataset>(
        *m_config->words, static_cast<std::size_t>(m_config->context));
    const Run run(checkpoint, m_config, dataset);
    const Evaluation evaluation = evaluate(run.network(), run.dataset(), run.updates());
    std::size_t revived = 0;
    for (std::size_t layer = 0; layer < evaluation.devLayers.size(); ++layer) {
        revive(checkpoint, static_cast<int>(layer) + 1, evaluation.devLayers[layer].dead);
        revived += evaluation.devLayers[layer].dead.size();
    }
    printLine(tr("revived %1 neurons").arg(QString::number(revived)));
}

void HeadlessRun::checkReportedSteps(const RunConfig& config) const
{
    const std::int64_t first = m_resumed ? m_resumed->checkpoint.step : 0;
    for (const std::int64_t step : m_options.reportAt) {
        if (step < first || step >= config.steps)
            throw UsageError(tr("--report-at %1 is not among the steps %2 to %3 that are trained")
                                 .arg(QString::number(step), QString::number(first),
                                      QString::number(config.steps - 1)));
    }
}

void HeadlessRun::preparePaths()
{
    if (!m_options.save.isEmpty())
        checkWritable(m_options.save);
    if (!m_options.report.isEmpty())
        checkWritable(m_options.report);
    if (!m_options.losses.isEmpty())
        checkWritable(m_options.losses);
    if (!m_options.tensorboard.isEmpty()) {
        makeFolder(m_options.tensorboard);
        m_events.emplace(static_cast<double>(QDateTime::currentSecsSinceEpoch()));
    }
    if (m_pictures)
        m_pictures->prepare();
    if (m_film)
        m_film->prepare();
}

ExitStatus HeadlessRun::run()
{
    if (m_notice)
        printProblem(*m_notice);
    const StopSignals stop;
    Progress progress(m_config->steps, m_options.logEvery);
    m_training->train([&](const Training& training) {
        progress.follow(training);
        if (m_film && m_film->wants(training.step()))
            addToFilm();
        if (m_events && wantsHistograms(training.step()))
            addHistogramsOf(training.step());
        return !stop.stopRequested();
    });
    progress.print(*m_training);
    conclude(stop, progress);

    const Report report = m_training->report();
    tell(report);
    printSamples(report);
    write(report, stop);
    return m_status;
}

void HeadlessRun::conclude(const StopSignals& stop, Progress& progress)
{
    using Clock = std::chrono::steady_clock;
    std::optional<Clock::time_point> end;
    m_training->conclude([&](const Training& training) {
        progress.follow(training);
        if (stop.stopRequested() && !end)
            end = Clock::now() + grace;
        return !end || Clock::now() < *end;
    });
}

void HeadlessRun::tell(const Report& report)
{
    switch (report.state) {
    case Report::State::Diverged:
        complain(tr("the run diverged: the loss of step %1 is not finite; lower --lr or the scales")
                     .arg(QString::number(m_training->step())));
        return;
    case Report::State::Stopped:
        printLine(tr("stopped after %1 steps").arg(QString::number(report.steps)));
        break;
    case Report::State::Finished:
        break;
    }
    if (!report.evaluation)
        return;
    printLine(tr("train loss %1").arg(QString::number(report.evaluation->trainLoss, 'f', 4)));
    if (report.evaluation->devLoss)
        printLine(tr("dev loss %1").arg(QString::number(*report.evaluation->devLoss, 'f', 4)));
    printLine(tr("test loss %1").arg(QString::number(report.evaluation->testLoss, 'f', 4)));
}

void HeadlessRun::printSamples(const Report& report)
{
    QStringList words;
    for (const std::string& word : report.samples)
        words += QString::fromStdString(word);
    if (!printResult(words))
        complain(tr("the samples cannot be printed"));
}

void HeadlessRun::write(const Report& report, const StopSignals& stop)
{
    try {
        if (!m_options.save.isEmpty() && report.state != Report::State::Diverged)
            writeFile(m_options.save, networkFile(m_training->saved()));
        else if (!m_options.save.isEmpty())
            complain(tr("the network is not saved: it diverged"));
    } catch (const WriteError& error) {
        complain(error.message());
    }
    try {
        if (!m_options.report.isEmpty())
            writeFile(m_options.report, toJson(report));
    } catch (const WriteError& error) {
        complain(error.message());
    }
    try {
        if (!m_options.losses.isEmpty())
            writeFile(m_options.losses, lossTable());
    } catch (const WriteError& error) {
        complain(error.message());
    }
    try {
        if (m_events) {
            addHistogramsOf(report.last->step);
            addLosses(*m_events, *m_training->history(), report.evaluations);
            writeEvents(m_options.tensorboard, *m_events);
        }
    } catch (const WriteError& error) {
        complain(error.message());
    }
    try {
        if (m_film)
            writeFilm();
    } catch (const WriteError& error) {
        complain(error.message());
    }
    try {
        if (m_pictures)
            writePictures(report, stop);
    } catch (const WriteError& error) {
        complain(error.message());
    }
}

/// A film that fails is no reason to lose the run.
void HeadlessRun::addToFilm()
{
    try {
        m_training->look();
        m_film->add(m_training->report(), m_training->history(), m_training->runHistory());
    } catch (const WriteError& error) {
        complain(error.message());
        m_film.reset();
    }
}

bool HeadlessRun::wantsHistograms(std::int64_t step) const
{
    return step == 0 || m_options.reportAt.contains(step);
}

/// Of the step under way, once.
void HeadlessRun::addHistogramsOf(std::int64_t step)
{
    if (std::exchange(m_histogramsAt, step) == step)
        return;
    m_training->look();
    addHistograms(*m_events, *m_training->report().last);
}

QByteArray HeadlessRun::lossTable() const
{
    QByteArray table = "step,loss\r\n";
    std::int64_t step = 0;
    for (const float loss : m_training->saved().losses)
        table += QByteArray::number(qlonglong{step++}) + ',' + shortest(loss) + "\r\n";
    return table;
}

void HeadlessRun::writeFilm()
{
    const std::size_t frames = m_film->finish();
    printLine(tr("wrote a film of %1 pictures").arg(QString::number(frames)));
}

/// A signal that comes meanwhile stops them, one that came before does not.
void HeadlessRun::writePictures(const Report& report, const StopSignals& stop)
{
    const int before = stop.count();
    const auto written = m_pictures->write(report, m_training->history(), m_training->runHistory(),
                                           [&] { return stop.count() == before; });
    if (written < m_pictures->files().size()) {
        printLine(tr("stopped after %1 pictures of %2")
                      .arg(QString::number(written), QString::number(m_pictures->files().size())));
    }
}

void HeadlessRun::complain(const QString& message)
{
    printProblem(message);
    m_status = exitFailure;
}

} // namespace

int runHeadless(const Options& options)
{
    try {
        if (!options.merge.isEmpty())
            return mergeExperiment(options);
        if (!options.sweeps.empty() || options.seeds > 0)
            return runExperiment(options, wordsOf(options));
        return HeadlessRun(options).run();
    } catch (const UsageError& error) {
        printProblem(error.message());
        return exitUsage;
    } catch (const WriteError& error) {
        printProblem(error.message());
    } catch (const std::exception& error) {
        printProblem(describe(error));
    }
    return exitFailure;
}

} // namespace actigrad
