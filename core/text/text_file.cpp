#include "core/text/text_file.h"

#include "core/input_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

namespace actigrad {
namespace {

namespace fs = std::filesystem;

/// What the system says of an error; unlike std::strerror, from any thread.
std::string messageOf(int error)
{
    std::array<char, 256> buffer{};
    return ::strerror_r(error, buffer.data(), buffer.size()); // glibc's, which returns the text
}

InputError unreadable(int error)
{
    return InputError(ACTIGRAD_TEXT("core", "the file cannot be read (%1)"), {messageOf(error)});
}

/// @return bytes
std::size_t checkedSize(const fs::path& file, std::uintmax_t maximumSize)
{
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::none)
        throw unreadable(error.value());
    if (!fs::exists(status))
        throw InputError(ACTIGRAD_TEXT("core", "the file does not exist"));
    if (fs::is_directory(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is a folder, not a file"));
    if (!fs::is_regular_file(status))
        throw InputError(ACTIGRAD_TEXT("core", "this is not a regular file"));
    const auto size = fs::file_size(file, error);
    if (error)
        throw unreadable(error.value());
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
        if (!stream.read(content.data() + at, static_cast<std::streamsize>(size))) {
            if (stream.eof())
                throw InputError(
                    ACTIGRAD_TEXT("core", "the file became shorter while it was read: try again"));
            throw unreadable(errno);
        }
        progress(static_cast<double>(at) / static_cast<double>(content.size()));
    }
    return content;
}

} // namespace actigrad
