#include "tests/core/support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace actigrad::test {

const QJsonObject& reference()
{
    static const QJsonObject object = [] {
        QFile file(ACTIGRAD_SOURCE_DIR "/tests/reference/reference.json");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName() + ": " + file.errorString()));
        return QJsonDocument::fromJson(file.readAll()).object();
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

RunConfig smallConfig(std::int64_t steps)
{
    RunConfig config;
    config.words = fewWords();
    config.embedding = 2;
    config.hidden = 8;
    config.batch = 4;
    config.steps = steps;
    config.decayAt = steps / 2;
    return config;
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
    RunConfig config;
    config.words = names();
    config.seed = object["seed"].toInteger();
    config.context = object["context"].toInteger();
    config.embedding = object["embedding"].toInteger();
    config.hidden = object["hidden"].toInteger();
    config.batch = object["batch"].toInteger();
    config.learningRate = object["lr"].toDouble();
    config.steps = 21;
    config.decayAt = config.steps;
    const auto scales = object["scales"].toObject();
    for (std::size_t i = 0; i < parameterCount; ++i)
        config.scales[i] = scales[parameterNames[i].data()].toDouble();
    return config;
}

Run begin(const RunConfig& config)
{
    return {
        std::make_shared<const RunConfig>(config),
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context))};
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

int slowness()
{
#if !defined(__OPTIMIZE__) || defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
    return 20;
#else
    return 1;
#endif
}

} // namespace actigrad::test
