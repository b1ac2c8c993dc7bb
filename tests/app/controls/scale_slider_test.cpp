#include "app/controls/scale_slider.h"
#include "app/controls/scale_ticks.h"
#include "app/controls/scale_track.h"
#include "app/look/real_box.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace actigrad;

class ScaleSliderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_slider = std::make_unique<ScaleSlider>();
        m_slider->setLocale(QLocale::c());
        m_slider->setTexts(ScaleTexts::ofDrawn("W1"));
        m_slider->resize(360, 40);
        m_slider->show();
        m_slider->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_slider.get()));
    }

    void cleanup() { m_slider.reset(); }

    void dragTellsEveryChangeAndThenItsEnd()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        const QPoint from = track().positionOf(1);
        QTest::mousePress(&track(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&track(), track().positionOf(0.5));
        QCOMPARE(changes.count(), 1);
        QTest::mouseMove(&track(), track().positionOf(0.05));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(ends.count(), 0);
        QTest::mouseRelease(&track(), Qt::LeftButton, {}, track().positionOf(0.05));
        QCOMPARE(ends.count(), 1);
        QVERIFY(qAbs(m_slider->value() / 0.05 - 1) < 0.1);
        QCOMPARE(ends.at(0).at(0).toDouble(), m_slider->value());
        QCOMPARE(box().value(), m_slider->value());
    }

    void dragToTheLeftEndGivesExactlyZero()
    {
        dragTo(0);
        QVERIFY(m_slider->value() == 0);
        QCOMPARE(box().text(), "0");
        dragTo(track().positionOf(0.001).x());
        QVERIFY(m_slider->value() == 0.001);
    }

    void dragNearAMarkGivesTheMark_data()
    {
        QTest::addColumn<double>("mark");
        QTest::newRow("0.01") << 0.01;
        QTest::newRow("0.1") << 0.1;
        QTest::newRow("Kaiming") << 5.0 / 3 / std::sqrt(30.0);
        QTest::newRow("1") << 1.0;
    }

    void dragNearAMarkGivesTheMark()
    {
        QFETCH(double, mark);
        m_slider->setKaiming(5.0 / 3 / std::sqrt(30.0));
        m_slider->setValue(5);
        dragTo(track().positionOf(mark).x() + 2);
        QVERIFY(m_slider->value() == mark);
    }

    void betweenMarksEveryPixelHasItsScale()
    {
        double last = m_slider->value();
        const int start = track().positionOf(1).x();
        QTest::mousePress(&track(), Qt::LeftButton, {}, track().positionOf(1));
        for (int x = start + 5; x < track().positionOf(10).x(); ++x) {
            QTest::mouseMove(&track(), {x, track().height() / 2});
            QVERIFY(m_slider->value() > last);
            last = m_slider->value();
        }
        QTest::mouseRelease(&track(), Qt::LeftButton);
    }

    void pressOnTheHandleMovesNothing()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        m_slider->setValue(0.123);
        QTest::mouseClick(&track(), Qt::LeftButton, {}, track().positionOf(0.123) + QPoint(4, 0));
        QCOMPARE(changes.count(), 0);
        QVERIFY(m_slider->value() == 0.123);
    }

    void doubleClickResetsAndIsOneEdit()
    {
        m_slider->setDefault(0.2);
        m_slider->setValue(5);
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        const QPoint away = track().positionOf(0.003);
        QTest::mouseClick(&track(), Qt::LeftButton, {}, away);
        QTest::mouseDClick(&track(), Qt::LeftButton, {}, away);
        QVERIFY(m_slider->value() == 0.2);
        QCOMPARE(ends.count(), 1);
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QCOMPARE(ends.count(), 1);
    }

    void arrowKeysTakeSmallStepsAndReturn()
    {
        QTest::keyClick(&track(), Qt::Key_Right);
        QVERIFY(m_slider->value() > 1.03 && m_slider->value() < 1.07);
        QTest::keyClick(&track(), Qt::Key_Left);
        QVERIFY(m_slider->value() == 1);
        QTest::keyClick(&track(), Qt::Key_PageUp);
        QVERIFY(m_slider->value() > 1.9 && m_slider->value() < 2.1);
        QTest::keyClick(&track(), Qt::Key_PageDown);
        QVERIFY(m_slider->value() == 1);
    }

    void keysReachZeroAndTen()
    {
        QTest::keyClick(&track(), Qt::Key_Home);
        QVERIFY(m_slider->value() == 0);
        QTest::keyClick(&track(), Qt::Key_Left);
        QVERIFY(m_slider->value() == 0);
        QTest::keyClick(&track(), Qt::Key_Right);
        QVERIFY(m_slider->value() == 0.001);
        QTest::keyClick(&track(), Qt::Key_Left);
        QVERIFY(m_slider->value() == 0);
        m_slider->setValue(500);
        QTest::keyClick(&track(), Qt::Key_End);
        QVERIFY(m_slider->value() == 10);
    }

    void arrowKeysStopAtTheKaimingMark()
    {
        const double kaiming = 5.0 / 3 / std::sqrt(30.0);
        m_slider->setKaiming(kaiming);
        m_slider->setValue(0.3);
        QTest::keyClick(&track(), Qt::Key_Right);
        QVERIFY(m_slider->value() == kaiming);
        QTest::keyClick(&track(), Qt::Key_Right);
        QVERIFY(m_slider->value() > kaiming);
    }

    void kaimingMarkCanBeClickedBesideATick_data()
    {
        QTest::addColumn<double>("kaiming");
        QTest::addColumn<double>("before");
        for (const double kaiming : {0.118, 0.0942, 0.95, 1.06}) {
            for (const double before : {0.1, 1.0, 0.01})
                QTest::addRow("%g from %g", kaiming, before) << kaiming << before;
        }
    }
    void kaimingMarkCanBeClickedBesideATick()
    {
        QFETCH(const double, kaiming);
        QFETCH(const double, before);
        m_slider->setKaiming(kaiming);
        m_slider->setValue(before);
        const QPoint mark = track().kaimingPosition();
        QTest::mouseClick(&track(), Qt::LeftButton, {}, mark);
        QCOMPARE(m_slider->value(), kaiming);
    }

    void keyboardEditEndsWhenTheKeyIsUp()
    {
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        QTest::keyPress(&track(), Qt::Key_Right);
        QTest::keyPress(&track(), Qt::Key_Right);
        QCOMPARE(ends.count(), 0);
        QTest::keyRelease(&track(), Qt::Key_Right);
        QCOMPARE(ends.count(), 1);
    }

    void wheelTurnsOnlyWithTheFocus()
    {
        const auto turn = [this] {
            const QPointF at = track().rect().center();
            QWheelEvent wheel(at, track().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&track(), &wheel);
        };
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        box().setFocus();
        turn();
        QVERIFY(m_slider->value() == 1);
        track().setFocus();
        QVERIFY(QTest::qWaitFor([this] { return track().hasFocus(); }));
        turn();
        QVERIFY(m_slider->value() > 1);
        QVERIFY(QTest::qWaitFor([&] { return ends.count() == 1; }, 60'000));
    }

    void assistiveTechnologyMovesTheScale()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        track().QSlider::setValue(ScaleTicks::tickOf(0.1)); // what QAccessible calls
        QVERIFY(m_slider->value() == 0.1);
        QCOMPARE(changes.count(), 1);
        QVERIFY(QTest::qWaitFor([&] { return ends.count() == 1; }, 60'000));
    }

    void setValueIsSilent()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        for (const double value : {0.0, 0.2, 0.304290309, 10.0, 500.0}) {
            m_slider->setValue(value);
            QVERIFY(m_slider->value() == value);
        }
        QTest::qWait(QApplication::doubleClickInterval() + 100);
        QCOMPARE(changes.count(), 0);
        QCOMPARE(ends.count(), 0);
    }

    void undecidedSliderHasNoNumberUntilOneIsChosen()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        m_slider->setUndecided(1);
        QVERIFY(m_slider->isUndecided());
        QCOMPARE(box().text(), "");
        QCOMPARE(track().accessibleDescription(), "mixed");
        box().setFocus();
        QTest::keyClick(&box(), Qt::Key_Return);
        QVERIFY(m_slider->isUndecided());
        QCOMPARE(changes.count(), 0);

        QTest::mouseDClick(&track(), Qt::LeftButton, {}, track().positionOf(1)); // to where it is
        QVERIFY(!m_slider->isUndecided());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(box().text(), "1");
    }

    void undecidedBoxTakesANumberOrAStep()
    {
        m_slider->setUndecided(0.5);
        box().setFocus();
        QTest::keyClicks(&box(), "0.25");
        QTest::keyClick(&box(), Qt::Key_Return);
        QVERIFY(m_slider->value() == 0.25);
        m_slider->setUndecided(0.5);
        QTest::keyClick(&box(), Qt::Key_Up);
        QVERIFY(m_slider->value() == 0.001);
        m_slider->setValue(2);
        box().selectAll();
        QTest::keyClicks(&box(), "-1");
        QTest::keyClick(&box(), Qt::Key_Return);
        QVERIFY(m_slider->value() == 2); // it stays until what is typed can be used
        QVERIFY(box().isWrong());
    }

    void controlsHaveAccessibleNames()
    {
        m_slider->setKaiming(0.5);
        QVERIFY(track().accessibleName().contains("W1"));
        QVERIFY(box().accessibleName().contains("W1"));
        QVERIFY(track().toolTip().contains("0.5"));
        QVERIFY(!box().toolTip().isEmpty());
    }

private:
    [[nodiscard]] ScaleTrack& track() const { return m_slider->track(); }
    [[nodiscard]] RealBox& box() const { return m_slider->box(); }

    /// From the handle, in steps, as a hand does.
    void dragTo(int x)
    {
        const QPoint from = track().positionOf(track().scale());
        QTest::mousePress(&track(), Qt::LeftButton, {}, from);
        for (int part = 1; part <= 4; ++part)
            QTest::mouseMove(&track(), {from.x() + (x - from.x()) * part / 4, from.y()});
        QTest::mouseRelease(&track(), Qt::LeftButton, {}, {x, from.y()});
    }

    std::unique_ptr<ScaleSlider> m_slider;
};

ACTIGRAD_GUI_TEST(ScaleSliderTest)
#include "scale_slider_test.moc"
