#include "core/network/mlp.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <tuple>

using namespace actigrad;
using namespace actigrad::test;

namespace {

int sizeOf(const char* name)
{
    return reference()["tiny"][name].toInt();
}

MlpShape tinyShape()
{
    return {sizeOf("vocabulary"), sizeOf("context"), sizeOf("embedding"), {sizeOf("hidden")}};
}

Mlp<double> tinyNetwork()
{
    Mlp<double> network(tinyShape());
    for (auto& [name, parameter] : parametersOf(network)) {
        const auto values = numbersOf(reference()["tiny"]["parameters"][name.c_str()]);
        std::ranges::copy(values, parameter->data.data());
    }
    return network;
}

std::vector<CharacterIndex> indicesOf(const char* name)
{
    std::vector<CharacterIndex> indices;
    for (const double number : numbersOf(reference()["tiny"][name]))
        indices.push_back(static_cast<CharacterIndex>(number));
    return indices;
}

Batch tinyBatch()
{
    return {indicesOf("X"), indicesOf("Y")};
}

using Shape = std::tuple<std::string, Eigen::Index, Eigen::Index>;
using Shapes = std::vector<Shape>;

Shapes shapesOf(const Mlp<float>& network)
{
    Shapes shapes;
    for (const auto& [name, parameter] : parametersOf(network)) {
        const auto& data = parameter->data;
        const auto& gradient = parameter->gradient;
        if (gradient.rows() != data.rows() || gradient.cols() != data.cols())
            throw std::runtime_error("the gradient has another shape");
        shapes.emplace_back(name, data.rows(), data.cols());
    }
    return shapes;
}

QString compare(const Matrix<double>& actual, const QJsonValue& expected)
{
    const auto values = numbersOf(expected);
    if (static_cast<std::size_t>(actual.size()) != values.size())
        return "another size";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto wrong =
            deviation(actual.data()[i], values[i], 1e-12 * std::max(1.0, std::abs(values[i])));
        if (!wrong.isEmpty())
            return QString("number %1: %2").arg(i).arg(wrong);
    }
    return {};
}

} // namespace

class MlpTest : public QObject
{
    Q_OBJECT

private slots:
    void forwardGivesTheNumbersOfPyTorch()
    {
        auto network = tinyNetwork();
        const double loss = network.forward(tinyBatch());
        const auto tiny = reference()["tiny"];
        QCOMPARE(deviation(loss, tiny["loss"].toDouble(), 1e-12), QString());
        QCOMPARE(compare(network.hiddenLayers().front().preactivation, tiny["hpreact"]), QString());
        QCOMPARE(compare(network.hiddenLayers().front().output, tiny["h"]), QString());
        QCOMPARE(compare(network.logits(), tiny["logits"]), QString());
    }

    void backwardGivesTheGradientsOfPyTorch()
    {
        auto network = tinyNetwork();
        network.forward(tinyBatch());
        network.backward(tinyBatch());
        const auto expected = reference()["tiny"]["gradients"];
        for (const auto& [name, parameter] : parametersOf(network))
            QCOMPARE(compare(parameter->gradient, expected[name.c_str()]), QString());
        const auto& hidden = network.hiddenLayers().front();
        QCOMPARE(compare(hidden.outputGradient, expected["h"]), QString());
        QCOMPARE(compare(hidden.preactivationGradient, expected["hpreact"]), QString());
    }

    void gradientsDoNotAddUpFromStepToStep()
    {
        auto network = tinyNetwork();
        for (int i = 0; i < 3; ++i) {
            network.forward(tinyBatch());
            network.backward(tinyBatch());
        }
        for (const auto& [name, parameter] : parametersOf(network)) {
            QCOMPARE(compare(parameter->gradient, reference()["tiny"]["gradients"][name.c_str()]),
                     QString());
        }
    }

    void parametersAreZeroAtFirstButGainsOne()
    {
        auto shape = tinyShape();
        shape.normalisation = BatchNormalisation::Hidden;
        const Mlp<float> network(shape);
        for (const auto& [name, parameter] : parametersOf(network)) {
            const float expected = name == "gain1" ? 1.0F : 0.0F;
            QVERIFY((parameter->data.array() == expected).all());
        }
    }

    void parametersHaveTheShapesOfTheLecture()
    {
        const Mlp<float> network({27, 3, 10, {200}});
        QCOMPARE(
            shapesOf(network),
            (Shapes{
                {"C", 27, 10}, {"W1", 30, 200}, {"b1", 1, 200}, {"W2", 200, 27}, {"b2", 1, 27}}));
    }

    void normalisedLayersHaveGainAndShiftInPlaceOfTheBias()
    {
        MlpShape shape{27, 3, 10, {20, 7}, Activation::Tanh, BatchNormalisation::Hidden};
        QCOMPARE(shapesOf(Mlp<float>(shape)), (Shapes{{"C", 27, 10},
                                                      {"W1", 30, 20},
                                                      {"gain1", 1, 20},
                                                      {"shift1", 1, 20},
                                                      {"W2", 20, 7},
                                                      {"gain2", 1, 7},
                                                      {"shift2", 1, 7},
                                                      {"W3", 7, 27},
                                                      {"b3", 1, 27}}));
        shape.normalisation = BatchNormalisation::All;
        const auto shapes = shapesOf(Mlp<float>(shape));
        QCOMPARE(shapes[8], Shape("gain3", 1, 27));
        QCOMPARE(shapes[9], Shape("shift3", 1, 27));
    }

    void maxoutHasTwoColumnsANeuron()
    {
        const MlpShape shape{27, 3, 10, {20, 7}, Activation::Maxout, BatchNormalisation::Hidden};
        const auto shapes = shapesOf(Mlp<float>(shape));
        QCOMPARE(shapes[1], Shape("W1", 30, 40));
        QCOMPARE(shapes[2], Shape("gain1", 1, 40));
        QCOMPARE(shapes[4], Shape("W2", 20, 14));
        QCOMPARE(shapes[7], Shape("W3", 7, 27));
    }

    void descentGoesAgainstTheGradient()
    {
        auto network = tinyNetwork();
        network.forward(tinyBatch());
        network.backward(tinyBatch());
        const Mlp<double> before = network;
        network.sgdStep(0.5);
        const auto old = parametersOf(before);
        const auto parameters = parametersOf(network);
        for (std::size_t i = 0; i < parameters.size(); ++i) {
            const auto& [data, gradient] = *old[i].second;
            QVERIFY(parameters[i].second->data.isApprox(data - 0.5 * gradient, 1e-15));
        }
    }

    void batchMayChangeItsSize()
    {
        auto network = tinyNetwork();
        Batch one = tinyBatch();
        one.contexts.resize(2);
        one.targets.resize(1);
        network.forward(one);
        network.backward(one);
        QCOMPARE(network.logits().rows(), 1);
        QCOMPARE(
            deviation(network.forward(tinyBatch()), reference()["tiny"]["loss"].toDouble(), 1e-12),
            QString());
    }
};

ACTIGRAD_TEST(MlpTest)
#include "mlp_test.moc"
