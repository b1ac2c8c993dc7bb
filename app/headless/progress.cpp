#include "app/headless/progress.h"

#include "app/headless/training.h"
#include "app/options/console.h"

#include <QCoreApplication>

namespace actigrad {
namespace {

using namespace std::chrono_literals;

constexpr auto shortestPause = 500ms;
constexpr auto longestPause = 5s; // also if --log-every steps take longer

} // namespace

Progress::Progress(std::int64_t steps, std::int64_t every) : m_steps(steps), m_every(every) {}

void Progress::follow(const Training& training)
{
    if (training.work() != Training::Work::Step) {
        if (Clock::now() - m_lastTime >= longestPause)
            printWork(training);
        return;
    }
    if (m_lastStep >= 0) {
        const auto pause = Clock::now() - m_lastTime;
        const bool isDue = pause >= shortestPause && training.step() % m_every == 0;
        if (!isDue && pause < longestPause)
            return;
    }
    print(training);
}

void Progress::printWork(const Training& training)
{
    m_lastTime = Clock::now();
    const QString percent = QString::number(static_cast<int>(100 * training.progress()));
    printLine(training.work() == Training::Work::Evaluate
                  ? QCoreApplication::translate("headless", "evaluating: %1 %").arg(percent)
                  : QCoreApplication::translate("headless", "sampling: %1 %").arg(percent));
}

void Progress::print(const Training& training)
{
    if (training.step() == m_lastStep)
        return;
    m_lastStep = training.step();
    m_lastTime = Clock::now();
    const double speed =
        training.seconds() > 0 ? static_cast<double>(training.updates()) / training.seconds() : 0.0;
    printLine(QCoreApplication::translate("headless", "step %1 of %2, loss %3, %4 steps/s")
                  .arg(QString::number(training.step()), QString::number(m_steps),
                       QString::number(training.loss(), 'f', 4), QString::number(speed, 'f', 0)));
}

} // namespace actigrad
