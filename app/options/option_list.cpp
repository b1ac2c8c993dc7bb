#include "app/options/option_list.h"

#include "app/options/option_reader.h"
#include "app/options/options.h"
#include "app/options/widths.h"
#include "core/input_error.h"
#include "core/training/config_names.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

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

constexpr std::array<IntegerText, 6> integerTexts{{
    {"seed", QT_TRANSLATE_NOOP("OptionList", "Seed of all random numbers")},
    {"context", QT_TRANSLATE_NOOP("OptionList", "Characters that predict the next one")},
    {"embedding", QT_TRANSLATE_NOOP("OptionList", "Numbers that stand for a character")},
    {"batch", QT_TRANSLATE_NOOP("OptionList", "Examples in each step")},
    {"steps", QT_TRANSLATE_NOOP("OptionList", "Steps to train")},
    {"lr-decay-at",
     QT_TRANSLATE_NOOP("OptionList",
                       "Step from which on the learning rate is a tenth, on the schedule “step”")},
}};

class OptionList
{
    Q_DECLARE_TR_FUNCTIONS(OptionList)

public:
    static void addTo(QCommandLineParser& parser);

private:
    static void addNetworkOptions(QCommandLineParser& parser);
    static void addTrainingOptions(QCommandLineParser& parser);
    static void addPresetOptions(QCommandLineParser& parser);
    static void addHeadlessOptions(QCommandLineParser& parser);
    static QString describe(std::string_view integer);

    /// An option of one of a few values.
    template <ConfigChoice Value>
    static void addChoice(QCommandLineParser& parser, const QString& name,
                          const QString& description, Value standard)
    {
        parser.addOption(
            {name,
             tr("%1: %2 (default: %3).")
                 .arg(description, joined(namesOf<Value>()), QString::fromUtf8(nameOf(standard))),
             "NAME"});
    }
};

QString OptionList::describe(std::string_view integer)
{
    const auto text = std::ranges::find(integerTexts, integer, &IntegerText::name);
    return text != integerTexts.end() ? tr(text->description) : QString::fromUtf8(integer);
}

void OptionList::addNetworkOptions(QCommandLineParser& parser)
{
    const RunConfig defaults;
    parser.addOption({"hidden",
                      tr("Widths of the hidden layers, 1 to %1 of them, each from 1 to %2 "
                         "(default: %3).")
                          .arg(QString::number(maximumHiddenLayers), QString::number(maxWidth),
                               widthsText(defaults.hidden)),
                      "N[,N…]"});
    addChoice(parser, "activation", tr("Activation of the hidden layers"), defaults.activation);
    addChoice(parser, "bias", tr("Initial biases"), defaults.bias);
    addChoice(parser, "batchnorm", tr("Layers with batch norm"), defaults.batchNorm);
    parser.addOption({"bn-momentum",
                      tr("Share of each batch in batch norm’s running statistics: at most 1 "
                         "(default: %1).")
                          .arg(toQString(defaults.batchNormMomentum)),
                      "X"});
}

void OptionList::addTrainingOptions(QCommandLineParser& parser)
{
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
                          .arg(toQString(maxLearningRate), toQString(defaults.learningRate)),
                      "X"});
    addChoice(parser, "lr-schedule", tr("Learning-rate schedule"), defaults.schedule);
    parser.addOption({"eval-every",
                      tr("Steps between two evaluations over the whole of train, dev and test "
                         "(default: only at the end)."),
                      "N"});
}

void OptionList::addPresetOptions(QCommandLineParser& parser)
{
    parser.addOption({"preset",
                      tr("One of the lecture’s networks (see --list-presets). Other options change "
                         "its shape, and its scales follow."),
                      "NAME"});
    parser.addOption({"list-presets", tr("Prints the presets.")});
    parser.addOption(
        {"scale",
         tr("Init scale of one of %1: from 0 to %2. May be given for each, and changes "
            "the preset's.")
             .arg(scaleNames(), toQString(maxScale)),
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
    parser.addOption({"samples",
                      tr("Words to sample from the network at the end, from 1 to %1; they are "
                         "printed (with --headless).")
                          .arg(QString::number(maxSamples)),
                      "N"});
}

void OptionList::addTo(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr(
        "Trains a character-level neural network and shows what it looks like from the inside."));
    parser.addOption({{"h", "help"}, tr("Prints this help.")});
    parser.addOption({{"v", "version"}, tr("Prints the version.")});
    parser.addOption(
        {"words", tr("Words to learn from, one on each line, in UTF-8 (default: names)."), "FILE"});
    addNetworkOptions(parser);
    addTrainingOptions(parser);
    addPresetOptions(parser);
    addHeadlessOptions(parser);
    parser.addPositionalArgument("words", tr("The same as --words."), "[FILE]");
}

} // namespace

void addOptions(QCommandLineParser& parser)
{
    OptionList::addTo(parser);
}

} // namespace actigrad
