#include "app/files/session_file.h"
#include "core/input_error.h"

#include <cstddef>
#include <cstdint>

using namespace actigrad;

// libFuzzer: reads a session, whatever the file holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        const SavedSession session = readSessionFile(file, {});
        (void)sessionFile(session, 1U << 20U, {}); // what can be read can be written
    } catch (const InputError&) { // which is how bad files end
    }
    return 0;
}
