#include "core/random/python_random.h"

#include <bit>
#include <cstddef>

namespace actigrad {
namespace {

/// The Mersenne twister's `init_by_array` for a key of one word, as a seed sequence: std::mt19937
/// takes the words that `generate` writes for its state.
class SeedByArray
{
public:
    using result_type = std::uint32_t;

    explicit SeedByArray(std::uint32_t key) : m_key(key) {}

    template <typename Iterator>
    void generate(Iterator begin, Iterator end) const
    {
        const auto size = static_cast<std::uint32_t>(end - begin);
        begin[0] = 19650218U;
        for (std::uint32_t i = 1; i < size; ++i)
            begin[i] = 1812433253U * mixed(begin[i - 1]) + i;

        std::uint32_t i = 1;
        const auto next = [&] {
            if (++i == size) {
                begin[0] = begin[size - 1];
                i = 1;
            }
        };
        for (std::uint32_t n = 0; n < size; ++n, next())
            begin[i] = (begin[i] ^ (mixed(begin[i - 1]) * 1664525U)) + m_key;
        for (std::uint32_t n = 0; n + 1 < size; ++n, next())
            begin[i] = (begin[i] ^ (mixed(begin[i - 1]) * 1566083941U)) - i;
        begin[0] = 0x80000000U;
    }

private:
    static std::uint32_t mixed(std::uint32_t word) { return word ^ (word >> 30U); }

    std::uint32_t m_key;
};

std::mt19937 seeded(std::uint32_t seed)
{
    SeedByArray sequence(seed);
    return std::mt19937(sequence);
}

} // namespace

PythonRandom::PythonRandom(std::uint32_t seed) : m_engine(seeded(seed)) {}

std::uint32_t PythonRandom::below(std::uint32_t bound)
{
    const auto unusedBits = static_cast<unsigned>(std::countl_zero(bound));
    for (;;) {
        const auto value = static_cast<std::uint32_t>(m_engine()) >> unusedBits;
        if (value < bound)
            return value;
    }
}

} // namespace actigrad
