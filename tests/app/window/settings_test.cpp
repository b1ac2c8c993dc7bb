#include "app/base/file_name.h"
#include "app/base/settings_store.h"
#include "app/controls/control_panel.h"
#include "app/look/number_box.h"
#include "app/look/theme.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/settings.h"
#include "app/window/actions.h"
#include "app/window/runs/run_table.h"
#include "app/window/status_strip.h"
#include "core/text/word_list.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QScopeGuard>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QList<int> sizesOf(const MainWindow& window, const QString& splitter)
{
    return window.findChild<QSplitter*>(splitter)->sizes();
}

void chooseColors(MainWindow& window, ColorScheme scheme)
{
    window.commands().colors->actions()[static_cast<int>(scheme)]->trigger();
}

void chooseLanguage(MainWindow& window, const QString& language)
{
    for (QAction* action : window.commands().languages->actions()) {
        if (action->data() == language)
            action->trigger();
    }
    QCoreApplication::sendPostedEvents(); // the language changes with the next event
}

void typeNumber(NumberBox& box, const QString& number)
{
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, number);
    QTest::keyClick(&box, Qt::Key_Return);
}

/// Drags the handle after a splitter's first part.
void dragHandle(MainWindow& window, const QString& splitter, QPoint by)
{
    QWidget& handle = *window.findChild<QSplitter*>(splitter)->handle(1);
    drag(handle, handle.rect().center(), handle.rect().center() + by);
}

} // namespace

