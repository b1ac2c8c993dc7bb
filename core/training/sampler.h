#pragma once

#include "core/network/prediction.h"
#include "core/random/torch_generator.h"
#include "core/text/word_list.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace actigrad {

/// Words drawn from a network, character by character, as the lecture does with
/// `torch.multinomial(probs, num_samples=1, generator=g)`. The generator is its own: the run's
/// draws stay what they are.
class Sampler
{
public:
    /// Longer words are cut: a network that has not learned to end them would go on for ever.
    static constexpr std::size_t maximumLength = 64; ///< characters

    /// @param network, words must outlive this
    /// @param seed of the run; words are drawn with the lecture's seed + 10
    Sampler(const Mlp<float>& network, const WordList& words, std::size_t contextLength,
            std::int64_t seed, std::size_t count);

    /// Draws the next character; precondition: not done.
    void advance();
    [[nodiscard]] bool done() const { return m_words.size() == m_count; }

    [[nodiscard]] const std::vector<std::string>& words() const { return m_words; }

private:
    const Mlp<float>& m_network;
    const WordList& m_list;
    std::size_t m_count;
    TorchGenerator m_generator;
    std::vector<CharacterIndex> m_context;
    std::u32string m_word; // under way
    std::vector<std::string> m_words;
    Prediction m_prediction;
    BatchMatrix<float> m_probabilities; // (1, vocabulary)
};

/// All of it at once.
[[nodiscard]] std::vector<std::string> sample(const Mlp<float>& network, const WordList& words,
                                              std::size_t contextLength, std::int64_t seed,
                                              std::size_t count);

} // namespace actigrad
