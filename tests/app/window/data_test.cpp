#include "app/controls/control_panel.h"
#include "app/window/actions.h"
#include "app/window/data_controller.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QList<QByteArrayList> rowsOf(const QByteArray& table)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : table.trimmed().split('\n'))
        rows += line.trimmed().split(',');
    return rows;
}

} // namespace

/// Numbers that leave the window.
class DataTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void lossesOfAllRunsAreATable()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 500));
        window->session().setPaused(true);
        QVERIFY(settle(*window));
        const auto rows = rowsOf(window->data().losses());
        const LossHistory& history = *window->session().currentRun()->history;
        QCOMPARE(static_cast<std::size_t>(rows.size()), history.buckets().size() + 1);
        QCOMPARE(rows[0][3], QByteArray("mean"));
        QCOMPARE(rows[1][3].toDouble(), history.buckets()[0].mean);
        QCOMPARE(rows[1][1], QByteArray("0"));
    }

    void runsAreATable()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        window->training().restart();
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        const auto rows = rowsOf(window->data().runs());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].size(), rows[0].size());
        QCOMPARE(rows[1][1], QByteArray("ended_early"));
        QVERIFY(rows[0].contains("W1"));
    }

    void tensorsAreThoseOnView()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 300));
        window->session().setPaused(true);
        window->session().setPlayhead(123);
        QVERIFY(waitFor([&] {
            const Scene scene = window->session().scene();
            return scene.observation && scene.observation->step == 123;
        }));
        const auto rows = rowsOf(window->data().tensors());
        const auto observation = window->session().scene().observation;
        QCOMPARE(rows.size(), 1 + 32 * 200);
        QCOMPARE(rows[1][0], QByteArray("123"));
        const LayerObservation& layer = observation->layers[0];
        QCOMPARE(rows[202][5].toFloat(), layer.output.at(1, 1));
        QCOMPARE(rows[202][7].toFloat(), layer.preactivationGradient.at(1, 1));
    }

    void eachRunHasAFolderForTensorBoard()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 300));
        window->training().restart();
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        window->session().setPaused(true);
        QVERIFY(settle(*window));
        window->data().writeEventsTo(folder.path());
        QVERIFY(waitFor([&] { return window->strip().text().contains("tensorboard --logdir"); }));
        const QDir dir(folder.path());
        const auto runs = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(runs.size(), 2);
        for (const QString& run : runs)
            QCOMPARE(QDir(dir.filePath(run)).entryList({"events.out.tfevents.*"}).size(), 1);
    }

    void viewedRunIsCopiedAsCode()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        window->commands().copyCommandLine->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith("actigrad --headless"));
        window->commands().copyPytorch->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains("import torch"));
        QVERIFY(!QGuiApplication::clipboard()->text().contains('@' + QString("SETTINGS")));
    }
};

ACTIGRAD_WINDOW_TEST(DataTest)
#include "data_test.moc"
