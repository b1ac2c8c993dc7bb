#include "app/controls/control_panel.h"
#include "app/controls/network_form.h"
#include "app/controls/number_box.h"
#include "app/controls/preset_names.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "core/training/presets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
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

class ControlPanelTest : public QObject
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

    void configComesBackAsItWasSet()
    {
        RunConfig config = lectureConfig();
        config.seed = 4'294'967'295;
        config.context = 8;
        config.embedding = 24;
        config.hidden = 64;
        config.batch = 7;
        config.steps = 1'000'000'000;
        config.decayAt = 0;
        config.learningRate = 1e-13;
        config.scales = {1e-9, 1.0 / 3, 0, 999.123456789, 5};
        m_panel->setConfig(config);
        QVERIFY(m_panel->config() == config);
    }

    void setConfigIsSilent()
    {
        const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
        const QSignalSpy ends(m_panel.get(), &ControlPanel::editFinished);
        RunConfig config = lectureConfig();
        config.hidden = 64;
        config.scales = {0, 0.1, 0.2, 0.3, 0.4};
        m_panel->setConfig(config);
        QTest::qWait(600);
        QCOMPARE(edits.count(), 0);
        QCOMPARE(ends.count(), 0);
    }

    void presetSetsItsScales_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<double>("w1");
        QTest::addColumn<double>("w2");
        QTest::newRow("output") << 1 << 1.0 << 0.01;
        QTest::newRow("tanh") << 2 << 0.2 << 0.01;
        QTest::newRow("kaiming") << 3 << 5.0 / 3 / std::sqrt(30.0) << 0.01;
    }

    void presetSetsItsScales()
    {
        QFETCH(int, index);
        QFETCH(double, w1);
        QFETCH(double, w2);
        const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
        const QSignalSpy ends(m_panel.get(), &ControlPanel::editFinished);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&m_panel->presetBox(), Qt::Key_Down);
        QCOMPARE(edits.count(), index);
        QCOMPARE(ends.count(), index);
        QCOMPARE(m_panel->config().scales[indexW1], w1);
        QCOMPARE(m_panel->config().scales[indexW2], w2);
        QCOMPARE(m_panel->slider(indexW1).value(), w1);
        QCOMPARE(m_panel->presetBox().currentIndex(), index);
    }

    void scalesOfNoPresetAreCustom()
    {
        QCOMPARE(m_panel->presetBox().currentText(), "Original");
        RunConfig config = lectureConfig();
        config.scales[indexB2] = 0.5;
        m_panel->setConfig(config);
        QCOMPARE(m_panel->presetBox().currentIndex(), -1);
        QCOMPARE(m_panel->presetBox().placeholderText(), "Custom");
        QVERIFY(matchingPreset(config) == nullptr);
    }

    void doubleClickReturnsToTheLastPreset()
    {
        RunConfig config = lectureConfig();
        config.scales = presetNamed("tanh").scales(config);
        m_panel->setConfig(config);
        ScaleTrack& track = m_panel->slider(indexW1).track();
        QTest::keyClick(&track, Qt::Key_End);
        QCOMPARE(m_panel->presetBox().currentIndex(), -1);
        QTest::mouseDClick(&track, Qt::LeftButton, {}, track.positionOf(10));
        QVERIFY(m_panel->config().scales[indexW1] == 0.2);
        QCOMPARE(m_panel->presetBox().currentIndex(), 2);
    }

    void sliderEditsItsScaleAlone()
    {
        for (std::size_t i = 0; i < parameterCount; ++i) {
            m_panel->setConfig(lectureConfig());
            const QSignalSpy edits(m_panel.get(), &ControlPanel::edited);
            const QSignalSpy ends(m_panel.get(), &ControlPanel::editFinished);
            QTest::keyClick(&m_panel->slider(static_cast<ParameterIndex>(i)).track(), Qt::Key_Home);
            RunConfig expected = lectureConfig();
            expected.words = m_panel->config().words;
            expected.scales[i] = 0;
            QCOMPARE(edits.count(), 1);
            QVERIFY(edits.at(0).at(0).value<RunConfig>() == expected);
            QVERIFY(m_panel->config() == expected);
            QCOMPARE(ends.count(), 1);
        }
    }

    void kaimingMarkFollowsTheSizes()
    {
        const auto hint = [this] { return m_panel->slider(indexW1).track().toolTip(); };
        QVERIFY(hint().contains("0.304")); // 5/3 / √30
        RunConfig config = lectureConfig();
        config.context = 1;
        config.embedding = 4;
        m_panel->setConfig(config);
        QVERIFY(hint().contains("0.833")); // 5/3 / √4
        QVERIFY(!m_panel->slider(indexB1).track().toolTip().contains("Kaiming"));
    }

    void kaimingPresetFollowsTheSizes()
    {
        RunConfig config = lectureConfig();
        config.scales = presetNamed("kaiming").scales(config);
        m_panel->setConfig(config);
        QTest::keyClick(&m_panel->networkForm().box(&RunConfig::context), Qt::Key_Up);
        QCOMPARE(m_panel->config().context, 4);
        QCOMPARE(m_panel->config().scales[indexW1], 5.0 / 3 / std::sqrt(40.0));
        QCOMPARE(m_panel->presetBox().currentText(), "Kaiming init");

        config.scales[indexW2] = 0.5;
        m_panel->setConfig(config);
        QTest::keyClick(&m_panel->networkForm().box(&RunConfig::context), Qt::Key_Up);
        QCOMPARE(m_panel->config().scales, config.scales);
    }

    void parametersAndWordsAreNamed()
    {
        QStringList texts;
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            texts << label->text();
        const QString all = texts.join('\n');
        QCOMPARE(m_panel->config().words->vocabulary().size(), std::size_t{8});
        // 8 × 10 + 31 × 200 + 201 × 8
        QVERIFY2(all.contains("7,888 parameters"), qPrintable(all));
        QVERIFY2(all.contains("three.txt: 3 words, 8 characters"), qPrintable(all));
    }

    void restartOnReleaseTellsTheUsersChoiceOnly()
    {
        const QSignalSpy toggles(m_panel.get(), &ControlPanel::restartOnReleaseToggled);
        m_panel->setRestartOnRelease(true);
        QVERIFY(m_panel->restartOnRelease());
        QCOMPARE(toggles.count(), 0);
        QTest::keyClick(m_panel->findChild<QCheckBox*>(), Qt::Key_Space);
        QCOMPARE(toggles.count(), 1);
        QVERIFY(!m_panel->restartOnRelease());
    }

private:
    std::unique_ptr<ControlPanel> m_panel;
};

QTEST_MAIN(ControlPanelTest)
#include "control_panel_test.moc"
