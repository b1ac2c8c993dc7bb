#include "app/options/option_list.h"

#include "app/options/option_reader.h"
#include "app/options/options.h"
#include "app/options/sweep.h"
#include "app/options/widths.h"
#include "core/input_error.h"
#include "core/training/config_fields.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace actigrad {

QString toQString(double value)
{
    return QString::fromStdString(toText(value));
}

namespace {

class OptionList
{
    Q_DECLARE_TR_FUNCTIONS(OptionList)

public:
    static void addTo(QCommandLineParser& parser);

private:
    static void addPresetOptions(QCommandLineParser& parser);
    static void addHeadlessOptions(QCommandLineParser& parser);

    static QString describe(std::string_view field);
    static QString valueName(const WidthsField&) { return "N[,N…]"; }
    static QString valueName(const IntegerField&) { return "N"; }
    static QString valueName(const RealField&) { return "X"; }
    template <ConfigChoice Value>
    static QString valueName(const ChoiceField<Value>&)
    {
        return "NAME";
    }

    // A description with the values allowed and the default.
    static QString textOf(const WidthsField& field);
    static QString textOf(const IntegerField& field);
    static QString textOf(const RealField& field);
    template <ConfigChoice Value>
    static QString textOf(const ChoiceField<Value>& field)
    {
        return tr("%1: %2 (default: %3).")
            .arg(describe(field.name), joined(namesOf<Value>()),
                 QString::fromUtf8(nameOf(RunConfig().*field.member)));
    }
};

QString OptionList::describe(std::string_view field)
{
    const std::pair<std::string_view, QString> texts[] = {
        {"seed", tr("Seed of all random numbers")},
        {"batch-seed",
         tr("Seed of the batches, so that networks of different shapes see the same")},
        {"context", tr("Characters that predict the next one")},
        {"embedding", tr("Numbers that stand for a character")},
        {"batch", tr("Examples in each step")},
        {"steps", tr("Steps to train")},
        {"lr-decay-at",
         tr("With the schedule “step”: the step from which the learning rate is divided by ten")},
        {"hidden", tr("Widths of the hidden layers, 1 to %1 of them")
                       .arg(QString::number(maximumHiddenLayers))},
        {"lr", tr("Learning rate")},
        {"lr-schedule", tr("Learning-rate schedule")},
        {"activation", tr("Activation of the hidden layers")},
        {"bias", tr("Initial biases")},
        {"batchnorm", tr("Layers with batch norm")},
        {"bn-momentum", tr("Share of each batch in batch norm’s running statistics")},
    };
    const auto* text =
        std::ranges::find(texts, field, &std::pair<std::string_view, QString>::first);
    return text != std::end(texts) ? text->second : QString::fromUtf8(field);
}

QString OptionList::textOf(const WidthsField& field)
{
    return tr("%1, each from 1 to %2 (default: %3).")
        .arg(describe(field.name), QString::number(maxWidth),
             widthsText(RunConfig().*field.member));
}

QString OptionList::textOf(const IntegerField& field)
{
    if (field.mayBeNone) {
        return tr("%1: from 0 to %2 (default: those that follow the parameters’).")
            .arg(describe(field.name), QString::number(field.max));
    }
    return tr("%1: from %2 to %3 (default: %4).")
        .arg(describe(field.name), QString::number(field.min), QString::number(field.max),
             QString::number(RunConfig().*field.member));
}

QString OptionList::textOf(const RealField& field)
{
    return tr("%1: at most %2 (default: %3).")
        .arg(describe(field.name), toQString(field.max), toQString(RunConfig().*field.member));
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
         tr("Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.")
             .arg(scaleNames(), toQString(maxScale)),
         "NAME=X"});
}

void OptionList::addHeadlessOptions(QCommandLineParser& parser)
{
    parser.addOption({"headless", tr("Trains without a window; needs no display.")});
    parser.addOption(
        {"report", tr("Writes a report on the run as JSON (with --headless)."), "FILE"});
    parser.addOption({"export-dir",
                      tr("Writes the plots as pictures into this folder (with --headless)."),
                      "DIR"});
    parser.addOption(
        {"export-format", tr("Format of these pictures: png, svg or pdf (default: png)."), "NAME"});
    parser.addOption({"dpi",
                      tr("Resolution of these pictures, from %1 to %2; they measure the same in "
                         "inches (default: %3 for pages, twice that for plots).")
                          .arg(QString::number(minDpi), QString::number(maxDpi), "96"),
                      "N"});
    parser.addOption(
        {"losses", tr("Writes the loss of every step as CSV (with --headless)."), "FILE"});
    parser.addOption({"tensorboard",
                      tr("Writes losses, and histograms of all layers at step 0, the last step and "
                         "the steps of --report-at, as an event file for TensorBoard into this "
                         "folder (with --headless)."),
                      "DIR"});
    parser.addOption({"film",
                      tr("Writes a film of the training: an animated WebP for a name in .webp, "
                         "numbered pictures for one in .png (with --headless)."),
                      "FILE"});
    parser.addOption({"film-page",
                      tr("What the film shows: overview, layers, batch-norm, neuron, activations, "
                         "or a plot, as hpreact (default: overview)."),
                      "NAME"});
    parser.addOption({"film-frames",
                      tr("Pictures of the film, from %1 to %2 (default: %3).")
                          .arg(QString::number(minFilmFrames), QString::number(maxFilmFrames),
                               QString::number(Options().filmFrames)),
                      "N"});
    parser.addOption({"film-from", tr("The film’s first step (default: the first)."), "N"});
    parser.addOption({"film-to", tr("The film’s last step (default: the last)."), "N"});
    parser.addOption(
        {"film-spacing", tr("How far apart its steps lie: log or linear (default: log)."), "NAME"});
    parser.addOption({"sweep",
                      tr("Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr "
                         "and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. "
                         "What can be varied: %1 (with --headless).")
                          .arg(sweepNames()),
                      "NAME=VALUES"});
    parser.addOption({"seeds",
                      tr("Repeats each run with so many seeds: --seed, the next one, … (with "
                         "--headless)."),
                      "K"});
    parser.addOption(
        {"threads", tr("Runs at a time (default: as many as there are processors)."), "N"});
    parser.addOption({"table", tr("Writes an experiment’s runs as CSV."), "FILE"});
    parser.addOption(
        {"shard", tr("Computes the I-th of N parts of an experiment, for --merge."), "I/N"});
    parser.addOption({"merge",
                      tr("Joins the reports of an experiment’s parts into --report and --table "
                         "(with --headless)."),
                      "FILE…"});
    parser.addOption({"save",
                      tr("Writes the network after the last step as a safetensors file (with "
                         "--headless)."),
                      "FILE"});
    parser.addOption({"resume",
                      tr("Goes on from a network that --save wrote; --steps counts from step 0 "
                         "(with --headless)."),
                      "FILE"});
    parser.addOption({"multiply",
                      tr("Multiplies a parameter of the network resumed, as W2=0.1. Can be "
                         "repeated (with --resume)."),
                      "NAME=X"});
    parser.addOption(
        {"revive", tr("Draws the incoming weights of dead neurons anew (with --resume).")});
    parser.addOption({"report-at",
                      tr("Steps whose figures the report takes, as 0,100,12345 (with --report or "
                         "--tensorboard)."),
                      "N[,N…]"});
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
    visitFields([&](const auto& field) {
        parser.addOption({QString::fromUtf8(field.name), textOf(field), valueName(field)});
    });
    parser.addOption({"eval-every",
                      tr("Steps between two evaluations over the whole of train, dev and test "
                         "(default: only at the end)."),
                      "N"});
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
