#include "app/options/sweep.h"

#include "app/options/option_reader.h"
#include "app/options/strict_number.h"
#include "app/options/usage_error.h"
#include "core/training/config_fields.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace actigrad {
namespace {

class SweepReader
{
    Q_DECLARE_TR_FUNCTIONS(SweepReader)

public:
    explicit SweepReader(const QString& text);

    [[nodiscard]] SweepAxis axis() const;

private:
    enum class Kind { Scale, Gain, Width, Depth, Field };

    void findKind();
    [[nodiscard]] SweepAxis::Value value(const QString& text) const;
    [[nodiscard]] SweepAxis::Value fieldValue(const QString& text) const;
    [[nodiscard]] QStringList range() const;
    [[nodiscard]] double realOf(const QString& text, double max) const;
    [[nodiscard]] std::int64_t integerOf(const QString& text, std::int64_t max) const;

    QString m_name;
    QString m_values;
    Kind m_kind = Kind::Field;
    ParameterId m_scale;
    bool m_isLogarithmic = false;
};

SweepReader::SweepReader(const QString& text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 1)
        throw UsageError(tr("--sweep must be NAME=FROM:TO:COUNT or NAME=V1,V2,…, for example "
                            "W1=0.01:1:9, not “%1”")
                             .arg(text));
    m_name = text.left(equals);
    m_values = text.mid(equals + 1);
    findKind();
}

void SweepReader::findKind()
{
    if (m_name == "width" || m_name == "depth") {
        m_kind = m_name == "width" ? Kind::Width : Kind::Depth;
        return;
    }
    if (m_name == "gain") {
        m_kind = Kind::Gain;
        m_isLogarithmic = true;
        return;
    }
    bool isField = false;
    visitFields([&](const auto& field) {
        if (m_name != QString::fromUtf8(field.name))
            return;
        isField = true;
        m_isLogarithmic = std::is_same_v<std::decay_t<decltype(field)>, RealField>;
    });
    if (isField && m_name != "seed")
        return;
    const auto parameter = parameterNamed(m_name.toStdString());
    if (!parameter || parameter->kind == ParameterKind::Shift)
        throw UsageError(
            tr("“%1” cannot be varied; what can be are: %2").arg(m_name, sweepNames()));
    m_kind = Kind::Scale;
    m_scale = *parameter;
    m_isLogarithmic = true;
}

double SweepReader::realOf(const QString& text, double max) const
{
    const auto number = toReal(text);
    if (!number || *number < 0 || *number > max)
        throw UsageError(tr("--sweep %1: “%2” is not a number from 0 to %3")
                             .arg(m_name, text, QString::number(max)));
    return *number;
}

std::int64_t SweepReader::integerOf(const QString& text, std::int64_t max) const
{
    const auto number = toInteger(text);
    if (!number || *number < 1 || *number > max)
        throw UsageError(tr("--sweep %1: “%2” is not a whole number from 1 to %3")
                             .arg(m_name, text, QString::number(max)));
    return *number;
}

SweepAxis::Value SweepReader::value(const QString& text) const
{
    switch (m_kind) {
    case Kind::Scale: {
        const double scale = realOf(text, maxScale);
        return {text, scale, [id = m_scale, scale](Options& options, const RunConfig&) {
                    options.scales.push_back({id, scale});
                }};
    }
    case Kind::Gain: {
        const double gain = realOf(text, maxScale);
        return {text, gain,
                [gain](Options& options, const RunConfig&) { options.hiddenGain = gain; }};
    }
    case Kind::Width: {
        const std::int64_t width = integerOf(text, maxWidth);
        return {text, static_cast<double>(width), [width](Options& options, const RunConfig& base) {
                    options.give(&RunConfig::hidden,
                                 std::vector<std::int64_t>(base.hidden.size(), width));
                }};
    }
    case Kind::Depth: {
        const std::int64_t depth = integerOf(text, maximumHiddenLayers);
        return {text, static_cast<double>(depth), [depth](Options& options, const RunConfig& base) {
                    options.give(&RunConfig::hidden,
                                 std::vector<std::int64_t>(static_cast<std::size_t>(depth),
                                                           base.hidden.front()));
                }};
    }
    case Kind::Field:
        break;
    }
    return fieldValue(text);
}

