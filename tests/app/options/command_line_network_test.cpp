#include "tests/app/options/parsing.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

/// What the command line says of the network and its init.
namespace {

/// The value of a field, nothing if the options do not give it.
template <typename Value>
std::optional<Value> given(const Options& options, std::string_view field, Value RunConfig::*member)
{
    return options.gives(field) ? std::optional(options.appliedTo({}).*member) : std::nullopt;
}

} // namespace

class CommandLineNetworkTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOptionOfTheNetworkIsRead()
    {
        const auto options =
            parsed({"--hidden", "100,50,7", "--activation", "leaky-relu", "--bias", "zero",
                    "--batchnorm", "all", "--bn-momentum", "0.1", "--lr-schedule", "cosine"});
        RunConfig expected;
        expected.hidden = {100, 50, 7};
        expected.activation = Activation::LeakyRelu;
        expected.bias = BiasInit::Zero;
        expected.batchNorm = BatchNormalisation::All;
        expected.batchNormMomentum = 0.1;
        expected.schedule = LearningRateSchedule::Cosine;
        QVERIFY(options.appliedTo({}) == expected);
    }

    void everyValueOfAChoiceIsRead()
    {
        for (const auto& traits : activations())
            QCOMPARE(given(parsed({"--activation", QString::fromUtf8(traits.name)}), "activation",
                           &RunConfig::activation),
                     std::optional(traits.activation));
        QCOMPARE(given(parsed({"--bias", "drawn"}), "bias", &RunConfig::bias),
                 std::optional(BiasInit::Drawn));
        QCOMPARE(given(parsed({"--batchnorm", "none"}), "batchnorm", &RunConfig::batchNorm),
                 std::optional(BatchNormalisation::None));
        QCOMPARE(given(parsed({"--batchnorm", "hidden"}), "batchnorm", &RunConfig::batchNorm),
                 std::optional(BatchNormalisation::Hidden));
        QCOMPARE(given(parsed({"--lr-schedule", "constant"}), "lr-schedule", &RunConfig::schedule),
                 std::optional(LearningRateSchedule::Constant));
        QCOMPARE(given(parsed({"--lr-schedule", "step"}), "lr-schedule", &RunConfig::schedule),
                 std::optional(LearningRateSchedule::Step));
    }

    void valueThatIsNoChoiceIsToldWithThoseThatThereAre_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("values");
        QTest::newRow("activation") << "--activation"
                                    << "tanh, sigmoid, relu, leaky-relu, elu, maxout";
        QTest::newRow("bias") << "--bias"
                              << "drawn, zero";
        QTest::newRow("batchnorm") << "--batchnorm"
                                   << "none, hidden, all";
        QTest::newRow("lr-schedule") << "--lr-schedule"
                                     << "constant, step, cosine";
    }
    void valueThatIsNoChoiceIsToldWithThoseThatThereAre()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, values);
        for (const char* value : {"gelu", "Tanh", "tanh ", "0", "-1", "nan", "none,all", "%1"})
            QCOMPARE(errorOf({option, value}),
                     QString("%1 must be one of %2, not “%3”").arg(option, values, value));
        QCOMPARE(errorOf({option, ""}), option + " needs a value that is not empty");
    }

    void widthsAreAListOfBoundedLength()
    {
        QVERIFY(given(parsed({"--hidden", "1,16384"}), "hidden", &RunConfig::hidden) ==
                std::optional(std::vector<std::int64_t>{1, 16'384}));
        QCOMPARE(
            given(parsed({"--hidden", "1,2,3,4,5,6,7,8"}), "hidden", &RunConfig::hidden)->size(),
            8U);
        for (const char* value :
             {"0", "-1", "16385", "1e30", "1000000000000", "nan", "inf", "1.5", "x", ",", "100,",
              ",100", "100,,100", "100,0", "100, 100", "100;100", "1,2,3,4,5,6,7,8,9", "%2"})
            QCOMPARE(errorOf({"--hidden", value}),
                     QString("--hidden must be 1 to 8 whole numbers from 1 to 16384 with commas "
                             "between, not “%1”")
                         .arg(value));
    }

    void momentumIsPositiveAndAtMostOne()
    {
        QCOMPARE(
            given(parsed({"--bn-momentum", "1"}), "bn-momentum", &RunConfig::batchNormMomentum),
            std::optional(1.0));
        for (const char* value : {"0", "-0", "-1", "nan", "inf", "1e30", "1.0001", "0,1", "x"})
            QCOMPARE(errorOf({"--bn-momentum", value}),
                     QString("--bn-momentum must be a number greater than 0 and at most 1, "
                             "not “%1”")
                         .arg(value));
    }

    void scalesAreNamedAndBounded()
    {
        QCOMPARE(parsed({"--scale", "b2=0"}).scales.at(0).parameter, id("b2"));
        QCOMPARE(parsed({"--scale", "C=1000"}).scales.at(0).value, 1000.0);
        for (const char* value : {"-1", "nan", "inf", "1e30", "1001", "", "1=2"})
            QCOMPARE(
                errorOf({"--scale", QString("W1=") + value}),
                QString("the scale of W1 must be a number from 0 to 1000, not “%1”").arg(value));
        for (const char* name : {"w1", "W0", "W10", "b0", "gain", "gain10", "shift1", "C1", "W1 "})
            QCOMPARE(errorOf({"--scale", QString(name) + "=1"}),
                     QString("there is no scale “%1”; the scales are: C, W1 … W9, b1 … b9, "
                             "gain1 … gain9")
                         .arg(name));
        for (const char* value : {"W1", "=1", "1"})
            QCOMPARE(errorOf({"--scale", value}),
                     QString("--scale must be NAME=X, for example W1=0.2, not “%1”").arg(value));
    }

    void unknownPresetListsTheNames()
    {
        QStringList names;
        for (const auto& preset : presets())
            names += QString::fromUtf8(preset.name);
        for (const char* name : {"xavier", "Kaiming", "kaiming ", "%1"})
            QCOMPARE(errorOf({"--preset", name}),
                     QString("there is no preset “%1”; there are: %2").arg(name, names.join(", ")));
    }

    void presetsAreListedWithALineEach()
    {
        const auto list = std::get<QString>(parseCommandLine({"actigrad", "--list-presets"}));
        const QStringList lines = list.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), static_cast<qsizetype>(presets().size()));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto name = QString::fromUtf8(presets()[static_cast<std::size_t>(i)].name);
            QVERIFY2(lines[i].startsWith(name + "  "), qPrintable(lines[i]));
            QVERIFY2(lines[i].size() > name.size() + 12, qPrintable(lines[i]));
        }
    }
};

ACTIGRAD_GUILESS_TEST(CommandLineNetworkTest)
#include "command_line_network_test.moc"
