#include "app/plots/overview/neuron_panel.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QSignalSpy>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr int neurons = 20;

/// A map of 20 neurons that is shown.
class ShownMap
{
public:
    ShownMap()
    {
        m_panel.resize(600, 400);
        m_panel.showScene(sceneOf(configWith(Activation::Tanh, {neurons})));
        m_panel.show();
        m_panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_panel))
            qWarning("the map is not shown");
        plot().setFocus();
    }

    NeuronPanel& operator*() { return m_panel; }
    NeuronPanel* operator->() { return &m_panel; }
    QWidget& plot() { return plotOf(m_panel); }

    /// The middle of a column.
    QPoint column(int neuron) const { return placeIn(m_panel, (neuron + 0.5) / neurons, 0.5); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&plot(), key, modifiers);
    }

private:
    NeuronPanel m_panel;
};

} // namespace

/// A neuron is chosen on the map, by mouse and keys.
class NeuronChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void clickChoosesTheColumn()
    {
        ShownMap map;
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        for (const int neuron : {0, 7, neurons - 1}) {
            QTest::mouseClick(&map.plot(), Qt::LeftButton, {}, map.column(neuron));
            QCOMPARE(chosen.last().first().toInt(), neuron);
            QCOMPARE(map->chosenNeuron(), neuron);
        }
        QCOMPARE(chosen.size(), 3);
        QVERIFY(!map->isZoomed());
    }

    void clickOutsideOfTheMapChoosesNothing()
    {
        ShownMap map;
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        QTest::mouseClick(&map.plot(), Qt::LeftButton, {}, {3, 3});
        QTest::mouseClick(&map.plot(), Qt::RightButton, {}, map.column(3));
        QCOMPARE(chosen.size(), 0);
    }

    void handThatTremblesStillClicks()
    {
        ShownMap map;
        const Ranges before = rangesOf(*map);
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        const QPoint at = map.column(5);
        QTest::mousePress(&map.plot(), Qt::LeftButton, {}, at);
        QMouseEvent move(QEvent::MouseMove, at + QPoint(2, 1),
                         map.plot().mapToGlobal(at + QPoint(2, 1)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&map.plot(), &move);
        QTest::mouseRelease(&map.plot(), Qt::LeftButton, {}, at + QPoint(2, 1));
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!map->isZoomed());
        QCOMPARE(rangesOf(*map), before);
    }

    void dragMovesAndChoosesNothing()
    {
        ShownMap map;
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        const QPoint from = map.column(10);
        QTest::mousePress(&map.plot(), Qt::LeftButton, {}, from);
        for (int x = 1; x <= 60; ++x) {
            const QPoint to = from - QPoint(x, 0);
            QMouseEvent move(QEvent::MouseMove, to, map.plot().mapToGlobal(to), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&map.plot(), &move);
        }
        QTest::mouseRelease(&map.plot(), Qt::LeftButton, {}, from - QPoint(60, 0));
        QCOMPARE(chosen.size(), 0);
        QVERIFY(map->isZoomed());
        QVERIFY(rangesOf(*map).left > 1);
    }

    void arrowsChooseTheNextAndStayWithin()
    {
        ShownMap map;
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        map.press(Qt::Key_Right);
        QCOMPARE(map->chosenNeuron(), 0);
        map.press(Qt::Key_Right);
        QCOMPARE(map->chosenNeuron(), 1);
        map.press(Qt::Key_Left);
        map.press(Qt::Key_Left);
        QCOMPARE(map->chosenNeuron(), 0);
        map.press(Qt::Key_End);
        map.press(Qt::Key_Right);
        QCOMPARE(map->chosenNeuron(), neurons - 1);
        map.press(Qt::Key_Home);
        QCOMPARE(map->chosenNeuron(), 0);
        QVERIFY(chosen.size() >= 5);
        QVERIFY(!map->isZoomed());
    }

    void arrowsWithAModifierMoveThePlot()
    {
        for (const auto modifier : {Qt::ControlModifier, Qt::ShiftModifier}) {
            ShownMap map;
            const Ranges before = rangesOf(*map);
            map.press(Qt::Key_Right, modifier);
            QVERIFY(!map->chosenNeuron().has_value());
            QVERIFY(map->isZoomed());
            QVERIFY(rangesOf(*map).left > before.left);
        }
    }

    void choiceBeyondAZoomComesIntoView()
    {
        ShownMap map;
        turnWheel(map.plot(), map.column(3), 6);
        QVERIFY(rangesOf(*map).right < neurons);
        map.press(Qt::Key_End);
        QVERIFY(rangesOf(*map).left < neurons && rangesOf(*map).right > neurons);
    }

    void doubleClickAndEnterOpen()
    {
        ShownMap map;
        const QSignalSpy opened(&*map, &NeuronPanel::neuronOpened);
        QTest::mouseClick(&map.plot(), Qt::LeftButton, {}, map.column(4));
        QTest::mouseDClick(&map.plot(), Qt::LeftButton, {}, map.column(4));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().toInt(), 4);
        QCOMPARE(map->chosenNeuron(), 4);
        map.press(Qt::Key_Right);
        map.press(Qt::Key_Return);
        QCOMPARE(opened.last().first().toInt(), 5);
    }

    void choiceFromOutsideIsMarkedWithoutASignal()
    {
        ShownMap map;
        const QSignalSpy chosen(&*map, &NeuronPanel::neuronChosen);
        const QImage before = map->grab().toImage();
        map->setChosenNeuron(9);
        QTRY_VERIFY(map->grab().toImage() != before);
        map->setChosenNeuron(std::nullopt);
        QTRY_COMPARE(map->grab().toImage(), before);
        QCOMPARE(chosen.size(), 0);
    }

    void choiceThatTheLayerHasNotIsNotMarked()
    {
        ShownMap map;
        const QImage before = map->grab().toImage();
        map->setChosenNeuron(neurons);
        QTest::qWait(0);
        QCOMPARE(map->grab().toImage(), before);
        map.press(Qt::Key_Left);
        QCOMPARE(map->chosenNeuron(), neurons - 1);
    }
};

ACTIGRAD_WINDOW_TEST(NeuronChoiceTest)
#include "neuron_choice_test.moc"
