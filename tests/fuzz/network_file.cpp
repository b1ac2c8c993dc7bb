#include "app/files/network_file.h"
#include "core/input_error.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace actigrad;

// libFuzzer: reads a network file, whatever it holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto words = std::make_shared<const WordList>(
        WordList::parse("emma\nolivia\nava\nisabella\nsophia\n", "fuzz"));
    const QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        const SavedRun run = readNetworkFile(file, words);
        (void)networkFile(run); // what can be read can be written
    } catch (const InputError&) { // which is how bad files end
    }
    return 0;
}
