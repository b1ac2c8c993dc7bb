#include "app/export/image_writer.h"

#include "app/export/config_json.h"
#include "app/export/file_writer.h"
#include "core/instruction_set.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

namespace actigrad {
namespace {

QByteArray encoded(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
        throw WriteError(QCoreApplication::translate(
            "export", "the picture cannot be created: there is not enough memory"));
    }
    return png;
}

bool isWithin(int side)
{
    return side >= minPictureSide && side <= maxPictureSide;
}

} // namespace

std::optional<QString> pictureSizeProblem(QSize size, double scale)
{
    if (!isWithin(size.width()) || !isWithin(size.height())) {
        return QCoreApplication::translate("export",
                                           "width and height must be from %1 to %2 pixels")
            .arg(QString::number(minPictureSide), QString::number(maxPictureSide));
    }
    if (!(scale >= minPictureScale && scale <= maxPictureScale)) {
        return QCoreApplication::translate("export", "the scale must be from %1 to %2")
            .arg(QString::number(minPictureScale), QString::number(maxPictureScale));
    }
    if (size.width() * scale * size.height() * scale > maxPictureArea) {
        return QCoreApplication::translate(
                   "export", "a picture may have %1 million pixels at most: lower width, height or "
                             "scale")
            .arg(QString::number(maxPictureArea / 1e6));
    }
    return std::nullopt;
}

void writePng(const QString& file, QImage image, const PictureSource& source)
{
    const QByteArray config = QJsonDocument(toJson(source.config)).toJson(QJsonDocument::Compact);
    image.setText("Title", source.title);
    image.setText("Software", "Actigrad " + QCoreApplication::applicationVersion());
    image.setText("Actigrad:config", QString::fromUtf8(config));
    image.setText("Actigrad:step", QString::number(source.step));
    if (!source.page.isEmpty())
        image.setText("Actigrad:page", source.page);
    if (!source.plan.isEmpty())
        image.setText("Actigrad:plan",
                      QString::fromUtf8(QJsonDocument(source.plan).toJson(QJsonDocument::Compact)));
    image.setText("Actigrad:instruction_set", QString::fromUtf8(instructionSet()));
    writeFile(file, encoded(image));
}

} // namespace actigrad
