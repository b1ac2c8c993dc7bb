#include "app/files/run_code.h"

#include "app/export/config_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace actigrad {
namespace {

/// As a POSIX shell takes it.
QString quoted(const QString& text)
{
    const auto isPlain = [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("_-+=.,/:@%").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    return '\'' + QString(text).replace('\'', "'\\''") + '\'';
}

QString textOf(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue each : value.toArray())
            texts += textOf(each);
        return texts.join(',');
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

/// A Python literal.
QString literal(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return "None";
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue each : value.toArray())
            texts += literal(each);
        return '[' + texts.join(", ") + ']';
    }
    if (value.isObject()) {
        QStringList texts;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            texts += '"' + each.key() + "\": " + literal(each.value());
        return '{' + texts.join(", ") + '}';
    }
    return value.isString() ? '"' + value.toString() + '"' : textOf(value);
}

} // namespace

QString commandLineOf(const RunConfig& config, const QString& words)
{
    QStringList arguments{"actigrad", "--headless"};
    if (!words.isEmpty())
        arguments += {"--words", quoted(words)};
    const QJsonObject options = optionsFromTo(RunConfig(), config);
    for (auto option = options.begin(); option != options.end(); ++option) {
        const bool isRepeated = option.key() == "scale";
        const QJsonArray values =
            isRepeated ? option.value().toArray() : QJsonArray{option.value()};
        for (const QJsonValue value : values)
            arguments += {"--" + option.key(), quoted(textOf(value))};
    }
    return arguments.join(' ');
}

QString pytorchCodeOf(const RunConfig& config)
{
    QFile file(":/pytorch.py");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the script is missing");
    const QJsonObject json = toJson(config);
    QStringList settings;
    for (auto setting = json.begin(); setting != json.end(); ++setting) {
        if (setting.key() != "words")
            settings += setting.key() + " = " + literal(setting.value());
    }
    return QString::fromUtf8(file.readAll()).replace("@SETTINGS@", settings.join('\n'));
}

} // namespace actigrad
