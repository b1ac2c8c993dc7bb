#include "app/controls/control_panel.h"
#include "app/window/network_controller.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QFile>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Pauses, and shows a step.
bool stopAt(const ShownWindow& window, std::int64_t step)
{
    window->session().setPaused(true);
    window->session().setPlayhead(step);
    return waitFor([&] {
        const Scene& scene = window->views().dashboard().scene();
        return scene.observation && scene.observation->step == step;
    });
}

/// Waits for so many runs.
bool hasRuns(const ShownWindow& window, int count)
{
    return waitFor([&] { return window->session().runs().count() == count; });
}

} // namespace

/// Networks saved from the window and opened there.
class NetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void savedNetworkComesBackAtItsStep()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("net.safetensors");
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 3'000));
        QVERIFY(stopAt(window, 2'345));
        const auto before = window->views().dashboard().scene().observation;
        window->networks().save(file);
        QVERIFY(waitFor([&] { return QFile::exists(file); }));

        window->networks().open(file);
        QVERIFY(hasRuns(window, 2));
        QVERIFY(window->strip().text().contains("identical"));
        QCOMPARE(window->session().currentRun()->name, QString("net"));
        QVERIFY(waitFor([&] {
            const Scene& scene = window->views().dashboard().scene();
            return window->session().isLive() && scene.observation &&
                   scene.observation->step == 2'345;
        }));
        const auto after = window->views().dashboard().scene().observation;
        QCOMPARE(after->loss, before->loss);
        QCOMPARE(after->layers[0].output.values, before->layers[0].output.values);
    }

    void openedNetworkBringsItsSettings()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("net.safetensors");
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        window->session().setPaused(true);
        window->networks().save(file);
        QVERIFY(waitFor([&] { return QFile::exists(file); }));
        const RunConfig saved = *window->session().currentRun()->config;
        RunConfig wider = saved;
        wider.hidden = {300};
        window->training().begin(wider);
        QVERIFY(hasRuns(window, 2));
        window->networks().open(file);
        QVERIFY(hasRuns(window, 3));
        QCOMPARE(window->controls().config().hidden, saved.hidden);
    }

    void damagedFileIsRefusedAndTheRunGoesOn()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath("net.safetensors");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no network");
        file.close();
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        window->networks().open(name);
        QVERIFY(window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("net.safetensors"));
        const std::int64_t steps = stepsOf(*window);
        QVERIFY(waitForSteps(*window, steps + 100));
        QCOMPARE(window->session().runs().count(), 1);
    }
};

ACTIGRAD_WINDOW_TEST(NetworkTest)
#include "network_test.moc"
