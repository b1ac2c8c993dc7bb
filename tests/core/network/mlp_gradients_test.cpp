#include "core/network/activation_layer.h"
#include "core/network/cross_entropy.h"
#include "core/network/mlp.h"
#include "tests/core/support.h"

#include <QTest>

#include <random>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr double epsilon = 1e-5;
constexpr double tolerance = 1e-8; // of gradients around 0.1

/// Compares a gradient with (loss(x + ε) − loss(x − ε)) / 2ε for each number of x.
template <typename Loss>
QString check(Matrix<double>& x, const Matrix<double>& gradient, Loss loss)
{
    for (Eigen::Index i = 0; i < x.size(); ++i) {
        const double at = x.data()[i];
        x.data()[i] = at + epsilon;
        const double above = loss();
        x.data()[i] = at - epsilon;
        const double below = loss();
        x.data()[i] = at;
        const auto wrong =
            deviation(gradient.data()[i], (above - below) / (2 * epsilon), tolerance);
        if (!wrong.isEmpty())
            return QString("number %1: %2").arg(i).arg(wrong);
    }
    return {};
}

struct Case
{
    Mlp<double> network;
    Batch batch;
};

/// A network with forward and backward done.
Case makeCase()
{
    QFETCH_GLOBAL(MlpShape, shape);
    QFETCH_GLOBAL(int, batch);
    QFETCH_GLOBAL(bool, oneCharacter);
    std::mt19937 engine(1);
    std::normal_distribution<double> normal(0, 0.7);
    std::uniform_int_distribution<int> character(0, shape.vocabulary - 1);

    Case result{Mlp<double>(shape), {}};
    for (auto* parameter : result.network.parameters())
        parameter->data = parameter->data.unaryExpr([&](double) { return normal(engine); });
    for (int example = 0; example < batch; ++example) {
        for (int i = 0; i < shape.context; ++i)
            result.batch.contexts.push_back(
                static_cast<CharacterIndex>(oneCharacter ? 1 : character(engine)));
        result.batch.targets.push_back(static_cast<CharacterIndex>(character(engine)));
    }
    result.network.forward(result.batch);
    result.network.backward(result.batch);
    return result;
}

/// The part of the network behind h.
double lossFromOutput(const Mlp<double>& network, const Matrix<double>& h, const Batch& batch)
{
    const auto parameters = network.parameters();
    Matrix<double> logits = h * parameters[indexW2]->data;
    logits.rowwise() += parameters[indexB2]->data.row(0);
    Matrix<double> probabilities;
    return crossEntropy(logits, batch.targets, probabilities);
}

} // namespace

class MlpGradientsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<MlpShape>("shape");
        QTest::addColumn<int>("batch");
        QTest::addColumn<bool>("oneCharacter");
        constexpr auto f = Activation::Tanh;
        QTest::newRow("small") << MlpShape{5, 3, 2, 4, f} << 6 << false;
        QTest::newRow("batch of one") << MlpShape{5, 3, 2, 4, f} << 1 << false;
        QTest::newRow("one hidden neuron") << MlpShape{4, 2, 3, 1, f} << 5 << false;
        QTest::newRow("context of one") << MlpShape{6, 1, 3, 5, f} << 4 << false;
        QTest::newRow("embedding of one") << MlpShape{6, 4, 1, 5, f} << 4 << false;
        QTest::newRow("one character in all contexts") << MlpShape{5, 4, 2, 3, f} << 3 << true;
        QTest::newRow("everything one, two characters") << MlpShape{2, 1, 1, 1, f} << 1 << false;
        QTest::newRow("wider than a packet") << MlpShape{11, 3, 7, 19, f} << 13 << false;
    }

    void parameterGradientsMatchCentralDifferences()
    {
        Case test = makeCase();
        const Mlp<double> computed = test.network;
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const auto wrong =
                check(test.network.parameters()[i]->data, computed.parameters()[i]->gradient,
                      [&] { return test.network.forward(test.batch); });
            QVERIFY2(wrong.isEmpty(), qPrintable(QString(parameterNames[i].data()) + ", " + wrong));
        }
    }

    void outputGradientMatchesCentralDifferences()
    {
        const Case test = makeCase();
        const auto& hidden = test.network.hiddenLayer();
        Matrix<double> h = hidden.output;
        QCOMPARE(check(h, hidden.outputGradient,
                       [&] { return lossFromOutput(test.network, h, test.batch); }),
                 QString());
    }

    void preactivationGradientMatchesCentralDifferences()
    {
        const Case test = makeCase();
        const auto& hidden = test.network.hiddenLayer();
        Matrix<double> hpreact = hidden.preactivation;
        Matrix<double> h;
        QCOMPARE(check(hpreact, hidden.preactivationGradient,
                       [&] {
                           activate(Activation::Tanh, hpreact, h);
                           return lossFromOutput(test.network, h, test.batch);
                       }),
                 QString());
    }
};

QTEST_APPLESS_MAIN(MlpGradientsTest)
#include "mlp_gradients_test.moc"
