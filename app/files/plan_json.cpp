#include "app/files/plan_json.h"

#include "app/base/file_name.h"
#include "app/base/plain_text.h"
#include "app/export/config_json.h"
#include "app/session/run_store.h"
#include "core/input_error.h"
#include "core/text/text_file.h"
#include "core/training/checkpoint_store.h"
#include "core/training/run.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace actigrad {
namespace {

constexpr std::int64_t maxPlannedStep = 1'000'000'000;
constexpr qsizetype maxChanges = 1'000;

[[noreturn]] void refuseEntry(const char* name)
{
    throw InputError(
        ACTIGRAD_TEXT("core", "“%1” is missing in the plan of the run, or cannot be used"), {name});
}

QJsonObject jsonOf(const PlanChange& change)
{
    QJsonArray factors;
    for (const auto& [parameter, factor] : change.factors)
        factors.append(QJsonArray{QString::fromStdString(nameOf(parameter)), factor});
    QJsonArray revivals;
    for (const PlanChange::Revival& revival : change.revivals) {
        QJsonArray neurons;
        for (const int neuron : revival.neurons)
            neurons.append(neuron);
        revivals.append(QJsonObject{{"layer", revival.layer}, {"neurons", neurons}});
    }
    return {{"step", static_cast<qint64>(change.step)},
            {"config", toJson(*change.config)},
            {"seed", change.seed ? QJsonValue(static_cast<qint64>(*change.seed)) : QJsonValue()},
            {"factors", factors},
            {"revivals", revivals}};
}

std::int64_t integerIn(const QJsonObject& json, const char* name, std::int64_t min,
                       std::int64_t max)
{
    const QJsonValue value = json[QLatin1String(name)];
    const qint64 integer = value.toInteger(min - 1);
    if (!value.isDouble() || integer < min || integer > max)
        refuseEntry(name);
    return integer;
}

PlanChange changeFrom(const QJsonObject& json, const std::shared_ptr<const WordList>& words)
{
    PlanChange change;
    change.step = integerIn(json, "step", 0, maxPlannedStep);
    change.config =
        std::make_shared<const RunConfig>(configFromJson(json["config"].toObject(), words));
    if (!json["seed"].isNull() && !json["seed"].isUndefined())
        change.seed = integerIn(json, "seed", 0, 1LL << 60U);
    for (const QJsonValue factor : json["factors"].toArray()) {
        const auto parameter = parameterNamed(factor[0].toString().toStdString());
        const double by = factor[1].toDouble();
        if (!parameter || !std::isfinite(by))
            refuseEntry("factors");
        change.factors.emplace_back(*parameter, by);
    }
    for (const QJsonValue value : json["revivals"].toArray()) {
        const QJsonObject revival = value.toObject();
        const auto layer =
            static_cast<int>(integerIn(revival, "layer", 1, change.config->hiddenLayers()));
        const std::int64_t width = change.config->hidden[static_cast<std::size_t>(layer) - 1];
        PlanChange::Revival read{layer, {}};
        for (const QJsonValue neuron : revival["neurons"].toArray()) {
            if (!neuron.isDouble() || neuron.toInt(-1) < 0 || neuron.toInt() >= width)
                refuseEntry("neurons");
            read.neurons.push_back(neuron.toInt());
        }
        change.revivals.push_back(std::move(read));
    }
    return change;
}

/// Steps up to a step; a checkpoint now and then, so that one can go back in the run.
void advanceTo(std::int64_t step, Run& run, KeptRun& kept, const std::function<void()>& look)
{
    constexpr std::int64_t interval = 16 * CheckpointStore::firstInterval;
    while (run.step() < step && !run.diverged() && !run.onLastStep()) {
        run.advance();
        if (run.step() % 64 == 0)
            look();
        const float loss = run.loss();
        kept.record.history->append({&loss, 1});
        if (run.step() % interval == 0 && kept.checkpoints.size() < CheckpointStore::maxOfARun / 4)
            kept.checkpoints.push_back(std::make_shared<const Checkpoint>(run.checkpoint()));
    }
    if (run.step() < step)
        refuseEntry("step");
}

KeptRun madeAgain(const Plan& plan, std::int64_t step, const ProgressListener& progress)
{
    const auto dataset = std::make_shared<const Dataset>(
        *plan.origin->words, static_cast<std::size_t>(plan.origin->context));
    KeptRun kept;
    RunRecord& record = kept.record;
    record.config = plan.origin;
    record.history = std::make_shared<LossHistory>();
    std::optional<Run> run(std::in_place, plan.origin, dataset);
    const auto noteFirst = [&] {
        const float loss = run->loss();
        record.history->append({&loss, 1});
    };
    const auto look = [&] {
        progress(static_cast<double>(run->step()) / static_cast<double>(step));
    };
    noteFirst();
    for (const PlanChange& change : plan.changes) {
        if (change.step < run->step())
            refuseEntry("changes");
        advanceTo(change.step, *run, kept, look);
        Checkpoint checkpoint = run->checkpoint();
        apply(change, checkpoint);
        record.beginning = std::make_shared<const Checkpoint>(std::move(checkpoint));
        record.config = change.config;
        record.history = std::make_shared<LossHistory>(change.step, record.history->smoothed());
        kept.checkpoints.clear();
        run.emplace(*record.beginning, change.config, dataset);
        noteFirst();
    }
    advanceTo(step, *run, kept, look);
    if (step > record.firstStep())
        kept.checkpoints.push_back(std::make_shared<const Checkpoint>(run->checkpoint()));
    record.number = 1;
    record.state = RunState::Paused;
    if (!plan.changes.empty()) {
        record.origin = plan.origin;
        record.changes = plan.changes;
    }
    SessionState alone;
    alone.runs.push_back(std::move(kept));
    completePictures(alone);
    return std::move(alone.runs.front());
}

std::shared_ptr<const WordList> wordsOf(const QJsonObject& config,
                                        const std::vector<std::shared_ptr<const WordList>>& known)
{
    const QJsonObject words = config["words"].toObject();
    const QString fingerprint = words["fingerprint"].toString();
    const auto found = std::ranges::find_if(known, [&fingerprint](const auto& list) {
        return QString::number(list->fingerprint(), 16) == fingerprint;
    });
    if (found == known.end())
        throw InputError(ACTIGRAD_TEXT("core",
                                       "the run learned from other words, “%1” (fingerprint "
                                       "%2): open them first"),
                         {printable(words["name"].toString()).toStdString(),
                          printable(fingerprint).toStdString()});
    return *found;
}

} // namespace

