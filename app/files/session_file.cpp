#include "app/files/session_file.h"

#include "app/base/messages.h"
#include "app/export/config_json.h"
#include "app/files/cbor_fields.h"
#include "app/files/network_file.h"
#include "app/files/plan_json.h"
#include "app/files/safetensors.h"
#include "app/options/sweep.h"
#include "app/options/usage_error.h"
#include "app/session/run_store.h"
#include "core/input_error.h"
#include "core/instruction_set.h"
#include "core/training/checkpoint_store.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace actigrad {
namespace {

constexpr const char* format = "actigrad-session";
constexpr std::int64_t version = 1;
constexpr std::int64_t maxNumber = 1LL << 60U;
constexpr std::int64_t figuresOfAnEvaluated = 5; // step, train, dev or NaN, test, dev examples
constexpr std::array figureNames{"loss",  "start",    "expected", "step",  "ratio",
                                 "share", "examples", "std",      "log10", "gap"};
constexpr std::array stateNames{"training", "paused", "finished", "diverged", "failed"};
constexpr std::array kindNames{"sweep", "map", "repeat", "compare"};
constexpr std::array depthNames{"step_0", "trained", "evaluated"};

QCborValue bytesOf(std::span<const float> values)
{
    return StoredTensor::of(values, {static_cast<std::int64_t>(values.size())}).bytes;
}

QCborValue bytesOf(std::span<const double> values)
{
    return StoredTensor::of(values, {static_cast<std::int64_t>(values.size())}).bytes;
}

QCborValue bytesOf(std::span<const std::int64_t> values)
{
    return StoredTensor::of(values, {static_cast<std::int64_t>(values.size())}).bytes;
}

// Words

using Lists = std::vector<std::shared_ptr<const WordList>>;

QByteArray textOf(const WordList& words)
{
    QByteArray text;
    for (std::size_t word = 0; word < words.size(); ++word) {
        std::u32string characters;
        for (const CharacterIndex index : words[word])
            characters += words.vocabulary()[index];
        text += QString::fromStdU32String(characters).toUtf8() + '\n';
    }
    return text;
}

QString fingerprintOf(const WordList& words)
{
    return QString::number(words.fingerprint(), 16);
}

/// Those of the session, each once.
class WordTable
{
public:
    explicit WordTable(const Lists& known) : m_known(known) {}

    [[nodiscard]] qint64 indexOf(const std::shared_ptr<const WordList>& words)
    {
        const auto found = std::ranges::find_if(m_lists, [&words](const auto& list) {
            return list->fingerprint() == words->fingerprint();
        });
        if (found != m_lists.end())
            return found - m_lists.begin();
        m_lists.push_back(words);
        return std::ssize(m_lists) - 1;
    }

