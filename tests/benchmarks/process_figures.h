#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <malloc.h>
#include <sstream>
#include <stdexcept>
#include <string>

/// What the system says of this process.
namespace actigrad::bench {

/// A number of /proc/self/status: "VmRSS" and "VmHWM" in KiB, "Threads".
inline double statusFigure(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field + ':')) {
            double figure = 0;
            std::istringstream(line.substr(field.size() + 1)) >> figure;
            return figure;
        }
    }
    throw std::runtime_error("no " + field);
}

/// @param field "VmRSS", "VmHWM"
inline double megabytes(const std::string& field)
{
    return statusFigure(field) / 1'024;
}

/// What was asked of the heap and not given back, in MB; the heap itself is larger, by its gaps.
inline double heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / (1U << 20U);
}

/// Open files, sockets and the like.
inline auto openHandles()
{
    const std::filesystem::directory_iterator handles("/proc/self/fd");
    return std::distance(begin(handles), end(handles));
}

} // namespace actigrad::bench
