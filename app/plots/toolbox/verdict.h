#pragma once

#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QCoreApplication>
#include <QString>

namespace actigrad {

enum class Health {
    Good,
    Watch,
    Bad,
    None, ///< nothing is judged
};

/// A plot's finding in plain words, with the threshold that it rests on.
struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    Health health = Health::Good;
    QString text;
};

/// Each judges a hidden layer with the config's activation in mind.
/// @param number of the layer, from 1 on
[[nodiscard]] Verdict judgePreactivation(const LayerObservation& layer, const RunConfig& config,
                                         int number);
[[nodiscard]] Verdict judgeCurve(const LayerObservation& layer, const RunConfig& config,
                                 int number);
[[nodiscard]] Verdict judgeOutput(const LayerObservation& layer, const RunConfig& config,
                                  int number);
[[nodiscard]] Verdict judgeGradients(const LayerObservation& layer, const RunConfig& config,
                                     int number);
[[nodiscard]] Verdict judgeNeurons(const LayerObservation& layer, const RunConfig& config,
                                   int number);

/// Of values that are infinite or no numbers.
[[nodiscard]] Verdict overflowVerdict();

/// @param expected log(vocabulary)
[[nodiscard]] Verdict judgeInitialLoss(double initialLoss, double expected);

} // namespace actigrad