    [[nodiscard]] QCborArray stored() const
    {
        QCborArray array;
        for (const auto& words : m_lists) {
            QCborMap entry{{"name", QString::fromStdString(words->name())},
                           {"fingerprint", fingerprintOf(*words)}};
            const bool isKnown = std::ranges::any_of(m_known, [&words](const auto& list) {
                return list->fingerprint() == words->fingerprint();
            });
            if (!isKnown && words->characters() <= maxWordsInSession)
                entry[QStringLiteral("text")] = textOf(*words);
            array.append(entry);
        }
        return array;
    }

private:
    const Lists& m_known;
    Lists m_lists;
};

/// Null where they are not there: their names are then in `missing`.
Lists readWords(const QCborArray& array, const Lists& known, QStringList& missing)
{
    Lists lists;
    for (const QCborValue value : array) {
        const CborFields entry(value, "words");
        const QString name = entry.text("name");
        const QString fingerprint = entry.text("fingerprint");
        const auto found = std::ranges::find_if(
            known, [&](const auto& list) { return fingerprintOf(*list) == fingerprint; });
        std::shared_ptr<const WordList> words;
        if (found != known.end()) {
            words = *found;
        } else if (entry.has("text")) {
            const QByteArray text = entry.bytes("text");
            words = std::make_shared<const WordList>(WordList::parse(
                std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                name.toStdString()));
            if (fingerprintOf(*words) != fingerprint)
                refuseField("words");
        } else {
            missing += name;
        }
        lists.push_back(std::move(words));
    }
    return lists;
}

// Configs and checkpoints

QCborMap stored(const RunConfig& config)
{
    return QCborMap::fromJsonObject(toJson(config));
}

RunConfig readConfig(const QCborValue& value, const std::shared_ptr<const WordList>& words)
{
    return configFromJson(value.toMap().toJsonObject(), words);
}

bool isFinite(const Checkpoint& checkpoint)
{
    const auto isFiniteValue = [](float value) { return std::isfinite(value); };
    return std::ranges::all_of(checkpoint.parameters, isFiniteValue) &&
           std::ranges::all_of(checkpoint.runningStatistics, isFiniteValue);
}

QCborValue stored(const Checkpoint& checkpoint)
{
    return networkFile({checkpoint, {}, {}});
}

std::shared_ptr<const Checkpoint> readCheckpoint(const QByteArray& bytes, const RunConfig& config)
{
    Checkpoint checkpoint = readNetworkFile(bytes, config.words).checkpoint;
    if (!haveSameShape(*checkpoint.config, config) || checkpoint.step > config.steps)
        refuseField("checkpoints");
    return std::make_shared<const Checkpoint>(std::move(checkpoint));
}

// What was measured

QCborMap stored(const LossHistory& history)
{
    std::vector<std::int64_t> firsts;
    std::vector<std::int64_t> counts;
    std::vector<float> mins;
    std::vector<float> maxs;
    std::vector<float> smoothed;
    std::vector<double> means;
    for (const LossHistory::Bucket& bucket : history.buckets()) {
        firsts.push_back(bucket.firstStep);
        counts.push_back(bucket.steps);
        mins.push_back(bucket.min);
        maxs.push_back(bucket.max);
        means.push_back(bucket.mean);
        smoothed.push_back(bucket.smoothed);
    }
    return {{"steps", static_cast<qint64>(history.steps())},
            {"width", static_cast<qint64>(history.bucketWidth())},
            {"last_smoothed", static_cast<double>(history.smoothed())},
            {"first", bytesOf(firsts)},
            {"count", bytesOf(counts)},
            {"min", bytesOf(mins)},
            {"max", bytesOf(maxs)},
            {"mean", bytesOf(means)},
            {"smoothed", bytesOf(smoothed)}};
}

LossHistory readLosses(const QCborValue& value)
{
    const CborFields fields(value, "losses");
    const std::int64_t steps = fields.integer("steps", 0, maxSavedStep);
    const auto firsts = fields.integers("first");
    const auto counts = fields.integers("count");
    const auto mins = fields.floats("min");
    const auto maxs = fields.floats("max");
    const auto means = fields.doubles("mean");
    const auto smoothed = fields.floats("smoothed");
    const std::size_t size = firsts.size();
    if (size > LossHistory::exactSteps + LossHistory::maximumBuckets || counts.size() != size ||
        mins.size() != size || maxs.size() != size || means.size() != size ||
        smoothed.size() != size)
        refuseField("losses");
    std::vector<LossHistory::Bucket> buckets;
    buckets.reserve(size);
    std::int64_t next = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const bool isFiniteBucket = std::isfinite(mins[i]) && std::isfinite(maxs[i]) &&
                                    std::isfinite(means[i]) && std::isfinite(smoothed[i]);
        if (firsts[i] < next || counts[i] < 1 || firsts[i] >= steps ||
            counts[i] > steps - firsts[i] || !isFiniteBucket)
            refuseField("losses");
        next = firsts[i] + 1;
        buckets.push_back({firsts[i], counts[i], mins[i], maxs[i], means[i], smoothed[i]});
    }
    const double last = fields.real("last_smoothed");
    if (!std::isfinite(last) ||
        std::abs(last) > static_cast<double>(std::numeric_limits<float>::max()))
        refuseField("losses");
    return {std::move(buckets), fields.integer("width", 1, maxSavedStep), steps,
            static_cast<float>(last)};
}

