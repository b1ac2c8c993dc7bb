#include "tests/benchmarks/large_product.h"

#include "tests/benchmarks/results.h"
#include "tests/benchmarks/thread_clock.h"

#include <Eigen/Core>

#include <cstddef>
#include <cstdlib>
#include <dlfcn.h>

namespace actigrad::bench {

LargeProduct::LargeProduct()
{
    loadOpenBlas();
    int fastest = 0;
    double best = 0;
    for (const int size : {512, 768, 1'024, 1'536, 2'048}) {
        resize(size);
        std::vector<double> rates;
        for (int i = 0; i < 5; ++i)
            rates.push_back(rate());
        if (median(rates) > best) {
            best = median(rates);
            fastest = size;
        }
    }
    resize(fastest);
}

/// At run time, so that no build needs it.
void LargeProduct::loadOpenBlas()
{
    setenv("OPENBLAS_NUM_THREADS", "1", 1);
    // the kernels are to be those of this processor, not those of another that somebody pinned
    unsetenv("OPENBLAS_CORETYPE");
    unsetenv("OPENBLAS_L2_SIZE");
    void* library = dlopen("libopenblas.so.0", RTLD_NOW);
    if (library == nullptr)
        return;
    m_sgemm = reinterpret_cast<Sgemm>(dlsym(library, "cblas_sgemm"));
    const auto config = reinterpret_cast<char* (*)()>(dlsym(library, "openblas_get_config"));
    if (m_sgemm != nullptr)
        m_library = config != nullptr ? config() : "OpenBLAS";
}

void LargeProduct::resize(int size)
{
    m_size = size;
    const auto values = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
    m_a.assign(values, 0.5F);
    m_b.assign(values, 0.25F);
    m_c.assign(values, 0);
    matmul();
}

void LargeProduct::matmul()
{
    constexpr int rowMajor = 101; // as cblas.h counts
    constexpr int asItIs = 111;
    if (m_sgemm != nullptr) {
        m_sgemm(rowMajor, asItIs, asItIs, m_size, m_size, m_size, 1, m_a.data(), m_size, m_b.data(),
                m_size, 0, m_c.data(), m_size);
        return;
    }
    using Square = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::Map<Square>(m_c.data(), m_size, m_size).noalias() =
        Eigen::Map<const Square>(m_a.data(), m_size, m_size) *
        Eigen::Map<const Square>(m_b.data(), m_size, m_size);
}

double LargeProduct::rate()
{
    const double start = threadSeconds();
    matmul();
    const double seconds = threadSeconds() - start;
    const double size = m_size;
    return 2 * size * size * size / seconds / 1e9;
}

} // namespace actigrad::bench
