#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <span>

namespace actigrad {

/// Draws what PyTorch's CPU generator draws after `torch.Generator().manual_seed(seed)`.
///
/// Source: aten/src/ATen/native/cpu/DistributionTemplates.h and
/// aten/src/ATen/core/DistributionsHelper.h of PyTorch 1.13. Values agree with PyTorch's vectorised
/// code to the last few bits of a float; the sequence of 32-bit draws agrees exactly.
class TorchGenerator
{
public:
    /// @param seed as PyTorch does, only the low 32 bits count
    explicit TorchGenerator(std::uint64_t seed);

    /// `torch.randn(values.size(), generator=g)` in float32.
    void fillNormal(std::span<float> values);

    /// `torch.randint(0, bound, (values.size(),), generator=g)`; bound is at least 1.
    void fillIndices(std::span<std::uint32_t> values, std::uint32_t bound);

    /// `torch.multinomial(weights, num_samples=1, generator=g)` in float32: an index, drawn with
    /// a probability proportional to its weight. The largest weight / exponential wins.
    /// @param weights at least one, none negative
    [[nodiscard]] std::size_t multinomial(std::span<const float> weights);

    /// What decides all that it will draw.
    struct State
    {
        std::array<std::uint32_t, 624> words{};
        std::uint32_t position = 624; ///< of the next word, up to 624: then new ones are made
        std::optional<double> cachedNormal = {};

        bool operator==(const State&) const = default;
    };
    [[nodiscard]] State state() const;
    /// @throws InputError if the position is beyond 624
    void setState(const State& state);

private:
    float uniform();        ///< in [0, 1), 24 bits
    double uniformDouble(); ///< in [0, 1), 53 bits
    double serialNormal();  ///< one value of the path for fewer than 16

    std::mt19937 m_engine;
    std::optional<double> m_cachedNormal; // the second of a serial pair, kept for the next call
};

} // namespace actigrad
