#pragma once

#include "app/plots/toolbox/scene.h"
#include "core/network/activation.h"
#include "core/network/normalisation.h"

#include <QTabWidget>

#include <vector>

class QComboBox;

namespace actigrad {

class ActivationGallery;
class Dashboard;
class LayersView;
class NeuronView;
class BatchNormView;
class PlotView;

/// The pages of plots, one on top: the overview, then what goes deeper. Beside their tabs, which
/// hidden layer the pages of one layer show.
class ViewStack : public QTabWidget
{
    Q_OBJECT

public:
    explicit ViewStack(QWidget* parent = nullptr);

    void setScene(const Scene& scene);
    void setCountLogarithmic(bool logarithmic);
    void resetZoom();

    [[nodiscard]] const std::vector<PlotView*>& views() const { return m_views; }
    [[nodiscard]] PlotView& currentView() const;
    [[nodiscard]] Dashboard& dashboard() const { return *m_dashboard; }
    [[nodiscard]] LayersView& layersView() const { return *m_layers; }
    [[nodiscard]] BatchNormView& normView() const { return *m_norm; }
    [[nodiscard]] NeuronView& neuronView() const { return *m_neuron; }
    [[nodiscard]] ActivationGallery& gallery() const { return *m_gallery; }
    [[nodiscard]] QComboBox& layerBox() const { return *m_layerBox; }

    void openNeuron(int neuron); ///< up close

signals:
    void layerChosen(int layer); ///< from 0 on, by the user
    void activationChosen(actigrad::Activation activation);
    void batchNormRequested(actigrad::BatchNormalisation wanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectNeurons();
    void showLayers(const Scene& scene);
    void retranslate();

    Dashboard* m_dashboard;
    LayersView* m_layers;
    BatchNormView* m_norm;
    NeuronView* m_neuron;
    ActivationGallery* m_gallery;
    std::vector<PlotView*> m_views;
    QComboBox* m_layerBox;
};

} // namespace actigrad
