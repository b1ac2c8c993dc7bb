#include "app/files/network_file.h"

#include "app/export/config_json.h"
#include "app/files/safetensors.h"
#include "core/input_error.h"
#include "core/instruction_set.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace actigrad {
namespace {

constexpr std::int64_t maxStep = 1'000'000'000;
constexpr std::int64_t figuresOfAnEvaluation = 4; // step, train, dev or NaN, test
constexpr std::int64_t figuresOfALife = 5;

[[noreturn]] void refuse(const char* text, std::vector<std::string> values = {})
{
    throw InputError(text, std::move(values));
}

QString nameOf(const char* kind, int layer)
{
    return QString::fromUtf8(kind) + QString::number(layer);
}

std::vector<std::int64_t> tensorShape(const RunConfig& config, ParameterId id)
{
    if (id.kind == ParameterKind::Embedding)
        return {static_cast<std::int64_t>(config.words->vocabulary().size()), config.embedding};
    if (id.kind == ParameterKind::Weights)
        return {config.fanIn(id.layer), config.outFeatures(id.layer)};
    return {config.outFeatures(id.layer)};
}

std::int64_t countOf(const std::vector<std::int64_t>& shape)
{
    std::int64_t size = 1;
    for (const std::int64_t length : shape)
        size *= length;
    return size;
}

std::string textOf(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (const std::int64_t length : shape)
        text += (text.empty() ? "" : " × ") + std::to_string(length);
    return text;
}

/// The tensor's values, all of them finite.
std::vector<float> finiteFloats(const Safetensors& file, const QString& name,
                                const std::vector<std::int64_t>& shape)
{
    const StoredTensor& tensor = file.tensor(name);
    if (tensor.shape != shape)
        refuse(ACTIGRAD_TEXT("core", "the tensor “%1” is %2 where the config needs %3"),
               {name.toStdString(), textOf(tensor.shape), textOf(shape)});
    std::vector<float> values = tensor.floats();
    if (!std::ranges::all_of(values, [](float value) { return std::isfinite(value); }))
        refuse(ACTIGRAD_TEXT("core", "the tensor “%1” has values that are not finite"),
               {name.toStdString()});
    return values;
}

void storeParameters(Safetensors& file, const Checkpoint& checkpoint)
{
    const RunConfig& config = *checkpoint.config;
    const float* next = checkpoint.parameters.data();
    for (const ParameterId id : config.parameterIds()) {
        std::vector<std::int64_t> shape = tensorShape(config, id);
        const auto size = static_cast<std::size_t>(countOf(shape));
        file.tensors[QString::fromStdString(nameOf(id))] =
            StoredTensor::of(std::span<const float>(next, size), std::move(shape));
        next += size;
    }
    next = checkpoint.runningStatistics.data();
    for (int layer = 1; layer <= config.layers(); ++layer) {
        if (!config.isNormalised(layer))
            continue;
        const std::int64_t width = config.outFeatures(layer);
        for (const char* kind : {"mean", "var"}) {
            file.tensors[nameOf(kind, layer)] = StoredTensor::of(
                std::span<const float>(next, static_cast<std::size_t>(width)), {width});
            next += width;
        }
    }
}

void loadParameters(const Safetensors& file, Checkpoint& checkpoint)
{
    const RunConfig& config = *checkpoint.config;
    for (const ParameterId id : config.parameterIds()) {
        const auto values =
            finiteFloats(file, QString::fromStdString(nameOf(id)), tensorShape(config, id));
        checkpoint.parameters.insert(checkpoint.parameters.end(), values.begin(), values.end());
    }
    for (int layer = 1; layer <= config.layers(); ++layer) {
        if (!config.isNormalised(layer))
            continue;
        for (const char* kind : {"mean", "var"}) {
            const auto values =
                finiteFloats(file, nameOf(kind, layer), {config.outFeatures(layer)});
            checkpoint.runningStatistics.insert(checkpoint.runningStatistics.end(), values.begin(),
                                                values.end());
        }
    }
}

void storeGenerator(Safetensors& file, const TorchGenerator& generator)
{
    const TorchGenerator::State state = generator.state();
    std::vector<std::int64_t> words(state.words.begin(), state.words.end());
    words.push_back(state.position);
    file.tensors["generator"] = StoredTensor::of(words, {static_cast<std::int64_t>(words.size())});
    if (state.cachedNormal)
        file.tensors["generator.cached_normal"] =
            StoredTensor::of(std::span<const double>(&*state.cachedNormal, 1), {1});
}

TorchGenerator loadGenerator(const Safetensors& file)
{
    TorchGenerator::State state;
    const auto words = file.tensor("generator").integers();
    const auto isWord = [](std::int64_t word) { return word >= 0 && word <= 0xffffffffLL; };
    if (words.size() != state.words.size() + 1 || !std::ranges::all_of(words, isWord) ||
        words.back() > static_cast<std::int64_t>(state.words.size()))
        refuse(ACTIGRAD_TEXT("core", "the generator’s state in the file cannot be used"));
    std::ranges::transform(words.begin(), words.end() - 1, state.words.begin(),
                           [](std::int64_t word) { return static_cast<std::uint32_t>(word); });
    state.position = static_cast<std::uint32_t>(words.back());
    if (file.tensors.contains("generator.cached_normal")) {
        const auto cached = file.tensor("generator.cached_normal").doubles();
        if (cached.size() != 1 || !std::isfinite(cached.front()))
            refuse(ACTIGRAD_TEXT("core", "the generator’s state in the file cannot be used"));
        state.cachedNormal = cached.front();
    }
    TorchGenerator generator(0);
    generator.setState(state);
    return generator;
}

void storeHistory(Safetensors& file, const RunHistory& history)
{
    std::vector<std::int64_t> steps;
    std::vector<float> updates;
    std::vector<float> shares;
    for (const RunHistory::Point& point : history.points()) {
        steps.push_back(point.step);
        updates.insert(updates.end(), point.updateToData.begin(), point.updateToData.end());
        shares.insert(shares.end(), {point.saturated, point.silent});
    }
    const auto count = static_cast<std::int64_t>(steps.size());
    const std::int64_t width = count > 0 ? static_cast<std::int64_t>(updates.size()) / count : 0;
    const std::int64_t interval = history.interval();
    file.tensors["history.interval"] =
        StoredTensor::of(std::span<const std::int64_t>(&interval, 1), {1});
    file.tensors["history.steps"] = StoredTensor::of(steps, {count});
    file.tensors["history.updates"] = StoredTensor::of(updates, {count, width});
    file.tensors["history.shares"] = StoredTensor::of(shares, {count, 2});
    for (std::size_t layer = 0; layer < history.lives().size(); ++layer) {
        std::vector<std::int64_t> lives;
        for (const NeuronLife& life : history.lives()[layer])
            lives.insert(lives.end(), {life.bornDead ? 1 : 0, life.dead ? 1 : 0, life.lastDeath,
                                       life.lastRevival, life.deaths});
        file.tensors[QString("history.lives%1").arg(layer + 1)] = StoredTensor::of(
            lives, {static_cast<std::int64_t>(lives.size()) / figuresOfALife, figuresOfALife});
    }
}

std::vector<NeuronLife> livesIn(const Safetensors& file, const RunConfig& config, int layer)
{
    const auto numbers = file.tensor(QString("history.lives%1").arg(layer)).integers();
    const std::int64_t neurons = config.hidden[static_cast<std::size_t>(layer - 1)];
    if (static_cast<std::int64_t>(numbers.size()) != neurons * figuresOfALife)
        refuse(ACTIGRAD_TEXT("core", "the history in the file cannot be used"));
    std::vector<NeuronLife> lives;
    for (std::size_t at = 0; at < numbers.size(); at += figuresOfALife) {
        lives.push_back({numbers[at] != 0, numbers[at + 1] != 0, numbers[at + 2], numbers[at + 3],
                         static_cast<int>(std::clamp<std::int64_t>(numbers[at + 4], 0, maxStep))});
    }
    return lives;
}

/// Empty if the file has none, as one that was written by another program.
RunHistory loadHistory(const Safetensors& file, const Checkpoint& checkpoint)
{
    if (!file.tensors.contains("history.steps"))
        return {};
    const RunConfig& config = *checkpoint.config;
    const auto interval = file.tensor("history.interval").integers();
    const auto steps = file.tensor("history.steps").integers();
    const auto updates = file.tensor("history.updates").floats();
    const auto shares = file.tensor("history.shares").floats();
    const auto width = static_cast<std::size_t>(config.layers()) + 1; // C and each W
    const bool ascends = std::ranges::adjacent_find(steps, std::greater_equal()) == steps.end();
    if (interval.size() != 1 || interval.front() < 1 || interval.front() > maxStep ||
        steps.size() > RunHistory::maximumPoints || !ascends ||
        (!steps.empty() && (steps.front() != 0 || steps.back() > checkpoint.step)) ||
        updates.size() != steps.size() * width || shares.size() != steps.size() * 2)
        refuse(ACTIGRAD_TEXT("core", "the history in the file cannot be used"));
    std::vector<RunHistory::Point> points;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto first = updates.begin() + static_cast<std::ptrdiff_t>(i * width);
        points.push_back({steps[i],
                          {first, first + static_cast<std::ptrdiff_t>(width)},
                          shares[2 * i],
                          shares[2 * i + 1]});
    }
    std::vector<std::vector<NeuronLife>> lives;
    for (int layer = 1; layer <= config.hiddenLayers(); ++layer)
        lives.push_back(livesIn(file, config, layer));
    return {interval.front(), std::move(points), std::move(lives)};
}

