#pragma once

#include "core/network/prediction.h"
#include "core/observation/evaluation.h"
#include "core/text/dataset.h"

#include <array>

namespace actigrad {

/// Goes over the whole of train, dev and test in small pieces, so that whoever runs it stays
/// answerable. Draws nothing and leaves the network alone.
class Evaluator
{
public:
    /// @param network, dataset must outlive this, the network unchanged until it is done
    /// @param step updates done before
    Evaluator(const Mlp<float>& network, const Dataset& dataset, std::int64_t step);

    /// Takes the next examples, at most some thousands; precondition: not done.
    void advance();
    [[nodiscard]] bool done() const { return m_split == m_splits.size(); }

    [[nodiscard]] double progress() const; ///< the share of the examples that is done

    [[nodiscard]] const Evaluation& result() const { return m_result; } ///< once done

private:
    void add(const Split& split, std::size_t examples);
    void noteLayers();
    void finishSplit(const Split& split);

    const Mlp<float>& m_network;
    std::array<const Split*, 3> m_splits;
    std::size_t m_examplesAtOnce;

    std::size_t m_split = 0; // the one under way
    std::size_t m_next = 0;  // its next example
    double m_lossSum = 0;
    std::vector<double> m_saturated;       // outputs of each layer so far
    std::vector<std::vector<int>> m_alive; // of each layer: see markAlive
    std::vector<std::uint32_t> m_examples; // of m_batch
    Batch m_batch;
    Prediction m_prediction;
    CrossEntropy<float> m_crossEntropy;
    Evaluation m_result;
};

/// All of it at once.
[[nodiscard]] Evaluation evaluate(const Mlp<float>& network, const Dataset& dataset,
                                  std::int64_t step);

} // namespace actigrad
