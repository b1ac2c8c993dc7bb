#include "core/training/init_scales.h"

#include <cstdlib>

namespace actigrad {

InitScales::InitScales()
{
    m_weights.fill(1);
    m_biases.fill(1);
    m_gains.fill(1);
}

double& InitScales::operator[](ParameterId parameter)
{
    const auto layer = static_cast<std::size_t>(parameter.layer - 1);
    switch (parameter.kind) {
    case ParameterKind::Embedding:
        return m_embedding;
    case ParameterKind::Weights:
        return m_weights.at(layer);
    case ParameterKind::Bias:
        return m_biases.at(layer);
    case ParameterKind::Gain:
        return m_gains.at(layer);
    case ParameterKind::Shift:
        break;
    }
    std::abort();
}

double InitScales::operator[](ParameterId parameter) const
{
    return InitScales(*this)[parameter];
}

} // namespace actigrad
