#pragma once

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// What the tests of the real program share.
namespace actigrad::test {

/// The file of the program.
[[nodiscard]] QString program();

/// No display, English, and a decimal point.
[[nodiscard]] QProcessEnvironment plainEnvironment();

struct Outcome
{
    bool crashed = true; ///< or did not end
    int status = -1;
    QByteArray output;
    QStringList errors; ///< the lines of stderr
};

/// Waits for the program to end.
[[nodiscard]] Outcome run(const QStringList& arguments,
                          const QProcessEnvironment& environment = plainEnvironment());
[[nodiscard]] Outcome outcomeOf(QProcess& process);

/// Nothing if the program ended with this status after one line on stderr that starts with its name
/// and holds the text; else what it did.
[[nodiscard]] QString unlike(const Outcome& outcome, int status, const QString& text);

/// A folder for one test.
class Folder
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file.
    /// @return its path
    QString file(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QByteArray contentOf(const QString& name) const;
    [[nodiscard]] QJsonObject jsonOf(const QString& name) const;
    [[nodiscard]] QStringList entries() const;

private:
    QTemporaryDir m_folder;
};

/// Options of a run that takes no time, in the folder: words.txt, and report.json as the report.
[[nodiscard]] QStringList quickRun(const Folder& folder);

} // namespace actigrad::test
