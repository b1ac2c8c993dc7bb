#pragma once

#include "core/network/batch_norm.h"
#include "core/network/matrix.h"

#include <optional>

namespace actigrad {

/// A fully connected layer: `y = x W + b`, or, normalised over the batch, `y = norm(x W)`.
///
/// x is (N, in), y is (N, out), W is (in, out), b is (1, out). All zero at first.
template <typename Scalar>
class Dense
{
public:
    /// With a bias. @param in, out at least 1
    Dense(Eigen::Index in, Eigen::Index out);

    /// Normalised: without a bias, which the normalisation would take away again.
    [[nodiscard]] static Dense normalised(Eigen::Index in, Eigen::Index out, Scalar momentum);

    void forward(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y);

    /// Sets the gradients of all parameters, and dx, for the x of the last `forward`.
    /// @param dy gradient of the loss at the output, (N, out)
    void backward(const BatchMatrix<Scalar>& x, const BatchMatrix<Scalar>& dy,
                  BatchMatrix<Scalar>& dx);

    /// What `forward` computes, but with the running statistics, and keeping nothing.
    void predict(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y) const;

    /// x W of the last `forward`, (N, out), where it is normalised.
    [[nodiscard]] const BatchMatrix<Scalar>& raw() const { return m_raw; }

    Parameter<Scalar> weights;
    std::optional<Parameter<Scalar>> bias; // this or the norm
    std::optional<BatchNorm<Scalar>> norm;

private:
    BatchMatrix<Scalar> m_raw;
    BatchMatrix<Scalar> m_rawGradient;
    Matrix<Scalar> m_scratch;
};

extern template class Dense<float>;
extern template class Dense<double>;

} // namespace actigrad
