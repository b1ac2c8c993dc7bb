#pragma once

#include "app/plots/toolbox/scene.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace actigrad {

/// A stage of one step of training: forward for an example, back, and the update.
struct Stage
{
    enum class Kind {
        Characters,
        Embedding,
        Preactivation,
        Output,
        Logits,
        Probabilities,
        Loss,
        LogitsGradient,
        OutputGradient,
        PreactivationGradient,
        WeightGradient,
        Update,
    };
    Kind kind;
    int layer = 0; ///< a hidden one, from 1, of the kinds of one layer

    bool operator==(const Stage&) const = default;
};

/// In the order of the step. @param layer the hidden one, from 1, one of whose weights is followed
[[nodiscard]] std::vector<Stage> stagesOf(const RunConfig& config, int layer);

/// "3. hpreact, layer 1". @param number from 1 on
[[nodiscard]] QString titleOf(Stage stage, const RunConfig& config, std::size_t number);

/// What is followed through the stages.
struct Followed
{
    std::size_t example = 0; ///< of the batch
    std::size_t neuron = 0;  ///< of each layer; the last one if it has fewer
};

/// A stage as bars, and the formula with its numbers in place.
struct StagePicture
{
    QString formula; ///< a line or several
    QString xLabel;
    QString yLabel;
    std::vector<double> values;        ///< of the bars
    QStringList labels;                ///< of the bars; empty: they are numbered from 1
    std::optional<std::size_t> marked; ///< the bar that is followed
    std::optional<double> line = {};   ///< a value to compare with
    QString lineText = {};
    bool isBackward = false;
    double firstPlace = 1; ///< of a bar on the x axis, and how far they are apart
    double spacing = 1;
};

/// @param lossAfter of the same batch after the update, if it is known
/// @param scene has an observation with tensors and weights
[[nodiscard]] StagePicture pictureOf(const Scene& scene, Stage stage, const Followed& followed,
                                     std::optional<float> lossAfter);

/// Whether the scene's observation has all that the stages need.
[[nodiscard]] bool hasStages(const Scene& scene);

/// The softmax of an example's logits.
[[nodiscard]] std::vector<double> probabilitiesOf(const Observation& observation,
                                                  std::size_t example);

} // namespace actigrad
