#include "app/base/words.h"

#include "app/base/file_name.h"

#include <QFile>

namespace actigrad {

std::shared_ptr<const WordList> embeddedWords()
{
    QFile file(":/names.txt");
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the embedded words are missing");
    const QByteArray content = file.readAll();
    return std::make_shared<const WordList>(WordList::parse(
        std::string_view(content.constData(), static_cast<std::size_t>(content.size())),
        "names.txt"));
}

std::shared_ptr<const WordList> loadWords(const QString& file, const ProgressListener& progress)
{
    return std::make_shared<const WordList>(
        WordList::load(encodeFileName(file).toStdString(), progress));
}

} // namespace actigrad
