#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_model.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

using namespace actigrad;

using namespace actigrad::test;

/// Pins and columns, by the table's menus and keys.
class RunTableMenusTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store = std::make_unique<RunStore>();
        m_table = std::make_unique<RunTable>(*m_store);
        m_table->resize(1'100, 160);
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    void cleanup()
    {
        m_table.reset();
        m_store.reset();
    }

    void essentialColumnsAloneAreShownAtFirst()
    {
        for (const auto column :
             {RunColumn::Shown, RunColumn::Name, RunColumn::Seed, RunColumn::InitialLoss,
              RunColumn::TrainLoss, RunColumn::DevLoss, RunColumn::State})
            QVERIFY(!isHidden(column));
        for (const auto column :
             {RunColumn::Dead, RunColumn::TestLoss, RunColumn::SaturatedDev, RunColumn::DeadDev})
            QVERIFY(isHidden(column));
    }

    void essentialColumnsFitASmallWindow()
    {
        m_table->resize(950, 160); // what 1,280 pixels leave beside the controls
        QTest::qWait(10);
        QVERIFY2(header().length() <= m_table->viewport()->width(),
                 qPrintable(QString::number(header().length())));
    }

    void headersMenuShowsAndHidesAColumn()
    {
        openHeaderMenu([](QMenu& menu) { choose(menu, "Test"); });
        QVERIFY(!isHidden(RunColumn::TestLoss));
        QVERIFY(header().sectionSize(static_cast<int>(RunColumn::TestLoss)) >= 40);
        openHeaderMenu([](QMenu& menu) { choose(menu, "Test"); });
        QVERIFY(isHidden(RunColumn::TestLoss));
    }

    void nameAndCurveCannotBeHidden()
    {
        openHeaderMenu([](QMenu& menu) {
            QCOMPARE(menu.actions().size(), runColumnCount - 2);
            for (const QAction* action : menu.actions())
                QVERIFY(action->text() != "Run" && action->text() != "Show");
        });
        for (int i = 2; i < runColumnCount; ++i)
            header().setSectionHidden(i, true);
        const QByteArray state = m_table->headerState();
        QVERIFY(m_table->restoreHeaderState(state));
        QByteArray hiddenName = state;
        hiddenName.replace(" 1:" + QByteArray::number(header().sectionSize(1)), " 1:0");
        QVERIFY(hiddenName != state);
        QVERIFY(!m_table->restoreHeaderState(hiddenName));
        QVERIFY(!isHidden(RunColumn::Name));
    }

    void choiceOfColumnsComesBack()
    {
        openHeaderMenu([](QMenu& menu) { choose(menu, "Dead (dev)"); });
        openHeaderMenu([](QMenu& menu) { choose(menu, "Scales"); });
        const QByteArray state = m_table->headerState();
        m_table->resetHeader();
        QVERIFY(isHidden(RunColumn::DeadDev) && !isHidden(RunColumn::Scales));
        QVERIFY(m_table->restoreHeaderState(state));
        QVERIFY(!isHidden(RunColumn::DeadDev) && isHidden(RunColumn::Scales));
        openHeaderMenu([](QMenu& menu) { choose(menu, "Scales"); }); // with a width of its own
        QVERIFY(header().sectionSize(static_cast<int>(RunColumn::Scales)) >= 40);
    }

    void menuKeyReachesTheColumnsWithoutARun()
    {
        bool hasColumns = false;
        onMenu([&](QMenu& menu) {
            QCOMPARE(menu.actions().size(), 1);
            hasColumns = menu.actions().front()->menu()->actions().size() == runColumnCount - 2;
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                                m_table->mapToGlobal(QPoint()));
        QApplication::sendEvent(m_table->viewport(), &event);
        QVERIFY(hasColumns);
    }

    void controlPAsksForThePicture()
    {
        m_store->absorb(firstSnapshot(4));
        const QSignalSpy pins(m_table.get(), &RunTable::pinRequested);
        m_table->setCurrentIndex(m_table->model()->index(0, 1));
        m_table->setFocus();
        QVERIFY(QTest::qWaitFor([this] { return m_table->hasFocus(); }));
        QTest::keyClick(m_table.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(pins.count(), 1);
        QCOMPARE(pins.at(0).at(0).value<std::uint64_t>(), std::uint64_t{4});
    }

    void pictureThatIsGoneIsNotOffered()
    {
        addRun(1, 10);
        m_store->absorb(firstSnapshot(2)); // has no tensors at all
        const QSignalSpy pins(m_table.get(), &RunTable::pinRequested);
        openRunMenu(0, [](QMenu& menu) { choose(menu, "Pin picture"); });
        QCOMPARE(pins.count(), 1);
        openRunMenu(1, [](QMenu& menu) {
            const QAction* action = find(menu, "Pin picture");
            QVERIFY(action != nullptr && !action->isEnabled());
            QVERIFY(action->text().contains("no longer in memory"));
        });
    }

    void pinCanBeTakenAway()
    {
        addRun(1, 10);
        const QSignalSpy unpins(m_table.get(), &RunTable::unpinRequested);
        openRunMenu(0, [](QMenu& menu) { QVERIFY(find(menu, "Unpin") == nullptr); });
        m_table->setHasPin(true);
        openRunMenu(0, [](QMenu& menu) { choose(menu, "Unpin"); });
        QCOMPARE(unpins.count(), 1);
    }

    void oldestPicturesGoFirst()
    {
        constexpr std::size_t fiftyMegabytes = 50'000'000 / sizeof(float);
        for (std::uint64_t run = 1; run <= 4; ++run)
            addRun(run, fiftyMegabytes); // 1 to 3 take 150 MB
        QVERIFY(!m_store->find(1)->hasPicture());
        QVERIFY(m_store->find(2)->hasPicture());
        QVERIFY(m_store->find(3)->hasPicture());
        QVERIFY(m_store->find(4)->hasPicture());
        QCOMPARE(m_store->find(1)->current->step, 9); // its figures stay
    }

    void weightsOfOlderRunsAreNotKept()
    {
        auto picture = std::make_shared<Observation>(*newPicture(9, 10));
        picture->parameters.push_back(
            {{ParameterKind::Weights, 1}, "W1", {1, 2, {1, 2}}, {1, 2, {3, 4}}, {}, {}, 0});
        Snapshot snapshot = firstSnapshot(1);
        snapshot.current = picture;
        m_store->absorb(snapshot);
        m_store->absorb(firstSnapshot(2));
        const auto& kept = m_store->find(1)->current->parameters.front();
        QVERIFY(kept.values.values.empty());
        QCOMPARE(kept.gradients.values.size(), std::size_t{2});
    }

private:
    QHeaderView& header() const { return *m_table->horizontalHeader(); }

    bool isHidden(RunColumn column) const
    {
        return header().isSectionHidden(static_cast<int>(column));
    }

    void addRun(std::uint64_t run, std::size_t numbers)
    {
        Snapshot snapshot = firstSnapshot(run);
        snapshot.current = newPicture(9, numbers);
        m_store->absorb(snapshot);
    }

    static QAction* find(QMenu& menu, const QString& start)
    {
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(start))
                return action;
        }
        return nullptr;
    }

    /// By the mouse.
    static void choose(QMenu& menu, const QString& start)
    {
        QAction* action = find(menu, start);
        QVERIFY(action != nullptr);
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }

    void onMenu(const std::function<void(QMenu&)>& act)
    {
        QTimer::singleShot(0, this, [act] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            act(*menu);
            menu->close();
        });
    }

    void openHeaderMenu(const std::function<void(QMenu&)>& act)
    {
        onMenu(act);
        QWidget* viewport = header().viewport();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {90, 5},
                                viewport->mapToGlobal(QPoint(90, 5)));
        QApplication::sendEvent(viewport, &event);
    }

    void openRunMenu(int row, const std::function<void(QMenu&)>& act)
    {
        onMenu(act);
        const QPoint at = m_table->visualRect(m_table->model()->index(row, 1)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_table->viewport(), &event);
    }

    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunTable> m_table;
};

ACTIGRAD_GUI_TEST(RunTableMenusTest)
#include "run_table_menus_test.moc"
