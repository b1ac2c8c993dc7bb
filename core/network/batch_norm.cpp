#include "core/network/batch_norm.h"

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
void BatchNorm<Scalar>::forward(const Matrix<Scalar>& x, Matrix<Scalar>& y)
{
    const auto examples = static_cast<Scalar>(x.rows());
    m_mean = x.colwise().sum();
    m_mean /= examples;
    m_normalised = x.rowwise() - m_mean.row(0);
    m_variance = m_normalised.colwise().squaredNorm();
    m_variance /= examples - 1;
    m_inverseStd = (m_variance.array() + epsilon).rsqrt();
    m_normalised.array().rowwise() *= m_inverseStd.row(0).array();
    y = (m_normalised.array().rowwise() * gain.data.row(0).array()).rowwise() +
        shift.data.row(0).array();
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
void BatchNorm<Scalar>::backward(const Matrix<Scalar>& dy, Matrix<Scalar>& dx)
{
    const auto examples = static_cast<Scalar>(dy.rows());
    shift.gradient = dy.colwise().sum();
    gain.gradient = dy.cwiseProduct(m_normalised).colwise().sum();

    m_factor = shift.gradient / examples;
    dx = dy.rowwise() - m_factor.row(0);
    m_factor = gain.gradient / (examples - 1);
    dx.array() -= m_normalised.array().rowwise() * m_factor.row(0).array();
    m_factor = gain.data.cwiseProduct(m_inverseStd);
    dx.array().rowwise() *= m_factor.row(0).array();
}

template <typename Scalar>
void BatchNorm<Scalar>::predict(Matrix<Scalar>& x) const
{
    const Matrix<Scalar> factor = gain.data.array() * (m_runningVariance.array() + epsilon).rsqrt();
    const Matrix<Scalar> offset = shift.data.array() - m_runningMean.array() * factor.array();
    x = (x.array().rowwise() * factor.row(0).array()).rowwise() + offset.row(0).array();
}

template class BatchNorm<float>;
template class BatchNorm<double>;

} // namespace actigrad