/// What is as it was when the window is opened again.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void testsLeaveTheUsersSettingsAlone()
    {
        QVERIFY(QSettings().fileName().startsWith(QDir::tempPath()));
    }

    void scalesAndSizesSurvive()
    {
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        dragSlider(*window, id("b2"), 0);
        releaseSlider(*window, id("b2"));
        typeNumber(window->controls().widthBox(1), "123");
        typeNumber(window->controls().box(&RunConfig::seed), "42");
        const RunConfig before = window->controls().config();
        QCOMPARE(before.hidden, std::vector<std::int64_t>{123});
        QCOMPARE(before.scales[id("b2")], 0.0);
        window.reopen();
        RunConfig after = window->controls().config();
        QCOMPARE(after.words->fingerprint(), before.words->fingerprint());
        after.words = before.words;
        QCOMPARE(after.seed, 42);
        QVERIFY(after.scales == before.scales);
        QVERIFY(after == before);
        QVERIFY(waitForSteps(*window, 10));
        QCOMPARE(window->session().currentRun()->config->hidden, before.hidden);
    }

    void shapeSurvives()
    {
        ShownWindow window;
        window->controls().changeShape(
            [](RunConfig& config) { config.activation = Activation::Relu; });
        typeNumber(window->controls().layersBox(), "3");
        QTest::keyClick(&window->controls().biasBox(), Qt::Key_Down);
        QTest::keyClick(&window->controls().batchNormBox(), Qt::Key_Down);
        QTest::keyClick(&window->controls().scheduleBox(), Qt::Key_Down);
        const RunConfig before = window->controls().config();
        QCOMPARE(before.hiddenLayers(), 3);
        QVERIFY(before.activation == Activation::Relu);
        QVERIFY(before.bias == BiasInit::Zero);
        QVERIFY(before.batchNorm == BatchNormalisation::Hidden);
        QVERIFY(before.schedule == LearningRateSchedule::Cosine);
        window.reopen();
        RunConfig after = window->controls().config();
        after.words = before.words;
        QVERIFY(after == before);
    }

    void colorsSurvive()
    {
        ShownWindow window;
        chooseColors(*window, ColorScheme::Dark);
        window.reopen();
        QVERIFY(Theme::current().isDark());
        QVERIFY(
            window->commands().colors->actions()[static_cast<int>(ColorScheme::Dark)]->isChecked());
        chooseColors(*window, ColorScheme::Light);
        window.reopen();
        QVERIFY(!Theme::current().isDark());
    }

    void languageSurvives()
    {
        ShownWindow window;
        const QString english = window->commands().restart->text();
        chooseLanguage(*window, "de");
        const QString german = window->commands().restart->text();
        QVERIFY(german != english);
        window.reopen();
        QCOMPARE(window->commands().restart->text(), german);
        QCOMPARE(window->commands().languages->checkedAction()->data().toString(), QString("de"));
    }

    void layoutSurvives()
    {
        ShownWindow window;
        window->resize(1'300, 850);
        QTest::qWait(50);
        dragHandle(*window, "columns", {60, 0});
        dragHandle(*window, "rows", {0, -90});
        QHeaderView& header = *window->panels().runTable().horizontalHeader();
        header.resizeSection(2, header.sectionSize(2) + 37);
        const int section = header.sectionSize(2);
        const QSize size = window->size();
        const auto columns = sizesOf(*window, "columns");
        const auto rows = sizesOf(*window, "rows");
        window.reopen();
        QCOMPARE(window->size(), size);
        QCOMPARE(sizesOf(*window, "columns"), columns);
        QCOMPARE(sizesOf(*window, "rows").last(), rows.last()); // the German tour is higher
        QCOMPARE(window->panels().runTable().horizontalHeader()->sectionSize(2), section);
    }

    void optionsSurvive()
    {
        ShownWindow window;
        LossPanel& loss = window->views().dashboard().lossPanel();
        QVERIFY(clickButton(loss, "log x"));
        QVERIFY(clickButton(loss, "log y"));
        window->controls().setRestartOnRelease(true);
        window.reopen();
        QVERIFY(!window->views().dashboard().lossPanel().isStepLogarithmic());
        QVERIFY(!window->views().dashboard().lossPanel().isLossLogarithmic());
        QVERIFY(window->controls().restartOnRelease());
    }

    void commandLineGoesBeforeWhatWasKept()
    {
        {
            ShownWindow window;
            dragSlider(*window, id("W1"), 0.1);
            releaseSlider(*window, id("W1"));
            dragSlider(*window, id("W2"), 0.01);
            releaseSlider(*window, id("W2"));
            window.close();
        }
        Options options;
        options.scales.push_back({id("W1"), 0.5});
        options.give(&RunConfig::activation, Activation::Elu);
        const ShownWindow window(options);
        const RunConfig config = window->controls().config();
        QCOMPARE(config.scales[id("W1")], 0.5);
        QCOMPARE(config.scales[id("W2")], 0.01);
        QVERIFY(config.activation == Activation::Elu);
    }

    void whatOnlyTheCommandLineAskedForIsNotKeptWhenAFileIsOpened()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("words.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 400; ++i)
            file.write(QByteArray::number(i) + "word\n");
        file.close();
        Options options;
        options.give(&RunConfig::activation, Activation::Elu);
        ShownWindow window(options);
        window->words().open(file.fileName());
        QVERIFY(waitFor([&] { return window->session().runs().count() == 2; }));
        window.reopen();
        QCOMPARE(window->controls().config().activation, Activation::Tanh);
    }

    void editBesideWhatTheCommandLineAskedForIsKeptAlone()
    {
        Options options;
        options.give(&RunConfig::activation, Activation::Elu);
        ShownWindow window(options);
        typeNumber(window->controls().box(&RunConfig::seed), "42");
        dragSlider(*window, id("W2"), 0.01);
        releaseSlider(*window, id("W2"));
        window.reopen();
        const RunConfig config = window->controls().config();
        QCOMPARE(config.activation, Activation::Tanh);
        QCOMPARE(config.seed, 42);
        QCOMPARE(config.scales[id("W2")], 0.01);
    }

    void lastOfTwoWindowsToCloseKeepsTheOthersRecentFiles()
    {
        ShownWindow window;
        RecentFiles::add("/tmp/own.txt");
        { // as another process does
            QSettings other(QSettings().fileName(), QSettings().format());
            QStringList files = other.value("recentFiles").toStringList();
            files.prepend("/tmp/other's, @ 50 %20.txt");
            other.setValue("recentFiles", files);
        }
        window.close();
        QCOMPARE(RecentFiles::load(), QStringList({"/tmp/other's, @ 50 %20.txt", "/tmp/own.txt"}));
    }

    void recentFilesMayHaveAnyName()
    {
        const QStringList names{"/tmp/@Variant(\\0\\0\\0\\x49)", "/tmp/50 %2F, \"q\" @ä\n",
                                decodeFileName("/tmp/zo\xeb.txt")};
        for (const QString& name : names)
            RecentFiles::add(name);
        QCOMPARE(RecentFiles::load(), QStringList(names.rbegin(), names.rend()));
    }

    void settingsThatCannotBeKeptAreToldFrom()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("actigrad-test"));
        QVERIFY(file.open(QIODevice::WriteOnly)); // in the place of the settings' folder
        file.close();
        QSettings::setPath(useCheckedSettings(), QSettings::UserScope, folder.path());
        const auto back = qScopeGuard([] { prepareWindowTest(); });
        const ShownWindow window;
        QVERIFY(window->strip().showsProblem());
        QVERIFY2(window->strip().text().contains("settings cannot be kept"),
                 qPrintable(window->strip().text()));
    }

    void resetGivesTheFirstLayoutAndOptionsBack()
    {
        ShownWindow window;
        const QSize size = window->size();
        const auto columns = sizesOf(*window, "columns");
        const auto rows = sizesOf(*window, "rows");
        const int section = window->panels().runTable().horizontalHeader()->sectionSize(2);
        chooseColors(*window, ColorScheme::Dark);
        chooseLanguage(*window, "de");
        window->resize(1'200, 820);
        dragHandle(*window, "columns", {50, 0});
        window->panels().runTable().horizontalHeader()->resizeSection(2, section + 50);
        window->views().dashboard().lossPanel().setStepLogarithmic(false);
        window->controls().setRestartOnRelease(true);
        window.reopen();

        window->commands().resetLayout->trigger();
        QTest::qWait(50);
        QVERIFY(window->controls().restartOnRelease()); // options stay
        QCOMPARE(window->size(), size);
        QCOMPARE(sizesOf(*window, "columns"), columns);
        QCOMPARE(sizesOf(*window, "rows").last(), rows.last()); // the German tour is higher
        QCOMPARE(window->panels().runTable().horizontalHeader()->sectionSize(2), section);
        onDialog<QMessageBox>(
            [](QMessageBox& question) { question.button(QMessageBox::No)->click(); });
        window->commands().resetOptions->trigger();
        QVERIFY(Theme::current().isDark());
        onDialog<QMessageBox>(
            [](QMessageBox& question) { question.button(QMessageBox::Yes)->click(); });
        window->commands().resetOptions->trigger();
        QVERIFY(window->views().dashboard().lossPanel().isStepLogarithmic());
        QVERIFY(!window->controls().restartOnRelease());
        QVERIFY(!Theme::current().isDark());
        QVERIFY(window->commands().restart->text().contains("training"));
        window.reopen();
        QCOMPARE(window->size(), size);
        QVERIFY(!Theme::current().isDark());
    }
};

ACTIGRAD_WINDOW_TEST(SettingsTest)
#include "settings_test.moc"
