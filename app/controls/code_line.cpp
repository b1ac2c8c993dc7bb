#include "app/controls/code_line.h"

#include "app/look/number_format.h"
#include "app/look/parameter_names.h"

#include <QLocale>

namespace actigrad {
namespace {

QString number(double value)
{
    return settingText(value, QLocale::c());
}

QString inputs(int layer)
{
    return layer == 1 ? "n_embd * block_size" : "n_hidden";
}

QString outputs(int layer, const RunConfig& config)
{
    if (layer == config.layers())
        return "vocab_size";
    const int pieces = traitsOf(config.activation).pieces;
    return pieces > 1 ? QString("n_hidden * %1").arg(pieces) : QString("n_hidden");
}

} // namespace

QString codeLine(ParameterId parameter, const RunConfig& config)
{
    const QString name = displayName(parameter);
    const QString scale = number(config.scales[parameter]);
    switch (parameter.kind) {
    case ParameterKind::Embedding:
        return QString("%1 = torch.randn((vocab_size, n_embd)) * %2").arg(name, scale);
    case ParameterKind::Weights:
        return QString("%1 = torch.randn((%2, %3)) * %4")
            .arg(name, inputs(parameter.layer), outputs(parameter.layer, config), scale);
    case ParameterKind::Bias:
        return QString("%1 = torch.randn(%2) * %3")
            .arg(name, outputs(parameter.layer, config), scale);
    case ParameterKind::Gain:
        return QString("%1 = torch.ones((1, %2)) * %3")
            .arg(name, outputs(parameter.layer, config), scale);
    case ParameterKind::Shift:
        break;
    }
    return {};
}

QString gainCodeLine(const RunConfig& config)
{
    const double gain = config.hiddenGain();
    return QString("W = torch.randn((fan_in, %1)) * %2 / fan_in**0.5")
        .arg(outputs(1, config), gain > 0 ? number(gain) : QString("gain"));
}

} // namespace actigrad
