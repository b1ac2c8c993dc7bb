#include "core/network/activation_layer.h"
#include "core/network/cross_entropy.h"
#include "core/network/mlp.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr double epsilon = 1e-5;
constexpr double tolerance = 1e-6; // relative to the entry or to the tensor's root mean square
constexpr double minCompared = 0.75;

/// A network with forward and backward done.
struct Case
{
    Mlp<double> network;
    Batch batch;
};

Case makeCase()
{
    QFETCH_GLOBAL(MlpShape, shape);
    QFETCH_GLOBAL(int, batch);
    QFETCH_GLOBAL(bool, oneCharacter);
    std::mt19937 engine(1);
    std::normal_distribution<double> normal(0, 0.7);
    std::uniform_int_distribution<int> character(0, shape.vocabulary - 1);

    Case result{Mlp<double>(shape), {}};
    for (auto& [name, parameter] : parametersOf(result.network))
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

/// Which side of the activation's kink each number is on; nothing where it has none.
void appendSides(Activation activation, const BatchMatrix<double>& hpreact,
                 std::vector<bool>& sides)
{
    if (activation == Activation::Tanh || activation == Activation::Sigmoid)
        return;
    const int pieces = traitsOf(activation).pieces;
    for (Eigen::Index column = 0; column < hpreact.cols(); column += pieces) {
        for (Eigen::Index row = 0; row < hpreact.rows(); ++row) {
            const double x = hpreact(row, column);
            sides.push_back(pieces == 2 ? x >= hpreact(row, column + 1) : x > 0);
        }
    }
}

struct Evaluated
{
    double loss;
    std::vector<bool> sides; // of all kinks on the way
};

Evaluated evaluate(Mlp<double>& network, const Batch& batch)
{
    Evaluated result{network.forward(batch), {}};
    for (const auto& layer : network.hiddenLayers())
        appendSides(network.activation(), layer.preactivation, result.sides);
    return result;
}

/// The part of the network behind h of the hidden layer.
Evaluated evaluateFromOutput(const Mlp<double>& network, std::size_t layer,
                             const BatchMatrix<double>& h, const Batch& batch)
{
    Evaluated result{0, {}};
    BatchMatrix<double> value = h;
    BatchMatrix<double> next;
    for (++layer; layer < network.hiddenLayers().size(); ++layer) {
        auto dense = network.hiddenLayers()[layer].dense;
        dense.forward(value, next);
        appendSides(network.activation(), next, result.sides);
        activate(network.activation(), next, value);
    }
    auto output = network.outputLayer();
    output.forward(value, next);
    result.loss = CrossEntropy<double>().forward(next, batch.targets);
    return result;
}

/// Compares a gradient with (loss(x + ε) − loss(x − ε)) / 2ε for each number of x, but where a kink
/// lies between the two.
template <typename M, typename Evaluate>
QString check(M& x, const M& gradient, Evaluate evaluateX)
{
    const double typical = std::sqrt(gradient.array().square().mean());
    Eigen::Index compared = 0;
    for (Eigen::Index i = 0; i < x.size(); ++i) {
        const double at = x.data()[i];
        x.data()[i] = at + epsilon;
        const Evaluated above = evaluateX();
        x.data()[i] = at - epsilon;
        const Evaluated below = evaluateX();
        x.data()[i] = at;
        if (above.sides != below.sides)
            continue;
        ++compared;
        const double numeric = (above.loss - below.loss) / (2 * epsilon);
        const auto wrong =
            deviation(gradient.data()[i], numeric,
                      tolerance * std::max(typical, std::abs(numeric)) + 1e-10); // rounding
        if (!wrong.isEmpty())
            return QString("number %1: %2").arg(i).arg(wrong);
    }
    if (static_cast<double>(compared) < minCompared * static_cast<double>(x.size()))
        return QString("%1 of %2 compared").arg(compared).arg(x.size());
    return {};
}

void addShapes()
{
    constexpr auto none = BatchNormalisation::None;
    const auto add = [](const char* name, const MlpShape& shape, int batch, bool oneCharacter) {
        QTest::newRow(name) << shape << batch << oneCharacter;
    };
    constexpr auto f = Activation::Tanh;
    add("batch of one", {5, 3, 2, {4}, f, none}, 1, false);
    add("batch of two, normalised", {5, 3, 2, {4}, f, BatchNormalisation::All}, 2, false);
    add("one hidden neuron", {4, 2, 3, {1}, f, none}, 5, false);
    add("one neuron in each of eight layers", {4, 2, 3, {1, 1, 1, 1, 1, 1, 1, 1}, f, none}, 5,
        false);
    add("context of one", {6, 1, 3, {5}, f, none}, 4, false);
    add("embedding of one", {6, 4, 1, {5}, f, none}, 4, false);
    add("one character in all contexts", {5, 4, 2, {3}, f, none}, 3, true);
    add("everything one, two characters", {2, 1, 1, {1}, f, none}, 1, false);
    add("wider than a packet", {11, 3, 7, {19}, f, none}, 13, false);
    add("wider than a packet, maxout", {11, 3, 7, {19}, Activation::Maxout, none}, 13, false);
}

void addMatrix()
{
    const std::vector<std::pair<const char*, BatchNormalisation>> normalisations{
        {"none", BatchNormalisation::None},
        {"hidden", BatchNormalisation::Hidden},
        {"all", BatchNormalisation::All}};
    const std::vector<int> widths{6, 5, 7, 4, 6};
    for (const auto& f : activations()) {
        for (const int depth : {1, 3, 5}) {
            for (const auto& [name, normalisation] : normalisations) {
                const MlpShape shape{
                    7, 3, 2, {widths.begin(), widths.begin() + depth}, f.activation, normalisation};
                QTest::addRow("%s, %d hidden, batch norm %s", f.name.data(), depth, name)
                    << shape << 12 << false;
            }
        }
    }
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
        addShapes();
        addMatrix();
    }

    void parameterGradientsMatchCentralDifferences()
    {
        Case test = makeCase();
        const Mlp<double> computed = test.network;
        const auto expected = parametersOf(computed);
        const auto parameters = parametersOf(test.network);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto wrong = check(parameters[i].second->data, expected[i].second->gradient,
                                     [&] { return evaluate(test.network, test.batch); });
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QString::fromStdString(parameters[i].first) + ", " + wrong));
        }
    }

    void gradientsAtHMatchCentralDifferences()
    {
        const Case test = makeCase();
        for (std::size_t i = 0; i < test.network.hiddenLayers().size(); ++i) {
            const auto& layer = test.network.hiddenLayers()[i];
            BatchMatrix<double> h = layer.output;
            QCOMPARE(check(h, layer.outputGradient,
                           [&] { return evaluateFromOutput(test.network, i, h, test.batch); }),
                     QString());
        }
    }

    void gradientsAtHpreactMatchCentralDifferences()
    {
        const Case test = makeCase();
        for (std::size_t i = 0; i < test.network.hiddenLayers().size(); ++i) {
            const auto& layer = test.network.hiddenLayers()[i];
            BatchMatrix<double> hpreact = layer.preactivation;
            BatchMatrix<double> h;
            const auto evaluateHere = [&] {
                activate(test.network.activation(), hpreact, h);
                auto result = evaluateFromOutput(test.network, i, h, test.batch);
                appendSides(test.network.activation(), hpreact, result.sides);
                return result;
            };
            QCOMPARE(check(hpreact, layer.preactivationGradient, evaluateHere), QString());
        }
    }
};

ACTIGRAD_TEST(MlpGradientsTest)
#include "mlp_gradients_test.moc"
