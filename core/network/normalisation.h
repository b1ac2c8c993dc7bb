#pragma once

namespace actigrad {

/// Which layers of a network are normalised over the batch.
enum class BatchNormalisation { None, Hidden, All };

} // namespace actigrad
