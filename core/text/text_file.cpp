#include "core/text/text_file.h"

#include "core/input_error.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace actigrad {
namespace {

namespace fs = std::filesystem;

/// @return bytes
std::size_t checkedSize(const fs::path& file, std::uintmax_t maximumSize)
{
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::none)
        throw InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"), {error.message()});
    if (!fs::exists(status))
        throw InputError(ACTIGRAD_TEXT("core", "the file does not exist"));
    if (fs::is_directory(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is a folder, not a file"));
    if (!fs::is_regular_file(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is not a regular file"));
    const auto size = fs::file_size(file, error);
    if (error)
        throw InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"), {error.message()});
    if (size > maximumSize) {
        throw InputError(
            ACTIGRAD_TEXT("core", "the file is %1 MiB large; at most %2 MiB are allowed"),
            {std::to_string(size >> 20U), std::to_string(maximumSize >> 20U)});
    }
    return static_cast<std::size_t>(size);
}

} // namespace

std::string readFile(const fs::path& file, std::uintmax_t maximumSize,
                     const ProgressListener& progress)
{
    constexpr std::size_t piece = 4U << 20U; // bytes
    std::string content(checkedSize(file, maximumSize), '\0');
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    for (std::size_t at = 0; at < content.size() || !stream; at += piece) {
        const std::size_t size = std::min(piece, content.size() - at);
        if (!stream.read(content.data() + at, static_cast<std::streamsize>(size)))
            throw InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"),
                             {std::strerror(errno)});
        progress(static_cast<double>(at) / static_cast<double>(content.size()));
    }
    return content;
}

} // namespace actigrad
