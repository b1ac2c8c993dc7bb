// The lecture's own figures, on its own words:
//
//     actigrad_lecture WORDS [REFERENCE.json] [--steps N]
//
// Prints, for each preset, what the lecture looks at. With a reference file of PyTorch's figures it
// compares with them and exits with 1 if one is off.

#include "core/input_error.h"
#include "core/training/presets.h"
#include "core/training/run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <map>

using namespace actigrad;

namespace {

constexpr double lossTolerance = 1e-3;
constexpr double forwardTolerance = 1e-4;  // relative: hpreact and h
constexpr double gradientTolerance = 1e-3; // relative
constexpr double splitTolerance = 0.01;

struct PublishedLosses
{
    double train;
    double dev;
};

const std::map<std::string_view, PublishedLosses> published{{"original", {2.1245, 2.1682}},
                                                            {"output", {2.07, 2.13}},
                                                            {"tanh", {2.0356, 2.1027}},
                                                            {"kaiming", {2.0377, 2.1070}}};

/// Prints figures and, where the reference has them, how they compare.
class Comparison
{
public:
    void show(const char* name, double actual, const QJsonValue& expected, double tolerance)
    {
        std::printf("  %-12s %12.6g", name, actual);
        if (expected.isDouble()) {
            const bool off = !(std::abs(actual - expected.toDouble()) <= tolerance);
            m_off += off;
            ++m_compared;
            std::printf("   PyTorch %12.6g%s", expected.toDouble(), off ? "   OFF" : "");
        }
        std::puts("");
    }
    void showRelative(const char* name, double actual, const QJsonValue& expected, double relative)
    {
        show(name, actual, expected, relative * std::abs(expected.toDouble()));
    }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] int off() const { return m_off; }

private:
    int m_compared = 0;
    int m_off = 0;
};

double norm(const Statistics& statistics, std::int64_t count)
{
    const auto n = static_cast<double>(count);
    return std::sqrt(n * statistics.mean * statistics.mean +
                     (n - 1) * statistics.std * statistics.std);
}

double meanMagnitude(const Tensor& tensor)
{
    double sum = 0;
    for (const float value : tensor.values)
        sum += static_cast<double>(std::abs(value));
    return sum / static_cast<double>(tensor.values.size());
}

double shareBeyond(const Tensor& tensor, float limit)
{
    const auto count = std::ranges::count_if(
        tensor.values, [limit](float value) { return std::abs(value) > limit; });
    return static_cast<double>(count) / static_cast<double>(tensor.values.size());
}

std::array<std::int64_t, parameterCount> parameterSizes(const RunConfig& config)
{
    const auto vocabulary = static_cast<std::int64_t>(config.words->vocabulary().size());
    return {vocabulary * config.embedding, config.context * config.embedding * config.hidden,
            config.hidden, config.hidden * vocabulary, vocabulary};
}

void showStep0(const Run& run, const QJsonValue& expected, Comparison& comparison)
{
    const auto observation = run.observe();
    const auto& layer = observation.layers.front();
    const auto& statistics = layer.statistics;
    const double zTolerance = forwardTolerance * statistics.preactivation.std;
    const double hTolerance = forwardTolerance * statistics.output.std;
    comparison.show("hpreact mean", statistics.preactivation.mean, expected["z_mean"], zTolerance);
    comparison.show("hpreact std", statistics.preactivation.std, expected["z_std"], zTolerance);
    comparison.show("h mean", statistics.output.mean, expected["h_mean"], hTolerance);
    comparison.show("h std", statistics.output.std, expected["h_std"], hTolerance);
    comparison.show("|h| > 0.99", statistics.saturated, expected["sat99"], 1e-7);
    comparison.show("|h| > 0.97", shareBeyond(layer.output, 0.97F), expected["sat97"], 1e-7);
    comparison.show("dead neurons", static_cast<double>(statistics.deadNeurons.size()),
                    expected["dead"], 0);
    comparison.showRelative("dh std", statistics.outputGradient.std, expected["dh_std"],
                            gradientTolerance);
    comparison.showRelative("dhpreact std", statistics.preactivationGradient.std,
                            expected["dz_std"], gradientTolerance);
    comparison.showRelative("|dhpreact|", meanMagnitude(layer.preactivationGradient),
                            expected["dz_absmean"], gradientTolerance);

    constexpr std::array referenceOrder{indexC, indexW1, indexW2, indexB2, indexB1};
    const auto sizes = parameterSizes(run.config());
    for (std::size_t i = 0; i < parameterCount; ++i) {
        const auto index = referenceOrder[i];
        const auto& parameter = observation.parameters[index];
        comparison.showRelative(("|d" + parameter.name + "|").c_str(),
                                norm(parameter.gradient, sizes[index]),
                                expected["gradnorm"][static_cast<qsizetype>(i)], gradientTolerance);
    }
}

