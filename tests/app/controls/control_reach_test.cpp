#include "app/controls/control_panel.h"
#include "app/controls/network_form.h"
#include "app/controls/real_box.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

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

class ControlReachTest : public QObject
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

    void spaceWorksTheCheckBoxBeforeAnyShortcut()
    {
        QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
        space.ignore();
        QApplication::sendEvent(m_panel->findChild<QCheckBox*>(), &space);
        QVERIFY(space.isAccepted());
    }

    void wheelOverABoxScrollsThePanel()
    {
        m_panel->resize(300, 300);
        QTest::qWait(10);
        for (QWidget* control : controls()) {
            m_panel->verticalScrollBar()->setValue(0);
            m_panel->setFocus();
            if (QWidget* focused = QApplication::focusWidget())
                focused->clearFocus();
            const QPointF at = control->rect().center();
            QWheelEvent wheel(at, control->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QSpontaneKeyEvent::setSpontaneous(&wheel); // only such events pass on to parents
            qApp->notify(control, &wheel);
            QVERIFY2(m_panel->verticalScrollBar()->value() > 0,
                     qPrintable(control->accessibleName()));
        }
        QVERIFY(m_panel->config() == [this] {
            RunConfig same = lectureConfig();
            same.words = m_panel->config().words;
            return same;
        }());
    }

    void lowPanelScrolls()
    {
        m_panel->resize(264, 400);
        QTest::qWait(10);
        QVERIFY(m_panel->verticalScrollBar()->isVisible());
        QCOMPARE(m_panel->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_panel->minimumSizeHint().width() >= 264);
        QVERIFY(m_panel->widget()->minimumSizeHint().width() <= m_panel->viewport()->width());
    }

    void everyControlIsReachedByTab()
    {
        const QList<QWidget*> expected = controls();
        expected.first()->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return expected.first()->hasFocus(); }));
        for (QWidget* control : expected) {
            QVERIFY2(control->hasFocus(), qPrintable(control->accessibleName()));
            QTest::keyClick(control, Qt::Key_Tab);
        }
    }

    void everyControlHasANameAndAHint()
    {
        for (const QWidget* control : controls()) {
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            QVERIFY(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
            QVERIFY(!control->toolTip().isEmpty());
        }
    }

private:
    QList<QWidget*> controls() const
    {
        QList<QWidget*> all{&m_panel->presetBox()};
        for (std::size_t i = 0; i < parameterCount; ++i) {
            ScaleSlider& slider = m_panel->slider(static_cast<ParameterIndex>(i));
            all << &slider.track() << &slider.box();
        }
        all << m_panel->findChild<QCheckBox*>();
        const NetworkForm& form = m_panel->networkForm();
        for (const auto member :
             {&RunConfig::context, &RunConfig::embedding, &RunConfig::hidden, &RunConfig::batch})
            all << &form.box(member);
        all << &form.learningRateBox();
        for (const auto member : {&RunConfig::decayAt, &RunConfig::steps, &RunConfig::seed})
            all << &form.box(member);
        return all;
    }

    std::unique_ptr<ControlPanel> m_panel;
};

QTEST_MAIN(ControlReachTest)
#include "control_reach_test.moc"
