#include "app/files/network_file.h"
#include "app/files/safetensors.h"
#include "core/input_error.h"
#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace actigrad;
using namespace actigrad::test;

namespace {

SavedRun savedRun(BatchNormalisation norm = BatchNormalisation::All)
{
    RunConfig config = smallConfig(100);
    config.hidden = {6, 5};
    config.batchNorm = norm;
    config.activation = Activation::Maxout;
    config.scales[{ParameterKind::Weights, 1}] = 0.3;
    Run run = begin(config);
    SavedRun saved;
    while (run.updates() < 20) {
        saved.losses.push_back(run.loss());
        run.advance();
    }
    saved.checkpoint = run.checkpoint();
    Evaluation evaluation;
    evaluation.step = 20;
    evaluation.trainLoss = 2.5;
    evaluation.testLoss = 2.75;
    saved.evaluations = {evaluation};
    return saved;
}

QByteArray withHeader(const QByteArray& header, const QByteArray& data = {})
{
    QByteArray file(8, '\0');
    qToLittleEndian(static_cast<quint64>(header.size()), file.data());
    return file + header + data;
}

/// The message of the error that reading gives; empty if there is none.
QString problemWith(const QByteArray& file)
{
    try {
        (void)readNetworkFile(file, fewWords());
        return {};
    } catch (const InputError& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

/// Networks in safetensors files.
class NetworkFileTest : public QObject
{
    Q_OBJECT

private slots:
    static void everythingComesBack()
    {
        for (const auto norm : {BatchNormalisation::None, BatchNormalisation::All}) {
            const SavedRun before = savedRun(norm);
            const SavedRun after = readNetworkFile(networkFile(before), fewWords());
            QCOMPARE(after.checkpoint.step, before.checkpoint.step);
            QVERIFY(*after.checkpoint.config == *before.checkpoint.config);
            QCOMPARE(after.checkpoint.parameters, before.checkpoint.parameters);
            QCOMPARE(after.checkpoint.runningStatistics, before.checkpoint.runningStatistics);
            QVERIFY(after.checkpoint.generator.state() == before.checkpoint.generator.state());
            QCOMPARE(after.checkpoint.history->points().size(),
                     before.checkpoint.history->points().size());
            QCOMPARE(after.checkpoint.history->lives().size(), std::size_t(2));
            QCOMPARE(after.losses, before.losses);
            QCOMPARE(after.evaluations.front().trainLoss, 2.5);
            QVERIFY(!after.evaluations.front().devLoss);
        }
    }

    static void tensorsHaveTheLecturesNamesAndOrientation()
    {
        const Safetensors file = Safetensors::read(networkFile(savedRun()));
        const auto shape = [&file](const char* name) { return file.tensor(name).shape; };
        using Shape = std::vector<std::int64_t>;
        const auto vocabulary = static_cast<std::int64_t>(fewWords()->vocabulary().size());
        QCOMPARE(shape("C")[0], vocabulary);
        QCOMPARE(shape("W1")[1], 12); // maxout: two columns a neuron
        QCOMPARE(shape("W2"), (Shape{6, 10}));
        QCOMPARE(shape("W3"), (Shape{5, vocabulary}));
        for (const char* name : {"gain1", "shift1", "mean1", "var1"})
            QCOMPARE(shape(name), (Shape{12}));
        QCOMPARE(file.metadata["step"], "20");
        QVERIFY(file.metadata["config"].contains("\"activation\":\"maxout\""));
    }

    static void otherWordsAreNamed()
    {
        const QByteArray file = networkFile(savedRun());
        QVERIFY_EXCEPTION_THROWN((void)readNetworkFile(file, twoWords()), InputError);
        QCOMPARE(wordsOfNetworkFile(file).fingerprint,
                 QString::number(fewWords()->fingerprint(), 16));
    }

    static void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        const QByteArray good = networkFile(savedRun());
        QTest::newRow("empty") << QByteArray() << "too short";
        QTest::newRow("huge header") << QByteArray(8, '\xff') << "cut off";
        QTest::newRow("cut header") << good.left(50) << "cut off";
        QTest::newRow("cut data") << good.left(good.size() - 10) << "outside of the file";
        QTest::newRow("no JSON") << withHeader("nonsense") << "not JSON";
        QTest::newRow("an array") << withHeader("[1, 2]") << "not JSON";
        QTest::newRow("deep") << withHeader(QByteArray(5'000, '[')) << "not JSON";
        const auto tensor = [](const QByteArray& text) {
            return withHeader("{\"a\":" + text + "}", QByteArray(8, '\0'));
        };
        QTest::newRow("no type") << tensor("{}") << "type that is not known";
        QTest::newRow("negative shape")
            << tensor(R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})") << "shape";
        QTest::newRow("enormous shape")
            << tensor(R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,4]})")
            << "shape";
        QTest::newRow("outside") << tensor(R"({"dtype":"F32","shape":[3],"data_offsets":[0,12]})")
                                 << "outside";
        QTest::newRow("backwards")
            << tensor(R"({"dtype":"F32","shape":[0],"data_offsets":[8,4]})") << "outside";
        QTest::newRow("wrong size")
            << tensor(R"({"dtype":"F32","shape":[1],"data_offsets":[0,8]})") << "8 bytes";
        QTest::newRow("overlap") << withHeader(
                                        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                                        R"("b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                                        QByteArray(8, '\0'))
                                 << "overlap";
        QTest::newRow("no words") << withHeader("{}") << "other words";
    }
    static void hostileFilesAreRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, expected);
        const QString problem = problemWith(file);
        QVERIFY2(problem.contains(expected), qPrintable(problem));
    }

