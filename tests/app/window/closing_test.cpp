#include "app/controls/control_panel.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryFile>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr int soon = 200; // ms

/// Milliseconds from the order to close until the window is gone.
qint64 closingTime(ShownWindow& window)
{
    QElapsedTimer timer;
    timer.start();
    window.close();
    return timer.elapsed();
}

qsizetype threads()
{
    return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

/// The window goes when it is told to.
class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void closingInTrainingIsQuick()
    {
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        const auto time = closingTime(window);
        QVERIFY2(time < soon * slowness(), qPrintable(QString::number(time)));
    }

    void closingInAPreviewIsQuick()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1); // the button stays down
        const auto time = closingTime(window);
        QVERIFY2(time < soon * slowness(), qPrintable(QString::number(time)));
    }

    void closingAmongManyRequestsIsQuick()
    {
        ShownWindow window;
        for (int i = 0; i < 50; ++i) {
            dragSlider(*window, id("W1"), i % 2 == 0 ? 0.1 : 3);
            window->restartTraining();
        }
        const auto time = closingTime(window);
        QVERIFY2(time < soon * slowness(), qPrintable(QString::number(time)));
    }

    void closingAsWordsAreLoadedIsQuick()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray("emma\nolivia\nava\nisabella\n").repeated(1'500'000));
        file.close();
        ShownWindow window;
        window->openWords(file.fileName());
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        const auto time = closingTime(window);
        QVERIFY2(time < soon * slowness(), qPrintable(QString::number(time)));
    }

    void closingALargeNetworkIsQuick()
    {
        Options options;
        options.hidden = {2'000};
        options.integers = {{&RunConfig::batch, 1'000}};
        ShownWindow window(options);
        const auto time = closingTime(window);
        QVERIFY2(time < 2 * soon * slowness(), qPrintable(QString::number(time)));
    }

    void windowThatIsDestroyedInAPreviewDoesNotRestart()
    {
        Translations translations;
        auto window = std::make_unique<MainWindow>(Options(), translations);
        window->show();
        window->activateWindow();
        QVERIFY(waitForSteps(*window, 5));
        window->controls().setRestartOnRelease(true);
        dragSlider(*window, id("W1"), 0.1); // has the focus, and an edit that is not done
        window.reset();
    }

    void closingLeavesNoThread()
    {
        { // what Qt itself starts with the first window
            ShownWindow window;
            window.close();
        }
        const auto before = threads();
        for (int i = 0; i < (slowness() > 1 ? 10 : 50); ++i) {
            ShownWindow window;
            if (i % 2 == 0)
                dragSlider(*window, id("W2"), 0.1);
            window.close();
        }
        QCOMPARE(threads(), before);
    }

    void windowThatWasNeverShownGoesToo()
    {
        Translations translations;
        const MainWindow window({}, translations);
        QVERIFY(!window.isVisible());
    }
};

ACTIGRAD_WINDOW_TEST_MAIN(ClosingTest)
#include "closing_test.moc"
