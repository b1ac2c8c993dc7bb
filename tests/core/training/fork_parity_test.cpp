#include "core/training/run.h"
#include "core/training/surgery.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QJsonObject expectedFork()
{
    QFETCH_GLOBAL(int, index);
    return reference()["forks"][index].toObject();
}

void operate(Checkpoint& checkpoint, const QJsonObject& changes)
{
    if (changes.contains("seed"))
        checkpoint.generator =
            TorchGenerator(static_cast<std::uint64_t>(changes["seed"].toInteger()));
    const auto factors = changes["multiply"].toObject();
    for (auto factor = factors.begin(); factor != factors.end(); ++factor)
        multiply(checkpoint, parameterNamed(factor.key().toStdString()).value(),
                 factor->toDouble());
    const auto layers = changes["revive"].toObject();
    for (auto layer = layers.begin(); layer != layers.end(); ++layer) {
        std::vector<int> neurons;
        for (const double neuron : numbersOf(*layer))
            neurons.push_back(static_cast<int>(neuron));
        revive(checkpoint, layer.key().toInt(), neurons);
    }
}

RunConfig changed(RunConfig config, const QJsonObject& changes)
{
    config.learningRate = changes["lr"].toDouble(config.learningRate);
    config.batch = changes["batch"].toInteger(config.batch);
    config.batchNormMomentum = changes["momentum"].toDouble(config.batchNormMomentum);
    if (changes["schedule"] == "cosine")
        config.schedule = LearningRateSchedule::Cosine;
    return config;
}

} // namespace

/// Networks that are changed between two steps, against PyTorch's.
class ForkParityTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("index");
        const auto forks = reference()["forks"].toArray();
        QVERIFY(forks.size() >= 10);
        for (int i = 0; i < forks.size(); ++i) {
            const auto config = forks[i]["config"].toObject();
            const auto changes = forks[i]["changes"].toObject();
            QTest::addRow("%d %s %s", i, qPrintable(config["activation"].toString()),
                          qPrintable(changes.keys().join(' ')))
                << i;
        }
    }

    void lossesAfterAForkAreThoseOfPyTorch()
    {
        const QJsonObject fork = expectedFork();
        const RunConfig config = configOf(fork["config"].toObject());
        Run parent = begin(config);
        advance(parent, fork["forked_at"].toInteger());
        Checkpoint checkpoint = parent.checkpoint();
        const QJsonObject changes = fork["changes"].toObject();
        operate(checkpoint, changes);
        Run run(checkpoint, std::make_shared<const RunConfig>(changed(config, changes)),
                std::make_shared<const Dataset>(parent.dataset()));
        for (const double loss : numbersOf(fork["losses"])) {
            QCOMPARE(deviation(static_cast<double>(run.loss()), loss, 1e-5 * loss), QString());
            run.advance();
        }
        QVERIFY(run.finished());
        QCOMPARE(deviation(*evaluationOf(run).devLoss, fork["dev_loss"].toDouble(), 1e-5),
                 QString());
    }
};

ACTIGRAD_TEST(ForkParityTest)
#include "fork_parity_test.moc"
