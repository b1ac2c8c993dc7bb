#pragma once

#include <string>
#include <vector>

namespace actigrad::bench {

/// What the machine can do: the product of two large square matrices in float32, on one thread, by
/// OpenBLAS with the kernels that it chooses, or by Eigen where there is no OpenBLAS.
class LargeProduct
{
public:
    /// Tries several sizes; the fastest stays.
    LargeProduct();

    [[nodiscard]] const std::string& library() const { return m_library; }
    [[nodiscard]] int size() const { return m_size; }

    /// GFLOP/s of one more product, by the thread's clock.
    double rate();

private:
    using Sgemm = void (*)(int order, int transposeA, int transposeB, int m, int n, int k,
                           float alpha, const float* a, int lda, const float* b, int ldb,
                           float beta, float* c, int ldc);

    void loadOpenBlas();
    void matmul();
    void resize(int size);

    std::string m_library = "Eigen";
    Sgemm m_sgemm = nullptr; // of OpenBLAS
    int m_size = 0;
    std::vector<float> m_a; // (size, size), as all
    std::vector<float> m_b;
    std::vector<float> m_c;
};

} // namespace actigrad::bench