void showSplits(const Run& run, std::int64_t updates, const QJsonValue& expected,
                Comparison& comparison)
{
    const auto key = "@" + QString::number(updates);
    std::printf(" after %lld steps\n", static_cast<long long>(updates));
    comparison.show("train", run.meanLossOver(run.dataset().train), expected["train" + key],
                    splitTolerance);
    comparison.show("dev", run.meanLossOver(run.dataset().dev), expected["dev" + key],
                    splitTolerance);
}

void showPreset(const Preset& preset, RunConfig config, const std::shared_ptr<const Dataset>& data,
                const QJsonValue& expected, Comparison& comparison)
{
    config.scales = preset.scales(config);
    Run run(std::make_shared<const RunConfig>(config), data);
    std::printf("%s\n at step 0\n", preset.name.data());
    showStep0(run, expected["init"], comparison);

    std::puts(" losses");
    const auto start = std::chrono::steady_clock::now();
    for (; !run.finished() && !run.diverged(); run.advance()) {
        const auto key = QString::number(run.step());
        if (run.step() <= 10)
            comparison.show(("step " + key).toUtf8(), static_cast<double>(run.loss()),
                            expected["log"][key], lossTolerance);
        if (expected["split"].toObject().contains("train@" + key))
            showSplits(run, run.step(), expected["split"], comparison);
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    showSplits(run, config.steps, expected["split"], comparison);
    const auto& lecture = published.at(preset.name);
    std::printf("  the lecture, after 200000: train %.4f, dev %.4f\n", lecture.train, lecture.dev);
    std::printf("  %.1f s\n\n", elapsed.count());
}

QJsonObject readReference(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(name + ": " + file.errorString()));
    const auto document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        throw std::runtime_error(qPrintable(name + ": no JSON object"));
    return document.object();
}

int compare(QStringList arguments)
{
    RunConfig config;
    if (const auto at = arguments.indexOf("--steps"); at >= 0 && at + 1 < arguments.size()) {
        config.steps = arguments[at + 1].toLongLong();
        arguments.remove(at, 2);
    }
    if (arguments.isEmpty() || arguments.size() > 2 || arguments[0].startsWith("-")) {
        std::fputs("usage: actigrad_lecture WORDS [REFERENCE.json] [--steps N]\n", stderr);
        return 2;
    }
    config.words = std::make_shared<const WordList>(WordList::load(arguments[0].toStdString()));
    const auto reference = arguments.size() == 2 ? readReference(arguments[1]) : QJsonObject();
    const auto data =
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context));
    Comparison comparison;
    for (const auto& preset : presets())
        showPreset(preset, config, data, reference[preset.name.data()], comparison);
    std::printf("%d figures compared, %d off\n", comparison.compared(), comparison.off());
    const bool nothingCompared = !reference.isEmpty() && comparison.compared() == 0;
    return comparison.off() > 0 || nothingCompared ? 1 : 0;
}

} // namespace

int main(int argc, char** argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    try {
        return compare({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "actigrad_lecture: %s\n", error.what());
        return 2;
    }
}
