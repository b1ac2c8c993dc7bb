#include "app/files/plan_json.h"
#include "core/input_error.h"

#include <QJsonDocument>

#include <cstddef>
#include <cstdint>

using namespace actigrad;

// libFuzzer: reads the plan of a run that a picture carries, whatever it holds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto words = std::make_shared<const WordList>(
        WordList::parse("emma\nolivia\nava\nisabella\nsophia\n", "fuzz"));
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    try {
        (void)planFromJson(QJsonDocument::fromJson(text).object(), words);
    } catch (const InputError&) { // which is how bad plans end
    }
    return 0;
}
