#include "app/options/sweep.h"
#include "app/plots/experiments/axis_values.h"
#include "app/plots/experiments/phase_map_panel.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

class AxisValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void scalesStandAtTheirLogarithms()
    {
        const AxisValues axis(sweepAxis("W1=0.01:1:5"));
        QVERIFY(axis.isLogarithmic());
        QCOMPARE(axis.place(0), -2.0);
        QCOMPARE(axis.place(4), 0.0);
        QCOMPARE(axis.nearest(-1.1), 2U);
        QCOMPARE(*axis.numberAt(-1), 0.1);
        QVERIFY(!axis.placeOf(0)); // which has no logarithm
        QCOMPARE(axis.low(), -2.25);
        QCOMPARE(axis.text(1), "0.0316");
    }

    void wholeNumbersStandAtThemselves()
    {
        const AxisValues axis(sweepAxis("depth=1:5:5"));
        QVERIFY(!axis.isLogarithmic());
        QCOMPARE(axis.place(2), 3.0);
        QCOMPARE(*axis.placeOf(4), 4.0);
    }

    void namesStandOneBesideTheOther()
    {
        const AxisValues axis(sweepAxis("activation=tanh,leaky-relu"));
        QCOMPARE(axis.place(1), 1.0);
        QCOMPARE(axis.text(1), "leaky ReLU");
        QVERIFY(!axis.numberAt(1));
    }

    void presentValuesAreTheConfigs()
    {
        RunConfig config = smallConfig(50);
        config.scales[id("W1")] = 0.25;
        config.activation = Activation::Relu;
        QCOMPARE(numberOf(config, "W1"), 0.25);
        QCOMPARE(numberOf(config, "width"), 8.0);
        QCOMPARE(numberOf(config, "depth"), 1.0);
        QCOMPARE(numberOf(config, "lr"), 0.1);
        QCOMPARE(numberOf(config, "batch"), static_cast<double>(config.batch));
        QVERIFY(!numberOf(config, "activation"));
        QCOMPARE(valueTextOf(config, "activation"), "relu");
    }

    /// x + y over a grid: straight lines, whose ends have that sum.
    void contoursLieWhereTheFieldHasTheValue()
    {
        std::vector<double> field;
        for (int row = 0; row < 4; ++row) {
            for (int column = 0; column < 5; ++column)
                field.push_back(column + row);
        }
        const auto pieces = contour(field, 5, 2.5);
        QCOMPARE(pieces.size(), 5U); // cells that the line crosses
        for (const ContourPiece& piece : pieces) {
            QCOMPARE(piece.x1 + piece.y1, 2.5);
            QCOMPARE(piece.x2 + piece.y2, 2.5);
        }
        field[0] = std::numeric_limits<double>::quiet_NaN(); // no cell of the line's
        QCOMPARE(contour(field, 5, 2.5).size(), 5U);
        field[6] = field[0];
        QVERIFY(contour(field, 5, 2.5).size() < 5U);
        QVERIFY(contour({}, 0, 1).empty());
    }
};

ACTIGRAD_GUILESS_TEST(AxisValuesTest)
#include "axis_values_test.moc"
