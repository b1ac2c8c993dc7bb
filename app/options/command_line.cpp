#include "app/options/command_line.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/look/preset_names.h"
#include "app/options/option_list.h"
#include "app/options/option_reader.h"
#include "app/options/strict_number.h"
#include "app/options/sweep.h"
#include "app/options/usage_error.h"
#include "core/input_error.h"
#include "core/instruction_set.h"

#include <QCoreApplication>

#include <algorithm>

namespace actigrad {
namespace {

constexpr double maxFactor = 1'000'000;
constexpr qsizetype maxReportedSteps = 1'000;

/// Not words: a session, a network, or a picture that was exported.
bool isForTheWindow(const QString& file)
{
    return file.endsWith(".actigrad", Qt::CaseInsensitive) ||
           file.endsWith(".safetensors", Qt::CaseInsensitive) ||
           file.endsWith(".png", Qt::CaseInsensitive);
}

/// Collects what the options say.
class CommandLineReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)

public:
    explicit CommandLineReader(const OptionReader& reader) : m_reader(reader) {}

    /// @throws UsageError
    [[nodiscard]] Options options() const;
    [[nodiscard]] static QString version();

private:
    void readConfig(Options& options) const;
    void readOutput(Options& options) const;
    void readPictures(Options& options) const;
    void readFilm(Options& options) const;
    void readExperiment(Options& options) const;

    [[nodiscard]] const Preset* preset() const;
    [[nodiscard]] static Options::Scale scaleOf(const QString& text);
    [[nodiscard]] static Options::Scale factorOf(const QString& text);
    [[nodiscard]] std::set<std::int64_t> reportAt() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString outputOf(const QString& option) const;
    [[nodiscard]] std::optional<std::int64_t> intervalOf(const QString& name) const;

    const OptionReader& m_reader;
};

const Preset* CommandLineReader::preset() const
{
    const auto name = m_reader.textOf("preset");
    if (!name)
        return nullptr;
    try {
        return &presetNamed(name->toStdString());
    } catch (const InputError& error) {
        throw UsageError(describe(error));
    }
}

Options::Scale CommandLineReader::scaleOf(const QString& text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 1)
        throw UsageError(tr("--scale must be NAME=X, for example W1=0.2, not “%1”").arg(text));

    const QString name = text.left(equals);
    const auto parameter = parameterNamed(name.toStdString());
    if (!parameter || parameter->kind == ParameterKind::Shift) {
        throw UsageError(tr("there is no scale “%1”; the scales are: %2").arg(name, scaleNames()));
    }

    const QString number = text.mid(equals + 1);
    const auto value = toReal(number);
    if (!value || *value < 0 || *value > maxScale) {
        throw UsageError(tr("the scale of %1 must be a number from 0 to %2, not “%3”")
                             .arg(name, toQString(maxScale), number));
    }
    return {*parameter, *value};
}

Options::Scale CommandLineReader::factorOf(const QString& text)
{
    const qsizetype equals = text.indexOf('=');
    const auto parameter =
        equals < 1 ? std::nullopt : parameterNamed(text.left(equals).toStdString());
    const QString number = text.mid(equals + 1);
    const bool isNegative = number.startsWith('-');
    const auto value = toReal(isNegative ? number.mid(1) : number);
    if (!parameter || !value || *value > maxFactor)
        throw UsageError(tr("--multiply must be NAME=X, for example W2=0.1, with X from −%1 to %1, "
                            "not “%2”")
                             .arg(toQString(maxFactor), text));
    return {*parameter, isNegative ? -*value : *value};
}

std::set<std::int64_t> CommandLineReader::reportAt() const
{
    std::set<std::int64_t> steps;
    const auto text = m_reader.textOf("report-at");
    if (!text)
        return steps;
    const QStringList numbers = text->split(',');
    for (const QString& number : numbers) {
        bool isNumber = false;
        const qlonglong step = number.toLongLong(&isNumber);
        const bool isPlain = !number.isEmpty() && number.front().isDigit();
        if (!isNumber || !isPlain || step > maxInterval || numbers.size() > maxReportedSteps)
            throw UsageError(tr("--report-at must be up to %1 steps with commas between them, not "
                                "“%2”")
                                 .arg(QString::number(maxReportedSteps), *text));
        steps.insert(step);
    }
    return steps;
}

