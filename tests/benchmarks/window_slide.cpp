#include "tests/benchmarks/window_slide.h"

#include "app/controls/control_panel.h"
#include "app/controls/scale_slider.h"
#include "app/controls/scale_track.h"
#include "app/window/main_window.h"
#include "app/window/view_stack.h"
#include "tests/benchmarks/drawn.h"

#include <QMouseEvent>

#include <cmath>

namespace actigrad::bench {
namespace {

constexpr int moves = 500;

void send(QWidget& widget, QEvent::Type type, QPointF at)
{
    const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

std::vector<double> slide(const MainWindow& window, const PaintClock& clock)
{
    const Drawn drawn(window.views().dashboard());
    ControlPanel& controls = window.controls();
    ScaleTrack& track = controls.slider({ParameterKind::Weights, 1}).track();
    const double left = track.positionOf(0.01).x();
    const double width = track.positionOf(5).x() - left;
    std::vector<double> times;
    send(track, QEvent::MouseButtonPress, track.positionOf(track.scale()));
    for (int i = 0; i < moves; ++i) {
        const double place = left + std::fmod(0.37 * i, 1.0) * width;
        const auto start = Clock::now();
        send(track, QEvent::MouseMove, {place, track.height() / 2.0});
        const RunConfig config = controls.config();
        runUntil([&] { return drawn.all(config) && clock.lastPaint > drawn.last(); });
        times.push_back(std::chrono::duration<double, std::milli>(clock.lastPaint - start).count());
    }
    send(track, QEvent::MouseButtonRelease, {left, track.height() / 2.0});
    return times;
}

} // namespace actigrad::bench
