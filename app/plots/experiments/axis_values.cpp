#include "app/plots/experiments/axis_values.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "app/plots/toolbox/tickers.h"
#include "core/training/config_fields.h"

#include <QCoreApplication>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace actigrad {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AxisValues)
};

/// Of an axis whose places are log10 of its numbers.
class LogPlaceTicker : public LogTicker
{
protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override
    {
        QVector<double> ticks = LogTicker::createTickVector(
            step, {std::pow(10.0, range.lower), std::pow(10.0, range.upper)});
        for (double& tick : ticks)
            tick = std::log10(tick);
        return ticks;
    }

    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        constexpr int digits = 6; // 5, not 5.000000001
        const double number = QString::number(std::pow(10.0, tick), 'g', digits).toDouble();
        return LogTicker::getTickLabel(number, locale, format, precision);
    }
};

/// Of an axis of shares.
template <typename Ticker>
class PercentTicker : public Ticker
{
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar /*format*/,
                         int /*precision*/) override
    {
        constexpr int digits = 3;
        return roundedText(100 * tick, digits, locale) + QStringLiteral(" %");
    }
};

bool areEquallyFarApart(const std::vector<double>& places)
{
    if (places.size() < 3)
        return places.size() == 2 && places[0] < places[1];
    const double step = (places.back() - places.front()) / static_cast<double>(places.size() - 1);
    if (step <= 0)
        return false;
    for (std::size_t i = 0; i < places.size(); ++i) { // whole numbers are rounded
        if (std::abs(places[i] - places[0] - step * static_cast<double>(i)) > 0.51 * step)
            return false;
    }
    return true;
}

} // namespace

AxisValues::AxisValues(const SweepAxis& axis) : m_axis(axis)
{
    std::vector<double> numbers;
    for (const SweepAxis::Value& value : axis.values) {
        if (value.number)
            numbers.push_back(*value.number);
    }
    const bool areNumbers = numbers.size() == axis.values.size();
    const bool arePositive =
        areNumbers && std::ranges::all_of(numbers, [](double number) { return number > 0; });
    if (arePositive) {
        std::vector<double> logs(numbers.size());
        std::ranges::transform(numbers, logs.begin(),
                               [](double number) { return std::log10(number); });
        const bool isWide = numbers.back() > 3 * numbers.front();
        if (isWide && areEquallyFarApart(logs)) {
            m_spacing = Spacing::Logarithmic;
            m_places = std::move(logs);
            return;
        }
    }
    if (areNumbers && areEquallyFarApart(numbers)) {
        m_spacing = Spacing::Linear;
        m_places = std::move(numbers);
        return;
    }
    for (std::size_t i = 0; i < axis.values.size(); ++i)
        m_places.push_back(static_cast<double>(i));
}

std::size_t AxisValues::nearest(double place) const
{
    const auto found = std::ranges::min_element(
        m_places, {}, [place](double each) { return std::abs(each - place); });
    return static_cast<std::size_t>(found - m_places.begin());
}

std::optional<double> AxisValues::placeOf(double number) const
{
    switch (m_spacing) {
    case Spacing::Logarithmic:
        return number > 0 ? std::optional(std::log10(number)) : std::nullopt;
    case Spacing::Linear:
        return number;
    case Spacing::Counted:
        break;
    }
    const auto found =
        std::ranges::find(m_axis.values, std::optional(number), &SweepAxis::Value::number);
    if (found == m_axis.values.end())
        return std::nullopt;
    return static_cast<double>(found - m_axis.values.begin());
}

std::optional<double> AxisValues::numberAt(double place) const
{
    switch (m_spacing) {
    case Spacing::Logarithmic:
        return std::pow(10.0, place);
    case Spacing::Linear:
        return place;
    case Spacing::Counted:
        break;
    }
    return std::nullopt;
}

QString AxisValues::text(std::size_t value) const
{
    const SweepAxis::Value& each = m_axis.values[value];
    if (each.number)
        return roundedText(*each.number, 3);
    if (const auto activation = valueNamed<Activation>(each.text.toStdString());
        activation && m_axis.name == "activation")
        return displayName(*activation);
    return each.text;
}

