#include "app/files/safetensors.h"

#include "core/input_error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace actigrad {
namespace {

static_assert(std::endian::native == std::endian::little); // values are copied as they are

constexpr qsizetype lengthSize = 8;              // of the header's length
constexpr std::uint64_t maxHeader = 100U << 20U; // bytes, as the format has it
constexpr int maxDimensions = 8;

[[noreturn]] void refuseFile(const char* text, std::vector<std::string> values = {})
{
    throw InputError(text, std::move(values));
}

/// Bytes of a value; 0 for a type that is not known.
std::int64_t bytesOf(const QString& type)
{
    if (type == "F64" || type == "I64" || type == "U64")
        return 8;
    if (type == "F32" || type == "I32" || type == "U32")
        return 4;
    if (type == "F16" || type == "BF16" || type == "I16" || type == "U16")
        return 2;
    return type == "I8" || type == "U8" || type == "BOOL" ? 1 : 0;
}

/// @return nothing if it is not a whole number from 0 on
std::optional<std::int64_t> wholeNumber(const QJsonValue& value)
{
    const qint64 number = value.toInteger(-1);
    return value.isDouble() && number >= 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

struct Range
{
    std::int64_t begin;
    std::int64_t end;
    std::string name;
};

StoredTensor tensorOf(const QString& name, const QJsonObject& json, const QByteArray& data,
                      std::vector<Range>& ranges)
{
    const std::string shown = name.toStdString();
    StoredTensor tensor;
    tensor.type = json["dtype"].toString();
    std::int64_t size = bytesOf(tensor.type);
    if (size == 0)
        refuseFile(ACTIGRAD_TEXT("core", "the tensor “%1” has a type that is not known: “%2”"),
                   {shown, tensor.type.toStdString()});
    const QJsonArray shape = json["shape"].toArray();
    if (!json["shape"].isArray() || shape.size() > maxDimensions)
        refuseFile(ACTIGRAD_TEXT("core", "the tensor “%1” has no shape that can be used"), {shown});
    for (const auto& length : shape) {
        const auto number = wholeNumber(length);
        if (!number || (*number > 0 && size > std::numeric_limits<std::int64_t>::max() / *number))
            refuseFile(ACTIGRAD_TEXT("core", "the tensor “%1” has no shape that can be used"),
                       {shown});
        size *= *number;
        tensor.shape.push_back(*number);
    }
    const QJsonArray offsets = json["data_offsets"].toArray();
    const auto begin = wholeNumber(offsets.at(0));
    const auto end = wholeNumber(offsets.at(1));
    if (offsets.size() != 2 || !begin || !end || *begin > *end || *end > data.size())
        refuseFile(ACTIGRAD_TEXT("core", "the tensor “%1” lies outside of the file"), {shown});
    if (*end - *begin != size)
        refuseFile(ACTIGRAD_TEXT("core", "the tensor “%1” has %2 bytes where its shape needs %3"),
                   {shown, std::to_string(*end - *begin), std::to_string(size)});
    tensor.bytes = data.mid(*begin, size);
    ranges.push_back({*begin, *end, shown});
    return tensor;
}

void refuseOverlaps(std::vector<Range> ranges)
{
    std::ranges::sort(ranges, {}, &Range::begin);
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].begin < ranges[i - 1].end)
            refuseFile(ACTIGRAD_TEXT("core", "the tensors “%1” and “%2” overlap"),
                       {ranges[i - 1].name, ranges[i].name});
    }
}

template <typename Value>
StoredTensor stored(const char* type, std::span<const Value> values,
                    std::vector<std::int64_t> shape)
{
    return {QString::fromUtf8(type), std::move(shape),
            QByteArray(reinterpret_cast<const char*>(values.data()),
                       static_cast<qsizetype>(values.size_bytes()))};
}

template <typename Value>
std::vector<Value> valuesOf(const StoredTensor& tensor, const char* type)
{
    if (tensor.type != QString::fromUtf8(type))
        refuseFile(ACTIGRAD_TEXT("core", "a tensor has the type “%1” in place of “%2”"),
                   {tensor.type.toStdString(), type});
    std::vector<Value> values(static_cast<std::size_t>(tensor.bytes.size()) / sizeof(Value));
    if (!values.empty())
        std::memcpy(values.data(), tensor.bytes.constData(), values.size() * sizeof(Value));
    return values;
}

} // namespace

