#include "core/training/presets.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig configWith(const Preset& preset)
{
    auto config = lectureConfig();
    preset.apply(config);
    return config;
}

RunConfig configWith(std::string_view preset)
{
    return configWith(presetNamed(preset));
}

double scaleOf(std::string_view preset, std::string_view parameter)
{
    return configWith(preset).scales[id(parameter)];
}

/// Networks that bear the name of a preset, and are one.
std::vector<QJsonObject> referenceNetworks()
{
    std::vector<QJsonObject> found;
    for (const QJsonValue network : reference()["networks"].toArray()) {
        const auto name = network["name"].toString().toStdString();
        if (std::ranges::find(presets(), std::string_view(name), &Preset::name) != presets().end())
            found.push_back(network.toObject());
    }
    return found;
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void tourComesInTheOrderOfTheLecture()
    {
        std::vector<std::string_view> found;
        for (const auto& preset : presets().first(tourLength))
            found.push_back(preset.name);
        QCOMPARE(found, (std::vector<std::string_view>{
                            "original", "output", "tanh", "kaiming", "batch-norm", "deep",
                            "deep-batch-norm", "deep-no-gain", "deep-large-gain", "relu-dead"}));
        QCOMPARE(presets().back().name, std::string_view("cosine"));
    }

    void everyPresetDescribesItselfAndNoOther()
    {
        for (const auto& preset : presets()) {
            for (const auto& other : presets())
                QCOMPARE(preset.describes(configWith(other)), &preset == &other);
            QCOMPARE(presetOf(configWith(preset)), &preset);
        }
    }

    void everyPresetIsFineForEveryInput()
    {
        for (const auto& preset : presets()) {
            auto config = lectureConfig();
            config.context = 8;
            config.embedding = 2;
            preset.apply(config);
            QCOMPARE(presetOf(config), &preset);
            QCOMPARE(messageOf([&] { validate(config); }), QString());
        }
    }

    void whatWasSetBeforeLeavesNoTrace()
    {
        for (const auto& before : presets()) {
            for (const auto& preset : presets()) {
                auto config = configWith(before);
                config.scales = allScales(3);
                config.steps = 1'000;
                preset.apply(config);
                auto expected = lectureConfig();
                expected.steps = config.steps;
                preset.apply(expected);
                QVERIFY(config == expected);
            }
        }
    }

    void wordsSeedAndInputStay()
    {
        auto config = smallConfig(77);
        config.seed = 5;
        const auto before = config;
        presetNamed("deep").apply(config);
        QCOMPARE(config.words, before.words);
        QCOMPARE(config.seed, 5);
        QCOMPARE(config.embedding, before.embedding);
        QCOMPARE(config.batch, before.batch);
        QCOMPARE(config.steps, 77);
    }

    void otherWidthsStayThePresetOnceScaled()
    {
        for (const auto& preset : presets()) {
            auto config = configWith(preset);
            for (auto& neurons : config.hidden)
                neurons = neurons / 2 + 1;
            preset.scale(config);
            QCOMPARE(presetOf(config), &preset);
            config.hidden.push_back(10); // another depth is another network
            QVERIFY(!preset.describes(config));
        }
    }

    void otherChoicesAreNoPreset()
    {
        const auto check = [](auto change) {
            auto config = configWith("kaiming");
            change(config);
            QCOMPARE(presetOf(config), nullptr);
        };
        check([](RunConfig& config) { config.scales[id("W1")] *= 1.01; });
        check([](RunConfig& config) { config.scales[id("C")] = 2; });
        check([](RunConfig& config) { config.activation = Activation::Elu; });
        check([](RunConfig& config) { config.bias = BiasInit::Zero; });
        check([](RunConfig& config) { config.batchNorm = BatchNormalisation::All; });
        check([](RunConfig& config) { config.schedule = LearningRateSchedule::Constant; });
    }

    void scalesThatTheNetworkDoesNotHaveDoNotCount()
    {
        auto config = configWith("batch-norm");
        config.scales[id("b1")] = 5; // normalised: no bias
        config.scales[id("W7")] = 5;
        QCOMPARE(presetOf(config), &presetNamed("batch-norm"));
    }

    void scalesAreThoseOfTheLecture()
    {
        QVERIFY(configWith("original").scales == InitScales());
        QVERIFY(configWith("output").scales == scalesOf({{"W2", 0.01}, {"b2", 0}}));
        QVERIFY(configWith("tanh").scales ==
                scalesOf({{"W1", 0.2}, {"b1", 0.01}, {"W2", 0.01}, {"b2", 0}}));
        const auto kaiming =
            scalesOf({{"W1", 5.0 / 3.0 / std::sqrt(30.0)}, {"b1", 0.01}, {"W2", 0.01}, {"b2", 0}});
        QVERIFY(configWith("kaiming").scales == kaiming);
        QVERIFY(configWith("batch-norm").scales == kaiming);
    }

    void deepScalesAreThoseOfTheLecture()
    {
        const std::vector<std::pair<std::string_view, double>> gains{{"deep", 5.0 / 3.0},
                                                                     {"deep-no-gain", 1.0},
                                                                     {"deep-large-gain", 3.0},
                                                                     {"deep-batch-norm", 1.0}};
        for (const auto& [preset, gain] : gains) {
            QCOMPARE(configWith(preset).hidden, std::vector<std::int64_t>(5, 100));
            QCOMPARE(configWith(preset).hiddenGain(), gain);
            QCOMPARE(scaleOf(preset, "W1"), gain / std::sqrt(30.0));
            QCOMPARE(scaleOf(preset, "W5"), gain / 10);
        }
        QCOMPARE(scaleOf("deep", "W6"), 0.01); // the last layer less confident
        QCOMPARE(scaleOf("deep-batch-norm", "W6"), 0.1);
        QCOMPARE(scaleOf("deep-batch-norm", "gain6"), 0.1);
        QCOMPARE(scaleOf("deep-batch-norm", "gain5"), 1.0);
    }

    void configsAreThoseOfTheReference()
    {
        for (const auto& network : referenceNetworks()) {
            const auto expected = test::configOf(network["config"].toObject());
            const auto config = configWith(network["name"].toString().toStdString());
            QCOMPARE(config.hidden, expected.hidden);
            QCOMPARE(config.activation, expected.activation);
            QCOMPARE(config.bias, expected.bias);
            QCOMPARE(config.batchNorm, expected.batchNorm);
            QCOMPARE(config.learningRate, expected.learningRate);
            for (const auto parameter : config.scaledParameters()) {
                const double scale = expected.scales[parameter];
                QCOMPARE(deviation(config.scales[parameter], scale, 1e-12), QString());
            }
        }
        QCOMPARE(referenceNetworks().size(), 8U);
    }

    void kaimingFollowsTheSizeOfTheInput()
    {
        auto config = lectureConfig();
        config.context = 8;
        config.embedding = 2;
        presetNamed("kaiming").apply(config);
        QCOMPARE(config.scales[id("W1")], 5.0 / 3.0 / 4);
    }

    void cosineIsQuick()
    {
        const auto config = configWith("cosine");
        QCOMPARE(config.schedule, LearningRateSchedule::Cosine);
        QCOMPARE(config.steps, 60'000);
    }

    void reluDeadHasDeadNeuronsFromTheStart()
    {
        const auto observation = begin(configWith("relu-dead")).observe();
        const auto dead = observation.layers.front().statistics.deadNeurons.size();
        QVERIFY(dead >= 20 && dead <= 60); // of 200
    }

    void unknownNameListsThoseThatThereAre()
    {
        for (const auto* name : {"xavier", "", "Original", "original "}) {
            const auto message = messageOf([name] { (void)presetNamed(name); });
            QVERIFY2(
                message.startsWith(
                    QString("there is no preset “%1”; there are: original, output,").arg(name)),
                qPrintable(message));
            QVERIFY(message.endsWith(", cosine"));
        }
    }
};

ACTIGRAD_TEST(PresetsTest)
#include "presets_test.moc"