QCborValue stored(const std::vector<Evaluation>& evaluations)
{
    std::vector<double> figures;
    for (const Evaluation& evaluation : evaluations)
        figures.insert(figures.end(),
                       {static_cast<double>(evaluation.step), evaluation.trainLoss,
                        evaluation.devLoss.value_or(std::nan("")), evaluation.testLoss,
                        static_cast<double>(evaluation.devExamples)});
    return bytesOf(figures);
}

QCborArray storedLayers(const std::vector<Evaluation::Layer>& layers)
{
    QCborArray array;
    for (const Evaluation::Layer& layer : layers)
        array.append(QCborMap{
            {"saturated", layer.saturated},
            {"dead", bytesOf(std::vector<std::int64_t>(layer.dead.begin(), layer.dead.end()))}});
    return array;
}

std::vector<Evaluation> readEvaluations(const CborFields& run, const RunConfig& config)
{
    const auto figures = run.doubles("evaluations");
    if (figures.size() % figuresOfAnEvaluated != 0)
        refuseField("evaluations");
    std::vector<Evaluation> evaluations;
    double before = 0;
    for (std::size_t at = 0; at < figures.size(); at += figuresOfAnEvaluated) {
        const double step = figures[at];
        const double examples = figures[at + 4];
        const bool isPossible = step >= before && step <= static_cast<double>(config.steps) &&
                                examples >= 0 && examples <= 1e12;
        if (!isPossible)
            refuseField("evaluations");
        before = step;
        Evaluation evaluation;
        evaluation.step = static_cast<std::int64_t>(step);
        evaluation.trainLoss = figures[at + 1];
        if (!std::isnan(figures[at + 2]))
            evaluation.devLoss = figures[at + 2];
        evaluation.testLoss = figures[at + 3];
        evaluation.devExamples = static_cast<std::size_t>(examples);
        evaluations.push_back(std::move(evaluation));
    }
    if (!run.has("dev_layers") || evaluations.empty())
        return evaluations;
    const QCborArray layers = run.array("dev_layers", config.hidden.size());
    for (qsizetype layer = 0; layer < layers.size(); ++layer) {
        const CborFields fields(layers[layer], "dev_layers");
        Evaluation::Layer read{fields.real("saturated"), {}};
        for (const std::int64_t neuron : fields.integers("dead")) {
            if (neuron < 0 || neuron >= config.hidden[static_cast<std::size_t>(layer)])
                refuseField("dead");
            read.dead.push_back(static_cast<int>(neuron));
        }
        evaluations.back().devLayers.push_back(std::move(read));
    }
    return evaluations;
}

QCborArray stored(const std::vector<Turn>& turns)
{
    QCborArray array;
    for (const Turn& turn : turns) {
        QCborMap entry{{"step", static_cast<qint64>(turn.step)}};
        if (turn.judgement) {
            const Judgement& judgement = *turn.judgement;
            QCborMap figures;
            for (const Judgement::Figure& figure : judgement.figures)
                figures[QString::fromUtf8(figure.name)] = figure.value;
            entry[QStringLiteral("what")] = QString::fromUtf8(nameOf(judgement.problem));
            entry[QStringLiteral("bad")] = judgement.severity == Severity::Bad;
            entry[QStringLiteral("figures")] = figures;
            entry[QStringLiteral("threshold")] = judgement.threshold;
            if (judgement.where.layer > 0)
                entry[QStringLiteral("where")] = QString::fromStdString(nameOf(judgement.where));
        }
        array.append(entry);
    }
    return array;
}

Judgement readJudgement(const CborFields& entry, const RunConfig& config)
{
    Judgement judgement;
    const std::string what = entry.text("what").toStdString();
    bool isKnown = false;
    for (int i = 0; i <= static_cast<int>(Problem::Overfitting) && !isKnown; ++i) {
        judgement.problem = static_cast<Problem>(i);
        isKnown = nameOf(judgement.problem) == what;
    }
    if (!isKnown)
        refuseField("what");
    judgement.severity = entry.flag("bad") ? Severity::Bad : Severity::Watch;
    judgement.threshold = entry.real("threshold");
    const QCborMap figures = entry.value("figures").toMap();
    for (const char* name : figureNames) {
        const QCborValue value = figures[QLatin1String(name)];
        if (value.isDouble() || value.isInteger())
            judgement.figures.push_back({name, value.toDouble()});
    }
    if (entry.has("where")) {
        const auto where = parameterNamed(entry.text("where").toStdString());
        if (!where || where->layer > config.layers())
            refuseField("where");
        judgement.where = *where;
    }
    return judgement;
}

