/// actigrad_save_session IN OUT: reads a session and writes it again, as the window does.
#include "app/base/words.h"
#include "app/export/file_writer.h"
#include "app/files/session_file.h"
#include "core/input_error.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace actigrad;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        QFile file(arguments.at(1));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const std::vector<std::shared_ptr<const WordList>> words{embeddedWords()};
        const SavedSession session = readSessionFile(file.readAll(), words);
        constexpr std::size_t allowed = 8U << 20U;
        writeFile(arguments.at(2), sessionFile(session, allowed, words));
        return 0;
    } catch (const WriteError& error) {
        std::fprintf(stderr, "actigrad: %s\n", error.what());
    } catch (const InputError& error) {
        std::fprintf(stderr, "actigrad: %s\n", error.what());
    }
    return 1;
}
