#pragma once

#include "app/plots/toolbox/scene.h"
#include "core/diagnosis/judgement.h"

#include <QCoreApplication>
#include <QString>

namespace actigrad {

enum class Health {
    Good,
    Watch,
    Bad,
    None, ///< nothing is judged
};

[[nodiscard]] Health healthOf(Severity severity);

/// The mark and the line under a picture's title.
struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)

public:
    Health health = Health::Good;
    QString text;        ///< figures first, on one line
    QString detail = {}; ///< a sentence or two, for the tool tip
};

/// The worst judgement of the scene that the place shows, for the layer on view; if there is none,
/// the text, marked as good.
/// @param otherwise the figures, without a judgement
[[nodiscard]] Verdict verdictAt(Place place, const Scene& scene, const QString& otherwise);

/// Of values that are not finite.
[[nodiscard]] Verdict overflowVerdict();

// The figures of the layer on view, as they are now and, once it trains, as they were at step 0.
// The scene has an observation.
[[nodiscard]] QString preactivationText(const Scene& scene);
[[nodiscard]] QString curveText(const Scene& scene);
[[nodiscard]] QString outputText(const Scene& scene);
[[nodiscard]] QString gradientsText(const Scene& scene);
[[nodiscard]] QString neuronsText(const Scene& scene);

/// @param expected log(vocabulary)
[[nodiscard]] QString initialLossText(double initialLoss, double expected);

} // namespace actigrad
