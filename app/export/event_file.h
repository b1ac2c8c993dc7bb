#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>
#include <string_view>

namespace actigrad {

/// An event file of TensorBoard: records {u64 length, u32 masked CRC32C of it, data, u32 masked
/// CRC32C of the data}, little-endian, each an `Event` as protobuf. Written by hand: five messages
/// are less than a library.
///
/// Source: tensorflow/core/lib/io/record_writer.cc, tensorflow/core/util/event.proto,
/// tensorflow/core/framework/summary.proto.
class EventFile
{
public:
    /// @param wallTime seconds since 1970, of all events
    explicit EventFile(double wallTime);

    void addScalar(std::int64_t step, std::string_view tag, double value);
    /// With equally wide buckets from the least to the greatest value; what is not finite is left
    /// out.
    void addHistogram(std::int64_t step, std::string_view tag, std::span<const float> values);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    void addSummary(std::int64_t step, std::string_view tag, const QByteArray& value);
    void addEvent(const QByteArray& event);

    double m_wallTime;
    QByteArray m_bytes;
};

/// CRC-32C (Castagnoli), as TensorBoard's records have it before they are masked.
[[nodiscard]] std::uint32_t crc32c(const QByteArray& bytes);

} // namespace actigrad
