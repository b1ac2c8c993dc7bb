#include "app/export/run_events.h"

#include "app/export/file_writer.h"

#include <QDateTime>
#include <QDir>

#include <span>
#include <string>

namespace actigrad {
namespace {

void add(EventFile& events, std::int64_t step, const std::string& tag, const Tensor& tensor)
{
    if (!tensor.values.empty())
        events.addHistogram(step, tag, {tensor.values.begin(), tensor.values.size()});
}

} // namespace

void addLosses(EventFile& events, const LossHistory& losses,
               const std::vector<Evaluation>& evaluations)
{
    for (const LossHistory::Bucket& bucket : losses.buckets())
        events.addScalar(bucket.firstStep + bucket.steps - 1, "loss/batch", bucket.mean);
    for (const Evaluation& evaluation : evaluations) {
        events.addScalar(evaluation.step, "loss/train", evaluation.trainLoss);
        if (evaluation.devLoss)
            events.addScalar(evaluation.step, "loss/dev", *evaluation.devLoss);
        events.addScalar(evaluation.step, "loss/test", evaluation.testLoss);
    }
}

void addHistograms(EventFile& events, const Observation& observation)
{
    const std::int64_t step = observation.step;
    for (std::size_t i = 0; i < observation.layers.size(); ++i) {
        const LayerObservation& layer = observation.layers[i];
        const std::string number = '/' + std::to_string(i + 1);
        add(events, step, "hpreact" + number, layer.preactivation);
        add(events, step, "h" + number, layer.output);
        add(events, step, "dL_dh" + number, layer.outputGradient);
        add(events, step, "dL_dhpreact" + number, layer.preactivationGradient);
    }
    for (const ParameterObservation& parameter : observation.parameters) {
        add(events, step, parameter.name, parameter.values);
        add(events, step, parameter.name + "/gradient", parameter.gradients);
    }
}

QString eventFileName(std::int64_t secondsSince1970)
{
    return QString("events.out.tfevents.%1.actigrad").arg(secondsSince1970);
}

void writeEvents(const QString& folder, const EventFile& events)
{
    makeFolder(folder);
    writeFile(QDir(folder).filePath(eventFileName(QDateTime::currentSecsSinceEpoch())),
              events.bytes());
}

} // namespace actigrad
