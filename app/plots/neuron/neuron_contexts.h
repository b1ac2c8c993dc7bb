#pragma once

#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/toolbox/scene.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace actigrad {

/// The examples of the batch as a neuron sees them, those that saturate it first: "..e → m".
class NeuronContexts : public QWidget
{
    Q_OBJECT

public:
    explicit NeuronContexts(QWidget* parent = nullptr);

    void showNeuron(const Scene& scene, NeuronFacts facts);

    [[nodiscard]] QTableWidget& list() const { return *m_list; }
    [[nodiscard]] QString heading() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showExample(int row, std::size_t example);
    [[nodiscard]] QString headingText() const;
    void retranslate();
    void recolor();
    void setSizes();

    QLabel* m_heading;
    QTableWidget* m_list;
    Scene m_scene;
    NeuronFacts m_facts;
};

} // namespace actigrad