QString CommandLineReader::words() const
{
    QStringList files = m_reader.positionals();
    if (const auto file = m_reader.textOf("words"))
        files.prepend(*file);
    if (!m_reader.gives("headless"))
        files.removeIf(isForTheWindow);
    if (files.contains(QString()))
        throw UsageError(tr("the name of the file of words is empty"));
    if (files.size() > 1)
        throw UsageError(
            tr("only one file of words can be opened; “%1” is one too many").arg(files[1]));
    return files.value(0);
}

std::optional<std::int64_t> CommandLineReader::intervalOf(const QString& name) const
{
    return m_reader.integerOf(name, 1, maxInterval);
}

void CommandLineReader::readConfig(Options& options) const
{
    visitFields([&](const auto& field) {
        if (auto value = m_reader.valueOf(field))
            options.give(field.member, *std::move(value));
    });
    options.preset = preset();
    for (const QString& scale : m_reader.textsOf("scale"))
        options.scales.push_back(scaleOf(scale));
}

void CommandLineReader::readOutput(Options& options) const
{
    options.headless = m_reader.gives("headless");
    for (const QString& file : m_reader.positionals()) {
        if (options.headless && file.endsWith(".actigrad", Qt::CaseInsensitive))
            throw UsageError(
                tr("“%1” can be opened in the window only, without --headless").arg(file));
        if (!options.headless && isForTheWindow(file))
            options.file = file;
    }
    for (const char* name : {"report", "export-dir", "samples", "log-every", "save", "resume",
                             "report-at", "film", "export-format", "dpi", "losses", "tensorboard",
                             "sweep", "seeds", "threads", "table", "shard", "merge"}) {
        if (!options.headless && m_reader.textOf(name))
            throw UsageError(tr("--%1 needs --headless").arg(name));
    }
    options.report = outputOf("report");
    options.exportDir = outputOf("export-dir");
    readPictures(options);
    options.losses = outputOf("losses");
    options.tensorboard = outputOf("tensorboard");
    options.save = outputOf("save");
    options.resume = outputOf("resume");
    if (m_reader.gives("resume") && options.resume.isEmpty())
        throw UsageError(tr("the name of the file to resume is empty"));
    for (const QString& factor : m_reader.textsOf("multiply"))
        options.multiply.push_back(factorOf(factor));
    options.revive = m_reader.gives("revive");
    if (options.resume.isEmpty() && (!options.multiply.empty() || options.revive))
        throw UsageError(tr("--multiply and --revive need --resume"));
    options.reportAt = reportAt();
    if (!options.reportAt.empty() && options.report.isEmpty() && options.tensorboard.isEmpty())
        throw UsageError(tr("--report-at needs --report or --tensorboard"));
    readFilm(options);
    readExperiment(options);
    options.evaluateEvery = intervalOf("eval-every");
    options.logEvery = intervalOf("log-every").value_or(options.logEvery);
    options.samples =
        static_cast<std::size_t>(m_reader.integerOf("samples", 1, maxSamples).value_or(0));
}

void CommandLineReader::readPictures(Options& options) const
{
    options.exportFormat = m_reader.textOf("export-format").value_or(options.exportFormat);
    if (!QStringList{"png", "svg", "pdf"}.contains(options.exportFormat))
        throw UsageError(tr("--export-format must be png, svg or pdf, not “%1”")
                             .arg(printable(options.exportFormat)));
    if (const auto dpi = m_reader.integerOf("dpi", minDpi, maxDpi))
        options.dpi = static_cast<int>(*dpi);
    if (options.exportDir.isEmpty() && (options.dpi || m_reader.gives("export-format")))
        throw UsageError(tr("--export-format and --dpi need --export-dir"));
}