std::vector<Turn> readTurns(const CborFields& run, const RunConfig& config)
{
    constexpr std::size_t most = 64;
    std::vector<Turn> turns;
    for (const QCborValue value : run.array("turns", most)) {
        const CborFields entry(value, "turns");
        Turn turn{entry.integer("step", 0, maxSavedStep), std::nullopt};
        if (entry.has("what"))
            turn.judgement = readJudgement(entry, config);
        turns.push_back(std::move(turn));
    }
    return turns;
}

// Runs

/// Those that are kept at a stride: each so manieth, and the one where the run stands.
std::vector<std::shared_ptr<const Checkpoint>> chosen(const KeptRun& run, std::size_t stride)
{
    std::vector<std::shared_ptr<const Checkpoint>> kept;
    for (std::size_t i = 0; i < run.checkpoints.size(); ++i) {
        const bool isLast = run.checkpoints[i]->step == run.record.lastFiniteStep();
        const bool isChosen = stride > 0 && (i + 1) % stride == 0;
        if ((isLast || isChosen) && isFinite(*run.checkpoints[i]))
            kept.push_back(run.checkpoints[i]);
    }
    return kept;
}

/// The smallest at which the checkpoints take no more bytes than are allowed; 0: none but where
/// runs stand.
std::size_t strideFor(const std::vector<KeptRun>& runs, std::size_t allowed)
{
    std::size_t most = 0;
    for (const KeptRun& run : runs)
        most = std::max(most, run.checkpoints.size());
    for (std::size_t stride = 1; stride <= most; stride *= 2) {
        std::size_t bytes = 0;
        for (const KeptRun& run : runs) {
            for (std::size_t i = stride; i <= run.checkpoints.size(); i += stride)
                bytes += run.checkpoints[i - 1]->bytes();
        }
        if (bytes <= allowed)
            return stride;
    }
    return 0;
}

QCborMap stored(const KeptRun& run, std::size_t stride, WordTable& words)
{
    const RunRecord& record = run.record;
    QCborArray checkpoints;
    for (const auto& checkpoint : chosen(run, stride))
        checkpoints.append(stored(*checkpoint));
    QCborMap map{{"number", static_cast<qint64>(record.number)},
                 {"name", record.name},
                 {"style", record.styleIndex},
                 {"visible", record.visible},
                 {"superseded", record.superseded},
                 {"state", stateNames.at(static_cast<std::size_t>(record.state))},
                 {"words", words.indexOf(record.config->words)},
                 {"config", stored(*record.config)},
                 {"parent", static_cast<qint64>(record.parent)},
                 {"from_file", record.isFromFile},
                 {"plan", QCborMap::fromJsonObject(planOf(record))},
                 {"losses", stored(*record.history)},
                 {"evaluations", stored(*record.evaluations)},
                 {"turns", stored(record.turns)},
                 {"checkpoints", checkpoints}};
    if (record.divergedAt)
        map[QStringLiteral("diverged_at")] = static_cast<qint64>(*record.divergedAt);
    if (record.beginning)
        map[QStringLiteral("beginning")] = stored(*record.beginning);
    if (const Evaluation* last = record.lastEvaluation())
        map[QStringLiteral("dev_layers")] = storedLayers(last->devLayers);
    return map;
}

