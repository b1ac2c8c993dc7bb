#pragma once

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace actigrad {

inline constexpr std::int64_t maxSavedStep = 1'000'000'000;
inline constexpr qsizetype longestSavedText = 4'096;

/// @throws InputError “…” is missing in the session, or cannot be used
[[noreturn]] void refuseField(const char* name);

/// A map of a CBOR file, whose fields are checked as they are read. All members throw InputError
/// for a field that is missing, has another type or lies outside of its bounds.
class CborFields
{
public:
    /// @param name of the map, for errors
    CborFields(const QCborValue& value, const char* name);

    [[nodiscard]] bool has(const char* name) const; ///< and is not null
    [[nodiscard]] QCborValue value(const char* name) const;
    [[nodiscard]] std::int64_t integer(const char* name, std::int64_t min, std::int64_t max) const;
    [[nodiscard]] std::optional<std::int64_t> step(const char* name) const;
    [[nodiscard]] std::size_t index(const char* name, std::size_t size) const;
    [[nodiscard]] double real(const char* name) const;
    [[nodiscard]] std::optional<double> optionalReal(const char* name) const;
    [[nodiscard]] bool flag(const char* name) const; ///< false if it is missing
    [[nodiscard]] QString text(const char* name, qsizetype longest = longestSavedText) const;
    [[nodiscard]] QByteArray bytes(const char* name) const;
    [[nodiscard]] QCborArray array(const char* name, std::size_t longest) const;
    // Little-endian numbers.
    [[nodiscard]] std::vector<float> floats(const char* name) const;
    [[nodiscard]] std::vector<double> doubles(const char* name) const;
    [[nodiscard]] std::vector<std::int64_t> integers(const char* name) const;

    /// The index of the text among the choices.
    template <std::size_t Count>
    [[nodiscard]] std::size_t choice(const char* name,
                                     const std::array<const char*, Count>& choices) const
    {
        const std::string chosen = text(name).toStdString();
        const auto found = std::ranges::find_if(
            choices, [&chosen](const char* choice) { return chosen == choice; });
        if (found == choices.end())
            refuseField(name);
        return static_cast<std::size_t>(found - choices.begin());
    }

private:
    QCborMap m_map;
};

} // namespace actigrad
