#include "app/look/preset_names.h"
#include "app/session/session.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/lecture/lecture_table.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <functional>
#include <memory>

using namespace actigrad;

namespace {

constexpr std::int64_t endless = 1'000'000'000;

std::shared_ptr<const WordList> words()
{
    std::string text; // more examples than a batch of the lecture's
    for (const char* start : {"an", "be", "ca", "do", "el", "fi", "go", "ha"}) {
        for (const char* end : {"na", "lo", "mi", "ra"})
            text += std::string(start) + end + '\n';
    }
    return std::make_shared<const WordList>(WordList::parse(text, "some.txt"));
}

RunConfig configOn(std::shared_ptr<const WordList> list)
{
    RunConfig config;
    config.words = std::move(list);
    config.steps = endless;
    config.hidden = {8};
    config.batch = 2;
    return config;
}

/// A session that trains on some words, and the panel.
struct Lecture
{
    explicit Lecture(std::int64_t steps, std::shared_ptr<const WordList> list = words())
        : runner(session), panel(runner)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        runner.setSteps(steps);
        session.restart(configOn(std::move(list)));
        panel.resize(950, 180);
        if (!waitFor([this] { return session.currentRun() != nullptr; }))
            qWarning("no run begins");
        panel.show();
    }

    void click() { QTest::mouseClick(&panel.button(), Qt::LeftButton); }

    QString text(int row, LectureTable::Column column) const
    {
        return panel.table().model()->index(row, column).data().toString();
    }

    bool waitForRow(std::size_t row) const
    {
        return waitFor([&] {
            return runner.rows()[row].state == LectureRunner::RowState::Done ||
                   runner.state() != LectureRunner::State::Running;
        });
    }

    bool waitForRun(int rows)
    {
        return waitFor([&] {
            return session.runs().count() == rows && session.currentRun()->stepsDone() > 1;
        });
    }

    Session session;
    LectureRunner runner;
    LecturePanel panel;
};

} // namespace

