#include "app/export/event_file.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <vector>

namespace actigrad {
namespace {

constexpr int buckets = 60;

// Wire types of protobuf
enum Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };

void addVarint(QByteArray& message, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7U)
        message += static_cast<char>((value & 0x7fU) | 0x80U);
    message += static_cast<char>(value);
}

void addKey(QByteArray& message, unsigned field, Wire wire)
{
    addVarint(message, field << 3U | static_cast<unsigned>(wire));
}

template <typename Integer>
void addLittleEndian(QByteArray& bytes, Integer value)
{
    std::array<char, sizeof(Integer)> raw{};
    qToLittleEndian(value, raw.data());
    bytes.append(raw.data(), raw.size());
}

void addDouble(QByteArray& message, unsigned field, double value)
{
    addKey(message, field, Fixed64);
    addLittleEndian(message, std::bit_cast<std::uint64_t>(value));
}

void addFloat(QByteArray& message, unsigned field, float value)
{
    addKey(message, field, Fixed32);
    addLittleEndian(message, std::bit_cast<std::uint32_t>(value));
}

void addBytes(QByteArray& message, unsigned field, const QByteArray& value)
{
    addKey(message, field, Bytes);
    addVarint(message, static_cast<std::uint64_t>(value.size()));
    message += value;
}

void addDoubles(QByteArray& message, unsigned field, const std::vector<double>& values)
{
    QByteArray packed;
    for (const double value : values)
        addLittleEndian(packed, std::bit_cast<std::uint64_t>(value));
    addBytes(message, field, packed);
}

std::array<std::uint32_t, 256> makeTable()
{
    constexpr std::uint32_t polynomial = 0x82f63b78; // Castagnoli's, its bits reversed
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? value >> 1U ^ polynomial : value >> 1U;
        table.at(i) = value;
    }
    return table;
}

std::uint32_t masked(std::uint32_t crc)
{
    constexpr std::uint32_t delta = 0xa282ead8;
    return (crc >> 15U | crc << 17U) + delta;
}

} // namespace

std::uint32_t crc32c(const QByteArray& bytes)
{
    static const auto table = makeTable();
    std::uint32_t crc = 0xffffffff;
    for (const char byte : bytes)
        crc = table.at((crc ^ static_cast<std::uint8_t>(byte)) & 0xffU) ^ crc >> 8U;
    return crc ^ 0xffffffffU;
}

EventFile::EventFile(double wallTime) : m_wallTime(wallTime)
{
    QByteArray event;
    addDouble(event, 1, m_wallTime);
    addBytes(event, 3, "brain.Event:2"); // file_version
    addEvent(event);
}

void EventFile::addEvent(const QByteArray& event)
{
    QByteArray length;
    addLittleEndian(length, static_cast<std::uint64_t>(event.size()));
    m_bytes += length;
    addLittleEndian(m_bytes, masked(crc32c(length)));
    m_bytes += event;
    addLittleEndian(m_bytes, masked(crc32c(event)));
}

void EventFile::addSummary(std::int64_t step, std::string_view tag, const QByteArray& value)
{
    QByteArray tagged;
    addBytes(tagged, 1, QByteArray(tag.data(), static_cast<qsizetype>(tag.size())));
    tagged += value;
    QByteArray summary;
    addBytes(summary, 1, tagged);
    QByteArray event;
    addDouble(event, 1, m_wallTime);
    addKey(event, 2, Varint);
    addVarint(event, static_cast<std::uint64_t>(step));
    addBytes(event, 5, summary);
    addEvent(event);
}

void EventFile::addScalar(std::int64_t step, std::string_view tag, double value)
{
    QByteArray simple;
    addFloat(simple, 2, static_cast<float>(value)); // simple_value
    addSummary(step, tag, simple);
}

void EventFile::addHistogram(std::int64_t step, std::string_view tag, std::span<const float> values)
{
    double min = 0;
    double max = 0;
    double count = 0;
    double sum = 0;
    double squares = 0;
    for (const float each : values) {
        if (!std::isfinite(each))
            continue;
        const auto value = static_cast<double>(each);
        min = count == 0 ? value : std::min(min, value);
        max = count == 0 ? value : std::max(max, value);
        ++count;
        sum += value;
        squares += value * value;
    }
    const double width = max > min ? (max - min) / buckets : 1.0;
    std::vector<double> limits;
    for (int i = 1; i <= buckets; ++i)
        limits.push_back(i == buckets && max > min ? max : min + i * width);
    std::vector<double> counts(buckets);
    for (const float each : values) {
        if (!std::isfinite(each))
            continue;
        const double place = (static_cast<double>(each) - min) / width;
        const int bucket = std::clamp(static_cast<int>(std::ceil(place)) - 1, 0, buckets - 1);
        ++counts[static_cast<std::size_t>(bucket)];
    }
    QByteArray histogram; // HistogramProto: bucket_limit holds upper limits, inclusive
    addDouble(histogram, 1, min);
    addDouble(histogram, 2, max);
    addDouble(histogram, 3, count);
    addDouble(histogram, 4, sum);
    addDouble(histogram, 5, squares);
    addDoubles(histogram, 6, limits);
    addDoubles(histogram, 7, counts);
    QByteArray value;
    addBytes(value, 5, histogram); // histo
    addSummary(step, tag, value);
}

} // namespace actigrad
