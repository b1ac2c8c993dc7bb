#pragma once

#include "app/plots/toolbox/verdict.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace actigrad {

class NumberBox;
class PanelHeader;

/// Chooses a neuron and says what is to be said of it.
class NeuronBar : public QWidget
{
    Q_OBJECT

public:
    explicit NeuronBar(QWidget* parent = nullptr);

    /// @param neuron from 0
    /// @param title where it is and why it is shown; @param life what became of it
    void showNeuron(std::size_t neuron, std::size_t neurons, const QString& title,
                    const QString& life, const Verdict& verdict);

    [[nodiscard]] NumberBox& box() const { return *m_box; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString life() const { return m_life; }
    [[nodiscard]] Verdict verdict() const;

signals:
    void reviveRequested();        ///< of the neuron, by the user
    void neuronChosen(int neuron); ///< by the user, from 0

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void recolor();

    QLabel* m_label;
    NumberBox* m_box;
    PanelHeader* m_header;
    QToolButton* m_revive;
    QString m_title;
    QString m_life;
};

} // namespace actigrad
