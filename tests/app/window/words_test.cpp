#include "app/controls/control_panel.h"
#include "app/session/settings.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "tests/app/window/words_support.h"
#include "tests/test_program.h"

#include <QAction>

using namespace actigrad;
using namespace actigrad::test;

/// Other words to learn from; bad ones: WordsErrorsTest, many: WordsLoadingTest.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<WordFolder>();
    }

    void goodFileRestartsWithItsVocabulary()
    {
        ShownWindow window;
        window->words().open(m_folder->write("words.txt", manyWords()));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        const RunConfig& config = *window->session().currentRun()->config;
        QCOMPARE(config.words->vocabulary().size(), std::size_t{7}); // a to f, and the end
        QVERIFY(!window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("words.txt"));
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(window->session().runs().records()[0].config->words->vocabulary().size(),
                 std::size_t{27});
    }

    void droppedFileRestarts()
    {
        ShownWindow window;
        QVERIFY(drop(*window, {QUrl::fromLocalFile(m_folder->write("words.txt", manyWords()))}));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(!drop(*window, {QUrl("https://example.org/words.txt")}));
        QVERIFY(!drop(*window, {}));
        QCOMPARE(rowsOf(*window), 2);
    }

    void firstRunIsOnTheWordsOfTheCommandLine()
    {
        Options options;
        options.words = m_folder->write("words.txt", manyWords());
        const ShownWindow window(options);
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("words.txt"));
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(rowsOf(*window), 1);
    }

    void fewExamplesLowerTheBatch()
    {
        ShownWindow window;
        window->words().open(m_folder->write("few.txt", "ab\ncd\nef\n"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        const auto batch = window->session().currentRun()->config->batch;
        QVERIFY(batch < 32);
        QCOMPARE(window->controls().config().batch, batch);
        QVERIFY(window->strip().text().contains("lowered"));
        QVERIFY(window->strip().text().contains(QString::number(batch)));
        QVERIFY(waitForSteps(*window, 50));
    }

    void wordsShorterThanTheContextWork()
    {
        ShownWindow window;
        window->words().open(m_folder->write("short.txt", "a\nb\nc\nd\na\nb\nc\nd\n"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(waitForSteps(*window, 50));
    }

    void openedFilesAreRemembered()
    {
        ShownWindow window;
        QVERIFY(load(*window, m_folder->write("one & only.txt", manyWords())));
        QVERIFY(load(*window, m_folder->write("two.txt", manyWords())));
        QVERIFY(load(*window, m_folder->path("one & only.txt")));
        QCOMPARE(recentIn(*window), QStringList({"one && only.txt", "two.txt"}));
        window.reopen();
        QCOMPARE(recentIn(*window), QStringList({"one && only.txt", "two.txt"}));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 1; }));
        emit window->commands().recentFileChosen(m_folder->path("two.txt"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(window->strip().text().contains("two.txt"));
    }

    void atMostEightFilesAreRemembered()
    {
        ShownWindow window;
        for (int i = 0; i < 12; ++i)
            QVERIFY(load(*window, m_folder->write(QString("%1.txt").arg(i), manyWords())));
        QCOMPARE(recentIn(*window).size(), RecentFiles::most);
        QCOMPARE(recentIn(*window).first(), QString("11.txt"));
    }

    void builtInNamesComeBack()
    {
        ShownWindow window;
        window->words().open(m_folder->write("words.txt", manyWords()));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        window->commands().useEmbedded->trigger();
        QVERIFY(waitFor([&] { return rowsOf(*window) == 3; }));
        QCOMPARE(window->session().currentRun()->config->words->vocabulary().size(),
                 std::size_t{27});
    }

private:
    std::unique_ptr<WordFolder> m_folder;
};

ACTIGRAD_WINDOW_TEST(WordsTest)
#include "words_test.moc"
