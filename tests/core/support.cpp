#include "tests/core/support.h"

#include "core/training/evaluator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actigrad::test {
namespace {

/// The place of a text in a list of them.
template <typename Enumeration>
Enumeration oneOf(const QJsonValue& name, std::initializer_list<const char*> names)
{
    const auto found = std::ranges::find_if(
        names, [&name](const char* candidate) { return name.toString() == candidate; });
    if (found == names.end())
        throw std::runtime_error("reference.json: " + name.toString().toStdString());
    return static_cast<Enumeration>(found - names.begin());
}

Activation activationOf(const QJsonValue& name)
{
    for (const auto& traits : activations()) {
        if (name.toString().toStdString() == traits.name)
            return traits.activation;
    }
    throw std::runtime_error("reference.json: " + name.toString().toStdString());
}

} // namespace

const QJsonObject& reference()
{
    static const QJsonObject object = [] {
        QFile file(ACTIGRAD_SOURCE_DIR "/tests/reference/reference.json");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName() + ": " + file.errorString()));
        const auto document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject())
            qFatal("%s", qPrintable(file.fileName() + " is no JSON object"));
        return document.object();
    }();
    return object;
}

std::shared_ptr<const WordList> names()
{
    static const auto words = std::make_shared<const WordList>(
        WordList::load(ACTIGRAD_SOURCE_DIR "/resources/names.txt"));
    return words;
}

std::shared_ptr<const WordList> fewWords()
{
    static const auto words = std::make_shared<const WordList>(WordList::parse(
        "emma\nolivia\nava\nisabella\nsophia\nnoah\nliam\nmason\njacob\nwilliam\nethan\nmia\n",
        "few"));
    return words;
}

std::shared_ptr<const WordList> twoWords()
{
    static const auto words =
        std::make_shared<const WordList>(WordList::parse("emma\nava\n", "two"));
    return words;
}

RunConfig lectureConfig()
{
    RunConfig config;
    config.words = names();
    return config;
}

RunConfig smallConfig(std::int64_t steps)
{
    RunConfig config;
    config.words = fewWords();
    config.embedding = 2;
    config.hidden = {8};
    config.batch = 4;
    config.steps = steps;
    config.decayAt = steps / 2;
    return config;
}

ParameterId id(std::string_view name)
{
    return parameterNamed(name).value();
}

InitScales scalesOf(std::initializer_list<std::pair<std::string_view, double>> scales)
{
    InitScales result;
    for (const auto& [name, scale] : scales)
        result[id(name)] = scale;
    return result;
}

InitScales allScales(double value)
{
    InitScales scales;
    scales[{}] = value;
    for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain}) {
        for (int layer = 1; layer <= maximumLayers; ++layer)
            scales[{kind, layer}] = value;
    }
    return scales;
}

const ParameterObservation& in(const Observation& observation, std::string_view name)
{
    if (const auto* parameter = observation.find(id(name)))
        return *parameter;
    throw std::runtime_error("there is no " + std::string(name));
}

std::vector<double> numbersOf(const QJsonValue& value)
{
    if (!value.isArray())
        return {value.toDouble(std::nan(""))};
    std::vector<double> numbers;
    for (const QJsonValue element : value.toArray()) {
        const auto inner = numbersOf(element);
        numbers.insert(numbers.end(), inner.begin(), inner.end());
    }
    return numbers;
}

RunConfig configOf(const QJsonObject& object)
{
    RunConfig config = lectureConfig();
    config.seed = object["seed"].toInteger();
    config.context = object["context"].toInteger();
    config.embedding = object["embedding"].toInteger();
    config.hidden.clear();
    for (const double neurons : numbersOf(object["hidden"]))
        config.hidden.push_back(static_cast<std::int64_t>(neurons));
    config.batch = object["batch"].toInteger();
    config.learningRate = object["lr"].toDouble();
    config.schedule =
        oneOf<LearningRateSchedule>(object["schedule"], {"constant", "step", "cosine"});
    config.steps = 21;
    config.decayAt = 10;
    config.activation = activationOf(object["activation"]);
    config.bias = oneOf<BiasInit>(object["bias"], {"drawn", "zero"});
    config.batchNorm = oneOf<BatchNormalisation>(object["batch_norm"], {"none", "hidden", "all"});
    config.batchNormMomentum = object["momentum"].toDouble();
    const auto scales = object["scales"].toObject();
    for (auto scale = scales.begin(); scale != scales.end(); ++scale)
        config.scales[id(scale.key().toStdString())] = scale->toDouble();
    return config;
}

Run begin(const RunConfig& config)
{
    return {
        std::make_shared<const RunConfig>(config),
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context))};
}

void advance(Run& run, std::int64_t updates)
{
    while (run.updates() < updates)
        run.advance();
}

Run trainedRun(const QJsonObject& network)
{
    auto config = configOf(network["config"].toObject());
    config.schedule = LearningRateSchedule::Constant;
    config.steps = 2 * network["updates"].toInteger();
    auto run = begin(config);
    advance(run, network["updates"].toInteger());
    return run;
}

Evaluation evaluationOf(const Run& run)
{
    return evaluate(run.network(), run.dataset(), run.updates());
}

std::vector<float> lossesOf(const RunConfig& config)
{
    std::vector<float> losses;
    for (auto run = begin(config); !run.finished(); run.advance())
        losses.push_back(run.loss());
    return losses;
}

QString deviation(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return {};
    return QString("%1 instead of %2 (tolerance %3)")
        .arg(actual, 0, 'g', 17)
        .arg(expected, 0, 'g', 17)
        .arg(tolerance);
}

QString deviation(std::span<const float> actual, const std::vector<double>& expected,
                  double tolerance)
{
    if (actual.size() != expected.size())
        return QString("%1 numbers instead of %2").arg(actual.size()).arg(expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto wrong = deviation(static_cast<double>(actual[i]), expected[i], tolerance);
        if (!wrong.isEmpty())
            return QString("number %1: %2").arg(i).arg(wrong);
    }
    return {};
}

int slowness()
{
#if !defined(__OPTIMIZE__) || defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    return 20;
#else
    return 1;
#endif
}

} // namespace actigrad::test
