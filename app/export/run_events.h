#pragma once

#include "app/export/event_file.h"
#include "core/observation/evaluation.h"
#include "core/observation/loss_history.h"
#include "core/observation/observation.h"

#include <QString>

#include <vector>

namespace actigrad {

/// The losses of a run as scalars: `loss/batch` of each bucket of the history, at its last step,
/// and of each evaluation `loss/train`, `loss/dev`, `loss/test`.
void addLosses(EventFile& events, const LossHistory& losses,
               const std::vector<Evaluation>& evaluations);

/// A step as histograms: `hpreact/L`, `h/L`, `dL_dh/L` and `dL_dhpreact/L` of each hidden layer L,
/// each parameter by its name, and its gradients as `NAME/gradient`.
void addHistograms(EventFile& events, const Observation& observation);

/// "events.out.tfevents.1700000000.actigrad", as TensorBoard looks for them.
[[nodiscard]] QString eventFileName(std::int64_t secondsSince1970);

/// A file of this name in the folder, which is made where it is missing. @throws WriteError
void writeEvents(const QString& folder, const EventFile& events);

} // namespace actigrad
