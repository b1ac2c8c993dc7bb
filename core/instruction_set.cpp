#include "core/instruction_set.h"

#include <Eigen/Core>

namespace actigrad {

std::string_view instructionSet()
{
#if defined(__AVX512F__) && defined(__AVX512VL__)
    return "x86-64-v4 (AVX-512)";
#elif defined(__AVX2__) && defined(__FMA__)
    return "x86-64-v3 (AVX2)";
#elif defined(__x86_64__)
    return "x86-64 (SSE2)";
#else
    return Eigen::SimdInstructionSetsInUse();
#endif
}

} // namespace actigrad
