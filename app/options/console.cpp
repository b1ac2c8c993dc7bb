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

} // namespace

void printLine(const QString& text)
{
    const QByteArray line = withoutControlCharacters(text).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

void printProblem(const QString& message)
{
    printLine("actigrad: " + message);
}

} // namespace actigrad
