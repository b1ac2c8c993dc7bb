#include "core/network/activation.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The mean of f(x) for x ~ N(0, 1), by the trapezoidal rule.
double gaussianMean(const std::function<double(double)>& f)
{
    constexpr double step = 1e-3;
    double sum = 0;
    for (double x = -12; x <= 12; x += step)
        sum += f(x) * std::exp(-x * x / 2);
    return sum * step / std::sqrt(2 * std::numbers::pi);
}

} // namespace

class ActivationTest : public QObject
{
    Q_OBJECT

private slots:
    void sixAreNamedAsOnTheCommandLine()
    {
        const std::vector<std::string_view> names{"tanh",       "sigmoid", "relu",
                                                  "leaky-relu", "elu",     "maxout"};
        QCOMPARE(activations().size(), names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(activations()[i].name, names[i]);
            QCOMPARE(&traitsOf(activations()[i].activation), &activations()[i]);
            QCOMPARE(activations()[i].pieces, names[i] == "maxout" ? 2 : 1);
        }
    }

    void valuesAreThoseOfTheFormulas()
    {
        const auto at = [](Activation f, double x) { return traitsOf(f).value(x); };
        QCOMPARE(at(Activation::Tanh, 1), 0.76159415595576489);
        QCOMPARE(at(Activation::Tanh, -1), -0.76159415595576489);
        QCOMPARE(at(Activation::Sigmoid, 0), 0.5);
        QCOMPARE(at(Activation::Sigmoid, 2), 0.88079707797788244);
        QCOMPARE(at(Activation::Sigmoid, -2), 0.11920292202211755);
        QCOMPARE(at(Activation::Relu, 3), 3.0);
        QCOMPARE(at(Activation::Relu, -3), 0.0);
        QCOMPARE(at(Activation::LeakyRelu, 3), 3.0);
        QCOMPARE(at(Activation::LeakyRelu, -3), -0.03);
        QCOMPARE(at(Activation::Elu, 3), 3.0);
        QCOMPARE(at(Activation::Elu, -1), -0.63212055882855767);
        QCOMPARE(at(Activation::Maxout, 3), 3.0); // the first piece leads
        QCOMPARE(at(Activation::Maxout, -3), 0.0);
    }

    void valuesStayWithinTheirRange()
    {
        for (const auto& f : activations()) {
            for (const double x : {-infinity, -1e300, -40.0, -1.0, 0.0, 1.0, 40.0, infinity})
                QVERIFY(f.value(x) >= f.infimum && f.value(x) <= f.supremum);
        }
    }

    void slopesMatchCentralDifferences()
    {
        constexpr double epsilon = 1e-5;
        for (const auto& f : activations()) {
            for (double x = -4.125; x <= 4.2; x += 0.25) { // 0, a kink of some, is left out
                const double numeric =
                    (f.value(x + epsilon) - f.value(x - epsilon)) / (2 * epsilon);
                QCOMPARE(deviation(f.slope(x), numeric, 1e-9), QString());
            }
        }
    }

    void slopesAtTheKinkAreThoseOfPyTorch()
    {
        QCOMPARE(traitsOf(Activation::Relu).slope(0), 0.0);
        QCOMPARE(traitsOf(Activation::LeakyRelu).slope(0), 0.01);
        QCOMPARE(traitsOf(Activation::Elu).slope(0), 1.0);
        QCOMPARE(traitsOf(Activation::Maxout).slope(0), 1.0); // the first of two equal pieces wins
    }

    void saturatedIsBeyondAnyOfTheLimits()
    {
        const auto check = [](Activation f, float fine, float saturated) {
            QVERIFY(!traitsOf(f).isSaturated(fine));
            QVERIFY(traitsOf(f).isSaturated(saturated));
        };
        check(Activation::Tanh, 0.99F, std::nextafter(0.99F, 1.0F));
        check(Activation::Tanh, -0.99F, std::nextafter(-0.99F, -1.0F));
        check(Activation::Tanh, 0.0F, 1.0F);
        check(Activation::Sigmoid, 0.995F, std::nextafter(0.995F, 1.0F));
        check(Activation::Sigmoid, 0.005F, std::nextafter(0.005F, 0.0F));
        check(Activation::Sigmoid, 0.5F, 0.0F);
        check(Activation::Relu, 1e-30F, 0.0F);
        check(Activation::Elu, -0.98F, std::nextafter(-0.98F, -1.0F));
        check(Activation::Elu, 1e30F, -1.0F);
    }

    void leakyReluAndMaxoutNeverSaturate()
    {
        for (const auto& f : activations()) {
            const bool never =
                f.activation == Activation::LeakyRelu || f.activation == Activation::Maxout;
            QCOMPARE(f.canSaturate(), !never);
            for (const float h : {-1e30F, 0.0F, 1e30F})
                QVERIFY(!never || !f.isSaturated(h));
        }
    }

    void flatsOfTheCurveAreWhereTheOutputIsSaturated()
    {
        for (const auto& f : activations()) {
            const auto isSaturatedAt = [&f](double x) {
                return f.isSaturated(static_cast<float>(f.value(x)));
            };
            if (std::isfinite(f.inputSaturatedBelow)) {
                QVERIFY(isSaturatedAt(f.inputSaturatedBelow - 1e-4) &&
                        !isSaturatedAt(f.inputSaturatedBelow + 1e-4));
                QVERIFY(f.slope(f.inputSaturatedBelow - 1e-4) <= 0.02);
            }
            if (std::isfinite(f.inputSaturatedAbove)) {
                QVERIFY(isSaturatedAt(f.inputSaturatedAbove + 1e-4) &&
                        !isSaturatedAt(f.inputSaturatedAbove - 1e-4));
                QVERIFY(f.slope(f.inputSaturatedAbove + 1e-4) <= 0.02);
            }
            QCOMPARE(std::isfinite(f.inputSaturatedBelow) || std::isfinite(f.inputSaturatedAbove),
                     f.canSaturate());
        }
    }

    void gainsAreThoseOfPyTorch() // torch.nn.init.calculate_gain
    {
        QCOMPARE(traitsOf(Activation::Tanh).gain, 5.0 / 3.0);
        QCOMPARE(traitsOf(Activation::Sigmoid).gain, 1.0);
        QCOMPARE(traitsOf(Activation::Relu).gain, 1.4142135623730951);
        QCOMPARE(traitsOf(Activation::LeakyRelu).gain, 1.4141428569978354);
    }

    void gainsThatPyTorchLacksKeepTheMeanSquare()
    {
        const auto& elu = traitsOf(Activation::Elu);
        const double square = gaussianMean([&elu](double x) { return std::pow(elu.value(x), 2); });
        QCOMPARE(deviation(elu.gain, 1 / std::sqrt(square), 1e-4), QString());
        // max(a, b)² of two independent normal numbers, seen from the larger one
        const double maxout =
            gaussianMean([](double x) { return x * x * std::erfc(-x / std::numbers::sqrt2); });
        QCOMPARE(deviation(traitsOf(Activation::Maxout).gain, 1 / std::sqrt(maxout), 1e-9),
                 QString());
    }

    void kaimingScaleIsTheGainByTheRootOfFanIn()
    {
        QCOMPARE(kaimingScale(Activation::Tanh, 1), 5.0 / 3.0);
        QCOMPARE(kaimingScale(Activation::Tanh, 30), 0.30429030972509225);
        QCOMPARE(kaimingScale(Activation::Relu, 8), 0.5);
    }
};

ACTIGRAD_TEST(ActivationTest)
#include "activation_test.moc"