/// As the option of that name takes it.
SweepAxis::Value SweepReader::fieldValue(const QString& text) const
{
    const OptionReader reader({"actigrad", "--" + m_name + "=" + text});
    SweepAxis::Value result{text, toReal(text), {}};
    visitFields([&](const auto& field) {
        if (m_name != QString::fromUtf8(field.name))
            return;
        const auto value = reader.valueOf(field);
        result.apply = [member = field.member, value](Options& options, const RunConfig&) {
            options.give(member, *value);
        };
    });
    return result;
}

/// FROM:TO:COUNT as texts.
QStringList SweepReader::range() const
{
    const QStringList parts = m_values.split(':');
    const auto from = toReal(parts[0]);
    const auto to = parts.size() == 3 ? toReal(parts[1]) : std::nullopt;
    const auto count = parts.size() == 3 ? toInteger(parts[2]) : std::nullopt;
    if (!from || !to || !count || *count < 2 || *count > static_cast<std::int64_t>(maxCells))
        throw UsageError(
            tr("--sweep %1: a range is FROM:TO:COUNT, with at least 2 values, not “%2”")
                .arg(m_name, m_values));
    if (m_isLogarithmic && (*from <= 0 || *to <= 0))
        throw UsageError(tr("--sweep %1: the ends of a range must be greater than 0, as its values "
                            "are equally far apart in log; list them with commas to have 0")
                             .arg(m_name));
    QStringList values;
    for (std::int64_t i = 0; i < *count; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(*count - 1);
        if (m_isLogarithmic) {
            constexpr int digits = 12; // so that 0.1 is 0.1
            const double value = *from * std::pow(*to / *from, share);
            values += QString::number(value, 'g', digits);
        } else {
            values += QString::number(std::llround(*from + share * (*to - *from)));
        }
    }
    values.removeDuplicates();
    return values;
}

SweepAxis SweepReader::axis() const
{
    const bool isRange = m_values.contains(':');
    const QStringList texts = isRange ? range() : m_values.split(',');
    SweepAxis axis;
    axis.name = m_name;
    if (texts.size() > static_cast<qsizetype>(maxCells))
        throw UsageError(tr("--sweep %1: at most %2 values are possible")
                             .arg(m_name, QString::number(maxCells)));
    QSet<QString> seen;
    for (const QString& text : texts) {
        const bool isTwice = seen.contains(text);
        seen.insert(text);
        if (text.isEmpty() || isTwice)
            throw UsageError(tr("--sweep %1: “%2” has a value that is empty or stands twice")
                                 .arg(m_name, m_values));
        axis.values.push_back(value(text));
    }
    return axis;
}

} // namespace

SweepAxis sweepAxis(const QString& text)
{
    return SweepReader(text).axis();
}

Shard shardOf(const QString& text)
{
    const QStringList parts = text.split('/');
    const auto index = toInteger(parts[0]);
    const auto count = parts.size() == 2 ? toInteger(parts[1]) : std::nullopt;
    if (!index || !count || *count < 1 || *count > maxShards || *index < 1 || *index > *count)
        throw UsageError(
            QCoreApplication::translate(
                "SweepReader", "--shard must be I/N with I from 1 to N, for example 2/8, not “%1”")
                .arg(text));
    return {static_cast<int>(*index), static_cast<int>(*count)};
}

QString sweepNames()
{
    QStringList names{"width", "depth", "gain"};
    visitFields([&](const auto& field) {
        if (field.name != "seed" && field.name != "hidden")
            names += QString::fromUtf8(field.name);
    });
    return names.join(", ") + ", " + scaleNames();
}

} // namespace actigrad
