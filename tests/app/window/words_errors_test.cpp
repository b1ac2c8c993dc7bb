#include "app/controls/control_panel.h"
#include "app/window/status_strip.h"
#include "tests/app/window/words_support.h"
#include "tests/test_program.h"

#include <QSet>

using namespace actigrad;
using namespace actigrad::test;

/// Words that cannot be learned from.
class WordsErrorsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<WordFolder>();
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
        const QString file = m_folder->write("bad words.txt", content);
        for (const bool byMouse : {false, true}) {
            if (byMouse)
                QVERIFY(drop(*window, {QUrl::fromLocalFile(file)}));
            else
                window->words().open(file);
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
            window->words().open(file);
            QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
            messages.insert(window->strip().text());
        };
        for (const QByteArray& content : contents)
            insertMessageOf(m_folder->write("words.txt", content));
        insertMessageOf(m_folder->path("missing.txt"));
        insertMessageOf(m_folder->path());
        QCOMPARE(messages.size(), contents.size() + 2);
    }

    void badFileOfTheCommandLineIsToldInTheWindow()
    {
        Options options;
        options.words = m_folder->path("missing.txt");
        ShownWindow window(options);
        QVERIFY(window->strip().showsProblem());
        QVERIFY(window->strip().text().contains("missing.txt"));
        QVERIFY(waitForSteps(*window, 50)); // on the built-in names
    }

private:
    std::unique_ptr<WordFolder> m_folder;
};

ACTIGRAD_WINDOW_TEST(WordsErrorsTest)
#include "words_errors_test.moc"
