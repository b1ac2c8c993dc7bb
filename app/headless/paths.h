#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace actigrad {

/// The first two paths that lead to one file, by whatever links; none if all differ. Files need not
/// exist.
/// @param paths as decodeFileName gives them
[[nodiscard]] std::optional<std::pair<QString, QString>> pathsThatMeet(const QStringList& paths);

} // namespace actigrad
