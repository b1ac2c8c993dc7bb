#include "app/headless/report.h"
#include "app/headless/training.h"
#include "tests/core/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

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
        Training training(std::make_shared<const RunConfig>(smallConfig(50)), 10);
        training.train([](const Training&) { return true; });
        m_report = training.report();
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
        QCOMPARE(json["train_loss"].toDouble(), m_report.trainLoss.value());
        QCOMPARE(json["dev_loss"].toDouble(), m_report.devLoss.value());
    }

    void configIsComplete()
    {
        const auto config = parsed(m_report)["config"].toObject();
        QCOMPARE(config.keys(),
                 QStringList({"activation", "batch", "context", "embedding", "hidden", "lr",
                              "lr_decay_at", "scales", "seed", "steps", "words"}));
        QCOMPARE(config["hidden"].toInt(), 8);
        QCOMPARE(config["scales"].toObject().keys(), QStringList({"C", "W1", "W2", "b1", "b2"}));
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
            QCOMPARE(layers.size(), 1);
            const auto layer = layers[0].toObject();
            const auto& expected = observation->layers[0].statistics;
            compare(layer["preactivation"], expected.preactivation);
            compare(layer["output"], expected.output);
            compare(layer["output_gradient"], expected.outputGradient);
            compare(layer["preactivation_gradient"], expected.preactivationGradient);
            QCOMPARE(layer["saturated"].toDouble(), expected.saturated);
            QCOMPARE(layer["dead"].toInt(), static_cast<int>(expected.deadNeurons.size()));

            const auto gradients = object["gradients"].toObject();
            QCOMPARE(gradients.size(), static_cast<qsizetype>(parameterCount));
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
        report.trainLoss = std::nan("");
        report.devLoss.reset();
        auto last = std::make_shared<Observation>(*report.last);
        last->layers[0].statistics.output.std = std::nan("");
        report.last = last;

        const auto json = parsed(report);
        QCOMPARE(json["state"].toString(), "diverged");
        QCOMPARE(json["diverged_at"].toInt(), 49);
        for (const auto& value : {json["losses"]["49"], json["train_loss"], json["dev_loss"],
                                  json["final"]["layers"][0]["output"]["std"]})
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
    Report m_report;
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
