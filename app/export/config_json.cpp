#include "app/export/config_json.h"

#include "core/training/config_names.h"

#include <QJsonArray>

namespace actigrad {
namespace {

template <ConfigChoice Value>
QString nameIn(Value value)
{
    return QString::fromUtf8(nameOf(value));
}

} // namespace

QJsonObject toJson(const RunConfig& config)
{
    QJsonObject json;
    json["words"] = QJsonObject{
        {"name", QString::fromStdString(config.words->name())},
        {"count", static_cast<qint64>(config.words->size())},
        // as text: JSON's numbers are often read as doubles, which hold 53 bits
        {"fingerprint", QString::number(config.words->fingerprint(), 16)},
    };
    for (const auto& limits : integerLimits()) {
        json[QString::fromUtf8(limits.name).replace('-', '_')] =
            static_cast<qint64>(config.*limits.member);
    }
    QJsonArray hidden;
    for (const std::int64_t width : config.hidden)
        hidden.append(static_cast<qint64>(width));
    json["hidden"] = hidden;
    json["lr"] = config.learningRate;
    json["lr_schedule"] = nameIn(config.schedule);
    json["activation"] = nameIn(config.activation);
    json["bias"] = nameIn(config.bias);
    json["batchnorm"] = nameIn(config.batchNorm);
    json["bn_momentum"] = config.batchNormMomentum;
    QJsonObject scales;
    for (const ParameterId parameter : config.scaledParameters())
        scales[QString::fromStdString(nameOf(parameter))] = config.scales[parameter];
    json["scales"] = scales;
    return json;
}

} // namespace actigrad
