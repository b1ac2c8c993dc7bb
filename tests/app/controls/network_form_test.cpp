#include "app/controls/control_panel.h"
#include "app/controls/network_form.h"
#include "app/controls/real_box.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace actigrad;

namespace {

RunConfig lectureConfig()
{
    RunConfig config;
    config.words =
        std::make_shared<const WordList>(WordList::parse("emma\nolivia\nava\n", "three.txt"));
    return config;
}

} // namespace

class NetworkFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_panel = std::make_unique<ControlPanel>(lectureConfig());
        m_panel->resize(300, 900);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void numbersEditTheirMember_data()
    {
        QTest::addColumn<int>("limit");
        for (std::size_t i = 0; i < integerLimits().size(); ++i)
            QTest::newRow(integerLimits()[i].name.data()) << static_cast<int>(i);
    }

    void numbersEditTheirMember()
    {
        QFETCH(int, limit);
        const auto member = integerLimits()[static_cast<std::size_t>(limit)].member;
        RunConfig expected = m_panel->config();
        expected.*member = 17;
        const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
        NumberBox& box = m_panel->networkForm().box(member);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "17");
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
        QVERIFY(m_panel->config() == expected);
    }

    void typingIsOneEdit()
    {
        const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
        const QSignalSpy ends(m_panel.get(), &ControlPanel::editFinished);
        RealBox& box = m_panel->networkForm().learningRateBox();
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "0.025");
        QCOMPARE(edits.count(), 0);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(ends.count(), 1);
        QVERIFY(m_panel->config().learningRate == 0.025);
    }

    void stepsOfABoxAreOneFinishedEdit()
    {
        const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
        const QSignalSpy ends(m_panel.get(), &ControlPanel::editFinished);
        NumberBox& box = m_panel->networkForm().box(&RunConfig::hidden);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(m_panel->config().hidden, 230);
        QCOMPARE(edits.count(), 3);
        QCOMPARE(ends.count(), 0);
        QVERIFY(QTest::qWaitFor([&] { return ends.count() == 1; }, 2000));
    }

    void numberBeingTypedCounts()
    {
        NumberBox& box = m_panel->networkForm().box(&RunConfig::hidden);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "64");
        QCOMPARE(m_panel->config().hidden, 64); // as Ctrl+R asks for it
    }

    void groupedNumbersCanBeTypedInGerman()
    {
        m_panel->setLocale(QLocale(QLocale::German, QLocale::Germany));
        NumberBox& box = m_panel->networkForm().box(&RunConfig::steps);
        QCOMPARE(box.text(), "200.000");
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "150.000");
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(m_panel->config().steps, 150'000);
    }

    void greatestSeedCanBeTyped()
    {
        NumberBox& box = m_panel->networkForm().box(&RunConfig::seed);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "4294967295");
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(m_panel->config().seed, 4'294'967'295);
        QCOMPARE(box.text(), "4294967295");
    }

    void limitsHold()
    {
        for (const IntegerLimits& limit : integerLimits()) {
            const NumberBox& box = m_panel->networkForm().box(limit.member);
            QCOMPARE(static_cast<std::int64_t>(box.minimum()), limit.least);
            QCOMPARE(static_cast<std::int64_t>(box.maximum()), limit.greatest);
        }
        RealBox& rate = m_panel->networkForm().learningRateBox();
        rate.setFocus();
        rate.selectAll();
        QTest::keyClicks(&rate, "0");
        QTest::keyClick(&rate, Qt::Key_Return);
        QVERIFY(m_panel->config().learningRate == 0.1);
    }

private:
    std::unique_ptr<ControlPanel> m_panel;
};

QTEST_MAIN(NetworkFormTest)
#include "network_form_test.moc"
