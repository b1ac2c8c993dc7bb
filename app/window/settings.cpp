#include "app/window/settings.h"

#include "core/input_error.h"

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
double readReal(const QSettings& store, const QString& key, double fallback, double least,
                double greatest)
{
    bool isNumber = false;
    const double value = store.value(key).toString().toDouble(&isNumber);
    return isNumber && value >= least && value <= greatest ? value : fallback;
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
        bool isNumber = false;
        const qlonglong value = store.value(keyOf(limit.name)).toString().toLongLong(&isNumber);
        if (isNumber && value >= limit.least && value <= limit.greatest)
            config.*limit.member = value;
    }
    config.learningRate =
        readReal(store, "run/lr", config.learningRate, leastLearningRate, greatestLearningRate);
    for (std::size_t i = 0; i < parameterCount; ++i) {
        config.scales[i] =
            readReal(store, keyOf(parameterNames[i]), config.scales[i], 0, greatestScale);
    }
    return config;
}

void saveConfig(QSettings& store, const RunConfig& config)
{
    for (const auto& limit : integerLimits())
        store.setValue(keyOf(limit.name), QString::number(config.*limit.member));
    const auto text = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    store.setValue("run/lr", text(config.learningRate));
    for (std::size_t i = 0; i < parameterCount; ++i)
        store.setValue(keyOf(parameterNames[i]), text(config.scales[i]));
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
    settings.recentFiles = store.value("recentFiles").toStringList().mid(0, mostRecentFiles);
    settings.restartOnRelease = readOption(store, "restartOnRelease", false);
    settings.logStep = readOption(store, "logStep", true);
    settings.logLoss = readOption(store, "logLoss", true);
    settings.logCounts = readOption(store, "logCounts", false);
    return settings;
}

void Settings::save(QSettings& store) const
{
    saveConfig(store, config);
    store.setValue("colors", colorNames[static_cast<std::size_t>(colors)]);
    store.setValue("language", language);
    store.setValue("recentFiles", recentFiles);
    store.setValue("restartOnRelease", restartOnRelease);
    store.setValue("logStep", logStep);
    store.setValue("logLoss", logLoss);
    store.setValue("logCounts", logCounts);
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

void Settings::addRecentFile(const QString& file)
{
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    recentFiles = recentFiles.mid(0, mostRecentFiles);
}

} // namespace actigrad
