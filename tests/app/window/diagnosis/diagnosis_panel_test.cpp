#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/diagnosis/diagnosis_row.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEnterEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace actigrad;

using namespace actigrad::test;

namespace {

Judgement initialLoss(double loss)
{
    auto repaired = *newConfig();
    repaired.scales[{ParameterKind::Weights, 2}] = 0.01;
    return {Problem::InitialLoss,
            Severity::Bad,
            {{"loss", loss}, {"expected", 2.2}},
            2.5,
            {},
            {},
            repaired};
}

Judgement saturated(double share)
{
    return {
        Problem::Saturated, Severity::Watch, {{"share", share}}, 0.15, {ParameterKind::Weights, 1}};
}

} // namespace

class DiagnosisPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_panel = std::make_unique<DiagnosisPanel>();
        m_panel->resize(950, 180);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        movePointer({5'000, 5'000});
    }

    void cleanup() { m_panel.reset(); }

    void healthyNetworkIsSaidToBe()
    {
        show({});
        QVERIFY(m_panel->rows().empty());
        QVERIFY(m_panel->emptyText().contains("healthy"));
    }

    void withoutANetworkNothingIsSaidToBeHealthy()
    {
        m_panel->showJudgements({}, nullptr);
        QVERIFY(!m_panel->emptyText().contains("healthy"));
    }

    void findingsStandInTheirOrderWithReasons()
    {
        show({initialLoss(27.8817), saturated(0.24)});
        QCOMPARE(m_panel->rows().size(), std::size_t{2});
        QVERIFY(m_panel->emptyText().isEmpty());
        QVERIFY(row(0).headline().contains("Bad"));
        QVERIFY(row(0).headline().contains("Initial loss far too high"));
        QVERIFY(row(0).reason().contains("27.88"));
        QVERIFY(row(0).reason().contains("2.50"));
        QVERIFY(row(0).reason().contains("Repair: W2: 1 → 0.01"));
        QVERIFY(row(1).headline().contains("Watch"));
        QVERIFY(row(1).headline().contains("Hidden layer is saturated"));
        QVERIFY(row(1).reason().contains("24\u202f%") && row(1).reason().contains("15\u202f%"));
    }

    void everyProblemHasItsWords()
    {
        for (int i = 0; i <= static_cast<int>(Problem::Overfitting); ++i) {
            init();
            Judgement judgement = saturated(0.5);
            judgement.problem = static_cast<Problem>(i);
            show({judgement});
            QVERIFY2(row(0).headline().contains("<b>") && !row(0).headline().contains("<b></b>"),
                     qPrintable(QString::number(i)));
            QVERIFY2(row(0).reason().size() > 40 && !row(0).reason().contains("%1") &&
                         !row(0).reason().contains("%2"),
                     qPrintable(row(0).reason()));
        }
    }

    void buttonAsksForTheRepair()
    {
        const QSignalSpy requests(m_panel.get(), &DiagnosisPanel::repairRequested);
        const Judgement judgement = initialLoss(27);
        show({judgement, saturated(0.2)});
        QVERIFY(!row(1).button().isVisible()); // nothing is known to help
        QTest::mouseClick(&row(0).button(), Qt::LeftButton);
        QCOMPARE(requests.count(), 1);
        QVERIFY(requests.at(0).at(0).value<RunConfig>() == *judgement.repair);
    }

    void buttonIsReachedAndPressedByKeys()
    {
        const QSignalSpy requests(m_panel.get(), &DiagnosisPanel::repairRequested);
        show({initialLoss(27)});
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitFor([this] { return m_panel->isActiveWindow(); }));
        for (int i = 0; i < 5 && !row(0).button().hasFocus(); ++i)
            QTest::keyClick(m_panel.get(), Qt::Key_Tab);
        QVERIFY(row(0).button().hasFocus());
        QTest::keyClick(&row(0).button(), Qt::Key_Space);
        QCOMPARE(requests.count(), 1);
    }

    void sixtyChangesASecondAreShownTwice()
    {
        show({initialLoss(20)});
        QStringList seen{row(0).reason()};
        QElapsedTimer time;
        time.start();
        for (int i = 1; i <= 60; ++i) {
            m_panel->showJudgements({initialLoss(20 + i)}, newConfig());
            QTest::qWait(16);
            if (seen.back() != row(0).reason())
                seen += row(0).reason();
        }
        const auto most = 2 + 2 * (time.elapsed() / 1'000 + 1); // a second, or more if it is slow
        QVERIFY2(seen.size() <= most, qPrintable(QString::number(seen.size())));
        QTRY_VERIFY(row(0).reason().contains("80.00")); // the last is not lost
    }

    void rowsAreUpdatedInPlace()
    {
        show({initialLoss(20), saturated(0.2)});
        const DiagnosisRow* first = &row(0);
        const QPoint place = row(0).button().mapTo(m_panel.get(), QPoint());
        m_panel->showJudgements({initialLoss(21), saturated(0.3)}, newConfig());
        QTRY_VERIFY(row(0).reason().contains("21.00"));
        QCOMPARE(&row(0), first);
        QCOMPARE(row(0).button().mapTo(m_panel.get(), QPoint()), place);
    }

    void nothingMovesUnderThePointer()
    {
        show({initialLoss(20), saturated(0.2)});
        movePointer(m_panel->rect().center());
        m_panel->showJudgements({saturated(0.31)}, newConfig());
        QTRY_VERIFY(row(1).reason().contains("31\u202f%"));
        QCOMPARE(m_panel->rows().size(), std::size_t{2});
        QCOMPARE(row(0).judgement().problem, Problem::InitialLoss);
        movePointer({5'000, 5'000});
        QTRY_COMPARE(m_panel->rows().size(), std::size_t{1});
        QCOMPARE(row(0).judgement().problem, Problem::Saturated);
    }

    void whatTheRepairDoesIsSeenAtOnce()
    {
        show({initialLoss(20), saturated(0.2)});
        movePointer(m_panel->rect().center());
        QTest::mouseClick(&row(0).button(), Qt::LeftButton);
        m_panel->showJudgements({saturated(0.2)}, newConfig());
        QTRY_COMPARE(m_panel->rows().size(), std::size_t{1});
    }

private:
    void show(std::vector<Judgement> judgements)
    {
        m_panel->showJudgements(std::move(judgements), newConfig());
        QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // as before it is painted
    }

    const DiagnosisRow& row(std::size_t index) const { return *m_panel->rows()[index]; }

    void movePointer(QPoint to)
    {
        const bool isInside = m_panel->rect().contains(to);
        if (isInside) {
            QEnterEvent event(to, to, m_panel->mapToGlobal(to));
            QApplication::sendEvent(m_panel.get(), &event);
        } else {
            QEvent event(QEvent::Leave);
            QApplication::sendEvent(m_panel.get(), &event);
        }
    }

    std::unique_ptr<DiagnosisPanel> m_panel;
};

ACTIGRAD_GUI_TEST(DiagnosisPanelTest)
#include "diagnosis_panel_test.moc"
