#pragma once

#include <Eigen/Core>

namespace actigrad {

/// One example per row: (examples, features).
template <typename Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What training changes: the numbers, and the gradient of the loss with respect to each.
template <typename Scalar>
struct Parameter
{
    Parameter(Eigen::Index rows, Eigen::Index columns)
        : data(Matrix<Scalar>::Zero(rows, columns)), gradient(data)
    {
    }

    Matrix<Scalar> data;
    Matrix<Scalar> gradient; // the shape of data
};

} // namespace actigrad
