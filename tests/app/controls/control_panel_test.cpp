#include "app/controls/layer_picker.h"
#include "app/controls/network_form.h"
#include "app/controls/scale_form.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/look/real_box.h"
#include "core/training/presets.h"
#include "tests/app/controls/controls_support.h"
#include "tests/test_program.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

class ControlPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = shownPanel(fewWordsConfig()); }
    void cleanup() { m_panel.reset(); }

    void configComesBackAsItWasSet()
    {
        RunConfig config = fewWordsConfig();
        config.seed = 4'294'967'295;
        config.context = 8;
        config.embedding = 24;
        config.hidden = {64, 1, 16'384};
        config.batch = 7;
        config.steps = 1'000'000'000;
        config.decayAt = 0;
        config.learningRate = 1e-13;
        config.schedule = LearningRateSchedule::Cosine;
        config.activation = Activation::Maxout;
        config.bias = BiasInit::Zero;
        config.batchNorm = BatchNormalisation::All;
        config.batchNormMomentum = 1.0 / 3;
        config.scales[id("C")] = 1e-9;
        config.scales[id("W3")] = 999.123456789;
        config.scales[id("gain4")] = 1.0 / 3;
        config.scales[id("b9")] = 5;
        m_panel->editor().setConfig(config);
        QVERIFY(m_panel->config() == config);
    }

    void setConfigIsSilent()
    {
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        const QSignalSpy layers(m_panel.get(), &ControlPanel::layerChosen);
        m_panel->editor().setConfig(with("deep-batch-norm"));
        m_panel->setShownLayer(5);
        m_panel->editor().setConfig(with("relu-dead"));
        QTest::qWait(600); // longer than an edit takes to settle
        QCOMPARE(edits.count(), 0);
        QCOMPARE(ends.count(), 0);
        QCOMPARE(layers.count(), 0);
    }

    void presetsApplyAllThatTheyDecide_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < presets().size(); ++i)
            QTest::newRow(presets()[i].name.data()) << static_cast<int>(i);
    }
    void presetsApplyAllThatTheyDecide()
    {
        QFETCH(const int, index);
        const Preset& preset = presets()[static_cast<std::size_t>(index)];
        RunConfig start = fewWordsConfig();
        start.scales[id("b1")] = 0.5; // of no preset
        start.seed = 5;
        m_panel->editor().setConfig(start);
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        m_panel->presetBox().setFocus();
        // From "Custom", down leads to the first.
        for (int i = 0; i <= index; ++i)
            QTest::keyClick(&m_panel->presetBox(), Qt::Key_Down);
        QCOMPARE(edits.count(), index + 1);
        QCOMPARE(ends.count(), index + 1);
        QCOMPARE(m_panel->presetBox().currentIndex(), index);
        QCOMPARE(presetOf(m_panel->config()), &preset);
        QCOMPARE(m_panel->config().seed, 5);
        const auto sent = edits.last().at(0).value<RunConfig>();
        QVERIFY(sent == m_panel->config());
        for (const ParameterId parameter : sent.scaledParameters())
            QCOMPARE(m_panel->slider(parameter).value(), sent.scales[parameter]);
    }

    void everyPresetHasANameAndAHint()
    {
        QStringList names;
        for (int i = 0; i < m_panel->presetBox().count(); ++i) {
            names += m_panel->presetBox().itemText(i);
            QVERIFY(!m_panel->presetBox().itemData(i, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(names.last() != QLatin1String(presets()[static_cast<std::size_t>(i)].name));
        }
        QCOMPARE(names.size(), static_cast<int>(presets().size()));
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void scalesOfNoPresetAreCustom()
    {
        QCOMPARE(m_panel->presetBox().currentText(), "Original");
        RunConfig config = fewWordsConfig();
        config.scales[id("b2")] = 0.5;
        m_panel->editor().setConfig(config);
        QCOMPARE(m_panel->presetBox().currentIndex(), -1);
        QCOMPARE(m_panel->presetBox().placeholderText(), "Custom");
    }

    void doubleClickReturnsToTheLastPreset()
    {
        m_panel->editor().setConfig(with("tanh"));
        ScaleTrack& track = m_panel->slider(id("W1")).track();
        QTest::keyClick(&track, Qt::Key_End);
        QCOMPARE(m_panel->presetBox().currentIndex(), -1);
        QTest::mouseDClick(&track, Qt::LeftButton, {}, track.positionOf(10));
        QCOMPARE(m_panel->config().scales[id("W1")], 0.2);
        QCOMPARE(m_panel->presetBox().currentText(), "Tanh fixed");
    }

    void scalesFollowThePresetWhenSizesChange()
    {
        m_panel->editor().setConfig(with("kaiming"));
        QTest::keyClick(&m_panel->box(&RunConfig::context), Qt::Key_Up);
        QCOMPARE(m_panel->config().context, 4);
        QCOMPARE(m_panel->config().scales[id("W1")], 5.0 / 3 / std::sqrt(40.0));
        QCOMPARE(m_panel->presetBox().currentText(), "Kaiming init");

        RunConfig config = with("kaiming");
        config.scales[id("W2")] = 0.5;
        m_panel->editor().setConfig(config);
        QTest::keyClick(&m_panel->box(&RunConfig::context), Qt::Key_Up);
        QVERIFY(m_panel->config().scales == config.scales);
    }

    void deepPresetFollowsItsWidth()
    {
        m_panel->editor().setConfig(with("deep"));
        type(m_panel->widthBox(1), "64");
        QCOMPARE(m_panel->config().hidden, std::vector<std::int64_t>(5, 64));
        QCOMPARE(m_panel->config().scales[id("W3")], 5.0 / 3 / 8);
        QCOMPARE(m_panel->config().scales[id("W6")], 0.1 / 8);
        QCOMPARE(m_panel->presetBox().currentText(), "Deep, 5 × 100");
    }

    void scalesFollowTheActivation()
    {
        m_panel->editor().setConfig(with("kaiming"));
        choose(m_panel->activationBox(), static_cast<int>(Activation::Relu));
        QCOMPARE(m_panel->config().activation, Activation::Relu);
        QCOMPARE(m_panel->config().scales[id("W1")], std::sqrt(2.0 / 30));
        QCOMPARE(m_panel->presetBox().currentIndex(), -1);
    }

    void activationCanBeChosenFromElsewhere()
    {
        m_panel->editor().setConfig(with("kaiming"));
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        m_panel->changeShape([](RunConfig& config) { config.activation = Activation::Sigmoid; });
        QCOMPARE(edits.count(), 1);
        QCOMPARE(ends.count(), 1);
        QCOMPARE(m_panel->activationBox().currentText(), "sigmoid");
        QCOMPARE(m_panel->config().scales[id("W1")], 1 / std::sqrt(30.0));
        m_panel->changeShape([](RunConfig& config) { config.activation = Activation::Sigmoid; });
        QCOMPARE(edits.count(), 1);
    }

    void refusedConfigIsTold()
    {
        m_panel->editor().setConfig(with("deep"));
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        type(m_panel->widthBox(1), "16384");
        QCOMPARE(edits.count(), 1);
        QVERIFY_EXCEPTION_THROWN(validate(edits.at(0).at(0).value<RunConfig>()), std::exception);
        QCOMPARE(m_panel->widthBox(1).text(), "16,384");
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

    void restartOnReleaseIsTheUsersChoice()
    {
        m_panel->setRestartOnRelease(true);
        QVERIFY(m_panel->restartOnRelease());
        QTest::keyClick(&m_panel->restartOnReleaseBox(), Qt::Key_Space);
        QVERIFY(!m_panel->restartOnRelease());
    }

private:
    std::unique_ptr<ControlPanel> m_panel;
};

ACTIGRAD_GUI_TEST(ControlPanelTest)
#include "control_panel_test.moc"
