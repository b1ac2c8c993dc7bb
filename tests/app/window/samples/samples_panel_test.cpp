#include "app/look/theme.h"
#include "app/window/samples/known_words.h"
#include "app/window/samples/samples_panel.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QTest>

#include <ctime>
#include <memory>

using namespace actigrad;

using namespace actigrad::test;

namespace {

constexpr int knownRole = Qt::UserRole;

RunRecord recordOf(std::int64_t step, std::vector<std::string> words)
{
    RunRecord run;
    run.name = "Run 7";
    run.config = newConfig();
    run.samples = std::make_shared<const Samples>(Samples{step, std::move(words)});
    return run;
}

} // namespace

/// Words that a network makes up.
class SamplesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_panel = std::make_unique<SamplesPanel>();
        m_panel->resize(950, 180);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void withoutSamplesItSaysThatTheyWillCome()
    {
        m_panel->showRun(nullptr);
        QVERIFY(m_panel->heading().startsWith("Samples appear as it trains"));
        RunRecord run;
        run.config = newConfig();
        m_panel->showRun(&run);
        QVERIFY(m_panel->heading().startsWith("Samples appear as it trains"));
        QVERIFY(!m_panel->list().isVisible());
    }

    void wordsStandWithTheirStep()
    {
        const RunRecord run = recordOf(24'310, {"emy", "olivia", "vao"});
        m_panel->showRun(&run);
        QVERIFY(m_panel->list().isVisible());
        QCOMPARE(words(), (QStringList{"emy", "olivia", "vao"}));
        QVERIFY(m_panel->heading().startsWith(
            "Run 7 after 24,310 steps: 1 of 3 words are in three.txt"));
    }

    void rememberedWordsAreMarked()
    {
        const RunRecord run = recordOf(1, {"emma", "emm", "ava", "avaa", ""});
        m_panel->showRun(&run);
        QCOMPARE(known(), (QList<bool>{true, false, true, false, false}));
        QVERIFY(accessible(0).contains("in the word list"));
        QVERIFY(accessible(1).contains("made up"));
    }

    void newWordsComeInTheirPlaces()
    {
        const RunRecord before = recordOf(1, {"emma", "b", "c"});
        m_panel->showRun(&before);
        const QRect place = m_panel->list().visualRect(at(1));
        m_panel->list().setCurrentIndex(at(1));
        const RunRecord after = recordOf(2, {"a", std::string(60, 'm'), "ava"});
        m_panel->showRun(&after);
        QCOMPARE(words(), (QStringList{"a", QString(60, 'm'), "ava"}));
        QCOMPARE(known(), (QList<bool>{false, false, true}));
        QCOMPARE(m_panel->list().visualRect(at(1)), place);
        QCOMPARE(m_panel->list().currentIndex(), at(1));
    }

    void longWordsAreToldInFull()
    {
        const std::string longest(64, 'w');
        const RunRecord run = recordOf(1, {longest});
        m_panel->showRun(&run);
        QVERIFY(m_panel->list().visualRect(at(0)).width() < m_panel->width());
        QVERIFY(at(0).data(Qt::ToolTipRole).toString().contains(QString::fromStdString(longest)));
    }

    void emptyWordsAreToldApart()
    {
        const RunRecord run = recordOf(1, {"", "b"});
        m_panel->showRun(&run);
        QCOMPARE(words().front(), "(empty)");
        m_panel->copyWords();
        QCOMPARE(QApplication::clipboard()->text(), "\nb");
    }

    void everyScriptIsShown()
    {
        const RunRecord run = recordOf(1, {"שלום", "नमस्ते", "東京", "ёлка", "🙂"});
        m_panel->showRun(&run);
        QCOMPARE(words(), (QStringList{"שלום", "नमस्ते", "東京", "ёлка", "🙂"}));
        QVERIFY(!m_panel->grab().isNull());
    }

    void gridUsesTheWidth()
    {
        const RunRecord run = recordOf(1, std::vector<std::string>(40, "word"));
        m_panel->showRun(&run);
        QTRY_VERIFY(inFirstRow() >= 5);
        const int before = inFirstRow();
        m_panel->resize(1'900, 180);
        QTRY_VERIFY(inFirstRow() >= 2 * before - 1);
    }

    void controlCCopiesWhatIsSelected()
    {
        const RunRecord run = recordOf(1, {"a", "b", "c"});
        m_panel->showRun(&run);
        QListView& list = m_panel->list();
        list.setFocus();
        QVERIFY(QTest::qWaitFor([&] { return list.hasFocus(); }));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(at(1)).center());
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), "b");
    }

    void longListIsLookedThroughBitByBit()
    {
        std::string text;
        for (int i = 0; i < 250'000; ++i)
            text += 'w' + std::to_string(i) + '\n';
        const auto list = std::make_shared<const WordList>(WordList::parse(text, "many.txt"));
        KnownWords found(list, {"w249999", "w250000", "w7", "x"});
        int stretches = 0;
        for (; !found.done(); ++stretches)
            found.advance();
        QCOMPARE(stretches, 3);
        QCOMPARE(found.count(), std::size_t{2});
        QVERIFY(found.isKnown(0) && !found.isKnown(1) && found.isKnown(2) && !found.isKnown(3));

        RunRecord run = recordOf(1, {"w249999", "w250000"});
        auto config = newConfig();
        config->words = list;
        run.config = config;
        m_panel->showRun(&run);
        QVERIFY(m_panel->heading().contains("…")); // not known yet
        QTRY_VERIFY(m_panel->heading().contains("1 of 2"));
        QCOMPARE(known(), (QList<bool>{true, false}));
    }

    /// In the thread's own time, which other programs do not count in.
    void manyWordsAreLookedUpAboutAsFastAsOne()
    {
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += "word" + std::to_string(100'000 + i) + '\n';
        const auto list = std::make_shared<const WordList>(WordList::parse(text, "many.txt"));
        const auto timeFor = [&](int count) {
            std::vector<std::string> words;
            for (int i = 0; i < count; ++i)
                words.push_back("word" + std::to_string(100'500 + i));
            KnownWords found(list, words);
            const std::clock_t start = std::clock();
            while (!found.done())
                found.advance();
            return static_cast<double>(std::clock() - start);
        };
        const double one = timeFor(1);
        QVERIFY(timeFor(1'000) < 10 * one + CLOCKS_PER_SEC / 100);
    }

private:
    QModelIndex at(int row) const { return m_panel->list().model()->index(row, 0); }
    QString accessible(int row) const { return at(row).data(Qt::AccessibleTextRole).toString(); }

    QStringList words() const
    {
        QStringList words;
        for (int i = 0; i < m_panel->list().model()->rowCount(); ++i)
            words += at(i).data().toString();
        return words;
    }

    QList<bool> known() const
    {
        QList<bool> known;
        for (int i = 0; i < m_panel->list().model()->rowCount(); ++i)
            known += at(i).data(knownRole).toBool();
        return known;
    }

    int inFirstRow() const
    {
        const int top = m_panel->list().visualRect(at(0)).top();
        int count = 0;
        while (m_panel->list().visualRect(at(count)).top() == top)
            ++count;
        return count;
    }

    std::unique_ptr<SamplesPanel> m_panel;
};

ACTIGRAD_GUI_TEST(SamplesPanelTest)
#include "samples_panel_test.moc"
