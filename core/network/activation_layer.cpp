#include "core/network/activation_layer.h"

namespace actigrad {

template <typename Scalar>
void activate(Activation activation, const Matrix<Scalar>& x, Matrix<Scalar>& h)
{
    switch (activation) {
    case Activation::Tanh:
        h = x.array().tanh();
        return;
    }
}

template <typename Scalar>
void activateBackward(Activation activation, const Matrix<Scalar>& h, const Matrix<Scalar>& dh,
                      Matrix<Scalar>& dx)
{
    switch (activation) {
    case Activation::Tanh:
        dx = dh.array() * (Scalar(1) - h.array().square());
        return;
    }
}

template void activate(Activation, const Matrix<float>&, Matrix<float>&);
template void activate(Activation, const Matrix<double>&, Matrix<double>&);
template void activateBackward(Activation, const Matrix<float>&, const Matrix<float>&,
                               Matrix<float>&);
template void activateBackward(Activation, const Matrix<double>&, const Matrix<double>&,
                               Matrix<double>&);

} // namespace actigrad
