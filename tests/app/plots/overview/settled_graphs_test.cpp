#include "app/plots/overview/loss_panel.h"
#include "app/plots/overview/settled_graphs.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QTest>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr std::int64_t longRun = 20'000;

LossCurve curveOf(int run)
{
    std::vector<float> losses;
    for (int step = 0; step < longRun; ++step)
        losses.push_back(2.0F + static_cast<float>(run) / 8 +
                         0.4F * static_cast<float>(std::sin(step * (run + 1))));
    auto history = std::make_shared<LossHistory>();
    history->append(losses);
    return {static_cast<std::uint64_t>(run + 1), QString("Run %1").arg(run + 1), run, history};
}

Losses lossesOf(int runs)
{
    Losses losses{{}, 3.3, std::nullopt};
    for (int run = 0; run < runs; ++run)
        losses.curves.push_back(curveOf(run));
    return losses;
}

int maxDifference(const QImage& one, const QImage& other)
{
    int max = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            max = std::max({max, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                            std::abs(a.blue() - b.blue())});
        }
    }
    return max;
}

} // namespace

/// On the loss plot the runs before the newest are one picture.
class SettledGraphsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        speakEnglish();
        m_panel = std::make_unique<LossPanel>();
        m_panel->resize(500, 320);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup() { m_panel.reset(); }

    void pictureLooksAsTheRunsDo()
    {
        for (const int runs : {1, 2, 5, 3}) // a run begins, more begin, some are removed
            verifyShown(lossesOf(runs));
    }

    void runsRemovedOrHiddenInTheMiddleAreGone()
    {
        Losses losses = lossesOf(4);
        verifyShown(losses);
        losses.curves.erase(losses.curves.begin() + 1);
        verifyShown(losses);
    }

    void zoomShowsSettledRunsToo()
    {
        showLosses(lossesOf(3));
        drawn();
        m_panel->plot().xAxis->setRange(100, 8'000);
        verifySame();
        m_panel->setLossLogarithmic(false);
        verifySame();
    }

    void anotherSizeShowsSettledRunsToo()
    {
        showLosses(lossesOf(3));
        drawn();
        m_panel->resize(620, 400);
        QCoreApplication::processEvents();
        verifySame();
    }

    void veryManyRunsAreAllThereInTheEnd()
    {
        const Losses losses = lossesOf(60);
        showLosses(losses);
        const QImage expected = drawnOneByOne();
        showLosses(losses);
        QVERIFY(QTest::qWaitFor([&] {
            return maxDifference(m_panel->plot().grab().toImage(), expected) <= tolerance;
        }));
    }

private:
    void showLosses(const Losses& losses)
    {
        Scene scene;
        scene.losses = losses;
        m_panel->showScene(scene);
    }

    static constexpr int tolerance = 12; // of 255: translucent curves are rounded once more

    void verifyShown(const Losses& losses)
    {
        showLosses(losses);
        verifySame();
    }

    void verifySame()
    {
        const int found = difference();
        QVERIFY2(found <= tolerance, qPrintable(QString("difference %1").arg(found)));
    }

    /// Between the settled runs' picture and each run drawn on its own, until losses are shown.
    int difference()
    {
        const QImage settled = drawn();
        return maxDifference(settled, drawnOneByOne());
    }

    /// Once the picture keeps still: what takes long is painted piece by piece.
    QImage drawn()
    {
        QCustomPlot& plot = m_panel->plot();
        plot.replot();
        QImage shown = plot.grab().toImage();
        for (int same = 0; same < 3;) {
            QTest::qWait(5);
            const QImage next = plot.grab().toImage();
            same = next == shown ? same + 1 : 0;
            shown = next;
        }
        return shown;
    }

    QImage drawnOneByOne()
    {
        const QCustomPlot& plot = m_panel->plot();
        for (QCPLayerable* child : plot.layer("main")->children()) {
            if (auto* graph = dynamic_cast<SettlingGraph*>(child))
                graph->setSettled(false);
            else if (auto* settled = dynamic_cast<SettledGraphs*>(child))
                settled->setGraphs({});
        }
        return drawn();
    }

    std::unique_ptr<LossPanel> m_panel;
};

ACTIGRAD_GUI_TEST(SettledGraphsTest)
#include "settled_graphs_test.moc"
