// The lecture's own figures, on its own words:
//
//     actigrad_lecture WORDS [REFERENCE.json] [--steps N]
//
// Trains the lecture's networks and prints what the lecture looks at, beside what it published and,
// with a reference file, PyTorch's figures. Exits with 1 if one is off. The published losses are of
// 200,000 steps, and compared after as many.

#include "core/input_error.h"
#include "core/training/evaluator.h"
#include "core/training/presets.h"
#include "core/training/run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string_view>

using namespace actigrad;

namespace {

constexpr double lossTolerance = 1e-3;
constexpr double forwardTolerance = 1e-4;  // relative: hpreact and h
constexpr double gradientTolerance = 1e-3; // relative
constexpr double splitTolerance = 0.01;

constexpr std::int64_t publishedSteps = 200'000;

struct Published
{
    std::string_view preset;
    double train;
    double dev;
    bool exactly; ///< to four digits, on the words and with the draws of this program
};

constexpr std::array<Published, 5> lecture{{{"original", 2.1245, 2.1682, false},
                                            {"output", 2.07, 2.13, false},
                                            {"tanh", 2.0356, 2.1027, true},
                                            {"kaiming", 2.0377, 2.1070, true},
                                            {"batch-norm", 2.0668, 2.1048, true}}};

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
    /// Against what the lecture published.
    void showBetween(const char* name, double actual, double min, double max)
    {
        const bool off = !(actual >= min && actual <= max);
        m_off += off;
        ++m_compared;
        std::printf("  %-12s %12.6g   lecture %g to %g%s\n", name, actual, min, max,
                    off ? "   OFF" : "");
    }
    [[nodiscard]] int compared() const { return m_compared; }
    [[nodiscard]] int off() const { return m_off; }

private:
    int m_compared = 0;
    int m_off = 0;
};

double norm(const Tensor& tensor)
{
    double squares = 0;
    for (const float value : tensor.values)
        squares += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(squares);
}

double meanMagnitude(const Tensor& tensor)
{
    double sum = 0;
    for (const float value : tensor.values)
        sum += static_cast<double>(std::abs(value));
    return sum / static_cast<double>(tensor.values.size());
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
    comparison.show("|h| > 0.97", statistics.beyond097, expected["sat97"], 1e-7);
    comparison.show("dead neurons", static_cast<double>(statistics.deadNeurons.size()),
                    expected["dead"], 0);
    comparison.showRelative("dh std", statistics.outputGradient.std, expected["dh_std"],
                            gradientTolerance);
    comparison.showRelative("dhpreact std", statistics.preactivationGradient.std,
                            expected["dz_std"], gradientTolerance);
    comparison.showRelative("|dhpreact|", meanMagnitude(layer.preactivationGradient),
                            expected["dz_absmean"], gradientTolerance);

    qsizetype place = 0;
    for (const auto* name : {"C", "W1", "W2", "b2", "b1"}) { // the order of the reference
        const QJsonValue expectedNorm = expected["gradnorm"][place++];
        if (const auto* parameter = observation.find(*parameterNamed(name)))
            comparison.showRelative(("|d" + parameter->name + "|").c_str(),
                                    norm(parameter->gradients), expectedNorm, gradientTolerance);
    }
}

void showSplits(const Run& run, const QJsonValue& expected, Comparison& comparison)
{
    const auto key = "@" + QString::number(run.updates());
    std::printf(" after %lld steps\n", static_cast<long long>(run.updates()));
    const auto evaluation = evaluate(run.network(), run.dataset(), run.updates());
    comparison.show("train", evaluation.trainLoss, expected["train" + key], splitTolerance);
    comparison.show("dev", *evaluation.devLoss, expected["dev" + key], splitTolerance);
}

void comparePublished(const Run& run, const Published& published, Comparison& comparison)
{
    std::printf(" the lecture, after 200000 steps: train %.4f, dev %.4f\n", published.train,
                published.dev);
    if (!published.exactly || run.updates() != publishedSteps)
        return;
    const auto evaluation = evaluate(run.network(), run.dataset(), run.updates());
    comparison.showBetween("train", evaluation.trainLoss, published.train - splitTolerance,
                           published.train + splitTolerance);
    comparison.showBetween("dev", *evaluation.devLoss, published.dev - splitTolerance,
                           published.dev + splitTolerance);
}

void showPreset(const Published& published, RunConfig config,
                const std::shared_ptr<const Dataset>& data, const QJsonValue& expected,
                Comparison& comparison)
{
    presetNamed(published.preset).apply(config);
    Run run(std::make_shared<const RunConfig>(config), data);
    std::printf("%s\n at step 0\n", published.preset.data());
    showStep0(run, expected["init"], comparison);

    std::puts(" losses");
    const auto start = std::chrono::steady_clock::now();
    for (; !run.finished() && !run.diverged(); run.advance()) {
        const auto key = QString::number(run.step());
        if (run.step() <= 10)
            comparison.show(("step " + key).toUtf8(), static_cast<double>(run.loss()),
                            expected["log"][key], lossTolerance);
        if (expected["split"].toObject().contains("train@" + key))
            showSplits(run, expected["split"], comparison);
    }
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    showSplits(run, expected["split"], comparison);
    comparePublished(run, published, comparison);
    std::printf("  %.1f s\n\n", elapsed.count());
}

/// Five layers of 100: the lecture breaks off after 1,001 steps and looks at every layer.
void showDeepNetwork(RunConfig config, const std::shared_ptr<const Dataset>& data,
                     Comparison& comparison)
{
    config.steps = 1'001;
    presetNamed("deep-batch-norm").apply(config);
    Run run(std::make_shared<const RunConfig>(config), data);
    std::puts("deep-batch-norm");
    comparison.showBetween("step 0", static_cast<double>(run.loss()), 3.28695, 3.28705);
    while (!run.onLastStep())
        run.advance();
    std::printf(" at step %lld\n", static_cast<long long>(run.step()));
    for (const auto& layer : run.observe().layers) {
        comparison.showBetween("h std", layer.statistics.output.std, 0.625, 0.655);
        comparison.showBetween("|h| > 0.97", layer.statistics.beyond097, 0.0165, 0.0285);
    }
    std::puts("");
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

/// @throws std::runtime_error that names the file
std::shared_ptr<const WordList> wordsOf(const QString& file)
{
    try {
        auto words = std::make_shared<const WordList>(WordList::load(file.toStdString()));
        if (words->fingerprint() != lectureFingerprint) {
            std::fprintf(stderr,
                         "warning: %s does not hold the lecture's words; its figures will be off\n",
                         qPrintable(file));
        }
        return words;
    } catch (const InputError& error) {
        throw std::runtime_error(qPrintable(file + ": " + QString::fromUtf8(error.what()) +
                                            " (names.txt of the makemore repository)"));
    }
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
    config.words = wordsOf(arguments[0]);
    const auto reference = arguments.size() == 2 ? readReference(arguments[1]) : QJsonObject();
    const auto data =
        std::make_shared<const Dataset>(*config.words, static_cast<std::size_t>(config.context));
    Comparison comparison;
    for (const auto& published : lecture)
        showPreset(published, config, data, reference[published.preset.data()], comparison);
    showDeepNetwork(config, data, comparison);
    std::printf("%d figures compared, %d off\n", comparison.compared(), comparison.off());
    return comparison.off() > 0 ? 1 : 0;
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
