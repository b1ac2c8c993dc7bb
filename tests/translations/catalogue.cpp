#include "tests/translations/catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace actigrad::test {
namespace {

const QString sourceDir = ACTIGRAD_SOURCE_DIR;

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value("type").toString();
            if (!message.counts)
                message.translations = {xml.readElementText()};
            else
                while (xml.readNextStartElement())
                    message.translations += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// As app/CMakeLists.txt does, but on all sources there are, listed there or not.
void runLupdate(const QString& file)
{
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    lupdate.setWorkingDirectory(sourceDir);
    lupdate.start(ACTIGRAD_LUPDATE,
                  {"app", "core", "-I", ".", "-locations", "none", "-tr-function-alias",
                   "QT_TRANSLATE_NOOP+=ACTIGRAD_TEXT", "-ts", file});
    if (!lupdate.waitForFinished() || lupdate.exitStatus() != QProcess::NormalExit ||
        lupdate.exitCode() != 0)
        qFatal("lupdate failed");
}

} // namespace

QStringList catalogues()
{
    const QDir folder(sourceDir + "/translations", "*.ts", QDir::Name);
    QStringList files;
    for (const QString& file : folder.entryList())
        files += folder.filePath(file);
    return files;
}

QString germanCatalogue()
{
    return sourceDir + "/translations/actigrad_de.ts";
}

std::vector<Message> readCatalogue(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    QXmlStreamReader xml(&device);
    std::vector<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return messages;
}

std::vector<Message> updatedCatalogue(const QString& file)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file).fileName());
    if (!QFile::copy(file, copy))
        qFatal("no copy of the catalogue");
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    runLupdate(copy);
    return readCatalogue(copy);
}

QString describe(const Message& message)
{
    return message.context + ": " + message.source;
}

} // namespace actigrad::test
