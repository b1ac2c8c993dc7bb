#include "app/controls/control_panel.h"
#include "app/window/status_strip.h"
#include "tests/app/window/words_support.h"
#include "tests/test_program.h"

#include <QAbstractButton>

using namespace actigrad;
using namespace actigrad::test;

/// Words are loaded while the run goes on.
class WordsLoadingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<WordFolder>();
    }

    void largeFileTellsHowFarItIsWhileTheRunGoesOn()
    {
        SlowDisk disk;
        ShownWindow window({}, disk.load());
        window->words().open("slow.txt");
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        QVERIFY(window->strip().text().contains("slow.txt"));
        QVERIFY(window->strip().text().contains('%'));
        QVERIFY(waitForSteps(*window, 1));
        disk.answer();
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(!window->strip().showsLoading());
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("slow.txt"));
    }

    void loadingThatIsCancelledKeepsTheWords_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("button") << false;
    }
    void loadingThatIsCancelledKeepsTheWords()
    {
        QFETCH(const bool, byKey);
        const SlowDisk disk;
        ShownWindow window({}, disk.load());
        const auto words = window->controls().config().words;
        window->words().open("slow.txt");
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        if (byKey)
            type(*window, Qt::Key_Escape);
        else
            buttonIn(*window, "Cancel (Esc)")->click();
        QVERIFY(!window->words().loader().isLoading());
        QVERIFY(!window->strip().showsLoading());
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(rowsOf(*window), 1);
        QCOMPARE(window->controls().config().words, words);
        QVERIFY(recentIn(*window).isEmpty());
    }

    void ofTwoFilesTheLastWins()
    {
        const SlowDisk disk;
        ShownWindow window({}, disk.load());
        window->words().open("slow.txt");
        QVERIFY(load(*window, m_folder->write("small.txt", manyWords())));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("small.txt"));
        QCOMPARE(recentIn(*window), QStringList("small.txt"));
    }

    void commandLineThatIsCancelledBeginsWithTheBuiltInNames()
    {
        Translations translations;
        Options options;
        options.words = "slow.txt";
        const SlowDisk disk;
        MainWindow window(options, translations, disk.load());
        window.show();
        QVERIFY(waitFor([&] { return window.strip().showsLoading(); }));
        QVERIFY(window.session().currentRun() == nullptr);
        window.words().cancel();
        window.session().setPaused(false);
        QVERIFY(waitForSteps(window, 50));
        QCOMPARE(window.session().currentRun()->config->words->name(), std::string("names.txt"));
    }

private:
    std::unique_ptr<WordFolder> m_folder;
};

ACTIGRAD_WINDOW_TEST(WordsLoadingTest)
#include "words_loading_test.moc"
