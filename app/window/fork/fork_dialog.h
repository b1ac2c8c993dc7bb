#pragma once

#include "app/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace actigrad {

class NumberBox;
class RealBox;

/// Asks what changes from a step on: what keeps the network's shape.
class ForkDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param run that is forked
    /// @param step at which
    ForkDialog(const RunRecord& run, std::int64_t step, QWidget* parent);

    [[nodiscard]] Session::Fork fork() const;
    [[nodiscard]] bool compares() const; ///< with its parent, on the page for that

    void accept() override; ///< not while a field holds what cannot be used

private:
    [[nodiscard]] QString changes(const RunConfig& config) const;

    RunConfig m_config; // of the run
    RealBox* m_learningRate;
    QComboBox* m_schedule;
    NumberBox* m_decayAt;
    NumberBox* m_steps;
    NumberBox* m_batch;
    RealBox* m_momentum;
    QCheckBox* m_newSeed;
    NumberBox* m_seed;
    QComboBox* m_parameter; // that is multiplied; the first entry: none
    RealBox* m_factor;
    QCheckBox* m_revive;
    QCheckBox* m_compare;
};

} // namespace actigrad
