#pragma once

#include <ctime>

namespace actigrad::bench {

inline double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Seconds that the calling thread spent on a processor so far. On a machine that is idle but for
/// it they are those that pass; on a busy one, what others take is not among them.
inline double threadSeconds()
{
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

/// The same of all other threads of the process.
inline double otherThreadsSeconds()
{
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID) - threadSeconds();
}

} // namespace actigrad::bench
