#pragma once

#include "app/experiment/figure.h"
#include "app/options/options.h"

#include <QSharedPointer>
#include <QString>

#include <optional>
#include <vector>

class QCPAxis;
class QCPAxisTicker;

namespace actigrad {

/// Where the values of an experiment's axis stand on a plot's: at their logarithms if they are
/// equally far apart there, at the numbers themselves if those are, else one beside the other.
class AxisValues
{
public:
    explicit AxisValues(const SweepAxis& axis);

    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] double place(std::size_t value) const { return m_places[value]; }
    [[nodiscard]] std::size_t nearest(double place) const;
    /// Where a number stands that need not be among the values; none if it has no place.
    [[nodiscard]] std::optional<double> placeOf(double number) const;
    /// The number at a place; none where values are only counted.
    [[nodiscard]] std::optional<double> numberAt(double place) const;
    [[nodiscard]] QString text(std::size_t value) const; ///< "0.158", "leaky ReLU"
    [[nodiscard]] double low() const;                    ///< half a value before the first
    [[nodiscard]] double high() const;                   ///< half a value after the last
    [[nodiscard]] bool isLogarithmic() const { return m_spacing == Spacing::Logarithmic; }

    /// Gives a plot's axis the ticks, and its label.
    void setUp(QCPAxis& axis) const;

private:
    enum class Spacing { Logarithmic, Linear, Counted };

    SweepAxis m_axis;
    Spacing m_spacing = Spacing::Counted;
    std::vector<double> m_places;
};

/// Ticks of a figure's axis: shares in percent.
[[nodiscard]] QSharedPointer<QCPAxisTicker> figureTicker(Figure figure, bool isLogarithmic);

/// What an axis is called: "W1", "learning rate".
[[nodiscard]] QString displayName(const SweepAxis& axis);
/// @param name as the command line has it
[[nodiscard]] QString settingName(const QString& name);

/// The number that a config has for an axis; none for names.
[[nodiscard]] std::optional<double> numberOf(const RunConfig& config, const QString& axis);
/// The name or number, as a sweep writes it.
[[nodiscard]] QString valueTextOf(const RunConfig& config, const QString& axis);

} // namespace actigrad
