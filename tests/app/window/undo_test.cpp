#include "app/controls/control_panel.h"
#include "app/window/actions.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAction>

using namespace actigrad;
using namespace actigrad::test;

/// Undo and redo.
class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void aDragIsOneStep()
    {
        const ShownWindow window;
        const RunConfig before = window->controls().config();
        QVERIFY(!window->commands().undo->isEnabled());
        dragSlider(*window, id("W1"), 0.5);
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        const RunConfig after = window->controls().config();
        QVERIFY(!(after == before));
        window->commands().undo->trigger();
        QVERIFY(window->controls().config() == before);
        QVERIFY(!window->session().isPreviewing()); // it is the run's again
        window->commands().redo->trigger();
        QVERIFY(window->controls().config() == after);
        QVERIFY(waitForPreview(*window));
    }

    void presetsAndRepairsAreStepsOfTheirOwn()
    {
        const ShownWindow window;
        const RunConfig original = window->controls().config();
        ConfigEditor& editor = window->controls().editor();
        RunConfig kaiming = original;
        presetNamed("kaiming").apply(kaiming);
        editor.propose(kaiming);
        RunConfig deep = original;
        presetNamed("deep").apply(deep);
        editor.propose(deep);
        window->commands().undo->trigger();
        QVERIFY(editor.config() == kaiming);
        window->commands().undo->trigger();
        QVERIFY(editor.config() == original);
        QVERIFY(!window->commands().undo->isEnabled());
    }

    void anEditEndsWhatWasUndone()
    {
        const ShownWindow window;
        dragSlider(*window, id("W1"), 0.5);
        releaseSlider(*window, id("W1"));
        window->commands().undo->trigger();
        QVERIFY(window->commands().redo->isEnabled());
        dragSlider(*window, id("W2"), 0.1);
        releaseSlider(*window, id("W2"));
        QVERIFY(!window->commands().redo->isEnabled());
    }

    void removedRunComesBackWhereItWas()
    {
        const ShownWindow window;
        Session& session = window->session();
        for (int runs = 2; runs <= 3; ++runs) {
            window->training().restart();
            QVERIFY(waitFor([&] { return session.runs().count() == runs; }));
        }
        const RunRecord second = session.runs().records()[1];
        session.removeRun(second.number);
        QCOMPARE(session.runs().count(), 2);
        QVERIFY(window->commands().undo->text().contains(second.name));
        window->commands().undo->trigger();
        QCOMPARE(session.runs().count(), 3);
        QCOMPARE(session.runs().records()[1].name, second.name);
        QVERIFY(session.runs().records()[1].history == second.history);
        window->commands().redo->trigger();
        QCOMPARE(session.runs().count(), 2);
    }
};

ACTIGRAD_WINDOW_TEST(UndoTest)
#include "undo_test.moc"
