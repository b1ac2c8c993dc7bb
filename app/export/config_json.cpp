#include "app/export/config_json.h"

#include <cstdlib>

namespace actigrad {
namespace {

QString nameOf(Activation activation)
{
    switch (activation) {
    case Activation::Tanh:
        return "tanh";
    }
    std::abort();
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
    json["lr"] = config.learningRate;
    json["activation"] = nameOf(config.activation);
    QJsonObject scales;
    for (std::size_t i = 0; i < parameterCount; ++i)
        scales[QString::fromUtf8(parameterNames[i])] = config.scales[i];
    json["scales"] = scales;
    return json;
}

} // namespace actigrad
