#include "app/headless/stop_signals.h"

#include <atomic>

namespace actigrad {
namespace {

constexpr int patience = 2; // `timeout` alone sends two

std::atomic<int> received = 0;
static_assert(std::atomic<int>::is_always_lock_free, "signal handlers must not lock");

extern "C" void countSignal(int signal)
{
    if (++received > patience) {
        std::signal(signal, SIG_DFL);
        std::raise(signal);
    }
}

} // namespace

StopSignals::StopSignals()
{
    received = 0;
    struct sigaction action = {};
    action.sa_handler = countSignal;
    action.sa_flags = SA_RESTART; // writing to the terminal or a file goes on
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < handled.size(); ++i) {
        sigaction(handled[i], nullptr, &m_previous[i]);
        if (m_previous[i].sa_handler != SIG_IGN)
            sigaction(handled[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < handled.size(); ++i)
        sigaction(handled[i], &m_previous[i], nullptr);
}

int StopSignals::count() const
{
    return received;
}

} // namespace actigrad
