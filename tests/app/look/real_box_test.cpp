#include "app/controls/scale_slider.h"
#include "app/controls/scale_ticks.h"
#include "app/controls/scale_track.h"
#include "app/look/number_format.h"
#include "app/look/real_box.h"
#include "app/look/theme.h"
#include "tests/test_program.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using namespace actigrad;

class RealBoxTest : public QObject
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

    void typedValueIsTakenExactly()
    {
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        const QSignalSpy ends(m_slider.get(), &ScaleSlider::editingFinished);
        type("0.30429");
        QVERIFY(m_slider->value() == 0.30429);
        QCOMPARE(box().text(), "0.30429");
        QCOMPARE(changes.count(), 1);
        QCOMPARE(ends.count(), 1);
    }

    void typedCommaAndPointAreBothDecimal()
    {
        type("0,25");
        QVERIFY(m_slider->value() == 0.25);
        m_slider->setLocale(QLocale::German);
        type("0.75");
        QVERIFY(m_slider->value() == 0.75);
        QCOMPARE(box().text(), "0,75");
    }

    void whatCannotBeUsedStaysAsTypedAndRed_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-1", "abc", "1001", "1e9", "nan", "inf", "0.1.2", "e", "."})
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString(text);
    }

    void whatCannotBeUsedStaysAsTypedAndRed()
    {
        QFETCH(QString, text);
        const double before = m_slider->value();
        const QSignalSpy changes(m_slider.get(), &ScaleSlider::valueChanged);
        box().setFocus();
        box().selectAll();
        QTest::keyClick(&box(), Qt::Key_Delete);
        QTest::keyClicks(&box(), text);
        QTest::keyClick(&box(), Qt::Key_Return);
        const auto verifyKept = [&] {
            QCOMPARE(m_slider->value(), before);
            QCOMPARE(box().text(), text);
            QVERIFY(box().isWrong());
            QCOMPARE(box().findChild<QLineEdit*>()->palette().color(QPalette::Text),
                     Theme::current().bad);
        };
        verifyKept();
        track().setFocus();
        verifyKept();
        m_slider->setValue(before); // shown again, as when another setting changes
        verifyKept();
        QCOMPARE(changes.count(), 0);
        type("0.5");
        QVERIFY(!box().isWrong());
        QCOMPARE(m_slider->value(), 0.5);
    }

    void escapeBringsTheNumberBack()
    {
        m_slider->setValue(0.2);
        type("5000");
        QVERIFY(box().isWrong());
        QTest::keyClick(&box(), Qt::Key_Escape);
        QVERIFY(!box().isWrong());
        QCOMPARE(box().text(), "0.2");
    }

    void typedValueBeyondTheTrackStays()
    {
        type("1000");
        QVERIFY(m_slider->value() == 1000);
        QCOMPARE(track().positionOf(1000), track().positionOf(10));
        QCOMPARE(track().value(), ScaleTicks::last);
    }

    void digitsThatAreNotShownSurviveTheFocus()
    {
        const double kaiming = 5.0 / 3 / std::sqrt(30.0);
        m_slider->setValue(kaiming);
        QCOMPARE(box().text(), "0.304");
        box().setFocus();
        QTest::keyClick(&box(), Qt::Key_Return);
        track().setFocus();
        QVERIFY(m_slider->value() == kaiming);
    }

    void boxStepsBySecondDigit()
    {
        const auto after = [this](double from, Qt::Key key) {
            m_slider->setValue(from);
            QTest::keyClick(&box(), key);
            return m_slider->value();
        };
        QVERIFY(after(0.2, Qt::Key_Up) == 0.21);
        QVERIFY(after(0.21, Qt::Key_Down) == 0.2);
        QVERIFY(after(1, Qt::Key_Down) == 0.99);
        QVERIFY(after(1, Qt::Key_Up) == 1.1);
        QVERIFY(after(0.304, Qt::Key_Up) == 0.31);
        QVERIFY(after(0.304, Qt::Key_Down) == 0.3);
        QVERIFY(after(0, Qt::Key_Up) == 0.001);
        QVERIFY(after(0.001, Qt::Key_Down) == 0);
        QVERIFY(after(0, Qt::Key_Down) == 0);
        QVERIFY(after(1000, Qt::Key_Up) == 1000);
    }

    void numbersFollowTheLocale()
    {
        m_slider->setValue(0.2);
        m_slider->setLocale(QLocale::German);
        QCOMPARE(box().text(), "0,2");
        m_slider->setLocale(QLocale::English);
        QCOMPARE(box().text(), "0.2");
    }

private:
    [[nodiscard]] ScaleTrack& track() const { return m_slider->track(); }
    [[nodiscard]] RealBox& box() const { return m_slider->box(); }

    void type(const QString& text)
    {
        box().setFocus();
        box().selectAll();
        QTest::keyClicks(&box(), text);
        QTest::keyClick(&box(), Qt::Key_Return);
    }

    std::unique_ptr<ScaleSlider> m_slider;
};

ACTIGRAD_GUI_TEST(RealBoxTest)
#include "real_box_test.moc"
