#include "app/controls/control_panel.h"
#include "app/export/image_writer.h"
#include "app/files/plan_json.h"
#include "app/options/sweep.h"
#include "app/window/actions.h"
#include "app/window/experiments/experiments_page.h"
#include "app/window/session_controller.h"
#include "app/window/sessions/kept_sessions.h"
#include "app/window/sessions/session_offer.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// Shows a step of a run, and waits for the picture.
bool show(const ShownWindow& window, int row, std::int64_t step)
{
    Session& session = window->session();
    session.selectRun(session.runs().records()[static_cast<std::size_t>(row)].number);
    session.setPlayhead(step);
    return waitFor([&] {
        const Replayed* replayed = session.replayed();
        const Scene& scene = window->views().dashboard().scene();
        return replayed != nullptr && replayed->isExact && scene.observation &&
               scene.observation->step == step;
    });
}

bool hasRuns(const ShownWindow& window, int count)
{
    return waitFor([&] { return window->session().runs().count() == count; });
}

/// Has a run of its own train up to a step.
bool trainTo(const ShownWindow& window, std::int64_t step)
{
    window->session().setPaused(false);
    const bool isThere =
        waitFor([&] { return window->session().currentRun()->stepsDone() >= step; });
    window->session().setPaused(true);
    return isThere && settle(*window);
}

