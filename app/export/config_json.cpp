#include "app/export/config_json.h"

#include "core/input_error.h"
#include "core/training/config_fields.h"

#include <QJsonArray>
#include <QLocale>

#include <utility>

namespace actigrad {
namespace {

QJsonValue valueOf(const RunConfig& config, const IntegerField& field)
{
    const std::int64_t value = config.*field.member;
    return field.mayBeNone && value < 0 ? QJsonValue() : QJsonValue(static_cast<qint64>(value));
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

[[noreturn]] void refuse(const QString& name)
{
    throw InputError(ACTIGRAD_TEXT("core", "“%1” is missing in the config, or cannot be used"),
                     {name.toStdString()});
}

std::int64_t integerOf(const QJsonValue& json, const QString& name, std::int64_t min,
                       std::int64_t max)
{
    const qint64 value = json.toInteger(min - 1);
    if (!json.isDouble() || value < min || value > max)
        refuse(name);
    return value;
}

double realOf(const QJsonValue& json, const QString& name, double min, double max)
{
    const double value = json.toDouble(min - 1);
    if (!json.isDouble() || !(value >= min && value <= max))
        refuse(name);
    return value;
}

void read(const QJsonValue& json, const QString& name, RunConfig& config, const IntegerField& field)
{
    const bool isNone = field.mayBeNone && (json.isNull() || json.isUndefined());
    config.*field.member =
        isNone ? field.min : integerOf(json, name, field.mayBeNone ? 0 : field.min, field.max);
}

void read(const QJsonValue& json, const QString& name, RunConfig& config, const RealField& field)
{
    config.*field.member = realOf(json, name, 0, field.max);
}

void read(const QJsonValue& json, const QString& name, RunConfig& config, const WidthsField& field)
{
    const QJsonArray widths = json.toArray();
    if (widths.isEmpty() || widths.size() > maximumHiddenLayers)
        refuse(name);
    (config.*field.member).clear();
    for (const auto& width : widths)
        (config.*field.member).push_back(integerOf(width, name, 1, maxWidth));
}

template <ConfigChoice Value>
void read(const QJsonValue& json, const QString& name, RunConfig& config,
          const ChoiceField<Value>& field)
{
    const auto value = valueNamed<Value>(json.toString().toStdString());
    if (!value)
        refuse(name);
    config.*field.member = *value;
}

} // namespace

RunConfig configFromJson(const QJsonObject& json, std::shared_ptr<const WordList> words)
{
    RunConfig config;
    config.words = std::move(words);
    visitFields([&](const auto& field) {
        const QString name = QString::fromUtf8(field.name).replace('-', '_');
        read(json[name], name, config, field);
    });
    const QJsonObject scales = json["scales"].toObject();
    for (const ParameterId parameter : config.scaledParameters()) {
        const QString name = QString::fromStdString(nameOf(parameter));
        config.scales[parameter] = realOf(scales[name], name, 0, maxScale);
    }
    validate(config);
    return config;
}

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
