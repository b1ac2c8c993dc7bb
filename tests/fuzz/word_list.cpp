#include "core/input_error.h"
#include "core/text/dataset.h"
#include "core/text/word_list.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace actigrad;

// libFuzzer: parses words, and makes examples of them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const WordList words = WordList::parse(
            std::string_view(reinterpret_cast<const char*>(data), size), "fuzz");
        const Dataset dataset(words, 3);
        (void)dataset;
    } catch (const InputError&) { // which is how bad files end
    }
    return 0;
}