void storeMeasured(Safetensors& file, const SavedRun& run)
{
    file.tensors["losses"] =
        StoredTensor::of(run.losses, {static_cast<std::int64_t>(run.losses.size())});
    std::vector<double> evaluations;
    for (const Evaluation& evaluation : run.evaluations)
        evaluations.insert(evaluations.end(),
                           {static_cast<double>(evaluation.step), evaluation.trainLoss,
                            evaluation.devLoss.value_or(std::nan("")), evaluation.testLoss});
    file.tensors["evaluations"] = StoredTensor::of(
        evaluations, {static_cast<std::int64_t>(run.evaluations.size()), figuresOfAnEvaluation});
}

void loadMeasured(const Safetensors& file, SavedRun& run)
{
    if (file.tensors.contains("losses"))
        run.losses = file.tensor("losses").floats();
    if (!run.losses.empty() && static_cast<std::int64_t>(run.losses.size()) != run.checkpoint.step)
        refuse(ACTIGRAD_TEXT("core", "the file has the losses of %1 steps where %2 were made"),
               {std::to_string(run.losses.size()), std::to_string(run.checkpoint.step)});
    if (!file.tensors.contains("evaluations"))
        return;
    const auto figures = file.tensor("evaluations").doubles();
    for (std::size_t at = 0; at + figuresOfAnEvaluation <= figures.size();
         at += figuresOfAnEvaluation) {
        Evaluation evaluation;
        const double step = figures[at];
        if (!(step >= 0) || step > static_cast<double>(run.checkpoint.step))
            refuse(ACTIGRAD_TEXT("core", "the evaluations in the file cannot be used"));
        evaluation.step = static_cast<std::int64_t>(step);
        evaluation.trainLoss = figures[at + 1];
        if (!std::isnan(figures[at + 2]))
            evaluation.devLoss = figures[at + 2];
        evaluation.testLoss = figures[at + 3];
        run.evaluations.push_back(std::move(evaluation));
    }
}

} // namespace

