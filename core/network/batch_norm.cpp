#include "core/network/batch_norm.h"

#include <cmath>

#include <utility>

#include <cassert>

namespace actigrad {

template <typename Scalar>
BatchNorm<Scalar>::BatchNorm(Eigen::Index features, Scalar momentum)
    : gain(1, features), shift(1, features), m_momentum(momentum),
      m_mean(Matrix<Scalar>::Zero(1, features)), m_variance(Matrix<Scalar>::Ones(1, features)),
      m_inverseStd(m_variance), m_runningMean(m_mean), m_runningVariance(m_variance)
{
    gain.data.setOnes();
}

template <typename Scalar>
void BatchNorm<Scalar>::forward(const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& y)
{
    const auto examples = static_cast<Scalar>(x.rows());
    m_normalised.resizeLike(x);
    y.resizeLike(x);
    for (Eigen::Index j = 0; j < x.cols(); ++j) {
        auto normalised = m_normalised.col(j).array();
        m_mean(j) = x.col(j).sum() / examples;
        normalised = x.col(j).array() - m_mean(j);
        m_variance(j) = normalised.square().sum() / (examples - 1);
        m_inverseStd(j) = 1 / std::sqrt(m_variance(j) + epsilon);
        normalised *= m_inverseStd(j);
        y.col(j) = normalised * gain.data(j) + shift.data(j);
    }
}

template <typename Scalar>
void BatchNorm<Scalar>::updateRunning()
{
    m_runningMean += m_momentum * (m_mean - m_runningMean);
    m_runningVariance += m_momentum * (m_variance - m_runningVariance);
}

/// With x̂ the normalised values and dx̂ = gain · dy:
/// dx = (dx̂ − mean(dx̂) − x̂ · Σ(dx̂ · x̂) / (n − 1)) / sqrt(variance + epsilon).
template <typename Scalar>
void BatchNorm<Scalar>::backward(const BatchMatrix<Scalar>& dy, BatchMatrix<Scalar>& dx)
{
    const auto examples = static_cast<Scalar>(dy.rows());
    dx.resizeLike(dy);
    for (Eigen::Index j = 0; j < dy.cols(); ++j) {
        const auto gradient = dy.col(j).array();
        const auto normalised = m_normalised.col(j).array();
        const Scalar sum = gradient.sum();
        const Scalar product = (gradient * normalised).sum();
        shift.gradient(j) = sum;
        gain.gradient(j) = product;
        dx.col(j) = (gradient - sum / examples - normalised * (product / (examples - 1))) *
                    (gain.data(j) * m_inverseStd(j));
    }
}

template <typename Scalar>
void BatchNorm<Scalar>::predict(BatchMatrix<Scalar>& x) const
{
    for (Eigen::Index j = 0; j < x.cols(); ++j) {
        const Scalar factor = gain.data(j) / std::sqrt(m_runningVariance(j) + epsilon);
        x.col(j) = (x.col(j).array() - m_runningMean(j)) * factor + shift.data(j);
    }
}

template <typename Scalar>
void BatchNorm<Scalar>::setRunning(Matrix<Scalar> mean, Matrix<Scalar> variance)
{
    assert(mean.size() == m_runningMean.size() && variance.size() == m_runningVariance.size());
    m_runningMean = std::move(mean);
    m_runningVariance = std::move(variance);
}

template class BatchNorm<float>;
template class BatchNorm<double>;

} // namespace actigrad
