#include "app/controls/layer_picker.h"
#include "app/controls/scale_form.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/look/real_box.h"
#include "core/training/presets.h"
#include "tests/app/controls/controls_support.h"
#include "tests/test_program.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

/// The sliders of the init scales.
class ScaleFormTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = shownPanel(fewWordsConfig()); }
    void cleanup() { m_panel.reset(); }

    void slidersAreThoseOfTheConfig_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("layer");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* preset, int layer, const QStringList& names) {
            QTest::addRow("%s, layer %d", preset, layer) << preset << layer << names;
        };
        row("original", 1, {"C", "W1", "b1", "W2", "b2"});
        row("batch-norm", 1, {"C", "W1", "bngain1", "W2", "b2"});
        row("deep", 1, {"C", "gain", "W1", "W6"});
        row("deep", 5, {"C", "gain", "W5", "W6"});
        row("deep-batch-norm", 3, {"C", "gain", "W3", "bngain3", "W6", "bngain6"});
    }
    void slidersAreThoseOfTheConfig()
    {
        QFETCH(const QString, preset);
        QFETCH(const int, layer);
        QFETCH(const QStringList, names);
        m_panel->editor().setConfig(with(preset.toStdString()));
        m_panel->setShownLayer(layer);
        QCOMPARE(shownSliders(), names);
    }

    void eachSliderEditsItsScaleAlone()
    {
        for (const char* preset : {"original", "batch-norm", "deep-batch-norm"}) {
            const RunConfig before = with(preset);
            for (const ParameterId parameter : before.scaledParameters()) {
                m_panel->editor().setConfig(before);
                if (parameter.layer > 0 && parameter.layer < before.layers())
                    m_panel->setShownLayer(parameter.layer);
                const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
                const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
                QVERIFY(m_panel->slider(parameter).isVisible());
                QTest::keyClick(&m_panel->slider(parameter).track(), Qt::Key_Home);
                RunConfig expected = before;
                expected.scales[parameter] = 0;
                QCOMPARE(edits.count(), before.scales[parameter] == 0 ? 0 : 1);
                QVERIFY(m_panel->config() == expected);
                QCOMPARE(ends.count(), edits.count());
            }
        }
    }

    void gainMovesTheWeightsOfAllHiddenLayers()
    {
        const RunConfig before = with("deep");
        m_panel->editor().setConfig(before);
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        ScaleTrack& track = m_panel->gainSlider().track();
        QTest::mousePress(&track, Qt::LeftButton, {}, track.positionOf(5.0 / 3));
        for (const double gain : {1.2, 0.8, 0.4})
            QTest::mouseMove(&track, track.positionOf(gain));
        QTest::mouseRelease(&track, Qt::LeftButton, {}, track.positionOf(0.4));
        QCOMPARE(edits.count(), 3);
        const double gain = m_panel->gainSlider().value();
        QVERIFY(std::abs(gain - 0.4) < 0.02);
        for (int layer = 1; layer <= 5; ++layer) {
            const ParameterId weights{ParameterKind::Weights, layer};
            QCOMPARE(m_panel->slider(weights).value(), gain / (layer == 1 ? std::sqrt(30.0) : 10));
            QCOMPARE(m_panel->config().scales[weights], m_panel->slider(weights).value());
        }
        RunConfig rest = m_panel->config();
        rest.setHiddenGain(5.0 / 3);
        QVERIFY(rest == before);
    }

    void gainsThatDifferAreToldApart()
    {
        RunConfig config = with("deep");
        m_panel->editor().setConfig(config);
        const ScaleSlider& gain = m_panel->gainSlider();
        QVERIFY(!gain.isUndecided());
        QCOMPARE(gain.box().text(), "1.67");
        config.scales[id("W3")] = 0.9;
        m_panel->editor().setConfig(config);
        QVERIFY(gain.isUndecided());
        QCOMPARE(gain.box().text(), "");
        QCOMPARE(gain.box().findChild<QLineEdit*>()->placeholderText(), "mixed");

        gain.box().setFocus();
        QTest::keyClick(&gain.box(), Qt::Key_Tab); // asks for nothing
        QVERIFY(m_panel->config() == config);
        type(gain.box(), "2");
        QVERIFY(!gain.isUndecided());
        QCOMPARE(m_panel->config().scales[id("W3")], 0.2);
        QVERIFY(std::abs(m_panel->config().hiddenGain() - 2) < 1e-9);
    }

    void gainOfZeroIsAGain()
    {
        m_panel->editor().setConfig(with("deep"));
        QTest::keyClick(&m_panel->gainSlider().track(), Qt::Key_Home);
        QVERIFY(!m_panel->gainSlider().isUndecided());
        QCOMPARE(m_panel->gainSlider().box().text(), "0");
        QCOMPARE(m_panel->config().scales[id("W4")], 0.0);
    }

    void marksFollowActivationAndFanIn()
    {
        const auto hint = [this](const char* name) {
            return m_panel->slider(id(name)).track().toolTip();
        };
        QVERIFY(hint("W1").contains("0.304")); // 5/3 / √30
        QVERIFY(!hint("b1").contains("Kaiming"));
        RunConfig config = with("deep-batch-norm");
        config.activation = Activation::Relu;
        config.context = 1;
        config.embedding = 4;
        config.hidden = {64, 25, 10, 10, 10};
        m_panel->editor().setConfig(config);
        QVERIFY(hint("W1").contains("0.707")); // √2 / √4
        QVERIFY(hint("W2").contains("0.177")); // √2 / √64
        QVERIFY(hint("W3").contains("0.283")); // √2 / √25
        QVERIFY(!hint("gain1").contains("Kaiming"));
        const QString gain = m_panel->gainSlider().track().toolTip();
        QVERIFY2(gain.contains("ReLU: 1.41"), qPrintable(gain));
    }

    void pickerShowsALayerAndTellsIt()
    {
        m_panel->editor().setConfig(with("deep"));
        QCOMPARE(m_panel->shownLayer(), 1);
        const QSignalSpy layers(m_panel.get(), &ControlPanel::layerChosen);
        LayerPicker& picker = m_panel->scaleForm().layerPicker();
        QTest::mouseClick(&picker, Qt::LeftButton, {}, picker.cell(4).center());
        QCOMPARE(m_panel->shownLayer(), 4);
        QTest::keyClick(&picker, Qt::Key_Left);
        QCOMPARE(m_panel->shownLayer(), 3);
        QTest::keyClick(&picker, Qt::Key_5);
        QCOMPARE(m_panel->shownLayer(), 5);
        QTest::keyClick(&picker, Qt::Key_6);
        QCOMPARE(m_panel->shownLayer(), 5);
        QTest::keyClick(&picker, Qt::Key_Home);
        QVERIFY(m_panel->slider(id("W1")).isVisible());
        QCOMPARE(layers.count(), 4);
        QCOMPARE(layers.at(0).at(0).toInt(), 4);
    }

    void shownLayerExistsWhenLayersGo()
    {
        m_panel->editor().setConfig(with("deep"));
        m_panel->setShownLayer(5);
        RunConfig config = with("deep");
        config.hidden = {100, 100};
        m_panel->editor().setConfig(config);
        QCOMPARE(m_panel->shownLayer(), 2);
        QCOMPARE(shownSliders(), (QStringList{"C", "gain", "W2", "W3"}));
        m_panel->editor().setConfig(with("deep")); // the plots show the fifth again, too
        QCOMPARE(m_panel->shownLayer(), 5);
    }

    void slidersStayTheSameWidgets()
    {
        const ScaleSlider* slider = &m_panel->slider(id("W2"));
        m_panel->editor().setConfig(with("deep-batch-norm"));
        m_panel->editor().setConfig(with("original"));
        QCOMPARE(&m_panel->slider(id("W2")), slider);
    }

    void slidersHaveRoomAtEightLayers()
    {
        RunConfig config = with("deep-batch-norm");
        config.hidden.assign(8, 100);
        m_panel->editor().setConfig(config);
        m_panel->resize(264, 700);
        QTRY_COMPARE(m_panel->widget()->width(), m_panel->viewport()->width());
        const LayerPicker& picker = m_panel->scaleForm().layerPicker();
        QVERIFY(picker.rect().contains(picker.cell(8)));
        const QRect inPanel(picker.mapTo(m_panel->widget(), QPoint()), picker.size());
        QVERIFY(m_panel->widget()->rect().contains(inPanel));
    }

private:
    /// From top to bottom.
    [[nodiscard]] QStringList shownSliders() const
    {
        QList<ScaleSlider*> sliders = m_panel->findChildren<ScaleSlider*>();
        erase_if(sliders, [](const ScaleSlider* slider) { return !slider->isVisible(); });
        QCoreApplication::sendPostedEvents(); // that lay them out
        std::ranges::sort(sliders, {}, [this](const ScaleSlider* slider) {
            return slider->mapTo(m_panel.get(), QPoint()).y();
        });
        QStringList names;
        for (const ScaleSlider* slider : sliders)
            names += slider->findChild<QLabel*>()->text();
        return names;
    }

    std::unique_ptr<ControlPanel> m_panel;
};

ACTIGRAD_GUI_TEST(ScaleFormTest)
#include "scale_form_test.moc"
