#pragma once

#include <Eigen/Core>

namespace actigrad {

/// Parameters and their gradients, row by row.
template <typename Scalar>
using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// What a network computes for a batch of N examples, one per row: (N, features). It is stored
/// column by column: a feature's numbers for all examples lie side by side and fill vectors.
template <typename Scalar>
using BatchMatrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor>;

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
