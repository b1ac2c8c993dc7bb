#include "app/headless/report.h"

#include "app/export/config_json.h"
#include "app/export/json_writer.h"

#include <cstdlib>

namespace actigrad {
namespace {

using Layout = JsonWriter::Layout;

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

void writeStatistics(JsonWriter& json, const QString& name, const Statistics& statistics)
{
    json.key(name).beginObject();
    json.member("mean", statistics.mean);
    json.member("std", statistics.std);
    json.member("min", statistics.min);
    json.member("max", statistics.max);
    json.endObject();
}

void writeLayer(JsonWriter& json, const LayerStatistics& layer)
{
    json.beginObject(Layout::Lines);
    writeStatistics(json, "preactivation", layer.preactivation);
    writeStatistics(json, "output", layer.output);
    writeStatistics(json, "output_gradient", layer.outputGradient);
    writeStatistics(json, "preactivation_gradient", layer.preactivationGradient);
    json.member("saturated", layer.saturated);
    json.member("dead", layer.deadNeurons.size());
    json.endObject();
}

void writeObservation(JsonWriter& json, const QString& name, const Observation& observation)
{
    json.key(name).beginObject(Layout::Lines);
    json.member("step", observation.step);
    json.member("loss", observation.loss);
    json.key("layers").beginArray(Layout::Lines);
    for (const auto& layer : observation.layers)
        writeLayer(json, layer.statistics);
    json.endArray();
    json.key("gradients").beginObject(Layout::Lines);
    for (const auto& parameter : observation.parameters) {
        json.key(QString::fromStdString(parameter.name)).beginObject();
        json.member("std", parameter.gradient.std);
        json.member("data_std", parameter.data.std);
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeLosses(JsonWriter& json, const std::vector<StepLoss>& losses)
{
    json.key("losses").beginObject(Layout::Lines);
    for (const auto& [step, loss] : losses)
        json.member(QString::number(step), loss);
    json.endObject();
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
    JsonWriter json;
    json.beginObject(Layout::Lines);
    json.member("words", QString::fromStdString(config.words->name()));
    writeConfig(json.key("config"), config);
    json.member("vocabulary", config.words->vocabulary().size());
    json.key("examples").beginObject();
    json.member("train", report.trainExamples);
    json.member("dev", report.devExamples);
    json.member("test", report.testExamples);
    json.endObject();
    json.member("parameters", config.parameters());
    json.member("expected_initial_loss", config.expectedInitialLoss());

    json.member("state", nameOf(report.state));
    json.member("diverged_at", report.divergedAt);
    json.member("steps", report.steps);
    json.member("steps_per_second", report.stepsPerSecond());
    writeLosses(json, report.losses);
    json.member("train_loss", report.trainLoss);
    json.member("dev_loss", report.devLoss);
    writeObservation(json, "initial", *report.initial);
    writeObservation(json, "final", *report.last);
    json.endObject();
    return json.json() + '\n';
}

} // namespace actigrad
