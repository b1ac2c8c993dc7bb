#include "app/files/run_code.h"
#include "app/options/command_line.h"
#include "core/training/run.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

// where Debian's PyTorch is
const QString interpreter = QFile::exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

RunConfig unusual()
{
    RunConfig config;
    config.words = names();
    config.seed = 7;
    config.batchSeed = 11;
    config.hidden = {40, 30};
    config.activation = Activation::Maxout;
    config.batchNorm = BatchNormalisation::Hidden;
    config.schedule = LearningRateSchedule::Cosine;
    config.steps = 500;
    config.learningRate = 0.25;
    config.scales[id("W2")] = 0.125;
    config.scales[id("gain1")] = 0.5;
    return config;
}

RunConfig deepSigmoid()
{
    RunConfig config;
    config.words = names();
    config.hidden = {50, 50, 50};
    config.activation = Activation::Sigmoid;
    config.bias = BiasInit::Zero;
    config.decayAt = 5;
    config.scales[id("C")] = 0.5;
    return config;
}

RunConfig asInTheLecture()
{
    RunConfig config;
    config.words = names();
    return config;
}

} // namespace

/// Runs as code.
class RunCodeTest : public QObject
{
    Q_OBJECT

private slots:
    static void commandLineGivesTheConfigBack()
    {
        for (const RunConfig& config : {asInTheLecture(), unusual(), deepSigmoid()}) {
            const QStringList arguments = commandLineOf(config, {}).split(' ');
            const CommandLine parsed = parseCommandLine(arguments);
            const auto* options = std::get_if<Options>(&parsed);
            QVERIFY(options != nullptr);
            RunConfig start;
            start.words = config.words;
            RunConfig applied = options->appliedTo(start);
            applied.scales = config.scales; // those that are not used may differ
            QVERIFY(applied == config);
            for (const ParameterId scale : config.scaledParameters())
                QCOMPARE(options->appliedTo(start).scales[scale], config.scales[scale]);
        }
    }

    static void wordsAreQuoted()
    {
        QVERIFY(commandLineOf(asInTheLecture(), "my words.txt").endsWith("--words 'my words.txt'"));
        QVERIFY(commandLineOf(asInTheLecture(), "it's").contains("'it'\\''s'"));
    }

    static void pytorchPrintsTheSameLosses_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("lecture") << 0;
        QTest::newRow("maxout, batch norm, cosine") << 1;
        QTest::newRow("deep sigmoid, no biases") << 2;
    }
    static void pytorchPrintsTheSameLosses()
    {
        QFETCH(const int, which);
        QProcess torch;
        torch.start(interpreter, {"-c", "import torch"});
        if (!torch.waitForFinished(120'000) || torch.exitCode() != 0)
            QSKIP("PyTorch is not installed");
        const RunConfig config = which == 0   ? asInTheLecture()
                                 : which == 1 ? unusual()
                                              : deepSigmoid();
        const QTemporaryDir folder;
        QFile script(folder.filePath("run.py"));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(pytorchCodeOf(config).toUtf8());
        script.close();
        QProcess python;
        python.start(interpreter, {script.fileName(), ACTIGRAD_SOURCE_DIR "/resources/names.txt"});
        QVERIFY(python.waitForFinished(300'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        const QStringList lines =
            QString::fromUtf8(python.readAllStandardOutput()).trimmed().split('\n');
        QCOMPARE(lines.size(), 11);
        Run run = begin(config);
        for (const QString& line : lines) {
            const double loss = line.section(' ', 1).toDouble();
            QVERIFY2(std::abs(loss - static_cast<double>(run.loss())) < 1e-4 * loss,
                     qPrintable(line + " here " + QString::number(run.loss())));
            run.advance();
        }
    }
};

ACTIGRAD_GUI_TEST(RunCodeTest)
#include "run_code_test.moc"
