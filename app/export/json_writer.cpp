#include "app/export/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace actigrad {
namespace {

template <typename Number>
QByteArray shortest(Number number)
{
    if (!std::isfinite(number))
        return "null";
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr - buffer.data()};
}

QByteArray quoted(const QString& text)
{
    QByteArray result = "\"";
    for (const char byte : text.toUtf8()) {
        if (byte == '"' || byte == '\\')
            result += '\\';
        if (static_cast<unsigned char>(byte) < 0x20U)
            result += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
        else
            result += byte;
    }
    return result + '"';
}

} // namespace

JsonWriter& JsonWriter::key(const QString& name)
{
    separate();
    m_json += quoted(name) + ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::value(float number)
{
    return raw(shortest(number));
}

JsonWriter& JsonWriter::value(double number)
{
    return raw(shortest(number));
}

JsonWriter& JsonWriter::value(const QString& text)
{
    return raw(quoted(text));
}

JsonWriter& JsonWriter::begin(char bracket, Layout layout)
{
    separate();
    m_json += bracket;
    const bool inlined = !m_levels.empty() && m_levels.back().layout == Layout::Inline;
    m_levels.push_back({inlined ? Layout::Inline : layout});
    return *this;
}

JsonWriter& JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        breakLine();
    m_json += bracket;
    return *this;
}

JsonWriter& JsonWriter::raw(const QByteArray& value)
{
    separate();
    m_json += value;
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty)
        m_json += level.layout == Layout::Inline ? ", " : ",";
    if (level.layout == Layout::Lines)
        breakLine();
    level.empty = false;
}

void JsonWriter::breakLine()
{
    m_json += '\n' + QByteArray(static_cast<qsizetype>(2 * m_levels.size()), ' ');
}

} // namespace actigrad