/// “Run the lecture”.
class LectureTest : public QObject
{
    Q_OBJECT

private slots:
    void publishedLossesStandAtOnce()
    {
        const Lecture lecture(100);
        const QStringList train{"2.1245", "2.07", "2.0356", "2.0377", "2.0668"};
        const QStringList dev{"2.1682", "2.13", "2.1027", "2.1070", "2.1048"};
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(lecture.text(row, LectureTable::PublishedTrain), train[row]);
            QCOMPARE(lecture.text(row, LectureTable::PublishedDev), dev[row]);
            QCOMPARE(lecture.text(row, LectureTable::Train), "–");
            QCOMPARE(lecture.text(row, LectureTable::TrainDifference), "");
        }
        QCOMPARE(lecture.panel.button().text(), "Run the lecture");
        QVERIFY(lecture.panel.note().contains("32,033"));
        QVERIFY(lecture.panel.note().contains("32 other words (some.txt)"));
    }

    void fiveNetworksAreTrainedInTheirOrder()
    {
        Lecture lecture(120);
        const QSignalSpy begun(&lecture.runner, &LectureRunner::runBegan);
        const QSignalSpy notices(&lecture.panel, &LecturePanel::noticed);
        lecture.click();
        QCOMPARE(lecture.panel.button().text(), "Stop");
        QVERIFY(waitFor([&] { return lecture.runner.state() == LectureRunner::State::Finished; }));

        const auto& runs = lecture.session.runs().records();
        QCOMPARE(runs.size(), std::size_t{6});
        QCOMPARE(begun.count(), 5);
        for (std::size_t i = 0; i < 5; ++i) {
            const RunRecord& run = runs[i + 1];
            const auto& row = lecture.runner.rows()[i];
            QVERIFY(run.name.startsWith(displayName(*row.preset)));
            QCOMPARE(run.config->hidden, std::vector<std::int64_t>{200});
            QCOMPARE(run.config->steps, 120);
            QCOMPARE(run.config->decayAt, 60);
            QVERIFY(run.config->words == runs[0].config->words);
            QCOMPARE(run.state, RunState::Finished);
            QCOMPARE(run.evaluations->size(), std::size_t{1});
            const Evaluation& evaluation = run.evaluations->front();
            QVERIFY(row.train == evaluation.trainLoss);
            QVERIFY(row.dev == evaluation.devLoss);
            QCOMPARE(evaluation.step, 120);
        }
        QCOMPARE(notices.count(), 1);
        QCOMPARE(lecture.runner.progress(), 1.0);
        QCOMPARE(lecture.panel.button().text(), "Run again");
    }

    void tableTellsOursAndTheDifference()
    {
        Lecture lecture(60);
        lecture.click();
        QVERIFY(waitFor([&] { return lecture.runner.state() == LectureRunner::State::Finished; }));
        for (int i = 0; i < 5; ++i) {
            const auto& row = lecture.runner.rows()[static_cast<std::size_t>(i)];
            QCOMPARE(lecture.text(i, LectureTable::Train), QLocale().toString(*row.train, 'f', 4));
            QCOMPARE(lecture.text(i, LectureTable::Dev), QLocale().toString(*row.dev, 'f', 4));
            const double difference = *row.train - row.publishedTrain;
            const QString text = lecture.text(i, LectureTable::TrainDifference);
            QCOMPARE(text.startsWith('+'), difference >= 0);
            QVERIFY(std::abs(QLocale().toDouble(text.mid(1)) - std::abs(difference)) < 0.006);
        }
    }

    void stopEndsTheLectureAndNotTheRun()
    {
        Lecture lecture(endless);
        lecture.click();
        QVERIFY(lecture.waitForRun(2));
        QCOMPARE(lecture.text(0, LectureTable::Train), "…");
        QVERIFY2(lecture.panel.status().startsWith("Original (1 of 5): step "),
                 qPrintable(lecture.panel.status()));
        lecture.click();
        QCOMPARE(lecture.runner.state(), LectureRunner::State::Stopped);
        QCOMPARE(lecture.text(0, LectureTable::Train), "–");
        const auto steps = lecture.session.currentRun()->stepsDone();
        QVERIFY(waitFor([&] { return lecture.session.currentRun()->stepsDone() > steps; }));
        QCOMPARE(lecture.session.runs().count(), 2);
        QVERIFY(lecture.panel.status().contains("continues"));
    }

    void lectureGoesOnWhereItWasStopped()
    {
        Lecture lecture(200);
        lecture.click();
        QVERIFY(lecture.waitForRow(0));
        lecture.click();
        QCOMPARE(lecture.runner.state(), LectureRunner::State::Stopped);
        const auto first = lecture.runner.rows()[0].train;
        QVERIFY(first.has_value());
        QCOMPARE(lecture.panel.button().text(), "Continue");
        lecture.click();
        QVERIFY(waitFor([&] { return lecture.runner.state() == LectureRunner::State::Finished; }));
        QVERIFY(lecture.runner.rows()[0].train == first);
        int originals = 0;
        for (const RunRecord& run : lecture.session.runs().records())
            originals += run.config->steps == 200 && run.name.startsWith("Original") ? 1 : 0;
        QCOMPARE(originals, 1);
    }

    void restartOfTheUserWins()
    {
        Lecture lecture(endless);
        const QSignalSpy notices(&lecture.panel, &LecturePanel::noticed);
        lecture.click();
        QVERIFY(lecture.waitForRun(2));
        const auto own = lecture.session.restart(configOn(words()));
        QVERIFY(waitFor([&] { return notices.count() == 1; }));
        QCOMPARE(lecture.runner.state(), LectureRunner::State::Interrupted);
        QCOMPARE(notices.count(), 1);
        QVERIFY(notices.at(0).at(0).toString().contains("another run has begun"));
        QVERIFY(lecture.waitForRun(3));
        QCOMPARE(lecture.session.currentRun()->number, own);
        QCOMPARE(lecture.panel.button().text(), "Run the lecture");
    }

    void restartThatCannotBeginLeavesTheLecture()
    {
        Lecture lecture(200);
        lecture.click();
        QVERIFY(lecture.waitForRun(2));
        const QSignalSpy refused(&lecture.session, &Session::runNotPossible);
        RunConfig tooLarge = configOn(words());
        tooLarge.batch = 60'000;
        lecture.session.restart(tooLarge);
        QVERIFY(waitFor([&] { return refused.count() == 1; }));
        QCOMPARE(lecture.runner.state(), LectureRunner::State::Running);
        QVERIFY(waitFor([&] { return lecture.runner.state() == LectureRunner::State::Finished; }));
        QCOMPARE(lecture.session.runs().count(), 6);
    }

    /// The trainer begins the last run that it was asked for.
    void restartInPlaceOfTheLecturesOwnThatCannotBeginLeavesTheLecture()
    {
        Lecture lecture(50);
        RunConfig tooLarge = configOn(words());
        tooLarge.batch = 60'000;
        RunConfig large = configOn(words());
        large.hidden = {16'000};
        for (int i = 0; i < 20; ++i) {
            lecture.session.preview(large); // which the trainer is at for a while
            QTest::qWait(1);
            lecture.click();
            lecture.session.restart(tooLarge); // before the trainer gets to the lecture's
            QVERIFY(
                waitFor([&] { return lecture.runner.state() == LectureRunner::State::Finished; }));
        }
    }

    void previewOutlivesTheChangeOfNetworks()
    {
        Lecture lecture(200);
        lecture.click();
        RunConfig tried = configOn(words());
        tried.seed = 5;
        lecture.session.preview(tried);
        QVERIFY(lecture.waitForRow(1));
        QVERIFY(lecture.session.isPreviewing());
        QCOMPARE(lecture.runner.state(), LectureRunner::State::Running);
    }

    void pauseHoldsTheLecture()
    {
        Lecture lecture(endless);
        lecture.click();
        QVERIFY(lecture.waitForRun(2));
        lecture.session.setPaused(true);
        QVERIFY(waitFor([&] { return lecture.panel.status().endsWith("paused"); }));
        QVERIFY(!lecture.runner.secondsLeft().has_value());
        lecture.session.setPaused(false);
        QVERIFY(waitFor([&] { return lecture.panel.status().endsWith("left"); }));
    }

    void wordsThatAreTooFewEndItWithTheReason()
    {
        const auto few = std::make_shared<const WordList>(WordList::parse("a\nb\n", "few.txt"));
        Lecture lecture(100, few); // fewer examples than a batch of the lecture's
        const QSignalSpy problems(&lecture.session, &Session::errorOccurred);
        lecture.click();
        QVERIFY(
            waitFor([&] { return lecture.runner.state() == LectureRunner::State::Impossible; }));
        QVERIFY(waitFor([&] { return problems.count() >= 1; }));
        QVERIFY(lecture.panel.status().contains("cannot be trained"));
        QCOMPARE(lecture.session.runs().count(), 1);
    }
};

ACTIGRAD_GUI_TEST(LectureTest)
#include "lecture_test.moc"
