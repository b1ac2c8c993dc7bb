#include "app/look/parameter_names.h"

namespace actigrad {

QString displayName(ParameterId parameter)
{
    switch (parameter.kind) {
    case ParameterKind::Gain:
        return "bngain" + QString::number(parameter.layer);
    case ParameterKind::Shift:
        return "bnbias" + QString::number(parameter.layer);
    case ParameterKind::Embedding:
    case ParameterKind::Weights:
    case ParameterKind::Bias:
        break;
    }
    return QString::fromStdString(nameOf(parameter));
}

} // namespace actigrad
