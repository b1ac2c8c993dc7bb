#include "app/controls/layer_picker.h"
#include "app/controls/network_form.h"
#include "app/controls/scale_form.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/controls/training_form.h"
#include "app/controls/width_grid.h"
#include "app/look/real_box.h"
#include "core/training/presets.h"
#include "tests/app/controls/controls_support.h"
#include "tests/test_program.h"

#include <QApplication>
#include <QCheckBox>
#include <QScrollBar>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace actigrad;
using namespace actigrad::test;

class ControlReachTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_panel = shownPanel(fewWordsConfig()); }
    void cleanup() { m_panel.reset(); }

    void spaceWorksTheCheckBoxBeforeAnyShortcut()
    {
        QKeyEvent space(QEvent::ShortcutOverride, Qt::Key_Space, Qt::NoModifier);
        space.ignore();
        QApplication::sendEvent(&m_panel->restartOnReleaseBox(), &space);
        QVERIFY(space.isAccepted());
    }

    void wheelOverABoxScrollsThePanel_data() { shapes(); }
    void wheelOverABoxScrollsThePanel()
    {
        const RunConfig before = showShape();
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
        QVERIFY(m_panel->config() == before);
        QCOMPARE(m_panel->shownLayer(), 1);
    }

    void lowPanelScrolls_data() { shapes(); }
    void lowPanelScrolls()
    {
        showShape();
        m_panel->resize(264, 400);
        QTest::qWait(10);
        QVERIFY(m_panel->verticalScrollBar()->isVisible());
        QCOMPARE(m_panel->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_panel->minimumSizeHint().width() >= 264);
        QVERIFY(m_panel->widget()->minimumSizeHint().width() <= m_panel->viewport()->width());
    }

    void everyControlIsReachedByTab_data() { shapes(); }
    void everyControlIsReachedByTab()
    {
        showShape();
        const QList<QWidget*> expected = controls();
        expected.first()->setFocus();
        QVERIFY(QTest::qWaitFor([&] { return expected.first()->hasFocus(); }));
        QString last;
        for (QWidget* control : expected) {
            QVERIFY2(control->hasFocus(), qPrintable(control->accessibleName() + " after " + last));
            last = control->accessibleName();
            QTest::keyClick(control, Qt::Key_Tab);
        }
    }

    void everyControlHasANameAndAHint_data() { shapes(); }
    void everyControlHasANameAndAHint()
    {
        showShape();
        for (const QWidget* control : controls()) {
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            QVERIFY(!control->accessibleName().isEmpty() || (button && !button->text().isEmpty()));
            QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->accessibleName()));
        }
    }

private:
    static void shapes()
    {
        QTest::addColumn<QString>("shape");
        for (const char* shape : {"original", "deep-batch-norm", "uneven"})
            QTest::newRow(shape) << shape;
    }

    RunConfig showShape() const
    {
        QFETCH(const QString, shape);
        RunConfig config = fewWordsConfig();
        presetNamed(shape == "uneven" ? "deep-batch-norm" : shape.toStdString()).apply(config);
        if (shape == "uneven")
            config.hidden = {80, 70, 60, 50, 40, 30, 20, 10};
        m_panel->editor().setConfig(config);
        QCoreApplication::sendPostedEvents(); // that lay it out
        return config;
    }

    /// From top to bottom.
    QList<QWidget*> controls() const
    {
        const RunConfig config = m_panel->config();
        QList<QWidget*> all{&m_panel->presetBox()};
        const auto add = [&all](const ScaleSlider& slider) {
            all << &slider.track() << &slider.box();
        };
        const auto addLayer = [&](int layer) {
            for (const ParameterId parameter : config.scaledParameters()) {
                if (parameter.layer == layer)
                    add(m_panel->slider(parameter));
            }
        };
        addLayer(0);
        if (config.hiddenLayers() > 1) {
            add(m_panel->gainSlider());
            all << &m_panel->scaleForm().layerPicker();
        }
        addLayer(1);
        addLayer(config.layers());
        all << &m_panel->restartOnReleaseBox();
        addNetwork(all, config);
        all << &m_panel->trainingForm().learningRateBox() << &m_panel->scheduleBox();
        for (const auto member :
             {&RunConfig::decayAt, &RunConfig::batch, &RunConfig::steps, &RunConfig::seed})
            all << &m_panel->box(member);
        return all;
    }

    void addNetwork(QList<QWidget*>& all, const RunConfig& config) const
    {
        const NetworkForm& form = m_panel->networkForm();
        const bool isUneven = config.hiddenLayers() == 8;
        all << &form.activationBox() << &form.layersBox();
        if (!isUneven)
            all << &m_panel->widthBox(1);
        if (config.hiddenLayers() > 1)
            all << &form.widths().sameBox();
        for (int layer = 1; isUneven && layer <= 8; ++layer)
            all << &m_panel->widthBox(layer);
        all << &form.biasBox() << &form.batchNormBox();
        if (config.batchNorm != BatchNormalisation::None)
            all << &form.momentumBox();
        all << &m_panel->box(&RunConfig::context) << &m_panel->box(&RunConfig::embedding);
    }

    std::unique_ptr<ControlPanel> m_panel;
};

ACTIGRAD_GUI_TEST(ControlReachTest)
#include "control_reach_test.moc"