StoredTensor StoredTensor::of(std::span<const float> values, std::vector<std::int64_t> shape)
{
    return stored("F32", values, std::move(shape));
}

StoredTensor StoredTensor::of(std::span<const double> values, std::vector<std::int64_t> shape)
{
    return stored("F64", values, std::move(shape));
}

StoredTensor StoredTensor::of(std::span<const std::int64_t> values, std::vector<std::int64_t> shape)
{
    return stored("I64", values, std::move(shape));
}

std::vector<float> StoredTensor::floats() const
{
    return valuesOf<float>(*this, "F32");
}

std::vector<double> StoredTensor::doubles() const
{
    return valuesOf<double>(*this, "F64");
}

std::vector<std::int64_t> StoredTensor::integers() const
{
    return valuesOf<std::int64_t>(*this, "I64");
}

Safetensors Safetensors::read(const QByteArray& file)
{
    if (file.size() < lengthSize)
        refuseFile(ACTIGRAD_TEXT("core", "this is not a safetensors file: it is too short"));
    const auto length = qFromLittleEndian<quint64>(file.constData());
    if (length > maxHeader || length > static_cast<quint64>(file.size() - lengthSize))
        refuseFile(ACTIGRAD_TEXT("core",
                                 "this is not a safetensors file, or it is cut off: its header "
                                 "should have %1 bytes"),
                   {std::to_string(length)});
    const auto headerSize = static_cast<qsizetype>(length);
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(file.mid(lengthSize, headerSize), &error);
    if (!document.isObject())
        refuseFile(
            ACTIGRAD_TEXT("core", "this is not a safetensors file: its header is not JSON (%1)"),
            {error.errorString().toStdString()});
    const QByteArray data = file.mid(lengthSize + headerSize);
    const QJsonObject header = document.object();
    Safetensors result;
    std::vector<Range> ranges;
    for (auto entry = header.begin(); entry != header.end(); ++entry) {
        if (entry.key() == "__metadata__") {
            const QJsonObject texts = entry->toObject();
            for (auto text = texts.begin(); text != texts.end(); ++text)
                result.metadata[text.key()] = text->toString();
        } else {
            result.tensors[entry.key()] = tensorOf(entry.key(), entry->toObject(), data, ranges);
        }
    }
    refuseOverlaps(std::move(ranges));
    return result;
}

QByteArray Safetensors::file() const
{
    QJsonObject header;
    QJsonObject texts;
    for (auto text = metadata.begin(); text != metadata.end(); ++text)
        texts[text.key()] = *text;
    header["__metadata__"] = texts;
    qint64 offset = 0;
    for (auto tensor = tensors.begin(); tensor != tensors.end(); ++tensor) {
        QJsonArray shape;
        for (const std::int64_t length : tensor->shape)
            shape.append(static_cast<qint64>(length));
        const qint64 end = offset + tensor->bytes.size();
        header[tensor.key()] = QJsonObject{
            {"dtype", tensor->type}, {"shape", shape}, {"data_offsets", QJsonArray{offset, end}}};
        offset = end;
    }
    QByteArray json = QJsonDocument(header).toJson(QJsonDocument::Compact);
    constexpr qsizetype alignment = 8; // of the data, as the format asks for
    json.append((alignment - json.size() % alignment) % alignment, ' ');
    QByteArray file(lengthSize, '\0');
    qToLittleEndian(static_cast<quint64>(json.size()), file.data());
    file += json;
    for (const StoredTensor& tensor : tensors)
        file += tensor.bytes;
    return file;
}

const StoredTensor& Safetensors::tensor(const QString& name) const
{
    const auto found = tensors.find(name);
    if (found == tensors.end())
        refuseFile(ACTIGRAD_TEXT("core", "the file has no tensor “%1”"), {name.toStdString()});
    return *found;
}

} // namespace actigrad
