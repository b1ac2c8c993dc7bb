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

struct Collected
{
    QList<QCommandLineOption> options;

    void addOption(const QCommandLineOption& option) { options += option; }
};

class OptionList
{
    Q_DECLARE_TR_FUNCTIONS(OptionList)

public:
    static void addTo(Collected& list);
    static void describeProgram(QCommandLineParser& parser);

private:
    static void addPresetOptions(Collected& list);
    static void addHeadlessOptions(Collected& list);

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

void OptionList::addPresetOptions(Collected& list)
{
    list.addOption({"preset",
                    tr("One of the lecture’s networks (see --list-presets). Other options change "
                       "its shape, and its scales follow."),
                    "NAME"});
    list.addOption({"list-presets", tr("Prints the presets.")});
    list.addOption(
        {"scale",
         tr("Init scale of one of %1: from 0 to %2. Can be repeated; overrides the preset’s.")
             .arg(scaleNames(), toQString(maxScale)),
         "NAME=X"});
}

void OptionList::addHeadlessOptions(Collected& list)
{
    list.addOption({"headless", tr("Trains without a window; needs no display.")});
    list.addOption({"report", tr("Writes a report on the run as JSON (with --headless)."), "FILE"});
    list.addOption({"export-dir",
                    tr("Writes the plots as pictures into this folder (with --headless)."), "DIR"});
    list.addOption(
        {"export-format", tr("Format of these pictures: png, svg or pdf (default: png)."), "NAME"});
    list.addOption({"dpi",
                    tr("Resolution of these pictures, from %1 to %2; they measure the same in "
                       "inches (default: %3 for pages, twice that for plots).")
                        .arg(QString::number(minDpi), QString::number(maxDpi), "96"),
                    "N"});
    list.addOption(
        {"losses", tr("Writes the loss of every step as CSV (with --headless)."), "FILE"});
    list.addOption({"tensorboard",
                    tr("Writes losses, and histograms of all layers at step 0, the last step and "
                       "the steps of --report-at, as an event file for TensorBoard into this "
                       "folder (with --headless)."),
                    "DIR"});
    list.addOption({"film",
                    tr("Writes a film of the training: an animated WebP for a name in .webp, "
                       "numbered pictures for one in .png (with --headless)."),
                    "FILE"});
    list.addOption({"film-page",
                    tr("What the film shows: overview, layers, batch-norm, neuron, activations, "
                       "or a plot, as hpreact (default: overview)."),
                    "NAME"});
    list.addOption({"film-frames",
                    tr("Pictures of the film, from %1 to %2 (default: %3).")
                        .arg(QString::number(minFilmFrames), QString::number(maxFilmFrames),
                             QString::number(Options().filmFrames)),
                    "N"});
    list.addOption({"film-from", tr("The film’s first step (default: the first)."), "N"});
    list.addOption({"film-to", tr("The film’s last step (default: the last)."), "N"});
    list.addOption(
        {"film-spacing", tr("How far apart its steps lie: log or linear (default: log)."), "NAME"});
    list.addOption({"sweep",
                    tr("Varies a setting: W1=0.01:1:9 (equally far apart in log for scales, lr "
                       "and gain), width=50:300:6, or activation=tanh,relu. Twice for a map. "
                       "What can be varied: %1 (with --headless).")
                        .arg(sweepNames()),
                    "NAME=VALUES"});
    list.addOption({"seeds",
                    tr("Repeats each run with so many seeds: --seed, the next one, … (with "
                       "--headless)."),
                    "K"});
    list.addOption(
        {"threads", tr("Runs at a time (default: as many as there are processors)."), "N"});
    list.addOption({"table", tr("Writes an experiment’s runs as CSV."), "FILE"});
    list.addOption(
        {"shard", tr("Computes the I-th of N parts of an experiment, for --merge."), "I/N"});
    list.addOption({"merge",
                    tr("Joins the reports of an experiment’s parts into --report and --table "
                       "(with --headless)."),
                    "FILE…"});
    list.addOption({"save",
                    tr("Writes the network after the last step as a safetensors file (with "
                       "--headless)."),
                    "FILE"});
    list.addOption({"resume",
                    tr("Goes on from a network that --save wrote; --steps counts from step 0 "
                       "(with --headless)."),
                    "FILE"});
    list.addOption({"multiply",
                    tr("Multiplies a parameter of the network resumed, as W2=0.1. Can be "
                       "repeated (with --resume)."),
                    "NAME=X"});
    list.addOption(
        {"revive", tr("Draws the incoming weights of dead neurons anew (with --resume).")});
    list.addOption({"report-at",
                    tr("Steps whose figures the report takes, as 0,100,12345 (with --report or "
                       "--tensorboard)."),
                    "N[,N…]"});
    list.addOption({"log-every",
                    tr("Steps between two losses in the report and in the progress (default: "
                       "%1; with --headless).")
                        .arg(QString::number(Options().logEvery)),
                    "K"});
    list.addOption({"samples",
                    tr("Words to sample from the network at the end, from 1 to %1; they are "
                       "printed (with --headless).")
                        .arg(QString::number(maxSamples)),
                    "N"});
}

void OptionList::addTo(Collected& list)
{
    list.addOption({{"h", "help"}, tr("Prints this help.")});
    list.addOption({{"v", "version"}, tr("Prints the version.")});
    list.addOption(
        {"words", tr("Words to learn from, one on each line, in UTF-8 (default: names)."), "FILE"});
    visitFields([&](const auto& field) {
        list.addOption({QString::fromUtf8(field.name), textOf(field), valueName(field)});
    });
    list.addOption({"eval-every",
                    tr("Steps between two evaluations over the whole of train, dev and test "
                       "(default: only at the end)."),
                    "N"});
    addPresetOptions(list);
    addHeadlessOptions(list);
}

void OptionList::describeProgram(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr(
        "Trains a character-level neural network and shows what it looks like from the inside."));
    parser.addPositionalArgument(
        "file",
        tr("A session (.actigrad), a network (.safetensors) or a picture that was exported, "
           "for the window; else the same as --words."),
        "[FILE]");
}

} // namespace

QList<QCommandLineOption> allOptions()
{
    Collected list;
    OptionList::addTo(list);
    return list.options;
}

void addOptions(QCommandLineParser& parser)
{
    OptionList::describeProgram(parser);
    parser.addOptions(allOptions());
}

} // namespace actigrad
