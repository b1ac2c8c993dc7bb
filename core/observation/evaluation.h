#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace actigrad {

/// A network judged by whole splits, with batch norm's running statistics.
struct Evaluation
{
    /// A hidden layer over all dev examples.
    struct Layer
    {
        double saturated = 0;  ///< share of the outputs
        std::vector<int> dead; ///< neurons saturated for every example: see LayerStatistics
    };

    std::int64_t step = 0; ///< updates done before it
    double trainLoss = 0;
    std::optional<double> devLoss; ///< none if the split is empty
    double testLoss = 0;
    std::vector<Layer> devLayers; ///< empty if the dev split is
    std::size_t devExamples = 0;  ///< that devLoss is the mean of
};

/// Words that a network made up.
struct Samples
{
    std::int64_t step = 0;          ///< updates done before it
    std::vector<std::string> words; ///< in UTF-8
};

} // namespace actigrad