/// Two runs and a fork of the second.
bool trainThree(const ShownWindow& window)
{
    if (!trainTo(window, 1'500))
        return false;
    RunConfig other = window->controls().config();
    other.seed = 7;
    other.scales[id("W2")] = 0.01;
    window->training().begin(other);
    if (!hasRuns(window, 2) || !trainTo(window, 1'000) || !show(window, 1, 800))
        return false;
    Session::Fork fork{*window->session().viewedRun()->config};
    fork.config.learningRate = 0.05;
    fork.factors = {{id("W2"), 0.5}};
    fork.seed = 3;
    window->session().fork(fork);
    return hasRuns(window, 3) && trainTo(window, 1'200);
}

/// Seventeen more: each fifth is a fork of the one before.
bool trainTwenty(const ShownWindow& window)
{
    bool isDone = trainThree(window);
    for (int count = 4; isDone && count <= 20; ++count) {
        if (count % 5 == 0) {
            isDone = show(window, count - 2, 200);
            window->session().fork({*window->session().viewedRun()->config});
        } else {
            RunConfig config = window->controls().config();
            config.seed = count;
            window->training().begin(config);
        }
        isDone = isDone && hasRuns(window, count) && trainTo(window, 300);
    }
    return isDone;
}

ExperimentList& experimentsOf(const ShownWindow& window)
{
    return window->views().experiments().experiments();
}

/// Initial, train and dev loss of each run of all experiments.
std::vector<double> resultsOf(const ShownWindow& window)
{
    std::vector<double> results;
    for (const ExperimentList::Kept& kept : experimentsOf(window).kept()) {
        for (const CellResult& result : kept.results)
            results.insert(results.end(), {result.initialLoss, result.trainLoss.value_or(-1),
                                           result.devLoss.value_or(-1)});
    }
    return results;
}

/// Four scales, two seeds each.
bool runExperiment(const ShownWindow& window)
{
    RunConfig base = window->controls().config();
    base.steps = 50;
    ExperimentList& list = experimentsOf(window);
    const int number = list.add("four scales", ExperimentList::Kind::Sweep,
                                planOf(base, {sweepAxis("W1=0.1:1:4")}, 2), Figure::TrainLoss);
    return waitFor([&] { return list.find(number)->state == ExperimentList::State::Done; });
}

bool save(const ShownWindow& window, const QString& file)
{
    QSignalSpy used(&window->sessions(), &SessionController::used);
    window->sessions().saveTo(file);
    return waitFor([&] { return !used.isEmpty(); });
}

bool open(const ShownWindow& window, const QString& file)
{
    QSignalSpy opened(&window->sessions(), &SessionController::opened);
    window->openFile(file);
    return waitFor([&] { return !opened.isEmpty() || window->strip().showsProblem(); }) &&
           !opened.isEmpty();
}

/// On new plots: axes keep still, so that they depend on what was shown before.
QImage pictureOf(const ShownWindow& window)
{
    Dashboard dashboard;
    dashboard.setScene(window->session().scene());
    return dashboard.picture({1'000, 700}, 1);
}

} // namespace

/// Sessions that are saved and opened, kept by themselves, and pictures that come back.
class SessionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void everythingComesBackPixelByPixel()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("three.actigrad");
        const std::vector<std::pair<int, std::int64_t>> places{
            {0, 0}, {0, 777}, {1, 999}, {2, 801}, {2, 1'150}};
        std::vector<QImage> before;
        QStringList names;
        {
            const ShownWindow window;
            QVERIFY(trainThree(window));
            window->session().runs().rename(0, "the first");
            window->session().runs().setVisible(1, false);
            for (const auto& [row, step] : places) {
                QVERIFY(show(window, row, step));
                before.push_back(pictureOf(window));
            }
            for (const RunRecord& run : window->session().runs().records())
                names += run.name;
            window->views().setCurrentWidget(&window->views().layersView());
            QVERIFY(save(window, file));
        }
        const ShownWindow window;
        QVERIFY(open(window, file));
        QCOMPARE(window->session().runs().count(), 3);
        QVERIFY(window->strip().text().contains("exactly"));
        QCOMPARE(window->session().playhead(), std::optional<std::int64_t>(1'150));
        QCOMPARE(&window->views().currentView(),
                 static_cast<PlotView*>(&window->views().layersView()));
        QStringList after;
        for (const RunRecord& run : window->session().runs().records())
            after += run.name;
        QCOMPARE(after, names);
        QVERIFY(!window->session().runs().records()[1].visible);
        QCOMPARE(window->session().runs().records()[2].parent,
                 window->session().runs().records()[1].number);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(show(window, places[i].first, places[i].second));
            QVERIFY2(pictureOf(window) == before[i], qPrintable(QString::number(i)));
        }
    }

    void twentyRunsWithForksAndAnExperimentComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("twenty.actigrad");
        const std::vector<std::pair<int, std::int64_t>> places{
            {0, 1'234}, {2, 900}, {4, 250}, {13, 77}, {19, 299}};
        std::vector<QImage> before;
        std::vector<double> results;
        {
            const ShownWindow window;
            QVERIFY(trainTwenty(window));
            QVERIFY(runExperiment(window));
            results = resultsOf(window);
            QCOMPARE(results.size(), std::size_t{3 * 4 * 2});
            for (const auto& [row, step] : places) {
                QVERIFY(show(window, row, step));
                before.push_back(pictureOf(window));
            }
            QVERIFY(save(window, file));
        }
        const ShownWindow window;
        QVERIFY(open(window, file));
        QCOMPARE(window->session().runs().count(), 20);
        const auto isFork = [](const RunRecord& run) { return run.parent != 0; };
        QCOMPARE(std::ranges::count_if(window->session().runs().records(), isFork), 5);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(show(window, places[i].first, places[i].second));
            QVERIFY2(pictureOf(window) == before[i], qPrintable(QString::number(i)));
        }
        QCOMPARE(resultsOf(window), results);
    }

    void newestRunGoesOnWhereItStood()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("one.actigrad");
        std::int64_t stood = 0;
        float later = 0;
        {
            const ShownWindow window;
            QVERIFY(trainTo(window, 500));
            stood = window->session().currentRun()->stepsDone();
            QVERIFY(save(window, file));
            QVERIFY(trainTo(window, stood + 2'000));
            QVERIFY(show(window, 0, stood + 1'900));
            later = window->session().scene().observation->loss;
        }
        const ShownWindow window;
        QVERIFY(open(window, file));
        QVERIFY(window->session().isPaused());
        QCOMPARE(window->session().currentRun()->stepsDone(), stood);
        QVERIFY(trainTo(window, stood + 2'000));
        const RunRecord& run = *window->session().currentRun();
        QCOMPARE(run.history->steps(), run.stepsDone() + 1); // none is missing, none counted twice
        QVERIFY(show(window, 0, stood + 1'900));
        QCOMPARE(window->session().scene().observation->loss, later);
    }

    void endedRunsStayEnded()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("ended.actigrad");
        double devLoss = 0;
        {
            const ShownWindow window;
            RunConfig config = window->controls().config();
            config.steps = 300;
            window->training().begin(config);
            QVERIFY(hasRuns(window, 2));
            window->session().setPaused(false);
            QVERIFY(waitFor([&] { return window->session().currentRun()->lastEvaluation(); }));
            devLoss = *window->session().currentRun()->lastEvaluation()->devLoss;
            QVERIFY(save(window, file));
        }
        const ShownWindow window;
        QVERIFY(open(window, file));
        QVERIFY(
            waitFor([&] { return window->session().currentRun()->state == RunState::Finished; }));
        QVERIFY(settle(*window));
        const RunRecord& run = *window->session().currentRun();
        QCOMPARE(run.evaluations->size(), std::size_t{1});
        QCOMPARE(*run.lastEvaluation()->devLoss, devLoss);
        QCOMPARE(run.history->steps(), 300);
        QCOMPARE(run.current->step, 299);
    }

    void divergedRunsStayDiverged()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("diverged.actigrad");
        std::int64_t at = 0;
        {
            const ShownWindow window;
            RunConfig config = window->controls().config();
            config.learningRate = 1'000;
            config.activation = Activation::Relu;
            config.hidden = {50, 50, 50};
            window->training().begin(config);
            QVERIFY(hasRuns(window, 2));
            window->session().setPaused(false);
            QVERIFY(waitFor(
                [&] { return window->session().currentRun()->state == RunState::Diverged; }));
            at = *window->session().currentRun()->divergedAt;
            QVERIFY(save(window, file));
        }
        const ShownWindow window;
        QVERIFY(open(window, file));
        QVERIFY(
            waitFor([&] { return window->session().currentRun()->state == RunState::Diverged; }));
        QCOMPARE(*window->session().currentRun()->divergedAt, at);
    }

    void badFilesLeaveEverythingAsItIs()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("bad.actigrad");
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("no session at all");
        bad.close();
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        QVERIFY(!open(window, file));
        QVERIFY(window->strip().text().contains("not a session"));
        QCOMPARE(window->session().runs().count(), 1);
        QVERIFY(waitForSteps(*window, 100)); // the run goes on
    }

    void pictureComesBackAsItsRun()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("fork.png");
        const ShownWindow window;
        QVERIFY(trainThree(window));
        QVERIFY(show(window, 2, 1'111));
        const RunRecord& run = window->session().runs().records()[2];
        const QImage before = pictureOf(window);
        const auto observed = window->session().scene().observation;
        writePng(file, before, {"overview", *run.config, 1'111, "neuron", planOf(run)});

        window->openFile(file);
        QVERIFY(hasRuns(window, 4));
        QVERIFY(waitFor([&] {
            const auto& observation = window->session().scene().observation;
            return observation && observation->step == 1'111 && observation != observed;
        }));
        QVERIFY(window->strip().text().contains("exactly"));
        QCOMPARE(window->session().currentRun()->name, QString("fork"));
        QCOMPARE(window->views().currentView().fileName(), QString("neuron"));
        const auto again = window->session().scene().observation;
        QCOMPARE(again->loss, observed->loss);
        QCOMPARE(again->layers[0].output.values, observed->layers[0].output.values);
        QVERIFY(trainTo(window, 1'300)); // and trains on
    }

    void pictureWithoutRunIsNamed()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("other.png");
        QVERIFY(QImage(20, 20, QImage::Format_RGB32).save(file));
        const ShownWindow window;
        window->openFile(file);
        QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
        QVERIFY(window->strip().text().contains("does not carry a run"));
    }

    void sessionIsKeptAndOffered()
    {
        const QTemporaryDir folder;
        std::int64_t steps = 0;
        {
            ShownWindow window;
            window->keepSessionsIn(folder.path());
            auto* offer = window->findChild<SessionOffer*>();
            QVERIFY(!offer->isVisible());
            QVERIFY(trainTo(window, 400));
            steps = window->session().currentRun()->stepsDone();
            window.close();
        }
        {
            ShownWindow window;
            window->session().setPaused(true);
            window->keepSessionsIn(folder.path());
            auto* offer = window->findChild<SessionOffer*>();
            QVERIFY(offer->isVisible());
            QSignalSpy opened(&window->sessions(), &SessionController::opened);
            offer->findChild<QPushButton*>("openLast")->click();
            QVERIFY(waitFor([&] { return !opened.isEmpty(); }));
            QCOMPARE(window->session().currentRun()->stepsDone(), steps);
            QVERIFY(window->sessions().file().isEmpty()); // saving asks where
            QVERIFY(!offer->isVisible());
        }
        ShownWindow window;
        window->keepSessionsIn(folder.path());
        auto* offer = window->findChild<SessionOffer*>();
        offer->findChild<QPushButton*>("startFresh")->click();
        QVERIFY(!offer->isVisible());
        QVERIFY(window->commands().openLast->isEnabled());
    }

    void windowAtRestKeepsNothing()
    {
        const QTemporaryDir folder;
        {
            ShownWindow window;
            window->session().setPaused(true);
            window->keepSessionsIn(folder.path());
            window->session().restore([&] { // a session at step 0
                SessionState state = *window->session().state();
                state.runs.front().record.history = std::make_shared<LossHistory>();
                return state;
            }());
            window.close();
        }
        QCOMPARE(QDir(folder.path()).entryList({"*.actigrad"}).size(), 0);
    }

    void onlyTheNewestFewAreKept()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 6; ++i) {
            const KeptSessions kept(folder.path());
            QFile file(kept.file());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const KeptSessions kept(folder.path());
        QCOMPARE(QDir(folder.path()).entryList({"*.actigrad"}).size(), KeptSessions::most);
        const KeptSessions other(folder.path()); // beside the one that is open
        QVERIFY(other.file() != kept.file());
    }
};

ACTIGRAD_WINDOW_TEST(SessionsTest)
#include "sessions_test.moc"
