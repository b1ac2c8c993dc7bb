#pragma once

#include <memory>
#include <vector>

namespace actigrad {

class PlotView;

/// Every page of plots, new, in the order of the window's tabs.
[[nodiscard]] std::vector<std::unique_ptr<PlotView>> allPages();

} // namespace actigrad
