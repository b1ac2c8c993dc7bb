#include "core/random/torch_generator.h"

#include "core/input_error.h"

#include <cmath>
#include <cstddef>
#include <numbers>
#include <sstream>

namespace actigrad {
namespace {

constexpr std::size_t groupSize = 16; // values that PyTorch transforms at a time
constexpr std::size_t pairDistance = groupSize / 2;

/// Box-Muller on 16 uniforms: value j pairs with value j + 8.
void transformGroup(std::span<float> group)
{
    for (std::size_t j = 0; j < pairDistance; ++j) {
        const float radius = std::sqrt(-2.0F * std::log(1.0F - group[j]));
        const float angle = 2.0F * std::numbers::pi_v<float> * group[j + pairDistance];
        group[j] = radius * std::cos(angle);
        group[j + pairDistance] = radius * std::sin(angle);
    }
}

} // namespace

TorchGenerator::TorchGenerator(std::uint64_t seed) : m_engine(static_cast<std::uint32_t>(seed)) {}

float TorchGenerator::uniform()
{
    return static_cast<float>(m_engine() & 0xffffffU) * 0x1p-24F;
}

double TorchGenerator::uniformDouble()
{
    const std::uint64_t high = m_engine();
    const std::uint64_t low = m_engine();
    constexpr std::uint64_t mantissa = (std::uint64_t{1} << 53U) - 1;
    return static_cast<double>(((high << 32U) | low) & mantissa) * 0x1p-53;
}

double TorchGenerator::serialNormal()
{
    if (m_cachedNormal) {
        const double value = *m_cachedNormal;
        m_cachedNormal.reset();
        return value;
    }
    const double angle = 2.0 * std::numbers::pi * uniformDouble();
    const double radius = std::sqrt(-2.0 * std::log1p(-uniformDouble()));
    m_cachedNormal = radius * std::sin(angle);
    return radius * std::cos(angle);
}

void TorchGenerator::fillNormal(std::span<float> values)
{
    if (values.size() < groupSize) {
        for (float& value : values)
            value = static_cast<float>(serialNormal());
        return;
    }
    for (float& value : values)
        value = uniform();
    std::size_t start = 0;
    for (; start + groupSize <= values.size(); start += groupSize)
        transformGroup(values.subspan(start, groupSize));
    if (start < values.size()) { // the last 16 are drawn again, over values already transformed
        const auto tail = values.last(groupSize);
        for (float& value : tail)
            value = uniform();
        transformGroup(tail);
    }
}

void TorchGenerator::fillIndices(std::span<std::uint32_t> values, std::uint32_t bound)
{
    for (std::uint32_t& value : values)
        value = static_cast<std::uint32_t>(m_engine() % bound);
}

std::size_t TorchGenerator::multinomial(std::span<const float> weights)
{
    std::size_t winner = 0;
    float max = -1;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto exponential = static_cast<float>(-std::log(1.0 - uniformDouble()));
        const float share = weights[i] / exponential;
        if (share > max) {
            max = share;
            winner = i;
        }
    }
    return winner;
}

TorchGenerator::State TorchGenerator::state() const
{
    std::stringstream text; // the standard's own form: the words, then the position
    text << m_engine;
    State state;
    for (std::uint32_t& word : state.words)
        text >> word;
    text >> state.position;
    state.cachedNormal = m_cachedNormal;
    return state;
}

void TorchGenerator::setState(const State& state)
{
    if (state.position > state.words.size())
        throw InputError(
            ACTIGRAD_TEXT("core", "the generator’s state in the file cannot be used"));
    std::stringstream text;
    for (const std::uint32_t word : state.words)
        text << word << ' ';
    text << state.position;
    text >> m_engine;
    m_cachedNormal = state.cachedNormal;
}

} // namespace actigrad
