#include "app/headless/report.h"

#include "app/export/config_json.h"
#include "core/instruction_set.h"
#include "core/theory/theory.h"

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

QJsonObject toJson(const LayerStatistics& layer, std::size_t width)
{
    return {{"width", static_cast<qint64>(width)},
            {"preactivation", toJson(layer.preactivation)},
            {"output", toJson(layer.output)},
            {"output_gradient", toJson(layer.outputGradient)},
            {"preactivation_gradient", toJson(layer.preactivationGradient)},
            {"saturated", layer.saturated},
            {"beyond_0.97", layer.beyond097},
            {"dead", static_cast<qint64>(layer.deadNeurons.size())}};
}

QJsonObject toJson(const Observation& observation)
{
    QJsonArray layers;
    for (const auto& layer : observation.layers)
        layers.append(toJson(layer.statistics, layer.output.columns));
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

QJsonObject lossesOf(const Evaluation& evaluation)
{
    return {{"train_loss", evaluation.trainLoss},
            {"dev_loss", orNull(evaluation.devLoss)},
            {"test_loss", evaluation.testLoss}};
}

QJsonArray toJson(const std::vector<Evaluation>& evaluations)
{
    QJsonArray array;
    for (const auto& evaluation : evaluations) {
        QJsonObject entry = lossesOf(evaluation);
        entry["step"] = static_cast<qint64>(evaluation.step);
        array.append(entry);
    }
    return array;
}

QJsonObject updateToDataOf(const Observation& observation)
{
    QJsonObject ratios;
    for (const auto& parameter : observation.parameters)
        ratios[QString::fromStdString(parameter.name)] = parameter.updateToData;
    return ratios;
}

/// Adds what the last evaluation tells, all of it null if there is none.
void addOutcome(QJsonObject& json, const std::optional<Evaluation>& evaluation)
{
    for (const char* name : {"train_loss", "dev_loss", "test_loss", "saturated_dev", "dead_dev"})
        json[name] = QJsonValue();
    if (!evaluation)
        return;
    const QJsonObject losses = lossesOf(*evaluation);
    for (auto loss = losses.begin(); loss != losses.end(); ++loss)
        json[loss.key()] = *loss;
    if (evaluation->devLayers.empty())
        return;
    QJsonArray saturated;
    QJsonArray dead;
    for (const auto& layer : evaluation->devLayers) {
        saturated.append(layer.saturated);
        dead.append(static_cast<qint64>(layer.dead.size()));
    }
    json["saturated_dev"] = saturated;
    json["dead_dev"] = dead;
}

QJsonArray toJson(const std::vector<std::string>& words)
{
    QJsonArray array;
    for (const std::string& word : words)
        array.append(QString::fromStdString(word));
    return array;
}

QJsonArray toJson(const std::vector<Judgement>& judgements, const RunConfig& config)
{
    QJsonArray array;
    for (const Judgement& judgement : judgements) {
        QJsonObject figures;
        for (const auto& [name, value] : judgement.figures)
            figures[QString::fromUtf8(name)] = value;
        array.append(QJsonObject{
            {"what", QString::fromUtf8(nameOf(judgement.problem))},
            {"severity", judgement.severity == Severity::Bad ? "bad" : "watch"},
            {"layer", judgement.where.layer > 0 ? QJsonValue(judgement.where.layer) : QJsonValue()},
            {"figures", figures},
            {"threshold", judgement.threshold},
            {"repair", judgement.repair ? QJsonValue(optionsFromTo(config, *judgement.repair))
                                        : QJsonValue()},
        });
    }
    return array;
}

QJsonObject toJson(const Theory& theory)
{
    QJsonArray layers;
    for (const LayerTheory& layer : theory.layers) {
        layers.append(QJsonObject{
            {"preactivation_std", layer.preactivationStd},
            {"output_std", layer.outputStd},
            {"saturated", layer.saturated},
            {"beyond097", layer.beyond097},
            {"chi", layer.chi ? QJsonValue(*layer.chi) : QJsonValue()},
            {"gradient_growth",
             layer.gradientGrowth ? QJsonValue(*layer.gradientGrowth) : QJsonValue()},
        });
    }
    QJsonValue fixedPoint;
    if (theory.fixedPoint)
        fixedPoint =
            QJsonObject{{"variance", theory.fixedPoint->variance}, {"chi", theory.fixedPoint->chi}};
    return {{"initial_loss", theory.initialLoss}, {"layers", layers}, {"fixed_point", fixedPoint}};
}

} // namespace

std::optional<double> Report::stepsPerSecond() const
{
    if (steps == resumedAt)
        return std::nullopt;
    return static_cast<double>(steps - resumedAt) / trainingSeconds;
}

QByteArray toJson(const Report& report)
{
    const RunConfig& config = *report.config;
    QJsonObject json{
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
        {"instruction_set", QString::fromUtf8(instructionSet())},
        {"losses", toJson(report.losses)},
        {"evaluations", toJson(report.evaluations)},
        {"update_to_data", updateToDataOf(*report.last)},
        {"samples", toJson(report.samples)},
        {"judgements", toJson(report.judgements, config)},
        {"theory", toJson(theoryOf(config))},
        {"initial", toJson(*report.initial)},
        {"final", toJson(*report.last)},
    };
    if (!report.at.empty()) {
        QJsonObject at;
        for (const auto& [step, observation] : report.at)
            at[QString::number(step)] = toJson(*observation);
        json["at"] = at;
    }
    addOutcome(json, report.evaluation);
    return QJsonDocument(json).toJson();
}

} // namespace actigrad
