#include "app/files/cbor_fields.h"

#include "app/files/safetensors.h"
#include "core/input_error.h"

namespace actigrad {
namespace {

StoredTensor tensor(const QByteArray& bytes, const char* name, const char* type, std::size_t size)
{
    if (static_cast<std::size_t>(bytes.size()) % size != 0)
        refuseField(name);
    return {type, {bytes.size() / static_cast<qsizetype>(size)}, bytes};
}

} // namespace

void refuseField(const char* name)
{
    throw InputError(ACTIGRAD_TEXT("core", "“%1” is missing in the session, or cannot be used"),
                     {name});
}

CborFields::CborFields(const QCborValue& value, const char* name) : m_map(value.toMap())
{
    if (!value.isMap())
        refuseField(name);
}

bool CborFields::has(const char* name) const
{
    const QCborValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

QCborValue CborFields::value(const char* name) const
{
    return m_map[QLatin1String(name)];
}

std::int64_t CborFields::integer(const char* name, std::int64_t min, std::int64_t max) const
{
    const QCborValue found = value(name);
    if (!found.isInteger() || found.toInteger() < min || found.toInteger() > max)
        refuseField(name);
    return found.toInteger();
}

std::optional<std::int64_t> CborFields::step(const char* name) const
{
    return has(name) ? std::optional(integer(name, 0, maxSavedStep)) : std::nullopt;
}

std::size_t CborFields::index(const char* name, std::size_t size) const
{
    return static_cast<std::size_t>(integer(name, 0, static_cast<std::int64_t>(size) - 1));
}

double CborFields::real(const char* name) const
{
    const QCborValue found = value(name);
    if (!found.isDouble() && !found.isInteger())
        refuseField(name);
    return found.toDouble();
}

std::optional<double> CborFields::optionalReal(const char* name) const
{
    return has(name) ? std::optional(real(name)) : std::nullopt;
}

bool CborFields::flag(const char* name) const
{
    return value(name).toBool();
}

QString CborFields::text(const char* name, qsizetype longest) const
{
    const QCborValue found = value(name);
    if (!found.isString() || found.toString().size() > longest)
        refuseField(name);
    return found.toString();
}

QByteArray CborFields::bytes(const char* name) const
{
    const QCborValue found = value(name);
    if (!found.isByteArray())
        refuseField(name);
    return found.toByteArray();
}

QCborArray CborFields::array(const char* name, std::size_t longest) const
{
    const QCborValue found = value(name);
    if (!found.isArray() || static_cast<std::size_t>(found.toArray().size()) > longest)
        refuseField(name);
    return found.toArray();
}

std::vector<float> CborFields::floats(const char* name) const
{
    return tensor(bytes(name), name, "F32", sizeof(float)).floats();
}

std::vector<double> CborFields::doubles(const char* name) const
{
    return tensor(bytes(name), name, "F64", sizeof(double)).doubles();
}

std::vector<std::int64_t> CborFields::integers(const char* name) const
{
    return tensor(bytes(name), name, "I64", sizeof(std::int64_t)).integers();
}

} // namespace actigrad
