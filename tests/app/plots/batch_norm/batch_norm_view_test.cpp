#include "app/plots/batch_norm/batch_norm_data.h"
#include "app/plots/batch_norm/batch_norm_verdicts.h"
#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/app/plots/view_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

RunConfig normalisedConfig(BatchNormalisation which)
{
    RunConfig config = deepConfig();
    config.batchNorm = which;
    config.batchNormMomentum = 0.01;
    return config;
}

/// One neuron, two examples.
BatchNormObservation oneNeuron()
{
    return {{2, 1, {1, 5}}, {3}, {8}, {2.5}, {2}, {0.5}, {10}};
}

QAbstractButton* buttonNamed(const QWidget& view, const QString& text)
{
    for (auto* button : view.findChildren<QAbstractButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool says(const QWidget& view, const QString& text)
{
    for (const auto* label : view.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

class NormViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_view = std::make_unique<BatchNormView>();
        m_view->resize(950, 560);
        m_view->show();
    }

    void normalisedValuesHaveMean0AndStd1()
    {
        const Scene scene = sceneAt(normalisedConfig(BatchNormalisation::Hidden), 3);
        const Tensor values = normalised(*scene.observation->layers[1].norm);
        for (std::size_t column = 0; column < values.columns; ++column) {
            std::vector<float> neuron;
            for (std::size_t row = 0; row < values.rows; ++row)
                neuron.push_back(values.at(row, column));
            const Statistics statistics = Statistics::of(neuron);
            QVERIFY(std::abs(statistics.mean) < 1e-5);
            QVERIFY(std::abs(statistics.std - 1) < 1e-3);
        }
    }

    void gainedAndShiftedIsHpreact()
    {
        const Scene scene = sceneAt(normalisedConfig(BatchNormalisation::Hidden), 3);
        const LayerObservation& layer = scene.observation->layers[2];
        const Tensor values = gainedAndShifted(*layer.norm);
        for (std::size_t i = 0; i < values.values.size(); ++i)
            QVERIFY(std::abs(values.values[i] - layer.preactivation.values[i]) < 1e-4F);
    }

    void theGapIsToldInStandardDeviations()
    {
        const BatchNormGap gap = batchNormGap(oneNeuron(), 1, 0.5);
        QVERIFY(std::abs(gap.mean - 0.5 / std::sqrt(8)) < 1e-9);
        QVERIFY(std::abs(gap.std - std::log(2)) < 1e-6); // of spreads √8 and √2
        QCOMPARE(gap.caught, 0.5);
    }

    void atStep0EvaluationWouldGoWrong()
    {
        const BatchNormGap gap{1.2, 0.7, caughtUp(0, 0.001), 32};
        for (const Verdict& verdict : {judgeMeanGap(gap, 0.001), judgeStdGap(gap, 0.001)}) {
            QCOMPARE(verdict.health, Health::None); // it closes
            QVERIFY2(verdict.text.contains("1,000 steps"), qPrintable(verdict.text));
        }
        QVERIFY(!judgeMeanGap({1.2, 0.7, 0, 32}, 1e-30).text.contains(QChar('-')));
    }

    void runningStatisticsHaveTheBatchesOfTheStepsBefore()
    {
        RunConfig config = normalisedConfig(BatchNormalisation::Hidden);
        config.batchNormMomentum = 1;
        QCOMPARE(caughtUp(0, 1), 0.0);
        QCOMPARE(caughtUp(1, 1), 1.0);
        const Scene first = sceneAt(config, 0);
        const auto& step0 = *first.observation->layers[0].norm;
        QCOMPARE(step0.runningMean, std::vector<float>(step0.mean.size(), 0.0F));
        QCOMPARE(sceneAt(config, 1).observation->layers[0].norm->runningMean, step0.mean);
    }

    void aGapOfChanceIsCalledSo()
    {
        const BatchNormGap gap{0.18, 0.12, 1, 32};
        QVERIFY(judgeMeanGap(gap, 0.001).text.contains("0.180 std"));
        QVERIFY(judgeMeanGap(gap, 0.001).text.contains("evaluation fits"));
    }

    void aGapBeyondChanceIsNot()
    {
        const BatchNormGap gap{0.9, 0.6, 1, 32};
        QVERIFY(judgeMeanGap(gap, 0.001).text.contains("other values"));
        QVERIFY(judgeStdGap(gap, 0.001).text.contains("other values"));
    }

    void aGapThatIsNoNumberIsAnOverflow()
    {
        const double nan = std::nan("");
        QCOMPARE(judgeMeanGap({nan, nan, 1, 32}, 0.001).health, Health::Bad);
        QCOMPARE(judgeStdGap({nan, nan, 1, 32}, 0.001).health, Health::Bad);
    }

    void dotsAreBatchAgainstRunningStatistics()
    {
        Scene scene = sceneAt(normalisedConfig(BatchNormalisation::Hidden), 20);
        scene.layer = 1;
        m_view->setScene(scene);
        const BatchNormObservation& norm = *scene.observation->layers[1].norm;
        const auto means = pointsOf(panelNamed(*m_view, "norm-mean-gap"));
        const auto stds = pointsOf(panelNamed(*m_view, "norm-std-gap"));
        for (std::size_t neuron = 0; neuron < norm.mean.size(); ++neuron) {
            const QPointF mean(norm.mean[neuron], norm.runningMean[neuron]);
            const QPointF std(std::sqrt(static_cast<double>(norm.variance[neuron])),
                              std::sqrt(static_cast<double>(norm.runningVariance[neuron])));
            QVERIFY(std::ranges::find(means, mean) != means.end());
            QVERIFY(std::ranges::find(stds, std) != stds.end());
        }
    }

    void aLayerWithoutItOffersIt()
    {
        m_view->setScene(sceneAt(deepConfig(), 1));
        for (const PlotPanel* panel : m_view->panels())
            QVERIFY(!panel->isVisible());
        QVERIFY(says(*m_view, "Layer 1 is not normalised"));
        QSignalSpy requested(m_view.get(), &BatchNormView::batchNormRequested);
        auto* button = buttonNamed(*m_view, "Switch on batch norm");
        QVERIFY(button != nullptr && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.front().front().value<BatchNormalisation>(), BatchNormalisation::Hidden);
    }

    void plotsComeWithBatchNormAndGoWithoutIt()
    {
        m_view->setScene(sceneAt(deepConfig(), 1));
        m_view->setScene(sceneAt(normalisedConfig(BatchNormalisation::Hidden), 1));
        for (const PlotPanel* panel : m_view->panels())
            QVERIFY(panel->isVisible());
        QVERIFY(!says(*m_view, "is not normalised"));
        m_view->setScene(sceneAt(deepConfig(), 1));
        QVERIFY(says(*m_view, "is not normalised"));
    }

    void pinnedPictureStandsBehindItsHistograms()
    {
        const RunConfig config = normalisedConfig(BatchNormalisation::Hidden);
        Scene scene = sceneAt(config, 5);
        const PlotPanel& raw = panelNamed(*m_view, "norm-raw");
        m_view->setScene(scene);
        const std::size_t alone = linesOf(raw).size();
        scene.ghost = sceneAt(config, 0).observation;
        m_view->setScene(scene);
        QCOMPARE(linesOf(raw).size(), alone + 1);
        QVERIFY(linesOf(raw).back().name.contains("pinned"));
        QVERIFY(!linesOf(raw).back().points.empty());
        scene.ghost = sceneAt(deepConfig(), 0).observation; // not normalised
        m_view->setScene(scene);
        QCOMPARE(linesOf(raw).size(), alone);
    }

    void theOutputLayerCanBeChosen()
    {
        m_view->setScene(sceneAt(normalisedConfig(BatchNormalisation::Hidden), 1));
        QTest::mouseClick(buttonNamed(*m_view, "Output layer"), Qt::LeftButton);
        QCOMPARE(m_view->place(), BatchNormPlace::OutputLayer);
        QVERIFY(says(*m_view, "The output layer is not normalised"));
        QSignalSpy requested(m_view.get(), &BatchNormView::batchNormRequested);
        QTest::mouseClick(buttonNamed(*m_view, "Switch on batch norm for all layers"),
                          Qt::LeftButton);
        QCOMPARE(requested.front().front().value<BatchNormalisation>(), BatchNormalisation::All);

        const Scene scene = sceneAt(normalisedConfig(BatchNormalisation::All), 1);
        m_view->setScene(scene);
        const BatchNormObservation& norm = *scene.observation->outputNorm;
        const auto means = pointsOf(panelNamed(*m_view, "norm-mean-gap"));
        QVERIFY(std::ranges::find(means, QPointF(norm.mean[0], norm.runningMean[0])) !=
                means.end());
    }

private:
    std::unique_ptr<BatchNormView> m_view;
};

ACTIGRAD_GUI_TEST(NormViewTest)
#include "batch_norm_view_test.moc"
