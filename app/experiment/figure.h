#pragma once

#include "core/theory/theory.h"
#include "core/training/run_pool.h"

#include <QString>

#include <optional>
#include <span>

namespace actigrad {

/// What an experiment can show of its runs.
enum class Figure {
    InitialLoss,
    Saturated,
    Dead,
    GradToData,
    Last200,
    TrainLoss,
    DevLoss,
};

[[nodiscard]] std::span<const Figure> allFigures();

/// As reports and tables have it: "dev_loss".
[[nodiscard]] QString keyOf(Figure figure);
/// For people: "dev loss".
[[nodiscard]] QString displayName(Figure figure);

/// How far runs have to go for it.
[[nodiscard]] CellDepth depthFor(Figure figure);
/// Whether it is a loss, whose axis need not begin at 0, and of which less is better.
[[nodiscard]] bool isLoss(Figure figure);

/// None if the run did not come to it, or if it is not finite.
[[nodiscard]] std::optional<double> valueOf(const CellResult& result, Figure figure);
/// What theory says of it at step 0; none if it has nothing to say.
[[nodiscard]] std::optional<double> foretold(const Theory& theory, const RunConfig& config,
                                             Figure figure);
/// A value as it is read out: "2.104", "12 %".
[[nodiscard]] QString valueText(Figure figure, double value);

} // namespace actigrad
