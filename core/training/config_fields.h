#pragma once

#include "core/training/config_names.h"
#include "core/training/run_config.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace actigrad {

// The fields of a RunConfig, each described once: the command line, the settings and the reports
// are made from these. Words are not among them, and scales have names of their own: see
// `allScales`.

/// One of `namesOf<Value>()`.
template <ConfigChoice Value>
struct ChoiceField
{
    std::string_view name; ///< as the command line has it
    Value RunConfig::*member;
};

/// A number greater than 0.
struct RealField
{
    std::string_view name;
    double RunConfig::*member;
    double min; ///< the smallest that the window offers
    double max;
};

/// The widths of the hidden layers, each from 1 to `maxWidth`.
struct WidthsField
{
    std::string_view name;
    std::vector<std::int64_t> RunConfig::*member;
};

inline constexpr RealField learningRateField{"lr", &RunConfig::learningRate, 1e-12, 1'000};
inline constexpr RealField batchNormMomentumField{"bn-momentum", &RunConfig::batchNormMomentum,
                                                  1e-9, 1};

/// Calls `visit` with each field: an IntegerField, WidthsField, ChoiceField or RealField.
template <typename Visit>
void visitFields(Visit&& visit)
{
    for (const IntegerField& field : integerFields())
        visit(field);
    visit(WidthsField{"hidden", &RunConfig::hidden});
    visit(learningRateField);
    visit(ChoiceField<LearningRateSchedule>{"lr-schedule", &RunConfig::schedule});
    visit(ChoiceField<Activation>{"activation", &RunConfig::activation});
    visit(ChoiceField<BiasInit>{"bias", &RunConfig::bias});
    visit(ChoiceField<BatchNormalisation>{"batchnorm", &RunConfig::batchNorm});
    visit(batchNormMomentumField);
}

/// The parameters with a scale in any network, whether this one has them or not.
[[nodiscard]] std::vector<ParameterId> allScales();

/// Copies to `kept` what differs between `before` and `edited`, field by field and scale by scale;
/// the rest of `kept` stays, its words too.
void keepEdits(RunConfig& kept, const RunConfig& before, const RunConfig& edited);

} // namespace actigrad
