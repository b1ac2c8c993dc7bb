#pragma once

#include "core/diagnosis/judgement.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace actigrad {

/// The words of judgements, in the language in use: of a row of the diagnosis, and of the line
/// under a picture's title.
class JudgementTexts
{
    Q_DECLARE_TR_FUNCTIONS(JudgementTexts)

public:
    /// @param config of the network; outlives the texts
    explicit JudgementTexts(const RunConfig& config, const QLocale& locale = {})
        : m_config(config), m_locale(locale)
    {
    }

    [[nodiscard]] static QString severity(const Judgement& judgement);

    /// "Initial loss far too high"
    [[nodiscard]] QString headline(const Judgement& judgement) const;

    /// Why: the figure, the threshold and where that comes from.
    [[nodiscard]] QString reason(const Judgement& judgement) const;

    /// In one line, figures first: "62 % saturated at step 0 (healthy: below 15 %)".
    /// @param layer on view, from 1 on: its own figure is told if the judgement has one
    [[nodiscard]] QString line(const Judgement& judgement, int layer) const;

    /// "W2: 1 → 0.01, b2: 1 → 0"; empty if no repair is known.
    [[nodiscard]] QString repair(const Judgement& judgement) const;
    /// "learning rate: 0.1 → 0.01"; empty if none is known.
    [[nodiscard]] QString presentRepair(const Judgement& judgement) const;

private:
    [[nodiscard]] QString layerReason(const Judgement& judgement) const;
    [[nodiscard]] QString depthReason(const Judgement& judgement) const;
    [[nodiscard]] QString updateReason(const Judgement& judgement) const;
    [[nodiscard]] QString layer(ParameterId where) const;
    [[nodiscard]] QString depthLine(const Judgement& judgement) const;
    [[nodiscard]] QString stdText(double std) const;
    [[nodiscard]] QString scaleOf(int layer) const;
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString percent(double share, double threshold = 0) const;
    [[nodiscard]] QString scaleChanges(const RunConfig& repaired) const;

    const RunConfig& m_config;
    QLocale m_locale;
};

} // namespace actigrad
