#include "core/training/run_driver.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <limits>

using namespace actigrad;
using namespace actigrad::test;

class RunDriverTest : public QObject
{
    Q_OBJECT

private slots:
    void evaluationOfARunThatDivergesIsOff()
    {
        const auto config = std::make_shared<RunConfig>(smallConfig(100));
        RunDriver run(1, config, std::make_shared<const Dataset>(*fewWords(), 3));
        run.askForEvaluation();
        QVERIFY(run.takeSnapshot(false)->evaluating);
        // No valid config overflows with tanh: the rate is raised behind the run's back.
        config->learningRate = std::numeric_limits<double>::infinity();
        run.carryOut(RunDriver::Work::Step, {});
        const auto snapshot = run.takeSnapshot(false);
        QCOMPARE(snapshot->state, RunState::Diverged);
        QVERIFY(!snapshot->evaluating);
    }
};

ACTIGRAD_TEST(RunDriverTest)
#include "run_driver_test.moc"
