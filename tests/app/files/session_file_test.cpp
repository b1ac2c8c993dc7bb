#include "app/files/session_file.h"
#include "app/options/sweep.h"
#include "core/input_error.h"
#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QTest>

#include <functional>

using namespace actigrad;
using namespace actigrad::test;

namespace {

const std::vector<std::shared_ptr<const WordList>> known{};

KeptRun keptRun(std::uint64_t number, std::int64_t steps)
{
    RunConfig config = smallConfig(1'000);
    config.batchNorm = BatchNormalisation::All;
    config.seed = static_cast<std::int64_t>(number);
    KeptRun kept;
    RunRecord& record = kept.record;
    record.number = number;
    record.name = QString("run %1").arg(number);
    record.config = std::make_shared<const RunConfig>(config);
    record.history = std::make_shared<LossHistory>();
    record.state = RunState::Paused;
    Run run = begin(config);
    while (run.step() < steps) {
        const float loss = run.loss();
        record.history->append({&loss, 1});
        run.advance();
        if (run.step() % 64 == 0)
            kept.checkpoints.push_back(std::make_shared<const Checkpoint>(run.checkpoint()));
    }
    const float loss = run.loss();
    record.history->append({&loss, 1});
    Evaluation evaluation;
    evaluation.step = steps;
    evaluation.trainLoss = 2.5;
    evaluation.devLoss = 2.75;
    evaluation.testLoss = 2.625;
    evaluation.devExamples = 7;
    evaluation.devLayers = {{0.25, {1, 3}}};
    record.evaluations->push_back(evaluation);
    Judgement judgement;
    judgement.problem = Problem::Saturated;
    judgement.figures = {{"share", 0.6}};
    judgement.where = id("W1");
    record.turns = {{0, judgement}, {90, std::nullopt}};
    return kept;
}

SavedSession savedSession()
{
    SavedSession session;
    session.state.runs = {keptRun(3, 200), keptRun(5, 130)};
    completeCheckpoints(session.state);
    session.state.created = 6;
    session.state.selected = 3;
    session.state.playhead = 77;
    session.state.pin =
        SessionState::Pin{3, "pinned", session.state.runs.at(0).record.config, 12, nullptr};
    session.settings = *session.state.runs.at(1).record.config;
    session.page = "layers";
    ExperimentList::Kept experiment;
    experiment.name = "W1";
    experiment.configs = {session.settings};
    experiment.axes = {sweepAxis("W1=0.1,1")};
    experiment.seeds = 2;
    CellResult result;
    result.cell = 2;
    result.devLoss = 2.25;
    experiment.results = {result};
    session.experiments = {experiment};
    return session;
}

QString sessionProblem(const QByteArray& file)
{
    try {
        (void)readSessionFile(file, known);
        return {};
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
}

/// A session's file in which something is another.
QByteArray changed(const std::function<void(QCborMap&)>& change)
{
    QCborMap map =
        QCborValue::fromCbor(sessionFile(savedSession(), 1U << 20U, known)).taggedValue().toMap();
    change(map);
    return QCborValue(QCborKnownTags::Signature, map).toCbor();
}

/// The same of its first run.
QByteArray withRun(const std::function<void(QCborMap&)>& change)
{
    return changed([&change](QCborMap& map) {
        QCborArray runs = map[QLatin1String("runs")].toArray();
        QCborMap run = runs[0].toMap();
        change(run);
        runs[0] = run;
        map[QLatin1String("runs")] = runs;
    });
}

} // namespace

/// Sessions in files.
class SessionFileTest : public QObject
{
    Q_OBJECT

private slots:
    static void everythingComesBack()
    {
        const SavedSession before = savedSession();
        const SavedSession after = readSessionFile(sessionFile(before, 1U << 20U, known), known);
        QCOMPARE(after.state.runs.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            const KeptRun& was = before.state.runs.at(i);
            const KeptRun& is = after.state.runs.at(i);
            QCOMPARE(is.record.number, was.record.number);
            QCOMPARE(is.record.name, was.record.name);
            QCOMPARE(is.record.config->seed, was.record.config->seed);
            QCOMPARE(is.record.config->words->fingerprint(),
                     was.record.config->words->fingerprint());
            QCOMPARE(is.record.history->steps(), was.record.history->steps());
            QCOMPARE(is.record.history->buckets().back().mean,
                     was.record.history->buckets().back().mean);
            QCOMPARE(is.record.evaluations->back().devLayers.at(0).dead, (std::vector<int>{1, 3}));
            QCOMPARE(is.record.turns.size(), std::size_t{2});
            QCOMPARE(is.record.turns.at(0).judgement->figure("share"), 0.6);
            QVERIFY(!is.record.turns.at(1).judgement);
            QCOMPARE(is.checkpoints.size(), was.checkpoints.size());
            for (std::size_t j = 0; j < is.checkpoints.size(); ++j) {
                QCOMPARE(is.checkpoints.at(j)->step, was.checkpoints.at(j)->step);
                QCOMPARE(is.checkpoints.at(j)->parameters, was.checkpoints.at(j)->parameters);
                QVERIFY(is.checkpoints.at(j)->generator.state() ==
                        was.checkpoints.at(j)->generator.state());
            }
        }
        QCOMPARE(after.state.playhead, before.state.playhead);
        QCOMPARE(after.state.created, 6);
        QCOMPARE(after.state.pin->step, 12);
        QCOMPARE(after.page, QString("layers"));
        QCOMPARE(after.experiments.size(), std::size_t{1});
        QCOMPARE(after.experiments.at(0).axes.at(0).values.at(1).text, QString("1"));
        QCOMPARE(after.experiments.at(0).results.at(0).devLoss, std::optional(2.25));
    }

    static void checkpointsFitTheSizeAllowed()
    {
        const SavedSession session = savedSession();
        const SavedSession none = readSessionFile(sessionFile(session, 0, known), known);
        QCOMPARE(none.state.runs.at(0).checkpoints.size(), std::size_t{1}); // where the run stands
        QCOMPARE(none.state.runs.at(0).checkpoints.at(0)->step, 200);
        const std::size_t half = 4 * session.state.runs.at(0).checkpoints.back()->bytes();
        const SavedSession some = readSessionFile(sessionFile(session, half, known), known);
        QVERIFY(some.state.runs.at(0).checkpoints.size() <
                session.state.runs.at(0).checkpoints.size());
        QVERIFY(some.state.runs.at(0).checkpoints.size() > 1);
    }

    static void wordsThatTheReaderHasAreNotStored()
    {
        const SavedSession session = savedSession();
        const QByteArray file = sessionFile(session, 0, {fewWords()});
        QVERIFY(file.size() < sessionFile(session, 0, {}).size());
        QVERIFY(sessionProblem(file).contains(QString::fromStdString(fewWords()->name())));
        QCOMPARE(readSessionFile(file, {fewWords()}).state.runs.size(), std::size_t{2});
    }

    /// The files of all versions so far. When the version changes, the file before stays.
    static void filesOfEachVersionAreRead()
    {
        QFile file(ACTIGRAD_SOURCE_DIR "/tests/app/files/session_v1.actigrad");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const SavedSession session = readSessionFile(file.readAll(), known);
        QCOMPARE(session.state.runs.size(), std::size_t{2});
        QCOMPARE(session.state.runs.at(1).record.name, QString("run 5"));
        QCOMPARE(session.state.runs.at(1).checkpoints.back()->step, 130);
        QCOMPARE(session.experiments.size(), std::size_t{1});
    }

    static void unknownFieldsAreSkipped()
    {
        QCOMPARE(sessionProblem(changed([](QCborMap& map) {
                     map[QLatin1String("from the future")] = QCborMap{{"a", 1}};
                 })),
                 QString());
    }

    static void wrongContentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        const auto set = [](const char* name, const QCborValue& value) {
            return [name, value](QCborMap& map) { map[QLatin1String(name)] = value; };
        };
        QTest::newRow("empty") << QByteArray() << "not a session";
        QTest::newRow("text") << QByteArray("emma\nolivia\n") << "not a session";
        QTest::newRow("another map") << QCborValue(QCborMap{{"a", 1}}).toCbor() << "not a session";
        QTest::newRow("newer") << changed(set("version", 2)) << "newer version";
        QTest::newRow("no version") << changed(set("version", "one")) << "“version”";
        QTest::newRow("no runs") << changed(set("runs", QCborArray())) << "none of";
        QTest::newRow("runs are text") << changed(set("runs", "none")) << "“runs”";
        QTest::newRow("layer") << changed(set("layer", 1'000)) << "“layer”";
        QTest::newRow("playhead") << changed(set("playhead", -1)) << "“playhead”";
        QTest::newRow("words") << withRun(set("words", 7)) << "“words”";
        QTest::newRow("config") << withRun(set("config", QCborMap())) << "in the config";
        QTest::newRow("state") << withRun(set("state", "asleep")) << "“state”";
        QTest::newRow("same number") << withRun(set("number", 5)) << "“number”";
        QTest::newRow("losses") << withRun(set("losses", QCborMap{{"steps", 5}})) << "“first”";
        QTest::newRow("evaluations")
            << withRun(set("evaluations", QByteArray(9, 'x'))) << "“evaluations”";
        QTest::newRow("no checkpoint")
            << withRun(set("checkpoints", QCborArray())) << "“checkpoints”";
        QTest::newRow("damaged checkpoint")
            << withRun(set("checkpoints", QCborArray{QByteArray(100, 'x')})) << "cut off";
        QTest::newRow("long name") << withRun(set("name", QString(10'000, 'x'))) << "“name”";
    }
    static void wrongContentIsNamed()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, expected);
        const QString problem = sessionProblem(file);
        QVERIFY2(problem.contains(expected), qPrintable(problem));
    }

    static void everyCutIsRefused()
    {
        const QByteArray good = sessionFile(savedSession(), 0, known);
        QCOMPARE(sessionProblem(good), QString());
        for (qsizetype size = 0; size < good.size(); size += 211)
            QVERIFY(!sessionProblem(good.left(size)).isEmpty());
    }
};

ACTIGRAD_GUI_TEST(SessionFileTest)
#include "session_file_test.moc"
