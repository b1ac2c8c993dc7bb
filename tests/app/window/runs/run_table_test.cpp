#include "app/look/theme.h"
#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_model.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstdlib>
#include <memory>

using namespace actigrad;

using namespace actigrad::test;

class RunTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store = std::make_unique<RunStore>();
        m_table = std::make_unique<RunTable>(*m_store);
        m_table->resize(1100, 160);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void cleanup()
    {
        m_table.reset();
        m_store.reset();
    }

    void spaceShowsAndHides()
    {
        m_store->absorb(firstSnapshot(1));
        select(0);
        QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!m_store->records().front().visible);
        QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(m_store->records().front().visible);
    }

    void forksStandBeneathTheirParents()
    {
        const auto fork = [this](std::uint64_t run, std::uint64_t parent) {
            auto beginning = std::make_shared<Checkpoint>();
            beginning->step = 5;
            m_store->expectFork(run, {parent, beginning, {}});
            m_store->absorb(firstSnapshot(run));
        };
        m_store->absorb(firstSnapshot(1));
        m_store->absorb(firstSnapshot(2));
        fork(3, 1);
        fork(4, 3);
        fork(5, 1);
        const auto depths = [this] {
            std::vector<std::pair<qsizetype, QString>> rows; // spaces before the name, the name
            for (int row = 0; row < m_table->model()->rowCount(); ++row) {
                const QString name = m_table->model()
                                         ->index(row, static_cast<int>(RunColumn::Name))
                                         .data()
                                         .toString();
                rows.emplace_back(name.size() - QString(name).replace(QChar(0xA0), "").size(),
                                  name);
            }
            return rows;
        };
        auto rows = depths();
        QCOMPARE(rows.size(), 5U);
        std::vector<qsizetype> indents;
        for (const auto& row : rows)
            indents.push_back(row.first);
        QCOMPARE(indents, (std::vector<qsizetype>{0, 4, 8, 4, 0})); // 1, 3, 4, 5, 2
        m_table->sortByColumn(static_cast<int>(RunColumn::Seed), Qt::AscendingOrder);
        m_table->sortByColumn(-1, Qt::AscendingOrder);
        QVERIFY(depths() == rows);
        m_store->remove(m_store->rowOf(1)); // its forks stay, and stand on their own
        rows = depths();
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows.front().first, 0);
    }

    void columnsSort()
    {
        for (const std::uint64_t run : {1U, 2U, 3U}) {
            auto config = newConfig();
            config->seed = std::array{5, 1, 3}[run - 1];
            m_store->absorb(firstSnapshot(run, config));
        }
        const auto seeds = [this] {
            QStringList texts;
            for (int row = 0; row < m_table->model()->rowCount(); ++row)
                texts += m_table->model()
                             ->index(row, static_cast<int>(RunColumn::Seed))
                             .data()
                             .toString();
            return texts;
        };
        QCOMPARE(seeds(), QStringList({"5", "1", "3"}));
        m_table->sortByColumn(static_cast<int>(RunColumn::Seed), Qt::AscendingOrder);
        QCOMPARE(seeds(), QStringList({"1", "3", "5"}));
        select(0);
        QTest::keyClick(m_table.get(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!m_store->records()[1].visible); // the run of that row
        m_table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(seeds(), QStringList({"5", "1", "3"}));
    }

    void rowThatIsChosenTellsItsRun()
    {
        m_store->absorb(firstSnapshot(1));
        m_store->absorb(firstSnapshot(2));
        const QSignalSpy chosen(m_table.get(), &RunTable::runChosen);
        select(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.front().front().toULongLong(), 2ULL);
    }

    void clickOnTheBoxShowsAndHides()
    {
        m_store->absorb(firstSnapshot(1));
        int curves = 0;
        const auto listening = m_store->listen([&](RunStore::Change change, int) {
            curves += change != RunStore::Change::Grown ? 1 : 0;
        });
        const QRect cell = m_table->visualRect(m_table->model()->index(0, 0));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                          {cell.left() + 10, cell.center().y()});
        QVERIFY(!m_store->records().front().visible);
        QCOMPARE(curves, 1);
    }

    void f2EditsTheName()
    {
        m_store->absorb(firstSnapshot(1));
        select(0);
        m_table->setFocus();
        QVERIFY(QTest::qWaitFor([this] { return m_table->hasFocus(); }));
        QTest::keyClick(m_table.get(), Qt::Key_F2);
        auto* editor = m_table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->maxLength(), 60);
        editor->selectAll();
        QTest::keyClicks(editor, "small W1");
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([this] { return text(0, RunColumn::Name) == "small W1"; }));
    }

    void deleteAsksForTheSelectedRun()
    {
        m_store->absorb(firstSnapshot(4));
        m_store->absorb(firstSnapshot(6));
        const QSignalSpy requests(m_table.get(), &RunTable::removeRequested);
        select(0);
        m_table->setFocus();
        QVERIFY(QTest::qWaitFor([this] { return m_table->hasFocus(); }));
        QTest::keyClick(m_table.get(), Qt::Key_Delete);
        QCOMPARE(requests.count(), 1);
        QCOMPARE(requests.at(0).at(0).value<std::uint64_t>(), std::uint64_t{4});
    }

    void controlReturnAsksForTheSettings()
    {
        auto config = newConfig();
        config->hidden = {33};
        m_store->absorb(firstSnapshot(1, config));
        const QSignalSpy requests(m_table.get(), &RunTable::useConfigRequested);
        select(0);
        m_table->setFocus();
        QVERIFY(QTest::qWaitFor([this] { return m_table->hasFocus(); }));
        QTest::keyClick(m_table.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(requests.count(), 1);
        QVERIFY(requests.at(0).at(0).value<RunConfig>() == *config);
    }

    void contextMenuOffersWhatCanBeDone()
    {
        m_store->absorb(firstSnapshot(1));
        m_store->absorb(firstSnapshot(2));
        const auto removable = [this](int row) {
            QStringList enabled;
            QTimer::singleShot(0, this, [&] {
                auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
                QVERIFY(menu != nullptr);
                for (const QAction* action : menu->actions()) {
                    if (action->isEnabled() && !action->isSeparator())
                        enabled << action->text();
                }
                menu->close();
            });
            const QPoint at = m_table->visualRect(m_table->model()->index(row, 1)).center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, at,
                                    m_table->viewport()->mapToGlobal(at));
            QApplication::sendEvent(m_table->viewport(), &event);
            return enabled;
        };
        QCOMPARE(removable(0),
                 (QStringList{"Rename…", "Hide", "Use these settings", "Repeat with seeds…",
                              "Compare with seeds", "Remove", "Columns"}));
        m_store->setVisible(1, false);
        QCOMPARE(removable(1),
                 (QStringList{"Rename…", "Show", "Use these settings", "Repeat with seeds…",
                              "Compare with seeds", "Columns"}));
    }

    void keysWithoutARunDoNothing()
    {
        const QSignalSpy requests(m_table.get(), &RunTable::removeRequested);
        m_table->setFocus();
        for (const auto key : {Qt::Key_Space, Qt::Key_F2, Qt::Key_Delete, Qt::Key_Down})
            QTest::keyClick(m_table.get(), key);
        QCOMPARE(requests.count(), 0);
    }

    void tableScrollsToTheNewRun()
    {
        for (std::uint64_t run = 1; run <= 12; ++run)
            m_store->absorb(firstSnapshot(run));
        QVERIFY(QTest::qWaitFor([this] {
            const QRect last = m_table->visualRect(m_table->model()->index(11, 0));
            return m_table->viewport()->rect().contains(last);
        }));
    }

    void headerStateComesBack()
    {
        QHeaderView& header = *m_table->horizontalHeader();
        header.resizeSection(4, 151);
        header.moveSection(9, 1);
        const QByteArray state = m_table->headerState();
        m_table->resetHeader();
        QVERIFY(header.sectionSize(4) != 151);
        QCOMPARE(header.visualIndex(9), 9);
        QVERIFY(m_table->restoreHeaderState(state));
        QCOMPARE(header.sectionSize(4), 151);
        QCOMPARE(header.visualIndex(9), 1);
    }

    void badHeaderStateIsRefused()
    {
        QVERIFY(!m_table->restoreHeaderState("garbage"));
        QVERIFY(!m_table->restoreHeaderState({}));
        for (int i = 0; i < runColumnCount; ++i)
            QVERIFY(m_table->horizontalHeader()->isSectionHidden(i) ||
                    m_table->horizontalHeader()->sectionSize(i) >= 40);
    }

    void tableSpeaksItsLocale()
    {
        m_store->absorb(firstSnapshot(1));
        m_table->setLocale(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(text(0, RunColumn::InitialLoss), "27,882");
        QVERIFY(!m_table->accessibleName().isEmpty());
    }

    void selectionIsTintedInEveryScheme()
    {
        const auto isReadable = [this] {
            const QPalette& palette = m_table->palette();
            const int contrast = palette.color(QPalette::HighlightedText).lightness() -
                                 palette.color(QPalette::Highlight).lightness();
            return std::abs(contrast) > 100;
        };
        for (const auto scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            applyColorScheme(scheme);
            QCOMPARE(Theme::current().isDark(), scheme == ColorScheme::Dark);
            QVERIFY(isReadable());
        }
    }

    void nameTakesTheRoomThatIsLeft()
    {
        m_table->resize(1400, 160);
        QTest::qWait(10);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
        m_table->resize(500, 160);
        QTest::qWait(10);
        QVERIFY(m_table->horizontalHeader()->sectionSize(static_cast<int>(RunColumn::Name)) >= 80);
    }

private:
    QString text(int row, RunColumn column) const
    {
        return m_table->model()->index(row, static_cast<int>(column)).data().toString();
    }

    void select(int row) { m_table->setCurrentIndex(m_table->model()->index(row, 2)); }

    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunTable> m_table;
};

ACTIGRAD_GUI_TEST(RunTableTest)
#include "run_table_test.moc"
