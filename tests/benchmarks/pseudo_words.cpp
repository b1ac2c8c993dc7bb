#include "tests/benchmarks/pseudo_words.h"

#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace actigrad::bench {

void writePseudoWords(const std::filesystem::path& file, std::size_t words)
{
    constexpr std::string_view consonants = "bcdfghjklmnpqrstvwxyz";
    constexpr std::string_view vowels = "aeiou";
    std::mt19937 random(42);
    std::ofstream out(file, std::ios::binary);
    std::string word;
    for (std::size_t i = 0; i < words; ++i) {
        word.clear();
        const std::size_t letters = 3 + random() % 6;
        for (std::size_t place = random() % 2; word.size() < letters; ++place) {
            const std::string_view kind = place % 2 == 0 ? consonants : vowels;
            word += kind[random() % kind.size()];
        }
        out << word << '\n';
    }
}

} // namespace actigrad::bench
