#pragma once

#include "core/network/matrix.h"
#include "core/network/normalisation.h"

namespace actigrad {

/// Batch normalisation (Ioffe and Szegedy 2015), as the lecture has it:
///
///     y = gain · (x − mean) / sqrt(variance + epsilon) + shift
///
/// column by column, with the mean and variance (n − 1) of the batch. For prediction stand in the
/// running mean and variance that training keeps. x and y are (N, features), N at least 2 in
/// training; all else is (1, features).
template <typename Scalar>
class BatchNorm
{
public:
    static constexpr Scalar epsilon = static_cast<Scalar>(batchNormEpsilon);

    /// Gain 1, shift 0; running mean 0 and variance 1.
    BatchNorm(Eigen::Index features, Scalar momentum);

    /// Keeps what `backward` and `updateRunning` need.
    void forward(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y);

    /// Sets the gradients of gain and shift, and dx, for the x of the last `forward`.
    /// @param dy gradient of the loss at y
    void backward(const BatchMatrix<Scalar>& dy, BatchMatrix<Scalar>& dx);

    /// Moves the running statistics towards those of the last `forward`:
    /// running = (1 − momentum) · running + momentum · batch.
    void updateRunning();

    /// With the running statistics, in place.
    void predict(BatchMatrix<Scalar>& x) const;

    [[nodiscard]] const Matrix<Scalar>& mean() const { return m_mean; }
    [[nodiscard]] const Matrix<Scalar>& variance() const { return m_variance; }
    [[nodiscard]] const Matrix<Scalar>& runningMean() const { return m_runningMean; }
    [[nodiscard]] const Matrix<Scalar>& runningVariance() const { return m_runningVariance; }

    /// Takes these for the running statistics. Each is (1, features).
    void setRunning(Matrix<Scalar> mean, Matrix<Scalar> variance);

    Parameter<Scalar> gain;
    Parameter<Scalar> shift;

private:
    Scalar m_momentum;
    Matrix<Scalar> m_mean;
    Matrix<Scalar> m_variance;
    Matrix<Scalar> m_inverseStd;
    Matrix<Scalar> m_runningMean;
    Matrix<Scalar> m_runningVariance;
    BatchMatrix<Scalar> m_normalised;
};

extern template class BatchNorm<float>;
extern template class BatchNorm<double>;

} // namespace actigrad
