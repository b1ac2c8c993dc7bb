#include "tests/benchmarks/results.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <sched.h>
#include <utility>

namespace actigrad::bench {
namespace {

std::string processor()
{
    std::ifstream info("/proc/cpuinfo");
    for (std::string line; std::getline(info, line);) {
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    }
    return "unknown processor";
}

} // namespace

std::string_view optionOf(int argc, char** argv, std::string_view name)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == name)
            return argv[i + 1];
    }
    return {};
}

std::string machine()
{
    cpu_set_t usable;
    const int count = sched_getaffinity(0, sizeof usable, &usable) == 0 ? CPU_COUNT(&usable) : 0;
    double load = 0; // of the last minute
    std::ifstream("/proc/loadavg") >> load;
    return processor() + ", " + std::to_string(count) + " usable, load " +
           std::to_string(load).substr(0, 4);
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(
        std::lround(share * static_cast<double>(values.size() - 1)))];
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

void Results::write(int argc, char** argv) const
{
    const std::string file(optionOf(argc, argv, "--json"));
    if (file.empty())
        return;
    std::ofstream out(file);
    const char* separator = "{\n";
    for (const auto& [name, value] : m_figures) {
        out << separator << "  \"" << name << "\": ";
        if (std::isfinite(value))
            out << value;
        else
            out << "null";
        separator = ",\n";
    }
    out << "\n}\n";
}

} // namespace actigrad::bench
