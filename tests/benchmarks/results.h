#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace actigrad::bench {

/// What follows `name` on the command line; empty if it is not there.
[[nodiscard]] std::string_view optionOf(int argc, char** argv, std::string_view name);

/// The processor, how many of it may be used, and how busy it is.
[[nodiscard]] std::string machine();

/// @param values at least one
/// @param share 0 for the least, 0.5 for the median, 1 for the greatest
[[nodiscard]] double quantile(std::vector<double> values, double share);
[[nodiscard]] double median(std::vector<double> values);

/// The figures of one program, for `run` to compare with its targets.
class Results
{
public:
    /// @param name of the figure, as in targets.py
    void set(const std::string& name, double value) { m_figures[name] = value; }

    /// Writes them into the file that `--json` names, if it does.
    void write(int argc, char** argv) const;

private:
    std::map<std::string, double> m_figures;
};

} // namespace actigrad::bench
