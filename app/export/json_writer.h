#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <vector>

namespace actigrad {

/// Writes JSON piece by piece, members in the order they come.
///
/// Numbers are the same in every locale and come back as they were; what is not finite is null.
class JsonWriter
{
public:
    enum class Layout {
        Lines,  ///< an entry a line
        Inline, ///< all in one line, and whatever is in it too
    };

    JsonWriter& beginObject(Layout layout = Layout::Inline) { return begin('{', layout); }
    JsonWriter& endObject() { return end('}'); }
    JsonWriter& beginArray(Layout layout = Layout::Inline) { return begin('[', layout); }
    JsonWriter& endArray() { return end(']'); }

    /// The name of the object's next member; its value comes next.
    JsonWriter& key(const QString& name);

    JsonWriter& value(float number);
    JsonWriter& value(double number);
    JsonWriter& value(const QString& text);
    JsonWriter& value(std::integral auto number)
    {
        return raw(QByteArray::number(static_cast<qlonglong>(number)));
    }
    template <typename Value>
    JsonWriter& value(const std::optional<Value>& value)
    {
        return value ? this->value(*value) : null();
    }
    JsonWriter& null() { return raw("null"); }

    JsonWriter& member(const QString& name, const auto& content)
    {
        return key(name).value(content);
    }

    /// What was written, once every object and array has ended.
    [[nodiscard]] const QByteArray& json() const { return m_json; }

private:
    struct Level
    {
        Layout layout;
        bool empty = true;
    };

    JsonWriter& begin(char bracket, Layout layout);
    JsonWriter& end(char bracket);
    JsonWriter& raw(const QByteArray& value);
    void separate();
    void breakLine();

    QByteArray m_json;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace actigrad
