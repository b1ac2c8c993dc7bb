#include "app/export/config_json.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

class ConfigJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingThatDecidesARunIsThere()
    {
        const auto json = toJson(smallConfig(50));
        QCOMPARE(json.keys(),
                 QStringList({"activation", "batch", "batch_seed", "batchnorm", "bias", "bn_momentum", "context",
                              "embedding", "hidden", "lr", "lr_decay_at", "lr_schedule", "scales",
                              "seed", "steps", "words"}));
        QCOMPARE(json["activation"].toString(), "tanh");
        QVERIFY(json["batch_seed"].isNull());
        QCOMPARE(json["bias"].toString(), "drawn");
        QCOMPARE(json["batchnorm"].toString(), "none");
        QCOMPARE(json["bn_momentum"].toDouble(), 0.001);
        QCOMPARE(json["hidden"], QJsonArray({8}));
        QCOMPARE(json["lr"].toDouble(), 0.1);
        QCOMPARE(json["lr_decay_at"].toInt(), 25);
        QCOMPARE(json["lr_schedule"].toString(), "step");
        QCOMPARE(json["scales"].toObject().keys(), QStringList({"C", "W1", "W2", "b1", "b2"}));
        QCOMPARE(json["words"].toObject().keys(), QStringList({"count", "fingerprint", "name"}));
    }

    void choicesHaveTheCommandLinesNames()
    {
        RunConfig config = smallConfig(50);
        config.activation = Activation::LeakyRelu;
        config.bias = BiasInit::Zero;
        config.batchNorm = BatchNormalisation::All;
        config.batchNormMomentum = 0.25;
        config.schedule = LearningRateSchedule::Cosine;
        config.hidden = {8, 5, 3};
        const auto json = toJson(config);
        QCOMPARE(json["activation"].toString(), "leaky-relu");
        QCOMPARE(json["bias"].toString(), "zero");
        QCOMPARE(json["batchnorm"].toString(), "all");
        QCOMPARE(json["bn_momentum"].toDouble(), 0.25);
        QCOMPARE(json["lr_schedule"].toString(), "cosine");
        QCOMPARE(json["hidden"], QJsonArray({8, 5, 3}));
    }

    void scalesAreThoseOfTheNetwork()
    {
        RunConfig config = smallConfig(50);
        config.hidden = {8, 5};
        config.batchNorm = BatchNormalisation::Hidden;
        config.scales[id("gain2")] = 0.5;
        config.scales[id("W7")] = 0.7;
        const auto scales = toJson(config)["scales"].toObject();
        QCOMPARE(scales.keys(), QStringList({"C", "W1", "W2", "W3", "b3", "gain1", "gain2"}));
        QCOMPARE(scales["gain2"].toDouble(), 0.5);
        config.bias = BiasInit::Zero;
        QVERIFY(!toJson(config)["scales"].toObject().contains("b3"));
    }
};

ACTIGRAD_GUILESS_TEST(ConfigJsonTest)
#include "config_json_test.moc"
