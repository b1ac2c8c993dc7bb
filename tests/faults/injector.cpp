/// Preloaded into a program (LD_PRELOAD), lets what it does to the files of one folder fail:
///
///     ACTIGRAD_FAULT_FOLDER   the folder, without links in its path
///     ACTIGRAD_FAULT_CALL     write, open (for writing), rename, renamed (after it) or read
///     ACTIGRAD_FAULT_AFTER    bytes that can still be written, for write
///     ACTIGRAD_FAULT          kill, as by a power cut; shrink, which halves a file that is read;
///     or
///                             a number of errno, as of a full disk
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template <typename Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

std::string_view setting(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

bool isIn(std::string_view path)
{
    const std::string_view folder = setting("ACTIGRAD_FAULT_FOLDER");
    return !folder.empty() && path.starts_with(folder);
}

bool isIn(int file)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t length = readlink(link.c_str(), path, sizeof path);
    return length > 0 && isIn(std::string_view(path, static_cast<std::size_t>(length)));
}

bool fails(std::string_view call)
{
    return setting("ACTIGRAD_FAULT_CALL") == call;
}

/// Does not come back, or sets errno.
int fail()
{
    if (setting("ACTIGRAD_FAULT") == "kill")
        kill(getpid(), SIGKILL);
    errno = std::atoi(std::getenv("ACTIGRAD_FAULT"));
    return -1;
}

bool isForWriting(int flags)
{
    return (flags & O_ACCMODE) != O_RDONLY;
}

long room()
{
    static long bytes = std::strtol(std::getenv("ACTIGRAD_FAULT_AFTER"), nullptr, 10);
    return bytes;
}

template <typename Call>
int givingName(const char* name, Call call)
{
    if (fails("rename") && isIn(name))
        return fail();
    const int result = call();
    return fails("renamed") && isIn(name) ? fail() : result;
}

long written = 0; // all files of the folder are written by one thread at a time

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t count)
{
    static auto* const call = real<ssize_t(int, const void*, size_t)>("write");
    if (!fails("write") || !isIn(file))
        return call(file, bytes, count);
    const long left = room() - written;
    if (left < static_cast<long>(count)) {
        const ssize_t part = left > 0 ? call(file, bytes, static_cast<size_t>(left)) : 0;
        written += part;
        return setting("ACTIGRAD_FAULT") == "kill" || part <= 0 ? fail() : part;
    }
    written += static_cast<long>(count);
    return call(file, bytes, count);
}

ssize_t read(int file, void* bytes, size_t count)
{
    static auto* const call = real<ssize_t(int, void*, size_t)>("read");
    struct stat status = {};
    if (fails("read") && isIn(file) && fstat(file, &status) == 0) {
        const std::string path = "/proc/self/fd/" + std::to_string(file);
        static bool isDone = false;
        if (!isDone) {
            isDone = true;
            // what was there is half of what the program was told
            if (truncate(path.c_str(), status.st_size / 2) != 0)
                std::abort();
        }
    }
    return call(file, bytes, count);
}

int open64(const char* path, int flags, ...)
{
    static auto* const call = real<int(const char*, int, mode_t)>("open64");
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t); // not used without O_CREAT
    va_end(rest);
    if (fails("open") && isForWriting(flags) && isIn(path))
        return fail();
    return call(path, flags, mode);
}

int rename(const char* from, const char* to)
{
    static auto* const call = real<int(const char*, const char*)>("rename");
    return givingName(to, [&] { return call(from, to); });
}

/// Gives a file without a name its first one.
int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    static auto* const call = real<int(int, const char*, int, const char*, int)>("linkat");
    return givingName(to, [&] { return call(fromFolder, from, toFolder, to, flags); });
}
}
