#include "app/controls/network_form.h"
#include "app/controls/training_form.h"
#include "app/look/activation_names.h"
#include "app/look/real_box.h"
#include "tests/app/controls/controls_support.h"
#include "tests/test_program.h"

#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

/// The fields beneath the sliders.
class NetworkFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = shownPanel(customConfig()); }
    void cleanup() { m_panel.reset(); }

    void numbersEditTheirMember_data()
    {
        QTest::addColumn<int>("limit");
        for (std::size_t i = 0; i < integerFields().size(); ++i)
            QTest::newRow(integerFields()[i].name.data()) << static_cast<int>(i);
    }
    void numbersEditTheirMember()
    {
        QFETCH(const int, limit);
        const auto member = integerFields()[static_cast<std::size_t>(limit)].member;
        RunConfig expected = m_panel->config();
        expected.*member = 17;
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        type(m_panel->box(member), "17");
        QCOMPARE(edits.count(), 1);
        QVERIFY(m_panel->config() == expected);
    }

    void activationsAreChosenByName()
    {
        QComboBox& box = m_panel->activationBox();
        QCOMPARE(box.count(), static_cast<int>(activations().size()));
        for (const auto& traits : activations()) {
            RunConfig expected = m_panel->config();
            expected.activation = traits.activation;
            choose(box, static_cast<int>(traits.activation));
            QCOMPARE(box.currentText(), displayName(traits.activation));
            QVERIFY(m_panel->config() == expected);
        }
    }

    void choicesAreOneFinishedEditEach()
    {
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        RunConfig expected = m_panel->config();
        choose(m_panel->biasBox(), 1);
        expected.bias = BiasInit::Zero;
        QVERIFY(m_panel->config() == expected);
        choose(m_panel->batchNormBox(), 1);
        expected.batchNorm = BatchNormalisation::Hidden;
        QVERIFY(m_panel->config() == expected);
        choose(m_panel->batchNormBox(), 2);
        expected.batchNorm = BatchNormalisation::All;
        QVERIFY(m_panel->config() == expected);
        choose(m_panel->scheduleBox(), 2);
        expected.schedule = LearningRateSchedule::Cosine;
        QVERIFY(m_panel->config() == expected);
        choose(m_panel->scheduleBox(), 0);
        expected.schedule = LearningRateSchedule::Constant;
        QVERIFY(m_panel->config() == expected);
        QCOMPARE(edits.count(), 6); // from cosine to constant through step
        QCOMPARE(ends.count(), 6);
        choose(m_panel->biasBox(), 1);
        QCOMPARE(edits.count(), 6);
    }

    void momentumIsThereWithBatchNormOnly()
    {
        RealBox& momentum = m_panel->networkForm().momentumBox();
        QVERIFY(!momentum.isVisible());
        choose(m_panel->batchNormBox(), 2);
        QVERIFY(momentum.isVisible());
        RunConfig expected = m_panel->config();
        expected.batchNormMomentum = 0.05;
        type(momentum, "0.05");
        QVERIFY(m_panel->config() == expected);
        type(momentum, "0"); // refused
        QVERIFY(m_panel->config() == expected);
        choose(m_panel->batchNormBox(), 0);
        QVERIFY(!momentum.isVisible());
        QCOMPARE(m_panel->config().batchNormMomentum, 0.05);
    }

    void decayStepIsThereWithItsScheduleOnly()
    {
        const NumberBox& decay = m_panel->box(&RunConfig::decayAt);
        QVERIFY(decay.isVisible());
        for (const int schedule : {0, 2}) {
            choose(m_panel->scheduleBox(), schedule);
            QVERIFY(!decay.isVisible());
            choose(m_panel->scheduleBox(), 1);
            QVERIFY(decay.isVisible());
        }
    }

    void typingIsOneEdit()
    {
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        RealBox& box = m_panel->trainingForm().learningRateBox();
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "0.025");
        QCOMPARE(edits.count(), 0);
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(edits.count(), 1);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(m_panel->config().learningRate, 0.025);
    }

    void stepsOfABoxAreOneFinishedEdit()
    {
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&m_panel->widthBox(1), Qt::Key_Up);
        QCOMPARE(m_panel->config().hidden, std::vector<std::int64_t>{230});
        QCOMPARE(edits.count(), 3);
        QCOMPARE(ends.count(), 0);
        QVERIFY(QTest::qWaitFor([&] { return ends.count() == 1; }, 60'000));
    }

    void numberBeingTypedCounts()
    {
        NumberBox& box = m_panel->widthBox(1);
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, "64");
        QCOMPARE(m_panel->config().hidden, std::vector<std::int64_t>{64}); // as Ctrl+R asks for it
    }

    void groupedNumbersCanBeTypedInGerman()
    {
        m_panel->setLocale(QLocale(QLocale::German, QLocale::Germany));
        NumberBox& box = m_panel->box(&RunConfig::steps);
        QCOMPARE(box.text(), "200.000");
        type(box, "150.000");
        QCOMPARE(m_panel->config().steps, 150'000);
    }

    void maxSeedCanBeTyped()
    {
        NumberBox& box = m_panel->box(&RunConfig::seed);
        type(box, "4294967295");
        QCOMPARE(m_panel->config().seed, 4'294'967'295);
        QCOMPARE(box.text(), "4294967295");
    }

    void limitsHold()
    {
        for (const IntegerField& limit : integerFields()) {
            const NumberBox& box = m_panel->box(limit.member);
            QCOMPARE(static_cast<std::int64_t>(box.minimum()), limit.min);
            QCOMPARE(static_cast<std::int64_t>(box.maximum()), limit.max);
        }
        type(m_panel->trainingForm().learningRateBox(), "0");
        QCOMPARE(m_panel->config().learningRate, 0.1);
    }

private:
    /// Of no preset, so that nothing follows an edit.
    static RunConfig customConfig()
    {
        RunConfig config = fewWordsConfig();
        config.scales[id("W1")] = 0.123;
        return config;
    }

    std::unique_ptr<ControlPanel> m_panel;
};

ACTIGRAD_GUI_TEST(NetworkFormTest)
#include "network_form_test.moc"
