#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace actigrad {

/// A tensor as a safetensors file has it, row by row.
struct StoredTensor
{
    QString type; ///< "F32", "F64" or "I64"
    std::vector<std::int64_t> shape;
    QByteArray bytes; ///< little-endian

    [[nodiscard]] static StoredTensor of(std::span<const float> values,
                                         std::vector<std::int64_t> shape);
    [[nodiscard]] static StoredTensor of(std::span<const double> values,
                                         std::vector<std::int64_t> shape);
    [[nodiscard]] static StoredTensor of(std::span<const std::int64_t> values,
                                         std::vector<std::int64_t> shape);

    // The values. @throws InputError if the type is another
    [[nodiscard]] std::vector<float> floats() const;
    [[nodiscard]] std::vector<double> doubles() const;
    [[nodiscard]] std::vector<std::int64_t> integers() const;
};

/// What a safetensors file holds: see https://huggingface.co/docs/safetensors.
struct Safetensors
{
    QMap<QString, QString> metadata;
    QMap<QString, StoredTensor> tensors;

    /// @throws InputError that says what is wrong with the file
    [[nodiscard]] static Safetensors read(const QByteArray& file);
    [[nodiscard]] QByteArray file() const;

    /// @throws InputError if there is none of this name
    [[nodiscard]] const StoredTensor& tensor(const QString& name) const;
};

} // namespace actigrad
