#include "app/plots/neuron/neuron_bar.h"
#include "app/plots/neuron/neuron_contexts.h"
#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_texts.h"
#include "tests/app/plots/view_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QStringList columnOf(const QTableWidget& list, int column)
{
    QStringList texts;
    for (int row = 0; row < list.rowCount(); ++row)
        texts += list.item(row, column)->text();
    return texts;
}

bool contains(const std::vector<QPointF>& points, double x, double y)
{
    return std::ranges::any_of(points, [x, y](const QPointF& point) {
        return std::abs(point.x() - x) < 1e-6 && std::abs(point.y() - y) < 1e-6;
    });
}

} // namespace

/// One neuron up close, of real runs.
class NeuronViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_view = std::make_unique<NeuronView>();
        m_view->resize(950, 560);
        m_view->show();
        m_view->setScene(sceneAt(deepConfig(Activation::Tanh, 3), 5));
    }

    void whatOverflowedIsNotDrawn()
    {
        Scene scene = sceneAt(deepConfig(Activation::Relu, 3), 0);
        auto observation = std::make_shared<Observation>(*scene.observation);
        for (Tensor* tensor :
             {&observation->layers[0].preactivation, &observation->layers[0].output,
              &observation->parameters[1].gradients}) {
            changeValues(*tensor, [](std::vector<float>& values) {
                for (std::size_t at = 0; at < values.size(); at += 3)
                    values[at] = std::numeric_limits<float>::quiet_NaN();
            });
        }
        scene.observation = observation;
        m_view->setScene(scene);
        const PlotPanel& panel = panelNamed(*m_view, "neuron-curve");
        QVERIFY(std::ranges::all_of(pointsOf(panel),
                                    [](const QPointF& point) { return std::isfinite(point.x()); }));
        QVERIFY(std::ranges::none_of(
            weightGradientNorms(observation->parameters[1], traitsOf(Activation::Relu)),
            [](double norm) { return std::isnan(norm); }));
    }

    void theExamplesLieOnTheCurve()
    {
        m_view->setNeuron(2);
        const LayerObservation& layer = m_view->scene().shownLayer();
        const auto points = pointsOf(panelNamed(*m_view, "neuron-curve"));
        for (std::size_t example = 0; example < layer.output.rows; ++example)
            QVERIFY(
                contains(points, layer.preactivation.at(example, 2), layer.output.at(example, 2)));
    }

    void saturatedExamplesAreMarkedApart()
    {
        for (int neuron = 0; neuron < 8; ++neuron) {
            m_view->setNeuron(neuron);
            const auto lines = linesOf(panelNamed(*m_view, "neuron-curve"));
            const auto found = std::ranges::find(lines, QString("saturated"), &Line::name);
            QVERIFY(found != lines.end());
            const NeuronFacts facts =
                factsOf(m_view->scene().shownLayer(), traitsOf(Activation::Tanh),
                        static_cast<std::size_t>(neuron));
            QCOMPARE(found->points.size(), facts.saturatedCount);
            for (const QPointF& point : found->points)
                QVERIFY(std::abs(point.y()) > 0.99);
        }
    }

    void contextsAreListedTheMostSaturatedFirst()
    {
        m_view->setNeuron(4);
        const Scene& scene = m_view->scene();
        const NeuronFacts facts = factsOf(scene.shownLayer(), traitsOf(Activation::Tanh), 4);
        const QStringList contexts = columnOf(m_view->contexts().list(), 1);
        const QStringList marks = columnOf(m_view->contexts().list(), 0);
        QCOMPARE(contexts.size(), 4);
        double before = INFINITY;
        for (int row = 0; row < contexts.size(); ++row) {
            const std::size_t example = facts.order[static_cast<std::size_t>(row)];
            QCOMPARE(contexts[row], exampleText(scene, example));
            QCOMPARE(marks[row] == "■", facts.saturated[example] != 0);
            QVERIFY(std::abs(facts.x[example]) <= before);
            before = std::abs(facts.x[example]);
        }
        QVERIFY(m_view->contexts().heading().startsWith(
            QString("Saturated (■) by %1 of 4").arg(facts.saturatedCount)));
    }

    void reluListsTheMostNegativeFirst()
    {
        m_view->setScene(sceneAt(deepConfig(Activation::Relu, 1), 1));
        m_view->setNeuron(0);
        const NeuronFacts facts =
            factsOf(m_view->scene().shownLayer(), traitsOf(Activation::Relu), 0);
        for (std::size_t i = 1; i < facts.order.size(); ++i)
            QVERIFY(facts.x[facts.order[i - 1]] <= facts.x[facts.order[i]]);
    }

    void theFirstLayersWeightsAreAMapOfPositionsAndDimensions()
    {
        m_view->setNeuron(3);
        const auto& weights = in(*m_view->scene().observation, "W1").values;
        const auto cells = cellsOf(panelNamed(*m_view, "neuron-weights"));
        QCOMPARE(cells.size(), std::size_t{6}); // 3 positions × 2 dimensions
        for (std::size_t dimension = 0; dimension < 2; ++dimension) {
            for (std::size_t position = 0; position < 3; ++position)
                QCOMPARE(cells[dimension * 3 + position],
                         static_cast<double>(weights.at(position * 2 + dimension, 3)));
        }
    }

    void deeperWeightsAreALineForEachNeuronBelow()
    {
        Scene scene = m_view->scene();
        scene.layer = 1;
        m_view->setScene(scene);
        m_view->setNeuron(3);
        const auto& weights = in(*scene.observation, "W2").values;
        QVERIFY(cellsOf(panelNamed(*m_view, "neuron-weights")).empty());
        const auto points = pointsOf(panelNamed(*m_view, "neuron-weights"));
        QCOMPARE(points.size(), std::size_t{8});
        for (std::size_t input = 0; input < 8; ++input)
            QVERIFY(contains(points, static_cast<double>(input) + 1, weights.at(input, 3)));
    }

    void maxoutShowsBothPieces()
    {
        const Scene scene = sceneAt(deepConfig(Activation::Maxout, 1), 1);
        m_view->setScene(scene);
        m_view->setNeuron(3);
        const auto& weights = in(*scene.observation, "W1").values;
        const auto cells = cellsOf(panelNamed(*m_view, "neuron-weights"));
        QCOMPARE(cells.size(), std::size_t{14}); // 2 × 3 positions and a gap, × 2 dimensions
        QCOMPARE(cells[0], static_cast<double>(weights.at(0, 6)));
        QVERIFY(std::isnan(cells[3]));
        QCOMPARE(cells[4], static_cast<double>(weights.at(0, 7)));
        const auto points = pointsOf(panelNamed(*m_view, "neuron-curve"));
        const LayerObservation& layer = scene.shownLayer();
        const float difference = layer.preactivation.at(0, 6) - layer.preactivation.at(0, 7);
        QVERIFY(contains(points, difference, std::max(difference, 0.0F)));
    }

    void gradientsAreThoseOfEachExample()
    {
        m_view->setNeuron(1);
        const LayerObservation& layer = m_view->scene().shownLayer();
        const auto points = pointsOf(panelNamed(*m_view, "neuron-gradients"));
        for (std::size_t example = 0; example < layer.output.rows; ++example) {
            const double key = static_cast<double>(example) + 1;
            QVERIFY(contains(points, key, layer.outputGradient.at(example, 1)));
            const float behind = layer.preactivationGradient.at(example, 1);
            QVERIFY(behind == 0 || contains(points, key, behind)); // no bar for nothing
        }
    }

    void theNormOfItsGradientIsHeldAgainstTheLayer()
    {
        const auto& w1 = in(*m_view->scene().observation, "W1");
        const auto norms = weightGradientNorms(w1, traitsOf(Activation::Tanh));
        double squares = 0;
        for (std::size_t row = 0; row < w1.gradients.rows; ++row)
            squares += std::pow(static_cast<double>(w1.gradients.at(row, 5)), 2);
        QVERIFY(std::abs(norms[5] - std::sqrt(squares)) < 1e-9);

        auto observation = std::make_shared<Observation>(*m_view->scene().observation);
        for (auto& parameter : observation->parameters) {
            if (parameter.name != "W1")
                continue;
            changeValues(parameter.gradients, [&](std::vector<float>& values) {
                for (std::size_t at = 5; at < values.size(); at += parameter.gradients.columns)
                    values[at] = 0;
            });
        }
        Scene scene = m_view->scene();
        scene.observation = observation;
        m_view->setScene(scene);
        m_view->setNeuron(5);
        QVERIFY(panelNamed(*m_view, "neuron-learning")
                    .verdict()
                    .text.contains("does not change its weights"));
    }

    void verdictAndHistoryAreOnTop()
    {
        m_view->setNeuron(2);
        const Scene& scene = m_view->scene();
        const NeuronFacts facts = factsOf(scene.shownLayer(), traitsOf(Activation::Tanh), 2);
        QCOMPARE(m_view->bar().verdict().text, judgeNeuron(scene, facts, 2).text);
        QCOMPARE(m_view->bar().life(), lifeText(scene, 2));
    }

private:
    std::unique_ptr<NeuronView> m_view;
};

ACTIGRAD_GUI_TEST(NeuronViewTest)
#include "neuron_view_test.moc"
