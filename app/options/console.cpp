#include "app/options/console.h"

#include <cstdio>

namespace actigrad {
namespace {

/// Names of files may hold line breaks and what steers a terminal.
QString withoutControlCharacters(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

bool write(const QByteArray& bytes, std::FILE* stream)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, stream) == size;
    return std::fflush(stream) == 0 && isWritten;
}

QByteArray lineOf(const QString& text)
{
    return withoutControlCharacters(text).toLocal8Bit() + '\n';
}

} // namespace

void printLine(const QString& text)
{
    write(lineOf(text), stderr);
}

void printProblem(const QString& message)
{
    printLine("actigrad: " + message);
}

bool printResult(const QStringList& lines)
{
    QByteArray bytes;
    for (const QString& line : lines)
        bytes += lineOf(line);
    return write(bytes, stdout);
}

} // namespace actigrad
