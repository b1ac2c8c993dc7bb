#pragma once

#include "app/session/run_record.h"

#include <QCoreApplication>
#include <QLocale>

namespace actigrad {

/// The columns of the table of runs.
enum class RunColumn {
    Shown,
    Name,
    Scales,
    Seed,
    InitialLoss,
    Loss,
    TrainLoss,
    DevLoss,
    TestLoss,
    Saturated,
    Dead,
    SaturatedDev,
    DeadDev,
    Steps,
    State
};

inline constexpr int runColumnCount = 15;

// Of all hidden layers:
[[nodiscard]] double saturatedShare(const Observation& observation);
[[nodiscard]] double saturatedShare(const std::vector<Evaluation::Layer>& layers);
[[nodiscard]] std::int64_t deadCount(const Observation& observation);
[[nodiscard]] std::int64_t deadCount(const std::vector<Evaluation::Layer>& layers);

/// What the table of runs says, in the language in use and a locale's numbers.
class RunTableTexts
{
    Q_DECLARE_TR_FUNCTIONS(RunTableTexts)

public:
    explicit RunTableTexts(const QLocale& locale = {}) : m_locale(locale) {}

    [[nodiscard]] static QString header(RunColumn column);
    [[nodiscard]] static QString headerHint(RunColumn column);

    /// Whether the column is shown before the user has chosen.
    [[nodiscard]] static bool isEssential(RunColumn column);

    /// Empty where the table shows no text.
    [[nodiscard]] QString cell(const RunRecord& run, RunColumn column) const;

    /// The cell for those who cannot see its place, with what it is.
    [[nodiscard]] QString spoken(const RunRecord& run, RunColumn column) const;

    /// All settings of the run, and its state.
    [[nodiscard]] QString details(const RunRecord& run) const;

    /// As long as a cell's text is likely to get.
    [[nodiscard]] QString sample(RunColumn column) const;

private:
    static constexpr int batchDecimals = 3;
    static constexpr int evaluatedDecimals = 4; ///< as many as the lecture tells

    [[nodiscard]] QString number(std::int64_t value) const;
    [[nodiscard]] QString loss(double value, int decimals) const;
    [[nodiscard]] QString percent(double share) const;
    [[nodiscard]] QString state(const RunRecord& run) const;

    [[nodiscard]] QString scales(const RunConfig& config) const;
    [[nodiscard]] QString gain(double value) const;
    [[nodiscard]] QString saturated(const RunRecord& run) const;
    [[nodiscard]] QString evaluated(const RunRecord& run, RunColumn column) const;
    [[nodiscard]] QString figure(const Evaluation& evaluation, RunColumn column,
                                 const RunConfig& config) const;

    [[nodiscard]] QString scaleDetails(const RunConfig& config) const;
    [[nodiscard]] QString networkDetails(const RunConfig& config) const;
    [[nodiscard]] QString trainingDetails(const RunConfig& config) const;
    [[nodiscard]] QString evaluationDetails(const Evaluation& evaluation,
                                            const RunConfig& config) const;

    QLocale m_locale;
};

} // namespace actigrad
