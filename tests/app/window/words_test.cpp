#include "app/controls/control_panel.h"
#include "app/window/actions.h"
#include "app/window/run_table_model.h"
#include "app/window/settings.h"
#include "app/window/status_strip.h"
#include "app/window/word_loader.h"
#include "core/text/word_list.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QByteArray manyWords()
{
    QByteArray words;
    for (int i = 0; i < 60; ++i)
        words += QByteArray(1, static_cast<char>('a' + i % 6)) + "bcd" +
                 QByteArray(1, static_cast<char>('a' + i % 5)) + '\n';
    return words;
}

/// So many that loading them takes a while.
QByteArray veryManyWords()
{
    return QByteArray("emma\nolivia\nava\nisabella\n").repeated(1'500'000);
}

/// As a file manager does it.
bool drop(MainWindow& window, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return true;
}

/// Until it is loaded, or has failed.
bool load(MainWindow& window, const QString& file)
{
    window.openWords(file);
    return waitFor([&] { return !window.wordLoader().isLoading(); });
}

int rowsOf(const MainWindow& window)
{
    return window.session().runs().rowCount();
}

QStringList recentIn(const MainWindow& window)
{
    QStringList files;
    for (const auto* menu : window.findChildren<QMenu*>()) {
        if (menu->title() == "Open &recent") {
            for (const QAction* action : menu->actions())
                files += action->text();
        }
    }
    return files;
}

} // namespace

