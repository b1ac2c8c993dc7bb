#include "app/options/command_line.h"

#include "app/messages.h"
#include "app/options/option_list.h"
#include "app/options/strict_number.h"
#include "app/options/usage_error.h"
#include "core/input_error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace actigrad {
namespace {

constexpr std::int64_t greatestLogEvery = 1'000'000'000;

/// Reads the options one by one; every member throws UsageError.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)

public:
    explicit OptionReader(const QStringList& arguments);

    [[nodiscard]] bool asksForHelp() const { return m_parser.isSet("help"); }
    [[nodiscard]] bool asksForVersion() const { return m_parser.isSet("version"); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    [[nodiscard]] Options options() const;

private:
    void parse(const QStringList& arguments);

    /// Of an option given more than once, the last counts.
    [[nodiscard]] std::optional<QString> textOf(const QString& name) const;
    [[nodiscard]] std::optional<std::int64_t> integerOf(const QString& name, std::int64_t least,
                                                        std::int64_t greatest) const;
    [[nodiscard]] std::optional<double> learningRate() const;
    [[nodiscard]] const Preset* preset() const;
    [[nodiscard]] static Options::Scale scaleOf(const QString& text);
    [[nodiscard]] QString words() const;

    QCommandLineParser m_parser;
};

OptionReader::OptionReader(const QStringList& arguments)
{
    addOptions(m_parser);
    parse(arguments);
}

void OptionReader::parse(const QStringList& arguments)
{
    if (m_parser.parse(arguments))
        return;
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        throw UsageError(m_parser.errorText());
    const QString name = unknown.first();
    throw UsageError(tr("there is no option “%1”; see actigrad --help")
                         .arg((name.size() > 1 ? "--" : "-") + name));
}

std::optional<QString> OptionReader::textOf(const QString& name) const
{
    if (!m_parser.isSet(name))
        return std::nullopt;
    const QString text = m_parser.value(name);
    if (text.isEmpty())
        throw UsageError(tr("--%1 needs a value that is not empty").arg(name));
    return text;
}

std::optional<std::int64_t> OptionReader::integerOf(const QString& name, std::int64_t least,
                                                    std::int64_t greatest) const
{
    const auto text = textOf(name);
    if (!text)
        return std::nullopt;
    const auto value = toInteger(*text);
    if (!value || *value < least || *value > greatest) {
        throw UsageError(tr("--%1 must be a whole number from %2 to %3, not “%4”")
                             .arg(name, QString::number(least), QString::number(greatest), *text));
    }
    return value;
}

std::optional<double> OptionReader::learningRate() const
{
    const auto text = textOf("lr");
    if (!text)
        return std::nullopt;
    const auto value = toReal(*text);
    if (!value || *value <= 0 || *value > greatestLearningRate) {
        throw UsageError(tr("--lr must be a number greater than 0 and at most %1, not “%2”")
                             .arg(toQString(greatestLearningRate), *text));
    }
    return value;
}

const Preset* OptionReader::preset() const
{
    const auto name = textOf("preset");
    if (!name)
        return nullptr;
    try {
        return &presetNamed(name->toStdString());
    } catch (const InputError& error) {
        throw UsageError(describe(error));
    }
}

Options::Scale OptionReader::scaleOf(const QString& text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 1)
        throw UsageError(tr("--scale must be NAME=X, as W1=0.2 is, not “%1”").arg(text));

    const QString name = text.left(equals);
    const auto found = std::ranges::find(parameterNames, name.toStdString());
    if (found == parameterNames.end()) {
        QStringList names;
        for (const auto& known : parameterNames)
            names += QString::fromUtf8(known);
        throw UsageError(tr("there is no scale “%1”; there are: %2").arg(name, names.join(", ")));
    }

    const QString number = text.mid(equals + 1);
    const auto value = toReal(number);
    if (!value || *value < 0 || *value > greatestScale) {
        throw UsageError(tr("the scale of %1 must be a number from 0 to %2, not “%3”")
                             .arg(name, toQString(greatestScale), number));
    }
    return {static_cast<ParameterIndex>(found - parameterNames.begin()), *value};
}

QString OptionReader::words() const
{
    QStringList files = m_parser.positionalArguments();
    if (const auto file = textOf("words"))
        files.prepend(*file);
    if (files.contains(QString()))
        throw UsageError(tr("the name of the file of words is empty"));
    if (files.size() > 1)
        throw UsageError(
            tr("only one file of words can be opened; “%1” is one too many").arg(files[1]));
    return files.value(0);
}

Options OptionReader::options() const
{
    Options options;
    options.headless = m_parser.isSet("headless");
    options.words = words();
    for (const auto& limits : integerLimits()) {
        const auto value = integerOf(QString::fromUtf8(limits.name), limits.least, limits.greatest);
        if (value)
            options.integers.push_back({limits.member, *value});
    }
    options.learningRate = learningRate();
    options.preset = preset();
    for (const QString& scale : m_parser.values("scale"))
        options.scales.push_back(scaleOf(scale));

    options.report = textOf("report").value_or(QString());
    options.exportDir = textOf("export-dir").value_or(QString());
    options.logEvery = integerOf("log-every", 1, greatestLogEvery).value_or(options.logEvery);
    if (!options.headless && !(options.report.isEmpty() && options.exportDir.isEmpty()))
        throw UsageError(tr("--report and --export-dir need --headless"));
    return options;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    const OptionReader reader(arguments);
    if (reader.asksForHelp())
        return reader.help();
    if (reader.asksForVersion())
        return QCoreApplication::applicationName() + ' ' + QCoreApplication::applicationVersion() +
               '\n';
    return reader.options();
}

} // namespace actigrad
