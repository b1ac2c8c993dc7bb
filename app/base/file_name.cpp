#include "app/base/file_name.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <string_view>

namespace actigrad {
namespace {

constexpr char16_t escape = 0xdc00; // plus the byte, which is 0x80 or greater

bool isEscapedByte(const QString& text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    const bool isPartOfPair = at > 0 && text[at - 1].isHighSurrogate();
    return code >= escape + 0x80 && code <= escape + 0xff && !isPartOfPair;
}

} // namespace

QString decodeFileName(const QByteArray& name)
{
    const std::string_view bytes(name.constData(), static_cast<std::size_t>(name.size()));
    QString text;
    for (std::size_t at = 0; at < bytes.size();) {
        if (const auto character = takeCodePoint(bytes, at))
            text += QChar::fromUcs4(*character);
        else
            text += QChar(static_cast<char16_t>(escape + static_cast<unsigned char>(bytes[at++])));
    }
    return text;
}

QByteArray encodeFileName(const QString& name)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!isEscapedByte(name, at))
            continue;
        bytes += name.mid(from, at - from).toUtf8();
        bytes += static_cast<char>(name[at].unicode() - escape);
        from = at + 1;
    }
    return bytes + name.mid(from).toUtf8();
}

bool isUtf8FileName(const QString& name)
{
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (isEscapedByte(name, at))
            return false;
    }
    return true;
}

QString localFileOf(const QUrl& url)
{
    if (!url.isLocalFile())
        return {};
    return decodeFileName(QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toUtf8()));
}

} // namespace actigrad