QByteArray networkFile(const SavedRun& run)
{
    Safetensors file;
    const RunConfig& config = *run.checkpoint.config;
    storeParameters(file, run.checkpoint);
    storeGenerator(file, run.checkpoint.generator);
    storeHistory(file, *run.checkpoint.history);
    storeMeasured(file, run);
    file.metadata["version"] = QCoreApplication::applicationVersion();
    file.metadata["step"] = QString::number(run.checkpoint.step);
    file.metadata["config"] =
        QString::fromUtf8(QJsonDocument(toJson(config)).toJson(QJsonDocument::Compact));
    file.metadata["words"] = QString::fromStdString(config.words->name());
    file.metadata["words_fingerprint"] = QString::number(config.words->fingerprint(), 16);
    file.metadata["instruction_set"] = QString::fromUtf8(instructionSet());
    return file.file();
}

SavedWords wordsOfNetworkFile(const QByteArray& file)
{
    const Safetensors stored = Safetensors::read(file);
    return {stored.metadata.value("words"), stored.metadata.value("words_fingerprint")};
}

SavedRun readNetworkFile(const QByteArray& file, std::shared_ptr<const WordList> words)
{
    const Safetensors stored = Safetensors::read(file);
    SavedRun run;
    const QString fingerprint = stored.metadata.value("words_fingerprint");
    if (fingerprint != QString::number(words->fingerprint(), 16)) {
        refuse(ACTIGRAD_TEXT("core", "the network was trained on other words: “%1” (fingerprint "
                                     "%2), not “%3” (fingerprint %4)"),
               {stored.metadata.value("words").toStdString(), fingerprint.toStdString(),
                words->name(), QString::number(words->fingerprint(), 16).toStdString()});
    }
    const auto json = QJsonDocument::fromJson(stored.metadata.value("config").toUtf8());
    run.checkpoint.config =
        std::make_shared<const RunConfig>(configFromJson(json.object(), std::move(words)));
    bool isNumber = false;
    run.checkpoint.step = stored.metadata.value("step").toLongLong(&isNumber);
    if (!isNumber || run.checkpoint.step < 0 || run.checkpoint.step > maxStep)
        refuse(ACTIGRAD_TEXT("core", "the file does not say after how many steps it was made"));
    loadParameters(stored, run.checkpoint);
    run.checkpoint.generator = loadGenerator(stored);
    run.checkpoint.history =
        std::make_shared<const RunHistory>(loadHistory(stored, run.checkpoint));
    loadMeasured(stored, run);
    run.instructionSet = stored.metadata.value("instruction_set");
    return run;
}

} // namespace actigrad