double AxisValues::low() const
{
    const double step = m_places.size() > 1 ? m_places[1] - m_places[0] : 1;
    return m_places.front() - step / 2;
}

double AxisValues::high() const
{
    const std::size_t last = m_places.size() - 1;
    const double step = last > 0 ? m_places[last] - m_places[last - 1] : 1;
    return m_places.back() + step / 2;
}

void AxisValues::setUp(QCPAxis& axis) const
{
    axis.setLabel(displayName(m_axis));
    axis.setSubTicks(false);
    switch (m_spacing) {
    case Spacing::Logarithmic:
        axis.setTicker(QSharedPointer<LogPlaceTicker>::create());
        return;
    case Spacing::Linear:
        if (std::ranges::all_of(m_places, [](double place) { return place == std::round(place); }))
            axis.setTicker(QSharedPointer<OrdinalTicker>::create());
        else
            axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
        return;
    case Spacing::Counted:
        break;
    }
    constexpr std::size_t mostLabels = 8;
    const std::size_t every = (size() + mostLabels - 1) / mostLabels;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (std::size_t i = 0; i < size(); i += every)
        ticker->addTick(static_cast<double>(i), text(i));
    axis.setTicker(ticker);
}

QSharedPointer<QCPAxisTicker> figureTicker(Figure figure, bool isLogarithmic)
{
    if (figure != Figure::Saturated)
        return makeTicker(isLogarithmic);
    if (isLogarithmic)
        return QSharedPointer<PercentTicker<LogTicker>>::create();
    return QSharedPointer<PercentTicker<QCPAxisTicker>>::create();
}

QString displayName(const SweepAxis& axis)
{
    return settingName(axis.name);
}

QString settingName(const QString& name)
{
    const std::pair<const char*, QString> names[] = {
        {"width", Texts::tr("width")},
        {"depth", Texts::tr("hidden layers")},
        {"gain", Texts::tr("gain")},
        {"batch-seed", Texts::tr("batch seed")},
        {"context", Texts::tr("context")},
        {"embedding", Texts::tr("embedding")},
        {"batch", Texts::tr("batch")},
        {"steps", Texts::tr("steps")},
        {"lr-decay-at", Texts::tr("decay at step")},
        {"lr", Texts::tr("learning rate")},
        {"lr-schedule", Texts::tr("schedule")},
        {"activation", Texts::tr("activation")},
        {"bias", Texts::tr("initial biases")},
        {"batchnorm", Texts::tr("batch norm")},
        {"bn-momentum", Texts::tr("batch norm’s momentum")},
    };
    for (const auto& [key, text] : names) {
        if (name == key)
            return text;
    }
    const auto parameter = parameterNamed(name.toStdString());
    return parameter ? displayName(*parameter) : name;
}

std::optional<double> numberOf(const RunConfig& config, const QString& axis)
{
    if (axis == "width")
        return static_cast<double>(config.hidden.front());
    if (axis == "depth")
        return config.hiddenLayers();
    if (axis == "gain")
        return config.hiddenGain();
    if (const auto parameter = parameterNamed(axis.toStdString()))
        return config.scales[*parameter];
    std::optional<double> number;
    visitFields([&](const auto& field) {
        using Field = std::decay_t<decltype(field)>;
        if constexpr (std::is_same_v<Field, IntegerField> || std::is_same_v<Field, RealField>) {
            if (axis == QString::fromUtf8(field.name))
                number = static_cast<double>(config.*field.member);
        }
    });
    return number;
}

QString valueTextOf(const RunConfig& config, const QString& axis)
{
    if (const auto number = numberOf(config, axis))
        return QString::number(*number, 'g', 12);
    QString text;
    visitFields([&](const auto& field) {
        using Field = std::decay_t<decltype(field)>;
        if constexpr (!std::is_same_v<Field, IntegerField> && !std::is_same_v<Field, RealField> &&
                      !std::is_same_v<Field, WidthsField>) {
            if (axis == QString::fromUtf8(field.name))
                text = QString::fromUtf8(nameOf(config.*field.member));
        }
    });
    return text;
}

} // namespace actigrad
