#include "core/training/sampler.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <span>

namespace actigrad {
namespace {

constexpr std::uint64_t seedOffset = 10; // the lecture's

std::span<const float> softmax(const BatchMatrix<float>& logits, BatchMatrix<float>& probabilities)
{
    probabilities = (logits.array() - logits.maxCoeff()).exp();
    probabilities /= probabilities.sum();
    return {probabilities.data(), static_cast<std::size_t>(probabilities.size())};
}

} // namespace

Sampler::Sampler(const Mlp<float>& network, const WordList& words, std::size_t contextLength,
                 std::int64_t seed, std::size_t count)
    : m_network(network), m_list(words), m_count(count),
      m_generator(static_cast<std::uint64_t>(seed) + seedOffset), m_context(contextLength, boundary)
{
}

void Sampler::advance()
{
    assert(!done());
    m_prediction.compute(m_network, m_context, 1);
    const auto drawn = static_cast<CharacterIndex>(
        m_generator.multinomial(softmax(m_prediction.logits(), m_probabilities)));
    if (drawn != boundary) {
        m_word.push_back(m_list.vocabulary()[drawn]);
        std::shift_left(m_context.begin(), m_context.end(), 1);
        m_context.back() = drawn;
    }
    if (drawn == boundary || m_word.size() == maximumLength) {
        m_words.push_back(toUtf8(m_word));
        m_word.clear();
        std::ranges::fill(m_context, boundary);
    }
}

std::vector<std::string> sample(const Mlp<float>& network, const WordList& words,
                                std::size_t contextLength, std::int64_t seed, std::size_t count)
{
    Sampler sampler(network, words, contextLength, seed, count);
    while (!sampler.done())
        sampler.advance();
    return sampler.words();
}

} // namespace actigrad
