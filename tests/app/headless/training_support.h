#pragma once

#include "app/headless/training.h"

#include <memory>

/// What the tests of Training share.
namespace actigrad::test {

[[nodiscard]] inline bool goOn(const Training& /*training*/)
{
    return true;
}

[[nodiscard]] inline std::shared_ptr<const RunConfig> shared(const RunConfig& config)
{
    return std::make_shared<const RunConfig>(config);
}

} // namespace actigrad::test
