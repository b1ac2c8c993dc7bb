#include "app/headless/report.h"
#include "app/headless/training.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QJsonObject parsed(const Report& report)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(toJson(report), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return document.object();
}

void compare(const QJsonValue& actual, const Statistics& expected)
{
    const auto object = actual.toObject();
    QCOMPARE(object.keys(), QStringList({"max", "mean", "min", "std"}));
    QCOMPARE(object["mean"].toDouble(), expected.mean);
    QCOMPARE(object["std"].toDouble(), expected.std);
    QCOMPARE(object["min"].toDouble(), expected.min);
    QCOMPARE(object["max"].toDouble(), expected.max);
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        RunConfig config = smallConfig(50);
        config.hidden = {8, 6};
        config.batchNorm = BatchNormalisation::Hidden;
        Training training(std::make_shared<const RunConfig>(config), 10, {20, 7});
        const auto goOn = [](const Training&) { return true; };
        training.train(goOn);
        training.conclude(goOn);
        m_report = training.report();
    }

    void keysAreThosePromised()
    {
        QCOMPARE(parsed(m_report).keys(), QStringList({"config",
                                                       "dead_dev",
                                                       "dev_loss",
                                                       "diverged_at",
                                                       "evaluations",
                                                       "examples",
                                                       "expected_initial_loss",
                                                       "final",
                                                       "initial",
                                                       "instruction_set",
                                                       "judgements",
                                                       "losses",
                                                       "parameters",
                                                       "samples",
                                                       "saturated_dev",
                                                       "state",
                                                       "steps",
                                                       "steps_per_second",
                                                       "test_loss",
                                                       "theory",
                                                       "train_loss",
                                                       "update_to_data",
                                                       "vocabulary",
                                                       "words"}));
    }

    void runIsDescribed()
    {
        const auto json = parsed(m_report);
        QCOMPARE(json["words"].toString(), "few");
        QCOMPARE(json["vocabulary"].toInt(),
                 static_cast<int>(m_report.config->words->vocabulary().size()));
        const auto examples = json["examples"].toObject();
        QCOMPARE(examples["train"].toInt(), static_cast<int>(m_report.trainExamples));
        QCOMPARE(examples["dev"].toInt(), static_cast<int>(m_report.devExamples));
        QCOMPARE(examples["test"].toInt(), static_cast<int>(m_report.testExamples));
        QCOMPARE(json["parameters"].toInteger(), m_report.config->parameters());
        QCOMPARE(json["expected_initial_loss"].toDouble(), m_report.config->expectedInitialLoss());
        QCOMPARE(json["state"].toString(), "finished");
        QVERIFY(json["diverged_at"].isNull());
        QCOMPARE(json["steps"].toInteger(), 50);
        QCOMPARE(json["steps_per_second"].toDouble(), m_report.stepsPerSecond().value());
    }

    void evaluationsAreTold()
    {
        const auto json = parsed(m_report);
        const auto& last = m_report.evaluation.value();
        QCOMPARE(json["train_loss"].toDouble(), last.trainLoss);
        QCOMPARE(json["dev_loss"].toDouble(), last.devLoss.value());
        QCOMPARE(json["test_loss"].toDouble(), last.testLoss);
        const auto evaluations = json["evaluations"].toArray();
        QCOMPARE(evaluations.size(), 3);
        const std::array steps{20, 40, 50};
        for (qsizetype i = 0; i < evaluations.size(); ++i) {
            const auto& expected = m_report.evaluations[static_cast<std::size_t>(i)];
            const auto entry = evaluations[i].toObject();
            QCOMPARE(entry.keys(), QStringList({"dev_loss", "step", "test_loss", "train_loss"}));
            QCOMPARE(entry["step"].toInteger(), steps[static_cast<std::size_t>(i)]);
            QCOMPARE(entry["train_loss"].toDouble(), expected.trainLoss);
            QCOMPARE(entry["dev_loss"].toDouble(), expected.devLoss.value());
            QCOMPARE(entry["test_loss"].toDouble(), expected.testLoss);
        }
    }

    void devSplitIsToldOfLayerByLayer()
    {
        Report report = m_report;
        report.evaluation->devLayers = {{0.25, {1, 4, 5}}, {0.5, {}}};
        const auto json = parsed(report);
        QCOMPARE(json["saturated_dev"], QJsonArray({0.25, 0.5}));
        QCOMPARE(json["dead_dev"], QJsonArray({3, 0}));
        QCOMPARE(parsed(m_report)["dead_dev"].toArray().size(), 2);
    }

    void updatesAreToldByParameter()
    {
        auto last = std::make_shared<Observation>(*m_report.last);
        last->parameters[1].updateToData = -std::numeric_limits<double>::infinity();
        Report report = m_report;
        report.last = last;
        const auto ratios = parsed(report)["update_to_data"].toObject();
        QCOMPARE(ratios.keys(),
                 QStringList({"C", "W1", "W2", "W3", "b3", "gain1", "gain2", "shift1", "shift2"}));
        QCOMPARE(ratios["C"].toDouble(), in(*last, "C").updateToData);
        QVERIFY(ratios["W1"].isNull());
    }

    void samplesAreWords()
    {
        const auto samples = parsed(m_report)["samples"].toArray();
        QCOMPARE(samples.size(), 7);
        for (qsizetype i = 0; i < samples.size(); ++i)
            QCOMPARE(samples[i].toString().toStdString(),
                     m_report.samples[static_cast<std::size_t>(i)]);
    }

    void lossesComeBackBitForBit()
    {
        const auto losses = parsed(m_report)["losses"].toObject();
        QCOMPARE(losses.size(), static_cast<qsizetype>(m_report.losses.size()));
        for (const auto& [step, loss] : m_report.losses)
            QCOMPARE(static_cast<float>(losses[QString::number(step)].toDouble()), loss);
    }

    void observationsAreComplete()
    {
        const auto json = parsed(m_report);
        for (const auto& [name, observation] :
             {std::pair("initial", m_report.initial), std::pair("final", m_report.last)}) {
            const auto object = json[name].toObject();
            QCOMPARE(object["step"].toInteger(), observation->step);
            QCOMPARE(static_cast<float>(object["loss"].toDouble()), observation->loss);

            const auto layers = object["layers"].toArray();
            QCOMPARE(layers.size(), 2);
            QCOMPARE(layers[0]["width"].toInt(), 8);
            QCOMPARE(layers[1]["width"].toInt(), 6);
            for (std::size_t i = 0; i < 2; ++i)
                compareLayer(layers[static_cast<qsizetype>(i)].toObject(),
                             observation->layers[i].statistics);

            const auto gradients = object["gradients"].toObject();
            QCOMPARE(gradients.keys(), QStringList({"C", "W1", "W2", "W3", "b3", "gain1", "gain2",
                                                    "shift1", "shift2"}));
            for (const auto& parameter : observation->parameters) {
                const auto entry = gradients[QString::fromStdString(parameter.name)].toObject();
                QCOMPARE(entry["std"].toDouble(), parameter.gradient.std);
                QCOMPARE(entry["data_std"].toDouble(), parameter.data.std);
            }
        }
    }

    void whatIsNotFiniteOrNotKnownIsNull()
    {
        Report report = m_report;
        report.state = Report::State::Diverged;
        report.divergedAt = 49;
        report.losses.back().loss = std::numeric_limits<float>::infinity();
        report.evaluation.reset();
        report.evaluations.back().trainLoss = std::nan("");
        report.evaluations.back().devLoss.reset();
        auto last = std::make_shared<Observation>(*report.last);
        last->layers[0].statistics.output.std = std::nan("");
        report.last = last;

        const auto json = parsed(report);
        QCOMPARE(json["state"].toString(), "diverged");
        QCOMPARE(json["diverged_at"].toInt(), 49);
        for (const auto& value :
             {json["losses"]["49"], json["train_loss"], json["dev_loss"], json["test_loss"],
              json["saturated_dev"], json["dead_dev"], json["evaluations"][2]["train_loss"],
              json["evaluations"][2]["dev_loss"], json["final"]["layers"][0]["output"]["std"]})
            QVERIFY(value.isNull());
    }

    void reportBeforeTheFirstStepHasNoSpeed()
    {
        Report report = m_report;
        report.state = Report::State::Stopped;
        report.steps = 0;
        QVERIFY(parsed(report)["steps_per_second"].isNull());
        QCOMPARE(parsed(report)["state"].toString(), "stopped");
    }

private:
    static void compareLayer(const QJsonObject& layer, const LayerStatistics& expected)
    {
        QCOMPARE(layer.keys(),
                 QStringList({"beyond_0.97", "dead", "output", "output_gradient", "preactivation",
                              "preactivation_gradient", "saturated", "width"}));
        compare(layer["preactivation"], expected.preactivation);
        compare(layer["output"], expected.output);
        compare(layer["output_gradient"], expected.outputGradient);
        compare(layer["preactivation_gradient"], expected.preactivationGradient);
        QCOMPARE(layer["saturated"].toDouble(), expected.saturated);
        QCOMPARE(layer["beyond_0.97"].toDouble(), expected.beyond097);
        QCOMPARE(layer["dead"].toInt(), static_cast<int>(expected.deadNeurons.size()));
    }

    Report m_report;
};

ACTIGRAD_GUILESS_TEST(ReportTest)
#include "report_test.moc"
