#include "app/options/option_reader.h"

#include "app/options/option_list.h"
#include "app/options/strict_number.h"
#include "app/options/widths.h"

namespace actigrad {

QString joined(std::span<const std::string_view> names)
{
    QStringList texts;
    for (const auto name : names)
        texts += QString::fromUtf8(name);
    return texts.join(", ");
}

OptionReader::OptionReader(const QStringList& arguments)
{
    addOptions(m_parser);
    parse(arguments);
}

void OptionReader::parse(const QStringList& arguments)
{
    if (m_parser.parse(arguments))
        return;
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        throw UsageError(m_parser.errorText());
    const QString& name = unknown.first();
    throw UsageError(tr("there is no option “%1”; see actigrad --help")
                         .arg((name.size() > 1 ? "--" : "-") + name));
}

std::optional<QString> OptionReader::textOf(const QString& name) const
{
    if (!m_parser.isSet(name))
        return std::nullopt;
    const QString text = m_parser.value(name);
    if (text.isEmpty())
        throw UsageError(tr("--%1 needs a value that is not empty").arg(name));
    return text;
}

std::optional<std::int64_t> OptionReader::integerOf(const QString& name, std::int64_t min,
                                                    std::int64_t max) const
{
    const auto text = textOf(name);
    if (!text)
        return std::nullopt;
    const auto value = toInteger(*text);
    if (!value || *value < min || *value > max) {
        throw UsageError(tr("--%1 must be a whole number from %2 to %3, not “%4”")
                             .arg(name, QString::number(min), QString::number(max), *text));
    }
    return value;
}

std::optional<std::int64_t> OptionReader::valueOf(const IntegerField& field) const
{
    return integerOf(QString::fromUtf8(field.name), field.mayBeNone ? 0 : field.min, field.max);
}

std::optional<double> OptionReader::valueOf(const RealField& field) const
{
    const QString name = QString::fromUtf8(field.name);
    const auto text = textOf(name);
    if (!text)
        return std::nullopt;
    const auto value = toReal(*text);
    if (!value || *value <= 0 || *value > field.max) {
        throw UsageError(tr("--%1 must be a number greater than 0 and at most %2, not “%3”")
                             .arg(name, toQString(field.max), *text));
    }
    return value;
}

std::optional<std::vector<std::int64_t>> OptionReader::valueOf(const WidthsField& field) const
{
    const QString name = QString::fromUtf8(field.name);
    const auto text = textOf(name);
    if (!text)
        return std::nullopt;
    const auto widths = toWidths(*text);
    if (!widths) {
        throw UsageError(
            tr("--%1 must be 1 to %2 whole numbers from 1 to %3 with commas between, not “%4”")
                .arg(name, QString::number(maximumHiddenLayers), QString::number(maxWidth), *text));
    }
    return widths;
}

void OptionReader::refuseChoice(const QString& option, const QString& text,
                                std::span<const std::string_view> names)
{
    throw UsageError(tr("--%1 must be one of %2, not “%3”").arg(option, joined(names), text));
}

} // namespace actigrad
