#include "app/base/csv.h"

#include <QLocale>

#include <cmath>

namespace actigrad {

QByteArray csvField(const QString& text)
{
    QString field = text;
    if (field.contains(',') || field.contains('"') || field.contains('\n') || field.contains('\r'))
        field = '"' + field.replace('"', "\"\"") + '"';
    return field.toUtf8();
}

QByteArray csvNumber(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', QLocale::FloatingPointShortest)
                                : QByteArray();
}

QByteArray csvRow(const QList<QByteArray>& fields)
{
    return fields.join(',') + "\r\n";
}

} // namespace actigrad