KeptRun readRun(const CborFields& fields, const std::shared_ptr<const WordList>& words)
{
    KeptRun run;
    RunRecord& record = run.record;
    record.number = static_cast<std::uint64_t>(fields.integer("number", 1, maxNumber));
    record.styleIndex = static_cast<int>(fields.integer("style", 0, 1'000'000));
    record.name = fields.text("name", RunStore::longestName);
    record.visible = fields.flag("visible");
    record.superseded = fields.flag("superseded");
    record.state = static_cast<RunState>(fields.choice("state", stateNames));
    record.parent = static_cast<std::uint64_t>(fields.integer("parent", 0, maxNumber));
    record.isFromFile = fields.flag("from_file");
    record.config = std::make_shared<const RunConfig>(readConfig(fields.value("config"), words));
    const RunConfig& config = *record.config;
    if (!record.isFromFile) {
        Plan plan = planFromJson(fields.value("plan").toMap().toJsonObject(), words);
        record.changes = std::move(plan.changes);
        if (!record.changes.empty())
            record.origin = std::move(plan.origin);
    }
    record.divergedAt = fields.step("diverged_at");
    record.history = std::make_shared<LossHistory>(readLosses(fields.value("losses")));
    if (record.history->steps() > config.steps ||
        (record.divergedAt && *record.divergedAt > config.steps))
        refuseField("losses");
    record.evaluations = std::make_shared<std::vector<Evaluation>>(readEvaluations(fields, config));
    record.turns = readTurns(fields, config);
    if (fields.has("beginning"))
        record.beginning = readCheckpoint(fields.bytes("beginning"), config);
    constexpr std::size_t mostCheckpoints = 2 * CheckpointStore::maxOfARun;
    for (const QCborValue checkpoint : fields.array("checkpoints", mostCheckpoints)) {
        run.checkpoints.push_back(readCheckpoint(checkpoint.toByteArray(), config));
        if (run.checkpoints.back()->step < record.firstStep())
            refuseField("checkpoints");
    }
    std::ranges::sort(run.checkpoints, {}, [](const auto& each) { return each->step; });
    const std::int64_t last = record.lastFiniteStep();
    const bool isThere = last == record.firstStep() || // computing millions of steps is not asked
                         std::ranges::any_of(run.checkpoints, [last](const auto& checkpoint) {
                             return checkpoint->step == last;
                         });
    if (last < record.firstStep() || !isThere)
        refuseField("checkpoints");
    return run;
}

// Experiments

QString problemOf(const CellResult& result)
{
    return describe(result.problem);
}

QCborArray stored(const std::vector<CellResult>& results)
{
    QCborArray array;
    for (const CellResult& result : results) {
        QCborMap entry{{"cell", static_cast<qint64>(result.cell)},
                       {"initial_loss", result.initialLoss},
                       {"saturated", result.saturated},
                       {"dead", result.dead},
                       {"grad_to_data", result.gradToData}};
        const auto add = [&entry](const char* name, const std::optional<double>& value) {
            if (value)
                entry[QLatin1String(name)] = *value;
        };
        add("last_200", result.last200);
        add("train_loss", result.trainLoss);
        add("dev_loss", result.devLoss);
        if (result.divergedAt)
            entry[QStringLiteral("diverged_at")] = static_cast<qint64>(*result.divergedAt);
        if (result.losses)
            entry[QStringLiteral("losses")] = stored(*result.losses);
        if (result.problem)
            entry[QStringLiteral("problem")] = problemOf(result);
        array.append(entry);
    }
    return array;
}