QJsonObject planOf(const RunRecord& run)
{
    if (run.isFromFile)
        return {};
    QJsonArray changes;
    for (const PlanChange& change : run.changes)
        changes.append(jsonOf(change));
    return {{"config", toJson(run.origin ? *run.origin : *run.config)}, {"changes", changes}};
}

Plan planFromJson(const QJsonObject& json, const std::shared_ptr<const WordList>& words)
{
    Plan plan;
    plan.origin =
        std::make_shared<const RunConfig>(configFromJson(json["config"].toObject(), words));
    const QJsonArray changes = json["changes"].toArray();
    if (changes.size() > maxChanges)
        refuseEntry("changes");
    for (const QJsonValue change : changes)
        plan.changes.push_back(changeFrom(change.toObject(), words));
    return plan;
}

PicturedRun runOfPicture(const QString& file,
                         const std::vector<std::shared_ptr<const WordList>>& known,
                         const ProgressListener& progress)
{
    constexpr std::uintmax_t maxPicture = 256U << 20U; // bytes
    const std::string bytes =
        readFile(encodeFileName(file).toStdString(), maxPicture, ignoreProgress);
    const QImage picture = QImage::fromData(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), "PNG");
    const QString text = picture.text("Actigrad:plan");
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json["config"].isObject())
        throw InputError(
            text.isEmpty()
                ? ACTIGRAD_TEXT("core", "the picture does not carry a run: it is not a PNG that "
                                        "the program exported, or shows a run that went on from a "
                                        "file")
                : ACTIGRAD_TEXT("core", "the run that the picture carries is damaged"));
    bool isNumber = false;
    PicturedRun pictured;
    pictured.step = picture.text("Actigrad:step").toLongLong(&isNumber);
    if (!isNumber || pictured.step < 0 || pictured.step > maxPlannedStep)
        refuseEntry("step");
    const Plan plan = planFromJson(json, wordsOf(json["config"].toObject(), known));
    pictured.run = madeAgain(plan, pictured.step, progress);
    pictured.run.record.name =
        printable(QFileInfo(file).completeBaseName()).left(RunStore::longestName);
    pictured.page = picture.text("Actigrad:page");
    pictured.instructionSet = picture.text("Actigrad:instruction_set");
    return pictured;
}

} // namespace actigrad
