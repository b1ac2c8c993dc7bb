#include "app/headless/report.h"

#include "app/export/config_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace actigrad {
namespace {

QString nameOf(Report::State state)
{
    switch (state) {
    case Report::State::Finished:
        return "finished";
    case Report::State::Stopped:
        return "stopped";
    case Report::State::Diverged:
        return "diverged";
    }
    std::abort();
}

QJsonValue orNull(const auto& optional)
{
    return optional ? QJsonValue(*optional) : QJsonValue();
}

QJsonObject toJson(const Statistics& statistics)
{
    return {{"mean", statistics.mean},
            {"std", statistics.std},
            {"min", statistics.min},
            {"max", statistics.max}};
}

QJsonObject toJson(const LayerStatistics& layer)
{
    return {{"preactivation", toJson(layer.preactivation)},
            {"output", toJson(layer.output)},
            {"output_gradient", toJson(layer.outputGradient)},
            {"preactivation_gradient", toJson(layer.preactivationGradient)},
            {"saturated", layer.saturated},
            {"dead", static_cast<qint64>(layer.deadNeurons.size())}};
}

QJsonObject toJson(const Observation& observation)
{
    QJsonArray layers;
    for (const auto& layer : observation.layers)
        layers.append(toJson(layer.statistics));
    QJsonObject gradients;
    for (const auto& parameter : observation.parameters) {
        gradients[QString::fromStdString(parameter.name)] =
            QJsonObject{{"std", parameter.gradient.std}, {"data_std", parameter.data.std}};
    }
    return {{"step", static_cast<qint64>(observation.step)},
            {"loss", static_cast<double>(observation.loss)},
            {"layers", layers},
            {"gradients", gradients}};
}

QJsonObject toJson(const std::vector<StepLoss>& losses)
{
    QVariantMap map; // sorted as the object is, which would take each insertion's time otherwise
    for (const auto& [step, loss] : losses)
        map.insert(QString::number(step), static_cast<double>(loss));
    return QJsonObject::fromVariantMap(map);
}

} // namespace

std::optional<double> Report::stepsPerSecond() const
{
    if (steps == 0)
        return std::nullopt;
    return static_cast<double>(steps) / trainingSeconds;
}

QByteArray toJson(const Report& report)
{
    const RunConfig& config = *report.config;
    const QJsonObject json{
        {"words", QString::fromStdString(config.words->name())},
        {"config", toJson(config)},
        {"vocabulary", static_cast<qint64>(config.words->vocabulary().size())},
        {"examples", QJsonObject{{"train", static_cast<qint64>(report.trainExamples)},
                                 {"dev", static_cast<qint64>(report.devExamples)},
                                 {"test", static_cast<qint64>(report.testExamples)}}},
        {"parameters", static_cast<qint64>(config.parameters())},
        {"expected_initial_loss", config.expectedInitialLoss()},
        {"state", nameOf(report.state)},
        {"diverged_at",
         report.divergedAt ? QJsonValue(static_cast<qint64>(*report.divergedAt)) : QJsonValue()},
        {"steps", static_cast<qint64>(report.steps)},
        {"steps_per_second", orNull(report.stepsPerSecond())},
        {"losses", toJson(report.losses)},
        {"train_loss", orNull(report.trainLoss)},
        {"dev_loss", orNull(report.devLoss)},
        {"initial", toJson(*report.initial)},
        {"final", toJson(*report.last)},
    };
    return QJsonDocument(json).toJson();
}

} // namespace actigrad