void CommandLineReader::readExperiment(Options& options) const
{
    for (const QString& text : m_reader.textsOf("sweep"))
        options.sweeps.push_back(sweepAxis(text));
    if (options.sweeps.size() > 2)
        throw UsageError(tr("--sweep can be given twice at most"));
    if (options.sweeps.size() == 2 && options.sweeps[0].name == options.sweeps[1].name)
        throw UsageError(tr("--sweep %1 is given twice").arg(options.sweeps[0].name));
    options.seeds = static_cast<int>(m_reader.integerOf("seeds", 1, maxSeeds).value_or(0));
    std::size_t cells = static_cast<std::size_t>(std::max(options.seeds, 1));
    for (const SweepAxis& axis : options.sweeps)
        cells *= axis.values.size();
    if (cells > maxCells)
        throw UsageError(tr("an experiment of %1 runs is too large; at most %2 are possible")
                             .arg(QString::number(cells), QString::number(maxCells)));
    constexpr std::int64_t maxThreads = 1'024;
    options.threads =
        static_cast<unsigned>(m_reader.integerOf("threads", 1, maxThreads).value_or(0));
    options.table = outputOf("table");
    if (const auto shard = m_reader.textOf("shard"))
        options.shard = shardOf(*shard);
    options.merge = m_reader.textsOf("merge");
    const bool isExperiment = !options.sweeps.empty() || options.seeds > 0;
    for (const char* name : {"threads", "shard"}) {
        if (!isExperiment && m_reader.textOf(name))
            throw UsageError(tr("--%1 needs --sweep or --seeds").arg(name));
    }
    if (!isExperiment && options.merge.isEmpty() && !options.table.isEmpty())
        throw UsageError(tr("--table needs --sweep, --seeds or --merge"));
    if (isExperiment || !options.merge.isEmpty()) {
        for (const char* name :
             {"export-dir", "samples", "save", "resume", "report-at", "film", "eval-every"}) {
            if (m_reader.textOf(name))
                throw UsageError(tr("--%1 is of a single run, not of an experiment").arg(name));
        }
    }
    if (isExperiment && !options.merge.isEmpty())
        throw UsageError(tr("--merge joins what was computed; --sweep and --seeds do not go with "
                            "it"));
    if ((isExperiment || !options.merge.isEmpty()) && options.report.isEmpty() &&
        options.table.isEmpty())
        throw UsageError(tr("an experiment needs --report or --table, where its results go"));
}

void CommandLineReader::readFilm(Options& options) const
{
    options.film = outputOf("film");
    for (const char* name : {"film-page", "film-frames", "film-from", "film-to", "film-spacing"}) {
        if (options.film.isEmpty() && m_reader.textOf(name))
            throw UsageError(tr("--%1 needs --film").arg(name));
    }
    if (options.film.isEmpty())
        return;
    if (!options.film.endsWith(".webp", Qt::CaseInsensitive) &&
        !options.film.endsWith(".png", Qt::CaseInsensitive))
        throw UsageError(tr("--film must end in .webp (animated) or .png (numbered pictures), not "
                            "“%1”")
                             .arg(printable(options.film)));
    options.filmPage = m_reader.textOf("film-page").value_or(options.filmPage);
    options.filmFrames =
        static_cast<int>(m_reader.integerOf("film-frames", minFilmFrames, maxFilmFrames)
                             .value_or(options.filmFrames));
    options.filmFrom = m_reader.integerOf("film-from", 0, maxInterval);
    options.filmTo = m_reader.integerOf("film-to", 0, maxInterval);
    const QString spacing = m_reader.textOf("film-spacing").value_or("log");
    if (spacing != "log" && spacing != "linear")
        throw UsageError(tr("--film-spacing must be log or linear, not “%1”").arg(spacing));
    options.isFilmLinear = spacing == "linear";
}

/// Of an option that names what is written.
QString CommandLineReader::outputOf(const QString& option) const
{
    const QString name = m_reader.textOf(option).value_or(QString());
    if (!isUtf8FileName(name))
        throw UsageError(tr("--%1 must be a name in UTF-8, not “%2”").arg(option, printable(name)));
    return name;
}

Options CommandLineReader::options() const
{
    Options options;
    readConfig(options);
    readOutput(options);
    if (options.merge.isEmpty())
        options.words = words();
    else
        options.merge += m_reader.positionals();
    return options;
}

QString CommandLineReader::version()
{
    const QString program =
        QCoreApplication::applicationName() + ' ' + QCoreApplication::applicationVersion();
    const QString instructions = tr("Instruction set: %1").arg(QString::fromUtf8(instructionSet()));
    return program + '\n' + instructions + '\n';
}

QString presetList()
{
    const auto longest =
        std::ranges::max(presets(), {}, [](const Preset& preset) { return preset.name.size(); });
    const auto width = static_cast<qsizetype>(longest.name.size());
    QString list;
    for (const auto& preset : presets()) {
        list += QString::fromUtf8(preset.name).leftJustified(width) + "  " +
                description(preset).simplified() + '\n';
    }
    return list;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    const OptionReader reader(arguments);
    if (reader.gives("help"))
        return reader.help();
    if (reader.gives("version"))
        return CommandLineReader::version();
    if (reader.gives("list-presets"))
        return presetList();
    return CommandLineReader(reader).options();
}

} // namespace actigrad
