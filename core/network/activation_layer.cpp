#include "core/network/activation_layer.h"

namespace actigrad {
namespace {

/// One of maxout's two pieces: each second column, from `first` on.
template <typename M>
auto piece(M& x, Eigen::Index first)
{
    using Columns = std::conditional_t<std::is_const_v<M>, const std::remove_const_t<M>, M>;
    return Eigen::Map<Columns, 0, Eigen::OuterStride<>>(
        x.data() + first * x.rows(), x.rows(), x.cols() / 2, Eigen::OuterStride<>(2 * x.rows()));
}

} // namespace

/// NaN is passed on by all, so that divergence shows in the loss; a maximum takes its first
/// argument where it cannot tell.
template <typename Scalar>
void activate(Activation activation, const BatchMatrix<Scalar>& x, BatchMatrix<Scalar>& h)
{
    const auto leaky = static_cast<Scalar>(leakySlope);
    switch (activation) {
    case Activation::Tanh:
        h = x.array().tanh();
        return;
    case Activation::Sigmoid:
        h = x.array().logistic();
        return;
    case Activation::Relu:
        h = x.cwiseMax(Scalar(0));
        return;
    case Activation::LeakyRelu:
        h = x.cwiseMax(leaky * x);
        return;
    case Activation::Elu: // exp(x) − 1 = 2 t / (1 − t), t = tanh(x / 2), which loses no digits at 0
        h = (x.array().min(Scalar(0)) / Scalar(2)).tanh();
        h = (x.array() > Scalar(0))
                .select(x, (Scalar(2) * h.array() / (Scalar(1) - h.array())).matrix());
        return;
    case Activation::Maxout: {
        const auto first = piece(x, 0).array();
        const auto second = piece(x, 1).array();
        h = (first >= second || first.isNaN()).select(first, second);
        return;
    }
    }
}

template <typename Scalar>
void activateBackward(Activation activation, const BatchMatrix<Scalar>& x,
                      const BatchMatrix<Scalar>& h, const BatchMatrix<Scalar>& dh,
                      BatchMatrix<Scalar>& dx)
{
    const auto positive = x.array() > Scalar(0);
    switch (activation) {
    case Activation::Tanh:
        dx = dh.array() * (Scalar(1) - h.array().square());
        return;
    case Activation::Sigmoid:
        dx = dh.array() * h.array() * (Scalar(1) - h.array());
        return;
    case Activation::Relu:
        dx = positive.select(dh, Scalar(0));
        return;
    case Activation::LeakyRelu:
        dx = positive.select(dh, static_cast<Scalar>(leakySlope) * dh);
        return;
    case Activation::Elu: // below 0 the slope is exp(x) = h + 1
        dx = positive.select(dh, (dh.array() * (h.array() + Scalar(1))).matrix());
        return;
    case Activation::Maxout: {
        dx.resizeLike(x);
        const auto firstWins = piece(x, 0).array() >= piece(x, 1).array();
        piece(dx, 0) = firstWins.select(dh, Scalar(0));
        piece(dx, 1) = firstWins.select(Scalar(0), dh);
        return;
    }
    }
}

template void activate(Activation, const BatchMatrix<float>&, BatchMatrix<float>&);
template void activate(Activation, const BatchMatrix<double>&, BatchMatrix<double>&);
template void activateBackward(Activation, const BatchMatrix<float>&, const BatchMatrix<float>&,
                               const BatchMatrix<float>&, BatchMatrix<float>&);
template void activateBackward(Activation, const BatchMatrix<double>&, const BatchMatrix<double>&,
                               const BatchMatrix<double>&, BatchMatrix<double>&);

} // namespace actigrad
