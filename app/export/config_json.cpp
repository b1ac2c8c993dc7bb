#include "app/export/config_json.h"

#include "core/training/config_fields.h"

#include <QJsonArray>

namespace actigrad {
namespace {

QJsonValue valueOf(const RunConfig& config, const IntegerField& field)
{
    return static_cast<qint64>(config.*field.member);
}

QJsonValue valueOf(const RunConfig& config, const RealField& field)
{
    return config.*field.member;
}

QJsonValue valueOf(const RunConfig& config, const WidthsField& field)
{
    QJsonArray widths;
    for (const std::int64_t width : config.*field.member)
        widths.append(static_cast<qint64>(width));
    return widths;
}

template <ConfigChoice Value>
QJsonValue valueOf(const RunConfig& config, const ChoiceField<Value>& field)
{
    return QString::fromUtf8(nameOf(config.*field.member));
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
    visitFields([&](const auto& field) {
        json[QString::fromUtf8(field.name).replace('-', '_')] = valueOf(config, field);
    });
    QJsonObject scales;
    for (const ParameterId parameter : config.scaledParameters())
        scales[QString::fromStdString(nameOf(parameter))] = config.scales[parameter];
    json["scales"] = scales;
    return json;
}

} // namespace actigrad
