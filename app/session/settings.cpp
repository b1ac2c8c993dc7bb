#include "app/session/settings.h"

#include "app/base/settings_store.h"
#include "app/look/text_scale.h"
#include "app/options/options.h"
#include "app/options/widths.h"
#include "core/input_error.h"
#include "core/training/config_fields.h"

#include <QLocale>
#include <QSettings>

#include <array>
#include <utility>

namespace actigrad {
namespace {

constexpr std::array<const char*, 3> colorNames{"system", "light", "dark"};

QString keyOf(std::string_view name)
{
    return "run/" + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A number of the file, or the fallback if it is none within the limits.
double readReal(const QSettings& store, const QString& key, double fallback, double min, double max)
{
    bool isNumber = false;
    const double value = store.value(key).toString().toDouble(&isNumber);
    return isNumber && value >= min && value <= max ? value : fallback;
}

std::int64_t readInteger(const QSettings& store, const QString& key, std::int64_t fallback,
                         std::int64_t min, std::int64_t max)
{
    bool isNumber = false;
    const qlonglong value = store.value(key).toString().toLongLong(&isNumber);
    return isNumber && value >= min && value <= max ? value : fallback;
}

void read(const QSettings& store, const IntegerField& field, std::int64_t& value)
{
    value = readInteger(store, keyOf(field.name), value, field.min, field.max);
}

void read(const QSettings& store, const RealField& field, double& value)
{
    value = readReal(store, keyOf(field.name), value, field.min, field.max);
}

void read(const QSettings& store, const WidthsField& field, std::vector<std::int64_t>& value)
{
    value = toWidths(store.value(keyOf(field.name)).toString()).value_or(value);
}

template <ConfigChoice Value>
void read(const QSettings& store, const ChoiceField<Value>& field, Value& value)
{
    const QString name = store.value(keyOf(field.name)).toString();
    value = valueNamed<Value>(name.toStdString()).value_or(value);
}

QString textOf(std::int64_t value)
{
    return QString::number(value);
}

QString textOf(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const std::vector<std::int64_t>& widths)
{
    return widthsText(widths);
}

template <ConfigChoice Value>
QString textOf(Value value)
{
    return QString::fromUtf8(nameOf(value));
}

bool readOption(const QSettings& store, const QString& key, bool fallback)
{
    const QString text = store.value(key).toString();
    return text == "true" || (text != "false" && fallback);
}

/// "log", "full", or the steps a second.
QString textOf(const Pace& pace)
{
    switch (pace.kind) {
    case Pace::Kind::Full:
        return "full";
    case Pace::Kind::Logarithmic:
        return "log";
    case Pace::Kind::Steady:
        break;
    }
    return QString::number(pace.stepsPerSecond);
}

Pace readPace(const QString& text)
{
    if (text == "full")
        return {Pace::Kind::Full};
    for (const double steps : {1.0, 10.0, 100.0, 1'000.0}) {
        if (text == QString::number(steps))
            return {Pace::Kind::Steady, steps};
    }
    return {Pace::Kind::Logarithmic};
}

RunConfig loadConfig(const QSettings& store)
{
    RunConfig config;
    visitFields([&](const auto& field) { read(store, field, config.*field.member); });
    for (const ParameterId parameter : allScales()) {
        double& scale = config.scales[parameter];
        scale = readReal(store, keyOf(nameOf(parameter)), scale, 0, maxScale);
    }
    return config;
}

void saveConfig(QSettings& store, const RunConfig& config)
{
    visitFields([&](const auto& field) {
        store.setValue(keyOf(field.name), textOf(config.*field.member));
    });
    for (const ParameterId parameter : allScales())
        store.setValue(keyOf(nameOf(parameter)), textOf(config.scales[parameter]));
}

} // namespace

Settings Settings::load(const QSettings& store)
{
    Settings settings;
    settings.config = loadConfig(store);
    const QString colors = store.value("colors").toString();
    for (std::size_t i = 0; i < colorNames.size(); ++i) {
        if (colors == colorNames[i])
            settings.colors = static_cast<ColorScheme>(i);
    }
    settings.language = store.value("language").toString().left(16);
    settings.evaluateEvery = readInteger(store, "evaluateEvery", 0, 0, maxInterval);
    settings.checkpointMegabytes =
        readInteger(store, "checkpointMegabytes", settings.checkpointMegabytes,
                    minCheckpointMegabytes, maxCheckpointMegabytes);
    settings.sessionMegabytes = readInteger(store, "sessionMegabytes", settings.sessionMegabytes, 0,
                                            maxSessionMegabytes);
    settings.restartOnRelease = readOption(store, "restartOnRelease", false);
    settings.logStep = readOption(store, "logStep", true);
    settings.logLoss = readOption(store, "logLoss", true);
    settings.logCounts = readOption(store, "logCounts", false);
    settings.tour = readOption(store, "tour", true);
    settings.pace = readPace(store.value("pace").toString());
    settings.beginAtRest = readOption(store, "beginAtRest", false);
    settings.code = readOption(store, "code", false);
    settings.textScale = readReal(store, "textScale", 1, minTextScale, maxTextScale);
    return settings;
}

void Settings::save(QSettings& store) const
{
    saveConfig(store, config);
    store.setValue("colors", colorNames[static_cast<std::size_t>(colors)]);
    store.setValue("language", language);
    store.setValue("evaluateEvery", QString::number(evaluateEvery));
    store.setValue("checkpointMegabytes", QString::number(checkpointMegabytes));
    store.setValue("sessionMegabytes", QString::number(sessionMegabytes));
    store.setValue("restartOnRelease", restartOnRelease);
    store.setValue("logStep", logStep);
    store.setValue("logLoss", logLoss);
    store.setValue("logCounts", logCounts);
    store.setValue("tour", tour);
    store.setValue("pace", textOf(pace));
    store.setValue("beginAtRest", beginAtRest);
    store.setValue("code", code);
    store.setValue("textScale", textOf(textScale));
}

void Settings::setWords(std::shared_ptr<const WordList> words)
{
    config.words = std::move(words);
    try {
        validate(config);
    } catch (const InputError&) { // sizes within their limits that are too large together
        config = RunConfig{.words = config.words};
    }
}

QStringList RecentFiles::load()
{
    QStringList files;
    for (const QString& setting : QSettings().value("recentFiles").toStringList().mid(0, most)) {
        if (const QString file = pathOfSetting(setting); !file.isEmpty())
            files += file;
    }
    return files;
}

void RecentFiles::add(const QString& file)
{
    QStringList files = load();
    files.removeAll(file);
    files.prepend(file);
    QStringList settings;
    for (const QString& each : files.mid(0, most))
        settings += settingOfPath(each);
    QSettings().setValue("recentFiles", settings);
}

} // namespace actigrad
