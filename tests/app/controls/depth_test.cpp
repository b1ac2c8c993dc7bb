#include "app/controls/network_form.h"
#include "app/controls/scale_slider.h"
#include "app/controls/width_grid.h"
#include "core/training/depth.h"
#include "tests/app/controls/controls_support.h"
#include "tests/test_program.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

using Widths = std::vector<std::int64_t>;

/// How many hidden layers there are, and how wide each is.
class DepthTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = shownPanel(customConfig()); }
    void cleanup() { m_panel.reset(); }

    void newLayersAreAsWideAsTheLast()
    {
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        type(m_panel->layersBox(), "3");
        QCOMPARE(edits.count(), 1);
        QCOMPARE(m_panel->config().hidden, Widths(3, 200));
        QCOMPARE(m_panel->layersBox().maximum(), 8.0);
        QCOMPARE(m_panel->layersBox().minimum(), 1.0);
        type(m_panel->layersBox(), "8");
        QCOMPARE(m_panel->config().hidden, Widths(8, 200));
    }

    void scalesGoWithTheirLayers()
    {
        const RunConfig before = m_panel->config();
        type(m_panel->layersBox(), "4");
        QVERIFY(m_panel->config() == withHiddenLayers(before, Widths(4, 200)));
        QCOMPARE(m_panel->slider(id("W5")).value(), 0.456); // W2's, the output layer's before
        QVERIFY(m_panel->slider(id("W5")).isVisible());
        type(m_panel->layersBox(), "1");
        QVERIFY(m_panel->config() == before);
    }

    void oneNumberIsForAllLayers()
    {
        QVERIFY(!sameBox().isVisible()); // of one layer
        type(m_panel->layersBox(), "3");
        QVERIFY(sameBox().isVisible());
        QVERIFY(sameBox().isChecked());
        type(m_panel->widthBox(2), "50");
        QCOMPARE(m_panel->config().hidden, Widths(3, 50));
    }

    void eachLayerHasItsOwnWidth()
    {
        RunConfig expected = m_panel->config();
        type(m_panel->layersBox(), "3");
        QTest::keyClick(&sameBox(), Qt::Key_Space);
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        type(m_panel->widthBox(2), "50");
        QCOMPARE(edits.count(), 1);
        expected = withHiddenLayers(expected, Widths(3, 200));
        expected.hidden = {200, 50, 200}; // of no preset: its scales stay
        QVERIFY(m_panel->config() == expected);
        type(m_panel->widthBox(3), "25");
        QCOMPARE(m_panel->config().hidden, (Widths{200, 50, 25}));
    }

    void sameForAllTakesTheFirstWidth()
    {
        RunConfig config = customConfig();
        config.hidden = {30, 20, 10};
        m_panel->editor().setConfig(config);
        QVERIFY(!sameBox().isChecked());
        const QSignalSpy edits(&m_panel->editor(), &ConfigEditor::edited);
        const QSignalSpy ends(&m_panel->editor(), &ConfigEditor::editingFinished);
        QTest::keyClick(&sameBox(), Qt::Key_Space);
        QCOMPARE(m_panel->config().hidden, Widths(3, 30));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(ends.count(), 1);
    }

    void widthsComeBackWithTheirLayers()
    {
        type(m_panel->layersBox(), "3");
        QTest::keyClick(&sameBox(), Qt::Key_Space);
        type(m_panel->widthBox(2), "50");
        type(m_panel->widthBox(3), "25");
        type(m_panel->layersBox(), "1");
        QCOMPARE(m_panel->config().hidden, (Widths{200}));
        type(m_panel->widthBox(1), "100");
        type(m_panel->layersBox(), "2");
        QCOMPARE(m_panel->config().hidden, (Widths{100, 50}));
        type(m_panel->layersBox(), "4");
        QCOMPARE(m_panel->config().hidden, (Widths{100, 50, 25, 25}));
    }

    void widthsOfAnotherConfigAreForgotten()
    {
        type(m_panel->layersBox(), "3");
        RunConfig config = customConfig();
        config.hidden = {10};
        m_panel->editor().setConfig(config);
        type(m_panel->layersBox(), "2");
        QCOMPARE(m_panel->config().hidden, Widths(2, 10));
    }

    void widthsAreBounded()
    {
        const NumberBox& box = m_panel->widthBox(1);
        QCOMPARE(box.minimum(), 1.0);
        QCOMPARE(box.maximum(), static_cast<double>(maxWidth));
    }

private:
    /// Of no preset.
    static RunConfig customConfig()
    {
        RunConfig config = fewWordsConfig();
        config.scales[id("W1")] = 0.123;
        config.scales[id("W2")] = 0.456;
        return config;
    }

    [[nodiscard]] QCheckBox& sameBox() const { return m_panel->networkForm().widths().sameBox(); }

    std::unique_ptr<ControlPanel> m_panel;
};

ACTIGRAD_GUI_TEST(DepthTest)
#include "depth_test.moc"
