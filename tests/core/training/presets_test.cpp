#include "core/training/presets.h"
#include "tests/core/support.h"

#include <QJsonArray>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig defaults()
{
    RunConfig config;
    config.words = names();
    return config;
}

} // namespace

class PresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void theFourOfTheLectureComeInItsOrder()
    {
        std::vector<std::string_view> found;
        for (const auto& preset : presets())
            found.push_back(preset.name);
        QCOMPARE(found, (std::vector<std::string_view>{"original", "output", "tanh", "kaiming"}));
    }

    void scalesAreThoseOfTheLecture()
    {
        const auto config = defaults();
        QCOMPARE(presetNamed("original").scales(config), (InitScales{1, 1, 1, 1, 1}));
        QCOMPARE(presetNamed("output").scales(config), (InitScales{1, 1, 1, 0.01, 0}));
        QCOMPARE(presetNamed("tanh").scales(config), (InitScales{1, 0.2, 0.01, 0.01, 0}));
        QCOMPARE(presetNamed("kaiming").scales(config),
                 (InitScales{1, 5.0 / 3.0 / std::sqrt(30.0), 0.01, 0.01, 0}));
    }

    void scalesAreThoseOfTheReference()
    {
        int compared = 0;
        for (const QJsonValue network : reference()["networks"].toArray()) {
            for (const auto& preset : presets()) {
                if (network["name"].toString() != QLatin1String(preset.name))
                    continue;
                QCOMPARE(preset.scales(defaults()), configOf(network["config"].toObject()).scales);
                ++compared;
            }
        }
        QCOMPARE(compared, 4);
    }

    void kaimingFollowsTheSizeOfTheInput()
    {
        auto config = defaults();
        config.context = 8;
        config.embedding = 2;
        QCOMPARE(presetNamed("kaiming").scales(config)[indexW1], 5.0 / 3.0 / 4);
    }

    void unknownNameListsThoseThatThereAre()
    {
        for (const auto* name : {"xavier", "", "Original", "original "}) {
            const auto message = messageOf([name] { (void)presetNamed(name); });
            QCOMPARE(message, QString("there is no preset “%1”; there are: original, output, "
                                      "tanh, kaiming")
                                  .arg(name));
        }
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "presets_test.moc"