/// Other words to learn from, good and bad.
class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void badFileIsToldAndTheRunGoesOn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << "";
        QTest::newRow("white space") << QByteArray(" \n\t\r\n ") << "";
        QTest::newRow("one word") << QByteArray("emma\n") << "";
        QTest::newRow("one character") << QByteArray("aaa\naa\n") << "";
        QTest::newRow("dot") << QByteArray("emma\nol.ivia\nava\n") << "2";
        QTest::newRow("NUL") << QByteArray("emma\nol\0ivia\nava\n", 17) << "2";
        QTest::newRow("no UTF-8") << QByteArray("emma\nava\n\xff\xfe\n") << "3";
        QTest::newRow("long line") << QByteArray(10'000'000, 'a') << "1";
    }
    void badFileIsToldAndTheRunGoesOn()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, reason);
        ShownWindow window;
        const QString file = write("bad words.txt", content);
        for (const bool byMouse : {false, true}) {
            if (byMouse)
                QVERIFY(drop(*window, {QUrl::fromLocalFile(file)}));
            else
                window->openWords(file);
            QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
            const QString text = window->strip().text();
            QVERIFY2(text.contains("bad words.txt") && text.contains(reason), qPrintable(text));
            QVERIFY(!text.contains('\n'));
            window->strip().dismissProblem();
        }
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(rowsOf(*window), 1);
        QVERIFY(recentIn(*window).isEmpty());
        QCOMPARE(window->controls().config().words, window->session().currentRun()->config->words);
    }

    void eachReasonHasItsOwnMessage()
    {
        ShownWindow window;
        QSet<QString> messages;
        const QList<QByteArray> contents{"", "emma\n", "aaa\naa\n", "a.b\ncd\n", "ab\n\xff\n"};
        const auto insertMessageOf = [&](const QString& file) {
            window->openWords(file);
            QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
            messages.insert(window->strip().text());
        };
        for (const QByteArray& content : contents)
            insertMessageOf(write("words.txt", content));
        insertMessageOf(path("missing.txt"));
        insertMessageOf(m_folder->path());
        QCOMPARE(messages.size(), contents.size() + 2);
    }

    void goodFileRestartsWithItsVocabulary()
    {
        ShownWindow window;
        window->openWords(write("words.txt", manyWords()));
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
        QVERIFY(drop(*window, {QUrl::fromLocalFile(write("words.txt", manyWords()))}));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(!drop(*window, {QUrl("https://example.org/words.txt")}));
        QVERIFY(!drop(*window, {}));
        QCOMPARE(rowsOf(*window), 2);
    }

    void largeFileTellsHowFarItIsWhileTheRunGoesOn()
    {
        ShownWindow window;
        window->openWords(write("large.txt", veryManyWords()));
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        QVERIFY(window->strip().text().contains("large.txt"));
        QVERIFY(window->strip().text().contains('%'));
        QVERIFY(waitForSteps(*window, 1));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(!window->strip().showsLoading());
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("large.txt"));
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
        ShownWindow window;
        const auto words = window->controls().config().words;
        window->openWords(write("large.txt", veryManyWords()));
        QVERIFY(waitFor([&] { return window->strip().showsLoading(); }));
        if (byKey)
            type(*window, Qt::Key_Escape);
        else
            buttonIn(*window, "Cancel (Esc)")->click();
        QVERIFY(!window->wordLoader().isLoading());
        QVERIFY(!window->strip().showsLoading());
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(rowsOf(*window), 1);
        QCOMPARE(window->controls().config().words, words);
        QVERIFY(recentIn(*window).isEmpty());
    }

    void ofTwoFilesTheLastWins()
    {
        ShownWindow window;
        window->openWords(write("large.txt", veryManyWords()));
        QVERIFY(load(*window, write("small.txt", manyWords())));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("small.txt"));
        QCOMPARE(recentIn(*window), QStringList("small.txt"));
    }

    void firstRunIsOnTheWordsOfTheCommandLine()
    {
        Options options;
        options.words = write("words.txt", manyWords());
        const ShownWindow window(options);
        QCOMPARE(window->session().currentRun()->config->words->name(), std::string("words.txt"));
        QVERIFY(waitForSteps(*window, 50));
        QCOMPARE(rowsOf(*window), 1);
    }

    void commandLineThatIsCancelledBeginsWithTheBuiltInNames()
    {
        Translations translations;
        Options options;
        options.words = write("large.txt", veryManyWords());
        MainWindow window(options, translations);
        window.show();
        QVERIFY(waitFor([&] { return window.strip().showsLoading(); }));
        QVERIFY(window.session().currentRun() == nullptr);
        window.cancelLoading();
        QVERIFY(waitForSteps(window, 50));
        QCOMPARE(window.session().currentRun()->config->words->name(), std::string("names.txt"));
    }

    void fewExamplesLowerTheBatch()
    {
        ShownWindow window;
        window->openWords(write("few.txt", "ab\ncd\nef\n"));
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
        window->openWords(write("short.txt", "a\nb\nc\nd\na\nb\nc\nd\n"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(waitForSteps(*window, 50));
    }

    void openedFilesAreRemembered()
    {
        ShownWindow window;
        QVERIFY(load(*window, write("one & only.txt", manyWords())));
        QVERIFY(load(*window, write("two.txt", manyWords())));
        QVERIFY(load(*window, path("one & only.txt")));
        QCOMPARE(recentIn(*window), QStringList({"one && only.txt", "two.txt"}));
        window.reopen();
        QCOMPARE(recentIn(*window), QStringList({"one && only.txt", "two.txt"}));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 1; }));
        emit window->actions().recentFileChosen(path("two.txt"));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        QVERIFY(window->strip().text().contains("two.txt"));
    }

    void atMostEightFilesAreRemembered()
    {
        ShownWindow window;
        for (int i = 0; i < 12; ++i)
            QVERIFY(load(*window, write(QString("%1.txt").arg(i), manyWords())));
        QCOMPARE(recentIn(*window).size(), Settings::mostRecentFiles);
        QCOMPARE(recentIn(*window).first(), QString("11.txt"));
    }

    void builtInNamesComeBack()
    {
        ShownWindow window;
        window->openWords(write("words.txt", manyWords()));
        QVERIFY(waitFor([&] { return rowsOf(*window) == 2; }));
        window->actions().useEmbedded->trigger();
        QVERIFY(waitFor([&] { return rowsOf(*window) == 3; }));
        QCOMPARE(window->session().currentRun()->config->words->vocabulary().size(),
                 std::size_t{27});
    }

    void badFileOfTheCommandLineIsToldInTheWindow()
    {
        Options options;
        options.words = path("missing.txt");
        ShownWindow window(options);
        QVERIFY(window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("missing.txt"));
        QVERIFY(waitForSteps(*window, 50)); // on the built-in names
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

ACTIGRAD_WINDOW_TEST_MAIN(WordsTest)
#include "words_test.moc"
