#include "app/export/config_json.h"

#include "core/training/config_fields.h"

#include <QJsonArray>
#include <QLocale>

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

QJsonObject optionsFromTo(const RunConfig& from, const RunConfig& to)
{
    QJsonObject options;
    visitFields([&](const auto& field) {
        if (from.*field.member != to.*field.member)
            options[QString::fromUtf8(field.name)] = valueOf(to, field);
    });
    QJsonArray scales;
    for (const ParameterId parameter : to.scaledParameters()) {
        if (from.scales[parameter] != to.scales[parameter]) {
            scales.append(
                QString::fromStdString(nameOf(parameter)) + '=' +
                QString::number(to.scales[parameter], 'g', QLocale::FloatingPointShortest));
        }
    }
    if (!scales.isEmpty())
        options["scale"] = scales;
    return options;
}

} // namespace actigrad
