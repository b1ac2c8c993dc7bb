#include "core/network/mlp.h"
#include "tests/core/support.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace actigrad;
using namespace actigrad::test;

namespace {

int sizeOf(const char* name)
{
    return reference()["tiny"][name].toInt();
}

MlpShape tinyShape()
{
    return {sizeOf("vocabulary"), sizeOf("context"), sizeOf("embedding"), sizeOf("hidden"),
            Activation::Tanh};
}

Mlp<double> tinyNetwork()
{
    Mlp<double> network(tinyShape());
    const auto parameters = network.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const auto values = numbersOf(reference()["tiny"]["parameters"][parameterNames[i].data()]);
        std::ranges::copy(values, parameters[i]->data.data());
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
        QCOMPARE(compare(network.hiddenLayer().preactivation, tiny["hpreact"]), QString());
        QCOMPARE(compare(network.hiddenLayer().output, tiny["h"]), QString());
        QCOMPARE(compare(network.logits(), tiny["logits"]), QString());
    }

    void backwardGivesTheGradientsOfPyTorch()
    {
        auto network = tinyNetwork();
        network.forward(tinyBatch());
        network.backward(tinyBatch());
        const auto expected = reference()["tiny"]["gradients"];
        const auto parameters = network.parameters();
        for (std::size_t i = 0; i < parameters.size(); ++i)
            QCOMPARE(compare(parameters[i]->gradient, expected[parameterNames[i].data()]),
                     QString());
        QCOMPARE(compare(network.hiddenLayer().outputGradient, expected["h"]), QString());
        QCOMPARE(compare(network.hiddenLayer().preactivationGradient, expected["hpreact"]),
                 QString());
    }

    void gradientsDoNotAddUpFromStepToStep()
    {
        auto network = tinyNetwork();
        for (int i = 0; i < 3; ++i) {
            network.forward(tinyBatch());
            network.backward(tinyBatch());
        }
        QCOMPARE(
            compare(network.parameters()[indexC]->gradient, reference()["tiny"]["gradients"]["C"]),
            QString());
    }

    void allParametersAreZeroAtFirst()
    {
        const Mlp<float> network(tinyShape());
        for (const auto* parameter : network.parameters())
            QVERIFY((parameter->data.array() == 0.0F).all());
    }

    void parametersHaveTheShapesOfTheLecture()
    {
        const Mlp<float> network({27, 3, 10, 200, Activation::Tanh});
        using Shape = std::pair<Eigen::Index, Eigen::Index>;
        const std::array<Shape, parameterCount> shapes{Shape{27, 10}, Shape{30, 200}, Shape{1, 200},
                                                       Shape{200, 27}, Shape{1, 27}};
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const auto& parameter = *network.parameters()[i];
            QCOMPARE(Shape(parameter.data.rows(), parameter.data.cols()), shapes[i]);
            QCOMPARE(Shape(parameter.gradient.rows(), parameter.gradient.cols()), shapes[i]);
        }
    }

    void descentGoesAgainstTheGradient()
    {
        auto network = tinyNetwork();
        network.forward(tinyBatch());
        network.backward(tinyBatch());
        const Mlp<double> before = network;
        network.descend(0.5);
        for (std::size_t i = 0; i < parameterCount; ++i) {
            const auto& old = *before.parameters()[i];
            QVERIFY(network.parameters()[i]->data.isApprox(old.data - 0.5 * old.gradient, 1e-15));
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

    void meanLossIsThatOfOneLargeBatch()
    {
        const Dataset data(*names(), 2);
        Mlp<float> network({27, 2, 3, 4, Activation::Tanh});
        for (auto* parameter : network.parameters())
            parameter->data.setRandom();
        Split split(2);
        for (std::size_t word = 0; word < 500; ++word) // more than are computed at a time
            split.append((*names())[word]);
        Batch all;
        for (std::size_t example = 0; example < split.size(); ++example)
            all.append(split, example);
        QCOMPARE(
            deviation(meanLoss(network, split), static_cast<double>(network.forward(all)), 1e-5),
            QString());
    }
};

QTEST_APPLESS_MAIN(MlpTest)
#include "mlp_test.moc"
