#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace actigrad {

/// What the findings about a network say, in the language in use.
class DiagnosisTexts
{
    Q_DECLARE_TR_FUNCTIONS(DiagnosisTexts)

public:
    /// @param config of the network; outlives the texts
    explicit DiagnosisTexts(const RunConfig& config, const QLocale& locale = {})
        : m_config(config), m_locale(locale)
    {
    }

    [[nodiscard]] static QString severity(const Finding& finding);

    /// "Initial loss far too high"
    [[nodiscard]] QString headline(const Finding& finding) const;

    /// Why: the figure, the threshold and where that comes from.
    [[nodiscard]] QString reason(const Finding& finding) const;

    /// "W2: 1 → 0.01, b2: 1 → 0"; empty if no repair is known.
    [[nodiscard]] QString repair(const Finding& finding) const;

private:
    [[nodiscard]] QString layerReason(const Finding& finding) const;
    [[nodiscard]] QString depthReason(const Finding& finding) const;
    [[nodiscard]] QString updateReason(const Finding& finding) const;
    [[nodiscard]] QString layer(ParameterId where) const;
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString percent(double share) const;
    [[nodiscard]] QString scaleChanges(const RunConfig& repaired) const;

    const RunConfig& m_config;
    QLocale m_locale;
};

} // namespace actigrad