    static void wrongContentIsNamed_data()
    {
        using Change = std::function<void(Safetensors&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, Change change, const char* expected) {
            QTest::newRow(name) << std::move(change) << QString(expected);
        };
        add(
            "no W1", [](Safetensors& file) { file.tensors.remove("W1"); }, "no tensor “W1”");
        add(
            "another shape", [](Safetensors& file) { file.tensors["W1"] = file.tensors["W2"]; },
            "“W1” is 6 × 10");
        add(
            "not finite",
            [](Safetensors& file) {
                auto values = file.tensors["gain1"].floats();
                values[3] = std::numeric_limits<float>::infinity();
                file.tensors["gain1"] = StoredTensor::of(values, file.tensors["gain1"].shape);
            },
            "not finite");
        add(
            "another type", [](Safetensors& file) { file.tensors["C"].type = "I32"; },
            "type “I32”");
        add(
            "generator",
            [](Safetensors& file) {
                auto words = file.tensors["generator"].integers();
                words.back() = 700;
                file.tensors["generator"] = StoredTensor::of(words, {625});
            },
            "generator");
        add(
            "losses",
            [](Safetensors& file) {
                file.tensors["losses"] = StoredTensor::of(std::vector<float>{1, 2}, {2});
            },
            "losses of 2 steps");
        add(
            "history",
            [](Safetensors& file) {
                auto steps = file.tensors["history.steps"].integers();
                std::swap(steps[0], steps[1]);
                file.tensors["history.steps"] =
                    StoredTensor::of(steps, {static_cast<std::int64_t>(steps.size())});
            },
            "history");
        add(
            "no step", [](Safetensors& file) { file.metadata.remove("step"); }, "how many steps");
        add(
            "no config", [](Safetensors& file) { file.metadata["config"] = "{}"; }, "missing");
        add(
            "a config too large",
            [](Safetensors& file) {
                QJsonObject config =
                    QJsonDocument::fromJson(file.metadata["config"].toUtf8()).object();
                config["batch"] = 1e15;
                file.metadata["config"] =
                    QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact));
            },
            "“batch”");
    }
    static void wrongContentIsNamed()
    {
        QFETCH(const std::function<void(Safetensors&)>, change);
        QFETCH(const QString, expected);
        Safetensors file = Safetensors::read(networkFile(savedRun()));
        change(file);
        const QString problem = problemWith(file.file());
        QVERIFY2(problem.contains(expected), qPrintable(problem));
    }

    static void everyCutIsRefused()
    {
        const QByteArray good = networkFile(savedRun());
        QCOMPARE(problemWith(good), QString());
        for (qsizetype size = 0; size < good.size(); size += 97)
            QVERIFY(!problemWith(good.left(size)).isEmpty());
    }
};

ACTIGRAD_GUI_TEST(NetworkFileTest)
#include "network_file_test.moc"
