#include "app/session/session.h"
#include "core/training/run.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

using namespace actigrad;

namespace {

RunConfig smallConfig(std::int64_t steps)
{
    RunConfig config;
    config.words = std::make_shared<const WordList>(
        WordList::parse("emma\nolivia\nava\nisabella\nsophia\nmia\namelia\nharper\nevelyn\nella\n"
                        "lily\nzoe\n",
                        "few.txt"));
    config.context = 2;
    config.embedding = 2;
    config.hidden = {6, 5};
    config.batch = 4;
    config.steps = steps;
    return config;
}

constexpr std::int64_t endless = 1'000'000'000;

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

bool waitForSteps(const Session& session, std::int64_t steps)
{
    return waitFor([&] {
        const RunRecord* run = session.currentRun();
        return run != nullptr && run->stepsDone() >= steps;
    });
}

/// Begins a run and waits for it.
bool begin(Session& session, const RunConfig& config)
{
    const auto run = session.restart(config);
    return waitFor([&] {
        return session.currentRun() != nullptr && session.currentRun()->number == run &&
               session.currentRun()->stepsDone() > 0;
    });
}

} // namespace

/// What a session feeds to the plots and the table besides the losses.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void lossesOfWholeSplitsComeAtTheEnd()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(200)));
        QVERIFY(waitFor([&] { return session.currentRun()->lastEvaluation() != nullptr; }));
        QCOMPARE(session.currentRun()->lastEvaluation()->step, 200);
        QVERIFY(session.currentRun()->lastEvaluation()->trainLoss > 0);
        QVERIFY(waitFor([&] { return !session.currentRun()->evaluating; }));
        const Losses losses = session.scene().losses;
        QCOMPARE(losses.curves.size(), std::size_t{1});
        QCOMPARE(losses.curves[0].evaluations->size(), std::size_t{1});
    }

    void lossesCanBeAskedFor()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(endless)));
        QVERIFY(session.currentRun()->lastEvaluation() == nullptr);
        session.evaluateNow();
        QVERIFY(waitFor([&] { return session.currentRun()->lastEvaluation() != nullptr; }));
        QVERIFY(session.currentRun()->isUnderWay());
    }

    void lossesComeEverySoManySteps()
    {
        Session session;
        session.setEvaluateEvery(300);
        QVERIFY(begin(session, smallConfig(1'000)));
        const auto& evaluations = *session.currentRun()->evaluations;
        QVERIFY(waitFor([&] { return evaluations.size() == 4; }));
        const std::vector<std::int64_t> steps{300, 600, 900, 1'000};
        for (std::size_t i = 0; i < steps.size(); ++i)
            QCOMPARE(evaluations[i].step, steps[i]);
    }

    void samplesComeIfAskedFor()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(500)));
        QVERIFY(session.currentRun()->samples == nullptr);
        session.setSamples(7);
        QVERIFY(waitFor([&] { return session.currentRun()->samples != nullptr; }));
        QCOMPARE(session.currentRun()->samples->words.size(), std::size_t{7});
    }

    void sceneHasTheRunsHistoryAndLayer()
    {
        Session session;
        session.setLayer(1);
        QVERIFY(begin(session, smallConfig(endless)));
        QVERIFY(waitForSteps(session, 100));
        QVERIFY(session.scene().history != nullptr);
        QVERIFY(session.scene().history->points().size() > 50);
        QCOMPARE(session.scene().shownLayer().output.columns, std::size_t{5});
        session.setLayer(0);
        QCOMPARE(session.scene().shownLayer().output.columns, std::size_t{6});
    }

    void previewHasNoHistory()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(endless)));
        RunConfig config = smallConfig(endless);
        config.seed = 5;
        session.preview(config);
        QVERIFY(waitFor([&] { return session.previewLoss().has_value(); }));
        QVERIFY(session.scene().history == nullptr);
        session.pinShown();
        QCOMPARE(session.scene().ghost, session.scene().observation);
        QCOMPARE(session.pinName(), "preview, step 0");
    }

    void runOfItsOwnLeavesThePreview()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(endless)));
        session.preview(smallConfig(7));
        QVERIFY(waitFor([&] { return session.previewLoss().has_value(); }));
        const auto run = session.begin(smallConfig(endless));
        QVERIFY(waitFor([&] { return session.currentRun()->number == run; }));
        QVERIFY(session.isPreviewing());
        session.restart(smallConfig(endless));
        QVERIFY(!session.isPreviewing());
    }

    void pinnedPictureStaysBehind()
    {
        Session session;
        const QSignalSpy changes(&session, &Session::pinChanged);
        QVERIFY(!session.hasPin());
        QVERIFY(session.pinName().isEmpty());
        QVERIFY(begin(session, smallConfig(endless)));
        session.pinRun(session.currentRun()->number);
        QVERIFY(session.hasPin());
        const auto pinned = session.scene().ghost;
        QVERIFY(pinned != nullptr);
        QVERIFY(session.pinName().startsWith("Run 1, step "));
        QVERIFY(waitForSteps(session, pinned->step + 50));
        QCOMPARE(session.scene().ghost, pinned);
        QVERIFY(session.scene().observation->step > pinned->step);
        session.unpin();
        QVERIFY(session.scene().ghost == nullptr);
        QCOMPARE(changes.count(), 2);
    }

    void stepZeroCanBePinned()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(endless)));
        QVERIFY(waitForSteps(session, 50));
        session.pinInitial();
        QCOMPARE(session.scene().ghost->step, 0);
        QVERIFY(!session.scene().ghost->layers[0].output.values.empty());
        QCOMPARE(session.pinName(), "Run 1, step 0");
        QVERIFY(begin(session, smallConfig(endless))); // which takes the tensors of run 1's table
        QVERIFY(!session.scene().ghost->layers[0].output.values.empty());
    }

    void olderRunCanBePinnedAndKeepsItsName()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(60)));
        QVERIFY(waitForSteps(session, 60));
        const auto older = session.currentRun()->number;
        QVERIFY(begin(session, smallConfig(endless)));
        session.pinRun(older);
        QVERIFY(!session.scene().ghost->layers[0].output.values.empty());
        QCOMPARE(session.pinName(), "Run 1, step 59");
        QVERIFY(session.runs().rename(0, "small"));
        QCOMPARE(session.pinName(), "small, step 59");
        session.removeRun(older);
        QCOMPARE(session.runs().find(older), nullptr);
        QVERIFY(session.hasPin());
        QVERIFY(!session.pinName().isEmpty());
    }

    void runWithoutAPictureIsRefusedWithTheReason()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(60)));
        const auto older = session.currentRun()->number;
        QVERIFY(begin(session, smallConfig(endless)));
        auto bare = std::make_shared<Observation>(*session.runs().find(older)->current);
        for (auto& layer : bare->layers)
            layer.output = {};
        Snapshot dropped;
        dropped.run = older;
        dropped.current = bare;
        session.runs().absorb(dropped);
        const QSignalSpy problems(&session, &Session::errorOccurred);
        session.pinRun(older);
        QVERIFY(!session.hasPin());
        QCOMPARE(problems.count(), 1);
        QVERIFY(problems.at(0).at(0).toString().contains("no longer in memory"));
    }

    /// Ctrl+R, then Space, before the run has shown itself.
    void pauseAskedForAfterARestartHolds()
    {
        Session session;
        const auto run = session.restart(smallConfig(endless));
        session.setPaused(true);
        QVERIFY(waitFor([&] {
            return session.currentRun() != nullptr && session.currentRun()->number == run &&
                   session.currentRun()->state == RunState::Paused;
        }));
        QVERIFY(session.isPaused());
    }

    void pauseStaysOverARestart()
    {
        Session session;
        QVERIFY(begin(session, smallConfig(endless)));
        session.setPaused(true);
        const auto run = session.restart(smallConfig(endless));
        QVERIFY(waitFor([&] {
            return session.currentRun()->number == run &&
                   session.currentRun()->state == RunState::Paused;
        }));
        QCOMPARE(session.currentRun()->stepsDone(), 0);
        session.setPaused(false);
        QVERIFY(waitForSteps(session, 50));
    }

    void playheadShowsAnyStepOfAnyRun()
    {
        Session session;
        RunConfig config = smallConfig(3'000);
        const auto first = session.restart(config);
        QVERIFY(waitFor([&] {
            return session.currentRun() != nullptr &&
                   session.currentRun()->state == RunState::Finished;
        }));
        const auto shows = [&session](std::int64_t step) {
            return waitFor([&] {
                const Scene scene = session.scene();
                return scene.observation && scene.observation->step == step;
            });
        };
        QVERIFY(session.isLive());
        session.setPlayhead(1'234);
        QVERIFY(!session.isLive());
        QVERIFY(shows(1'234));
        Run expected(std::make_shared<const RunConfig>(config),
                     std::make_shared<const Dataset>(*config.words,
                                                     static_cast<std::size_t>(config.context)));
        while (expected.updates() < 1'234)
            expected.advance();
        QCOMPARE(session.scene().observation->loss, expected.loss());
        QCOMPARE(session.scene().losses.playhead.value(), 1'234);
        session.setPlayhead(0);
        QVERIFY(shows(0));
        session.setPlayhead(99'999); // beyond the end
        QCOMPARE(session.viewedStep(), 2'999);

        config.seed = 5;
        session.restart(config);
        QVERIFY(waitFor([&] { return session.runs().count() == 2; }));
        QVERIFY(session.isLive()); // a new run is shown as it trains
        session.selectRun(first);
        QVERIFY(!session.isLive());
        session.setPlayhead(7);
        QVERIFY(shows(7));
        QVERIFY(session.scene().config == session.runs().find(first)->config);
        session.removeRun(first);
        QVERIFY(session.isLive());
    }

    void forkWithoutAChangeIsTheRunItself()
    {
        Session session;
        const RunConfig config = smallConfig(2'000);
        const auto parent = session.restart(config);
        const auto hasEnded = [&session](int runs) {
            return waitFor([&] {
                return session.runs().count() == runs &&
                       session.currentRun()->state == RunState::Finished;
            });
        };
        QVERIFY(hasEnded(1));
        session.setPlayhead(777);
        session.fork({config});
        QVERIFY(hasEnded(2));
        const RunRecord& fork = *session.currentRun();
        QCOMPARE(fork.parent, parent);
        QCOMPARE(fork.firstStep(), 777);
        QVERIFY2(fork.name.startsWith("↳ "), qPrintable(fork.name));
        const auto& whole = session.runs().find(parent)->history->buckets();
        QCOMPARE(fork.history->buckets().front().firstStep, 777);
        QCOMPARE(fork.history->buckets().front().mean, whole[777].mean);
        QCOMPARE(fork.current->loss, session.runs().find(parent)->current->loss);

        session.setPlayhead(1'500); // within the fork, by replay
        QVERIFY(waitFor([&] {
            const Scene scene = session.scene();
            return scene.observation && scene.observation->step == 1'500;
        }));
        session.removeRun(parent);
        QCOMPARE(session.runs().count(), 1); // the fork stays
    }

    void finishedRunIsExtendedByAFork()
    {
        Session session;
        RunConfig config = smallConfig(500);
        session.restart(config);
        QVERIFY(waitFor([&] {
            return session.currentRun() != nullptr &&
                   session.currentRun()->state == RunState::Finished;
        }));
        config.steps = 900;
        session.fork({config});
        QVERIFY(waitFor([&] {
            return session.runs().count() == 2 && session.currentRun()->state == RunState::Finished;
        }));
        QCOMPARE(session.currentRun()->firstStep(), 500);
        Run whole(std::make_shared<const RunConfig>(config),
                  std::make_shared<const Dataset>(*config.words,
                                                  static_cast<std::size_t>(config.context)));
        while (whole.updates() < 899)
            whole.advance();
        QCOMPARE(session.currentRun()->current->loss, whole.loss());
    }

    void runThatCannotBeginIsTold()
    {
        Session session;
        const QSignalSpy refused(&session, &Session::runNotPossible);
        RunConfig config = smallConfig(10);
        config.batch = 60'000; // more than there are examples
        const auto run = session.begin(config);
        QVERIFY(waitFor([&] { return refused.count() == 1; }));
        QCOMPARE(refused.at(0).at(0).value<std::uint64_t>(), run);
    }
};

ACTIGRAD_GUI_TEST(SessionTest)
#include "session_test.moc"
