#include "app/headless/paths.h"

#include "app/base/file_name.h"

#include <filesystem>
#include <system_error>
#include <vector>

namespace actigrad {
namespace {

namespace fs = std::filesystem;

/// Where the path leads to, also if nothing is there yet; as it is if that cannot be found out.
fs::path targetOf(fs::path path)
{
    constexpr int maxLinks = 40; // as Linux has it
    std::error_code error;
    for (int i = 0; i < maxLinks && fs::is_symlink(path, error); ++i) {
        const fs::path target = fs::read_symlink(path, error);
        if (error)
            break;
        path = path.parent_path() / target; // target alone if it is absolute
    }
    const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path : canonical;
}

bool areOne(const fs::path& one, const fs::path& other)
{
    std::error_code error;
    return one == other || fs::equivalent(one, other, error); // hard links
}

} // namespace

std::optional<std::pair<QString, QString>> pathsThatMeet(const QStringList& paths)
{
    std::vector<fs::path> targets;
    for (const QString& path : paths) {
        const fs::path target = targetOf(encodeFileName(path).toStdString());
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (areOne(targets[i], target))
                return std::pair(paths[static_cast<qsizetype>(i)], path);
        }
        targets.push_back(target);
    }
    return std::nullopt;
}

} // namespace actigrad
