#include "app/controls/control_panel.h"
#include "app/window/status_strip.h"
#include "tests/app/window/words_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QDir>
#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::int64_t endless = 1'000'000'000;

Options endlessRun()
{
    Options options;
    options.give(&RunConfig::steps, endless);
    return options;
}

qsizetype threads()
{
    return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

/// The window goes when it is told to, and nothing of it stays. Each test would last for ever if
/// the window waited for what is under way; how long closing takes: actigrad_bench_closing.
class ClosingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    { // what Qt itself starts with the first window
        ShownWindow window;
        window.close();
    }

    void init()
    {
        forgetSettings();
        m_threads = threads();
    }

    void cleanup()
    {
        QVERIFY(waitFor([this] { return threads() == m_threads; }));
    }

    void inTraining()
    {
        ShownWindow window(endlessRun());
        QVERIFY(waitForSteps(*window, 100));
        window.close();
        QCOMPARE(threads(), m_threads);
    }

    void inAPreview()
    {
        ShownWindow window(endlessRun());
        dragSlider(*window, id("W1"), 0.1); // the button stays down
        window.close();
        QCOMPARE(threads(), m_threads);
    }

    void amongManyRequests()
    {
        ShownWindow window(endlessRun());
        for (int i = 0; i < 50; ++i) {
            dragSlider(*window, id("W1"), i % 2 == 0 ? 0.1 : 3);
            window->training().restart();
        }
        window.close();
        QCOMPARE(threads(), m_threads);
    }

    void asWordsAreLoaded()
    {
        SlowDisk disk;
        ShownWindow window(endlessRun(), disk.load());
        window->words().open("slow.txt");
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        window.close(); // the disk has not answered
        QVERIFY(disk.isRead());
        disk.answer();
    }

    void aLargeNetwork()
    {
        Options options = endlessRun();
        options.give(&RunConfig::hidden, {2'000});
        options.give(&RunConfig::batch, 1'000);
        ShownWindow window(options);
        window.close();
        QCOMPARE(threads(), m_threads);
    }

    void windowThatIsDestroyedInAPreviewDoesNotRestart()
    {
        Translations translations;
        auto window = std::make_unique<MainWindow>(endlessRun(), translations);
        window->show();
        window->activateWindow();
        window->session().setPaused(false);
        QVERIFY(waitForSteps(*window, 5));
        window->controls().setRestartOnRelease(true);
        dragSlider(*window, id("W1"), 0.1); // has the focus, and an edit that is not done
        const QSignalSpy restarts(&window->session(), &Session::runRequested);
        window.reset();
        QCOMPARE(restarts.count(), 0);
    }

    void manyWindowsLeaveNoThread()
    {
        for (int i = 0; i < (slowness() > 1 ? 10 : 50); ++i) {
            ShownWindow window;
            if (i % 2 == 0)
                dragSlider(*window, id("W2"), 0.1);
            window.close();
        }
        QCOMPARE(threads(), m_threads);
    }

    void windowThatWasNeverShownGoesToo()
    {
        Translations translations;
        {
            const MainWindow window(endlessRun(), translations);
            window.session().setPaused(false);
            QVERIFY(waitForSteps(window, 5));
        }
        QCOMPARE(threads(), m_threads);
    }

private:
    qsizetype m_threads = 0;
};

ACTIGRAD_WINDOW_TEST(ClosingTest)
#include "closing_test.moc"
