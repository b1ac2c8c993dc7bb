#include "app/look/activation_names.h"

#include "app/look/number_format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

constexpr const char* context = "activations";

struct ActivationTexts
{
    Activation activation;
    const char* name;
    const char* formula;
    const char* slope;
    const char* flaw;
};

// Names are the same in all languages.
constexpr std::array<ActivationTexts, 6> table{{
    {Activation::Tanh, "tanh", QT_TRANSLATE_NOOP("activations", "tanh x"),
     QT_TRANSLATE_NOOP("activations", "1 − h²"),
     QT_TRANSLATE_NOOP("activations",
                       "Flat at both ends: no gradient passes there. Centred on zero.")},
    {Activation::Sigmoid, "sigmoid", QT_TRANSLATE_NOOP("activations", "1 / (1 + e⁻ˣ)"),
     QT_TRANSLATE_NOOP("activations", "h·(1 − h)"),
     QT_TRANSLATE_NOOP("activations", "Flat at both ends, slope ¼ at best. Not centred on zero.")},
    {Activation::Relu, "ReLU", QT_TRANSLATE_NOOP("activations", "max(0, x)"),
     QT_TRANSLATE_NOOP("activations", "1, or 0 below 0"),
     QT_TRANSLATE_NOOP("activations", "Dies when x is below 0 for all examples: nothing teaches it "
                                      "any more. Never negative.")},
    {Activation::LeakyRelu, "leaky ReLU", QT_TRANSLATE_NOOP("activations", "max(0.01 x, x)"),
     QT_TRANSLATE_NOOP("activations", "1, or 0.01 below 0"),
     QT_TRANSLATE_NOOP("activations",
                       "Cannot die, but learns 100 times slower below 0. No upper end.")},
    {Activation::Elu, "ELU", QT_TRANSLATE_NOOP("activations", "x, or eˣ − 1 below 0"),
     QT_TRANSLATE_NOOP("activations", "1, or h + 1 below 0"),
     QT_TRANSLATE_NOOP("activations",
                       "Flat far below 0. Almost centred on zero; the exponential takes time.")},
    {Activation::Maxout, "maxout", QT_TRANSLATE_NOOP("activations", "max(x₁, x₂)"),
     QT_TRANSLATE_NOOP("activations", "1 for the larger, else 0"),
     QT_TRANSLATE_NOOP("activations", "Two sets of weights a neuron. A straight line if one "
                                      "piece always wins.")},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].activation) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

const ActivationTexts& textsOf(Activation activation)
{
    return table[static_cast<std::size_t>(activation)];
}

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QString displayName(Activation activation)
{
    return QString::fromUtf8(textsOf(activation).name);
}

QString curveName(Activation activation)
{
    return traitsOf(activation).pieces > 1 ? QStringLiteral("max(x, 0)")
                                           : displayName(activation) + "(x)";
}

QString formulaOf(Activation activation)
{
    return translated(textsOf(activation).formula);
}

QString slopeFormulaOf(Activation activation)
{
    return translated(textsOf(activation).slope);
}

QString flawOf(Activation activation)
{
    return translated(textsOf(activation).flaw);
}

QString rangeOf(const ActivationTraits& traits, const QLocale& locale)
{
    return roundedText(traits.infimum, 3, locale) + " … " + roundedText(traits.supremum, 3, locale);
}

QString saturationOf(const ActivationTraits& traits, const QLocale& locale)
{
    const auto below = static_cast<double>(traits.saturatedBelow);
    const auto above = static_cast<double>(traits.saturatedAbove);
    if (!traits.canSaturate())
        return {};
    if (traits.saturatedBelow == std::numeric_limits<float>::min())
        return "h = 0";
    if (below == -above)
        return "|h| > " + roundedText(above, 3, locale);
    if (std::isinf(above))
        return "h < " + roundedText(below, 3, locale);
    return translated(QT_TRANSLATE_NOOP("activations", "h < %1 or > %2"))
        .arg(roundedText(below, 3, locale), roundedText(above, 3, locale));
}

} // namespace actigrad
