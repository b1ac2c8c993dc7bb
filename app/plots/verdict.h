#pragma once

#include "core/observation/observation.h"
#include "core/training/run_config.h"

#include <QCoreApplication>
#include <QString>

namespace actigrad {

enum class Health { Good, Watch, Bad };

/// A plot's finding in plain words, with the threshold that it rests on.
struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    Health health = Health::Good;
    QString text;
};

/// Each judges the first hidden layer of an observation.
[[nodiscard]] Verdict judgePreactivation(const Observation& observation, const RunConfig& config);
[[nodiscard]] Verdict judgeCurve(const Observation& observation, const RunConfig& config);
[[nodiscard]] Verdict judgeOutput(const Observation& observation, const RunConfig& config);
[[nodiscard]] Verdict judgeGradients(const Observation& observation, const RunConfig& config);
[[nodiscard]] Verdict judgeNeurons(const Observation& observation, const RunConfig& config);

/// @param expected log(vocabulary)
[[nodiscard]] Verdict judgeInitialLoss(double initialLoss, double expected);

} // namespace actigrad
