#include "app/base/plain_text.h"

#include "app/base/file_name.h"

#include <QTextDocument>

namespace actigrad {
namespace {

bool isDirectionControl(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool isLoneSurrogate(const QString& text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isPrintable(const QString& text, qsizetype at)
{
    switch (text[at].category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isDirectionControl(text[at]) && !isLoneSurrogate(text, at);
    }
}

} // namespace

QString printable(const QString& text)
{
    QString result = text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isPrintable(text, at))
            result[at] = QChar::ReplacementCharacter;
    }
    return result;
}

QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString displayName(const WordList& words)
{
    return printable(decodeFileName(QByteArray::fromStdString(words.name())));
}

QString shortName(const WordList& words)
{
    constexpr qsizetype maxLength = 32;
    const QString name = displayName(words);
    if (name.size() <= maxLength)
        return name;
    return name.left(maxLength / 2) + QChar(0x2026) + name.right(maxLength / 2 - 1);
}

} // namespace actigrad
