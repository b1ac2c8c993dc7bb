#include "app/look/number_box.h"
#include "app/look/real_box.h"
#include "app/window/fork/fork_dialog.h"
#include "core/training/presets.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunRecord runOf(const char* preset)
{
    RunRecord run;
    RunConfig config = lectureConfig();
    presetNamed(preset).apply(config);
    run.config = std::make_shared<const RunConfig>(config);
    run.name = "Run 1";
    return run;
}

/// A label without what marks its key.
QString plain(QString label)
{
    return label.remove('&');
}

template <typename Field>
Field* fieldOf(const ForkDialog& dialog, const QString& label)
{
    for (const QLabel* each : dialog.findChildren<QLabel*>()) {
        if (plain(each->text()) == label)
            return qobject_cast<Field*>(each->buddy());
    }
    return nullptr;
}

template <typename Box>
void type(Box& box, const QString& text)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, text);
    box.finishTyping();
}

} // namespace

/// What a fork may change.
class ForkDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void nothingChangesByItself()
    {
        const RunRecord run = runOf("batch-norm");
        const ForkDialog dialog(run, 1'000, nullptr);
        const Session::Fork fork = dialog.fork();
        QVERIFY(fork.config == *run.config);
        QVERIFY(!fork.seed && fork.factors.empty() && !fork.revivesDead);
        QCOMPARE(fork.what, QString());
    }

    void fieldsChangeTheConfig()
    {
        const RunRecord run = runOf("batch-norm");
        ForkDialog dialog(run, 1'000, nullptr);
        dialog.show();
        type(*fieldOf<RealBox>(dialog, "Learning rate"), "0.02");
        type(*fieldOf<RealBox>(dialog, "Batch norm’s momentum"), "0.1");
        type(*fieldOf<NumberBox>(dialog, "Batch"), "64");
        type(*fieldOf<NumberBox>(dialog, "Steps, from step 0"), "300000");
        type(*fieldOf<NumberBox>(dialog, "Decay at step"), "250000");
        const Session::Fork fork = dialog.fork();
        QCOMPARE(fork.config.learningRate, 0.02);
        QCOMPARE(fork.config.batchNormMomentum, 0.1);
        QCOMPARE(fork.config.batch, 64);
        QCOMPARE(fork.config.steps, 300'000);
        QCOMPARE(fork.config.decayAt, 250'000);
        QVERIFY2(fork.what.startsWith("lr 0.02, batch 64"), qPrintable(fork.what));
    }

    void wrongValueKeepsItOpen()
    {
        ForkDialog dialog(runOf("original"), 1'000, nullptr);
        dialog.show();
        type(*fieldOf<RealBox>(dialog, "Learning rate"), "-3");
        dialog.accept();
        QVERIFY(dialog.isVisible());
        type(*fieldOf<RealBox>(dialog, "Learning rate"), "3");
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void finishedRunIsExtended()
    {
        const RunRecord run = runOf("original");
        const ForkDialog dialog(run, 200'000, nullptr);
        QCOMPARE(dialog.fork().config.steps, 200'001); // one more at least
    }

    void momentumIsOfBatchNormAlone()
    {
        ForkDialog dialog(runOf("original"), 5, nullptr);
        dialog.show();
        QVERIFY(fieldOf<RealBox>(dialog, "Batch norm’s momentum") == nullptr);
        for (const RealBox* box : dialog.findChildren<RealBox*>()) {
            if (box->isVisible())
                QVERIFY(box->geometry().top() > 0); // none lies over the others
        }
    }
};

ACTIGRAD_WINDOW_TEST(ForkDialogTest)
#include "fork_dialog_test.moc"
