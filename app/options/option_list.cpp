#include "app/options/option_list.h"

#include "app/options/options.h"
#include "core/input_error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace actigrad {

QString toQString(double value)
{
    return QString::fromStdString(toText(value));
}

namespace {

/// An option of a whole number, but for its limits.
struct IntegerText
{
    std::string_view name; ///< as in integerLimits()
    const char* description;
};

constexpr std::array<IntegerText, 7> integerTexts{{
    {"seed", QT_TRANSLATE_NOOP("OptionList", "Seed of all random numbers")},
    {"context", QT_TRANSLATE_NOOP("OptionList", "Characters that predict the next one")},
    {"embedding", QT_TRANSLATE_NOOP("OptionList", "Numbers that stand for a character")},
    {"hidden", QT_TRANSLATE_NOOP("OptionList", "Neurons of the hidden layer")},
    {"batch", QT_TRANSLATE_NOOP("OptionList", "Examples in each step")},
    {"steps", QT_TRANSLATE_NOOP("OptionList", "Steps to train")},
    {"lr-decay-at",
     QT_TRANSLATE_NOOP("OptionList", "Step from which on the learning rate is a tenth")},
}};

template <typename Range, typename Projection>
QString joined(const Range& range, Projection name)
{
    QStringList names;
    for (const auto& element : range)
        names += QString::fromUtf8(std::invoke(name, element));
    return names.join(", ");
}

class OptionList
{
    Q_DECLARE_TR_FUNCTIONS(OptionList)

public:
    static void addTo(QCommandLineParser& parser);

private:
    static void addRunOptions(QCommandLineParser& parser);
    static void addHeadlessOptions(QCommandLineParser& parser);
    static QString describe(std::string_view integer);
};

QString OptionList::describe(std::string_view integer)
{
    const auto text = std::ranges::find(integerTexts, integer, &IntegerText::name);
    return text != integerTexts.end() ? tr(text->description) : QString::fromUtf8(integer);
}

void OptionList::addRunOptions(QCommandLineParser& parser)
{
    parser.addOption(
        {"words", tr("Words to learn from, one on each line, in UTF-8 (default: names)."), "FILE"});
    const RunConfig defaults;
    for (const auto& limits : integerLimits()) {
        parser.addOption(
            {QString::fromUtf8(limits.name),
             tr("%1: from %2 to %3 (default: %4).")
                 .arg(describe(limits.name), QString::number(limits.least),
                      QString::number(limits.greatest), QString::number(defaults.*limits.member)),
             "N"});
    }
    parser.addOption({"lr",
                      tr("Learning rate: at most %1 (default: %2).")
                          .arg(toQString(greatestLearningRate), toQString(defaults.learningRate)),
                      "X"});
    parser.addOption({"preset",
                      tr("Init scales of one of the lecture's networks: %1.")
                          .arg(joined(presets(), &Preset::name)),
                      "NAME"});
    parser.addOption(
        {"scale",
         tr("Init scale of one of %1: from 0 to %2. May be given for each, and changes "
            "the preset's.")
             .arg(joined(parameterNames, std::identity()), toQString(greatestScale)),
         "NAME=X"});
}

void OptionList::addHeadlessOptions(QCommandLineParser& parser)
{
    parser.addOption({"headless", tr("Trains without a window; needs no display.")});
    parser.addOption(
        {"report", tr("Writes what was seen of the run as JSON (with --headless)."), "FILE"});
    parser.addOption(
        {"export-dir", tr("Writes the plots as PNG into this folder (with --headless)."), "DIR"});
    parser.addOption({"log-every",
                      tr("Steps between two losses in the report and in the progress (default: "
                         "%1; with --headless).")
                          .arg(QString::number(Options().logEvery)),
                      "K"});
}

void OptionList::addTo(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr(
        "Trains a character-level neural network and shows what it looks like from the inside."));
    parser.addOption({{"h", "help"}, tr("Prints this help.")});
    parser.addOption({{"v", "version"}, tr("Prints the version.")});
    addRunOptions(parser);
    addHeadlessOptions(parser);
    parser.addPositionalArgument("words", tr("The same as --words."), "[FILE]");
}

} // namespace

void addOptions(QCommandLineParser& parser)
{
    OptionList::addTo(parser);
}

} // namespace actigrad
