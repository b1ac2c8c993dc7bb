#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace actigrad {

/// The folder in which windows keep their sessions by themselves: a file for each window, which is
/// locked while the window is open. The newest few stay.
class KeptSessions
{
public:
    static constexpr int most = 3; ///< files of windows that are closed

    /// @param folder made when it is missing
    explicit KeptSessions(const QString& folder);

    [[nodiscard]] const QString& file() const { return m_file; } ///< this window's
    /// The newest of a window that is closed; empty if there is none.
    [[nodiscard]] QString last() const { return m_last; }

private:
    QString m_file;
    QString m_last;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace actigrad
