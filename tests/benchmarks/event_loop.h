#pragma once

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>

/// What time passes while an event loop runs.
namespace actigrad::bench {

using Clock = std::chrono::steady_clock;

inline constexpr double patience = 5'000; // ms

inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Knows when the window was last painted.
class PaintClock : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        const bool result = QApplication::notify(receiver, event);
        if (isPaint)
            lastPaint = Clock::now();
        return result;
    }

    Clock::time_point lastPaint;
};

/// The longest time that the event loop let a timer of 1 ms wait.
class Stopwatch
{
public:
    Stopwatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, millisecondsSince(m_last));
            m_last = Clock::now();
        });
        m_timer.start(1);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_longest = 0;
};

/// Runs the event loop for a time.
inline void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Runs the event loop until the condition is true, for a few seconds at most.
template <typename Condition>
void runUntil(Condition condition)
{
    const auto start = Clock::now();
    while (!condition() && millisecondsSince(start) < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!condition())
        std::puts("waited in vain");
}

} // namespace actigrad::bench
