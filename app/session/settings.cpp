#include "app/session/settings.h"

#include "app/base/settings_store.h"
#include "app/options/options.h"
#include "app/options/widths.h"
#include "core/input_error.h"
#include "core/training/config_names.h"

#include <QLocale>
#include <QSettings>

#include <array>
#include <limits>
#include <utility>

namespace actigrad {
namespace {

constexpr std::array<const char*, 3> colorNames{"system", "light", "dark"};

QString keyOf(std::string_view name)
{
    return "run/" + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// All scales that any network has.
std::vector<ParameterId> scaleIds()
{
    std::vector<ParameterId> parameters{{ParameterKind::Embedding, 0}};
    for (int layer = 1; layer <= maximumLayers; ++layer) {
        for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain})
            parameters.push_back({kind, layer});
    }
    return parameters;
}

/// A number of the file, or the fallback if it is none within the limits.
double readReal(const QSettings& store, const QString& key, double fallback, double least,
                double greatest)
{
    bool isNumber = false;
    const double value = store.value(key).toString().toDouble(&isNumber);
    return isNumber && value >= least && value <= greatest ? value : fallback;
}

std::int64_t readInteger(const QSettings& store, const QString& key, std::int64_t fallback,
                         std::int64_t least, std::int64_t greatest)
{
    bool isNumber = false;
    const qlonglong value = store.value(key).toString().toLongLong(&isNumber);
    return isNumber && value >= least && value <= greatest ? value : fallback;
}

template <ConfigChoice Value>
Value readChoice(const QSettings& store, const QString& key, Value fallback)
{
    return valueNamed<Value>(store.value(key).toString().toStdString()).value_or(fallback);
}

template <ConfigChoice Value>
void saveChoice(QSettings& store, const QString& key, Value value)
{
    store.setValue(key, QString::fromUtf8(nameOf(value)));
}

bool readOption(const QSettings& store, const QString& key, bool fallback)
{
    const QString text = store.value(key).toString();
    return text == "true" || (text != "false" && fallback);
}

RunConfig loadConfig(const QSettings& store)
{
    RunConfig config;
    for (const auto& limit : integerLimits()) {
        std::int64_t& value = config.*limit.member;
        value = readInteger(store, keyOf(limit.name), value, limit.least, limit.greatest);
    }
    config.hidden = toWidths(store.value("run/hidden").toString()).value_or(config.hidden);
    config.activation = readChoice(store, "run/activation", config.activation);
    config.bias = readChoice(store, "run/bias", config.bias);
    config.batchNorm = readChoice(store, "run/batchnorm", config.batchNorm);
    config.batchNormMomentum = readReal(store, "run/bn-momentum", config.batchNormMomentum,
                                        std::numeric_limits<double>::min(), 1);
    config.learningRate =
        readReal(store, "run/lr", config.learningRate, minLearningRate, maxLearningRate);
    config.schedule = readChoice(store, "run/lr-schedule", config.schedule);
    for (const ParameterId parameter : scaleIds()) {
        double& scale = config.scales[parameter];
        scale = readReal(store, keyOf(nameOf(parameter)), scale, 0, maxScale);
    }
    return config;
}

void saveConfig(QSettings& store, const RunConfig& config)
{
    const auto text = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    for (const auto& limit : integerLimits())
        store.setValue(keyOf(limit.name), QString::number(config.*limit.member));
    store.setValue("run/hidden", widthsText(config.hidden));
    saveChoice(store, "run/activation", config.activation);
    saveChoice(store, "run/bias", config.bias);
    saveChoice(store, "run/batchnorm", config.batchNorm);
    store.setValue("run/bn-momentum", text(config.batchNormMomentum));
    store.setValue("run/lr", text(config.learningRate));
    saveChoice(store, "run/lr-schedule", config.schedule);
    for (const ParameterId parameter : scaleIds())
        store.setValue(keyOf(nameOf(parameter)), text(config.scales[parameter]));
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
    settings.restartOnRelease = readOption(store, "restartOnRelease", false);
    settings.logStep = readOption(store, "logStep", true);
    settings.logLoss = readOption(store, "logLoss", true);
    settings.logCounts = readOption(store, "logCounts", false);
    settings.tour = readOption(store, "tour", true);
    return settings;
}

void Settings::save(QSettings& store) const
{
    saveConfig(store, config);
    store.setValue("colors", colorNames[static_cast<std::size_t>(colors)]);
    store.setValue("language", language);
    store.setValue("evaluateEvery", QString::number(evaluateEvery));
    store.setValue("restartOnRelease", restartOnRelease);
    store.setValue("logStep", logStep);
    store.setValue("logLoss", logLoss);
    store.setValue("logCounts", logCounts);
    store.setValue("tour", tour);
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