std::vector<CellResult> readResults(const QCborArray& array, std::size_t cells)
{
    std::vector<CellResult> results;
    for (const QCborValue value : array) {
        const CborFields fields(value, "results");
        CellResult result;
        result.cell = fields.index("cell", cells);
        result.initialLoss = fields.real("initial_loss");
        result.saturated = fields.real("saturated");
        result.dead = static_cast<int>(fields.integer("dead", 0, 1'000'000'000));
        result.gradToData = fields.real("grad_to_data");
        result.last200 = fields.optionalReal("last_200");
        result.trainLoss = fields.optionalReal("train_loss");
        result.devLoss = fields.optionalReal("dev_loss");
        result.divergedAt = fields.step("diverged_at");
        if (fields.has("losses"))
            result.losses = std::make_shared<const LossHistory>(readLosses(fields.value("losses")));
        if (fields.has("problem"))
            result.problem =
                std::make_exception_ptr(InputError("%1", {fields.text("problem").toStdString()}));
        results.push_back(std::move(result));
    }
    return results;
}

QCborMap stored(const ExperimentList::Kept& experiment, WordTable& words)
{
    QCborArray configs;
    for (const RunConfig& config : experiment.configs)
        configs.append(stored(config));
    QCborArray axes;
    for (const SweepAxis& axis : experiment.axes) {
        QCborArray values;
        for (const SweepAxis::Value& value : axis.values)
            values.append(value.text);
        axes.append(QCborMap{{"name", axis.name}, {"values", values}});
    }
    return {{"name", experiment.name},
            {"kind", kindNames.at(static_cast<std::size_t>(experiment.kind))},
            {"words", words.indexOf(experiment.configs.front().words)},
            {"configs", configs},
            {"axes", axes},
            {"seeds", experiment.seeds},
            {"figure", keyOf(experiment.figure)},
            {"depth", depthNames.at(static_cast<std::size_t>(experiment.depth))},
            {"live", experiment.isLive},
            {"seconds", experiment.seconds},
            {"results", stored(experiment.results)}};
}

/// @param isComparison its values are the names of networks
SweepAxis readAxis(const QCborValue& value, bool isComparison)
{
    const CborFields fields(value, "axes");
    const QString name = fields.text("name");
    SweepAxis axis{name, {}};
    QStringList texts;
    for (const QCborValue text : fields.array("values", maxCells)) {
        if (!text.isString() || text.toString().size() > longestSavedText)
            refuseField("values");
        texts += text.toString();
        axis.values.push_back({texts.back(), std::nullopt, {}});
    }
    if (isComparison)
        return axis;
    try {
        return sweepAxis(name + '=' + texts.join(','));
    } catch (const UsageError&) {
        refuseField("axes");
    }
}

ExperimentList::Kept readExperiment(const CborFields& fields,
                                    const std::shared_ptr<const WordList>& words)
{
    using Kind = ExperimentList::Kind;
    ExperimentList::Kept kept;
    kept.name = fields.text("name");
    kept.kind = static_cast<Kind>(fields.choice("kind", kindNames));
    for (const QCborValue config : fields.array("configs", 2))
        kept.configs.push_back(readConfig(config, words));
    for (const QCborValue axis : fields.array("axes", 2))
        kept.axes.push_back(readAxis(axis, kept.kind == Kind::Compare));
    kept.seeds = static_cast<int>(fields.integer("seeds", 1, maxSeeds));
    auto cells = static_cast<std::size_t>(kept.seeds);
    for (const SweepAxis& axis : kept.axes) {
        if (axis.values.empty() || axis.values.size() > maxCells / cells)
            refuseField("axes");
        cells *= axis.values.size();
    }
    constexpr std::array<std::size_t, 4> axesOf{1, 2, 0, 1}; // by kind
    const bool isCompare = kept.kind == Kind::Compare;
    if (kept.axes.size() != axesOf.at(static_cast<std::size_t>(kept.kind)) ||
        kept.configs.size() != (isCompare ? 2U : 1U) ||
        (isCompare && kept.axes.front().values.size() != 2))
        refuseField("axes");
    const QString figure = fields.text("figure");
    const auto found = std::ranges::find(allFigures(), figure, keyOf);
    if (found == allFigures().end())
        refuseField("figure");
    kept.figure = *found;
    kept.depth = static_cast<CellDepth>(fields.choice("depth", depthNames));
    kept.isLive = fields.flag("live") && kept.depth == CellDepth::Step0;
    kept.seconds = fields.real("seconds");
    kept.results = readResults(fields.array("results", cells), cells);
    return kept;
}

QCborMap stored(const SessionState::Pin& pin)
{
    QCborMap map{{"run", static_cast<qint64>(pin.run)},
                 {"name", pin.name},
                 {"step", static_cast<qint64>(pin.step)}};
    if (pin.config)
        map[QStringLiteral("config")] = stored(*pin.config);
    return map;
}

} // namespace

QByteArray sessionFile(const SavedSession& session, std::size_t allowed, const Lists& known)
{
    const SessionState& state = session.state;
    WordTable words(known);
    const std::size_t stride = strideFor(state.runs, allowed);
    QCborArray runs;
    for (const KeptRun& run : state.runs)
        runs.append(stored(run, stride, words));
    QCborArray experiments;
    for (const ExperimentList::Kept& experiment : session.experiments)
        experiments.append(stored(experiment, words));
    const qint64 settingsWords = words.indexOf(session.settings.words);
    QCborMap file{{"format", format},
                  {"version", static_cast<qint64>(version)},
                  {"program", QCoreApplication::applicationVersion()},
                  {"instruction_set", QString::fromUtf8(instructionSet())},
                  {"words", words.stored()},
                  {"runs", runs},
                  {"created", state.created},
                  {"selected", static_cast<qint64>(state.selected)},
                  {"layer", static_cast<qint64>(state.layer)},
                  {"settings", stored(session.settings)},
                  {"settings_words", settingsWords},
                  {"page", session.page},
                  {"experiments", experiments}};
    if (state.playhead)
        file[QStringLiteral("playhead")] = static_cast<qint64>(*state.playhead);
    if (state.pin)
        file[QStringLiteral("pin")] = stored(*state.pin);
    return QCborValue(QCborKnownTags::Signature, file).toCbor();
}

SavedSession readSessionFile(const QByteArray& file, const Lists& known)
{
    QCborParserError error;
    const QCborValue tagged = QCborValue::fromCbor(file, &error);
    const QCborValue content =
        tagged.tag() == QCborTag(QCborKnownTags::Signature) ? tagged.taggedValue() : tagged;
    const QCborMap map = content.toMap();
    if (map[QLatin1String("format")].toString() != QLatin1String(format) ||
        error.error != QCborError::NoError) {
        throw InputError(
            file.startsWith(QByteArray::fromHex("d9d9f7"))
                ? ACTIGRAD_TEXT("core", "the session is damaged: it was not written to its end, "
                                        "or changed since")
                : ACTIGRAD_TEXT("core", "this is not a session"));
    }
    const CborFields fields(content, "format");
    const std::int64_t written = fields.integer("version", 1, maxNumber);
    if (written > version)
        throw InputError(ACTIGRAD_TEXT("core",
                                       "the session was written by a newer version of the program "
                                       "(%1): it can be opened with that"),
                         {fields.text("program").toStdString()});

    SavedSession session;
    session.instructionSet = fields.text("instruction_set");
    const Lists words = readWords(fields.array("words", 1'000), known, session.missingWords);
    for (const QCborValue value : fields.array("runs", maxRunsInSession)) {
        const CborFields run(value, "runs");
        if (const auto& list = words[run.index("words", words.size())])
            session.state.runs.push_back(readRun(run, list));
    }
    for (const QCborValue value : fields.array("experiments", 10'000)) {
        const CborFields experiment(value, "experiments");
        if (const auto& list = words[experiment.index("words", words.size())])
            session.experiments.push_back(readExperiment(experiment, list));
    }
    if (session.state.runs.empty())
        throw InputError(
            ACTIGRAD_TEXT("core", "none of the session’s runs can be shown: their words “%1” are "
                                  "not in the file. Open them first"),
            {session.missingWords.join(", ").toStdString()});
    SessionState& state = session.state;
    std::ranges::sort(state.runs, {}, [](const KeptRun& run) { return run.record.number; });
    const auto same = std::ranges::adjacent_find(
        state.runs, {}, [](const KeptRun& run) { return run.record.number; });
    if (same != state.runs.end())
        refuseField("number");
    const auto& settingsWords = words[fields.index("settings_words", words.size())];
    session.settings = settingsWords ? readConfig(fields.value("settings"), settingsWords)
                                     : *state.runs.back().record.config;
    state.created = static_cast<int>(fields.integer("created", 0, 1'000'000));
    state.selected = static_cast<std::uint64_t>(fields.integer("selected", 0, maxNumber));
    state.layer = static_cast<std::size_t>(fields.integer("layer", 0, maximumHiddenLayers));
    state.playhead = fields.step("playhead");
    session.page = fields.text("page");
    if (fields.has("pin")) {
        const CborFields pin(fields.value("pin"), "pin");
        state.pin = {static_cast<std::uint64_t>(pin.integer("run", 0, maxNumber)),
                     pin.text("name"),
                     {},
                     pin.integer("step", 0, maxSavedStep),
                     {}};
        if (pin.has("config") && settingsWords)
            state.pin->config =
                std::make_shared<const RunConfig>(readConfig(pin.value("config"), settingsWords));
    }
    return session;
}

} // namespace actigrad
