#include "app/session/settings.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Differs from the default in everything.
RunConfig unusualConfig()
{
    RunConfig config;
    config.seed = 0;
    config.context = 5;
    config.embedding = 7;
    config.hidden = {100, 1, 16'384, 50, 8, 7, 6, 5};
    config.batch = 64;
    config.steps = 1'000;
    config.learningRate = 0.1 + 0.2; // 0.30000000000000004: every digit counts
    config.schedule = LearningRateSchedule::Cosine;
    config.decayAt = 10;
    config.activation = Activation::Maxout;
    config.bias = BiasInit::Zero;
    config.batchNorm = BatchNormalisation::All;
    config.batchNormMomentum = 1.0 / 3.0;
    double scale = 0.001;
    config.scales[{}] = scale;
    for (const auto kind : {ParameterKind::Weights, ParameterKind::Bias, ParameterKind::Gain}) {
        for (int layer = 1; layer <= maximumLayers; ++layer)
            config.scales[{kind, layer}] = scale += 0.013;
    }
    return config;
}

} // namespace

/// The run's part of the settings.
class SettingsConfigTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsKept()
    {
        Settings settings;
        settings.config = unusualConfig();
        settings.evaluateEvery = 2'500;
        settings.checkpointMegabytes = 512;
        settings.save(*store());
        const Settings loaded = Settings::load(*store());
        QVERIFY(loaded.config == settings.config);
        QCOMPARE(loaded.evaluateEvery, 2'500);
        QCOMPARE(loaded.checkpointMegabytes, 512);
    }

    void everyChoiceIsKept()
    {
        for (const auto& traits : activations()) {
            Settings settings;
            settings.config.activation = traits.activation;
            settings.save(*store());
            QVERIFY(Settings::load(*store()).config == settings.config);
        }
        for (const auto batchNorm : {BatchNormalisation::None, BatchNormalisation::Hidden}) {
            Settings settings;
            settings.config.batchNorm = batchNorm;
            settings.save(*store());
            QVERIFY(Settings::load(*store()).config == settings.config);
        }
    }

    void scalesOfLayersThatTheNetworkLacksAreKept()
    {
        Settings settings;
        settings.config.scales[id("gain9")] = 0.25;
        settings.save(*store());
        QCOMPARE(Settings::load(*store()).config.scales[id("gain9")], 0.25);
    }

    void fileOfTheFirstVersionIsRead()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("[run]\nhidden=123\nW1=0.5\nlr=0.2\nlr-decay-at=7\n");
        file.close();
        const RunConfig config = Settings::load(*store()).config;
        QVERIFY(config.hidden == std::vector<std::int64_t>{123});
        QCOMPARE(config.scales[id("W1")], 0.5);
        QCOMPARE(config.learningRate, 0.2);
        QCOMPARE(config.decayAt, 7);
        QVERIFY(config.schedule == LearningRateSchedule::Step);
    }

    void configThatNoRunCanBeginWithGivesWayToTheDefault_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("too large") << QByteArray("[run]\nhidden=\"16384,16384,16384\"\n");
        QTest::newRow("batch norm of one") << QByteArray("[run]\nbatchnorm=all\nbatch=1\n");
    }
    void configThatNoRunCanBeginWithGivesWayToTheDefault()
    {
        QFETCH(const QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        Settings settings = Settings::load(*store());
        QVERIFY(!(settings.config == RunConfig()));
        settings.setWords(fewWords());
        RunConfig expected;
        expected.words = fewWords();
        QVERIFY(settings.config == expected);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath("settings.ini"); }
    [[nodiscard]] std::unique_ptr<QSettings> store() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

    QTemporaryDir m_folder;
};

ACTIGRAD_GUILESS_TEST(SettingsConfigTest)
#include "settings_config_test.moc"
