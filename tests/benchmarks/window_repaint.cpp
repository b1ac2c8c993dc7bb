#include "tests/benchmarks/window_repaint.h"

#include "app/plots/overview/dashboard.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/session.h"
#include "app/window/main_window.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/event_loop.h"

#include <qcustomplot.h>

namespace actigrad::bench {
namespace {

constexpr int repaints = 200;
constexpr std::chrono::milliseconds between(5);

} // namespace

RepaintTimes repaint(const MainWindow& window)
{
    Dashboard& dashboard = window.views().dashboard();
    RepaintTimes times;
    for (int i = 0; i < repaints; ++i) {
        runFor(between); // there is a new step to draw
        const auto start = Clock::now();
        const double work = threadSeconds();
        dashboard.setScene(window.session().scene());
        for (const PlotPanel* panel : dashboard.panels())
            panel->plot().replot(QCustomPlot::rpImmediateRefresh);
        times.passed.push_back(millisecondsSince(start));
        times.worked.push_back((threadSeconds() - work) * 1e3);
    }
    return times;
}

} // namespace actigrad::bench
