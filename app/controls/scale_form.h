#pragma once

#include "core/training/run_config.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace actigrad {

class LayerPicker;
class LayerScales;
class ScaleSlider;

/// The init scales: a slider for all that the network draws, and for what batch norm starts with.
///
/// Of several hidden layers one is shown at a time, beneath a gain that they share. Sliders are
/// never made anew, so none goes from under the hand that drags it.
class ScaleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleForm(QWidget* parent = nullptr);

    void setConfig(const RunConfig& config);   ///< silent
    void setDefaults(const RunConfig& config); ///< what double clicks reset to

    /// @param parameter no shift
    [[nodiscard]] ScaleSlider& slider(ParameterId parameter) const;
    [[nodiscard]] ScaleSlider& gainSlider() const { return *m_gain; }
    [[nodiscard]] LayerPicker& layerPicker() const { return *m_picker; }

    /// The hidden layer whose sliders are shown, from 1 on.
    [[nodiscard]] int shownLayer() const;
    void setShownLayer(int layer); ///< silent

signals:
    /// By the user. The scales differ from those of the config that was set.
    void edited(const actigrad::RunConfig& config);
    void editingFinished();      ///< the edit is done
    void layerChosen(int layer); ///< by the user

protected:
    void changeEvent(QEvent* event) override;

private:
    void addGain();
    void addPicker();
    void arrange();
    void showGain();
    void nameGain();
    void editScale(ParameterId parameter, double scale);
    void retranslate();

    RunConfig m_config;
    ScaleSlider* m_embedding;
    QLabel* m_gainHeading;
    ScaleSlider* m_gain;
    QWidget* m_pickerRow;
    QLabel* m_pickerLabel;
    LayerPicker* m_picker;
    int m_chosenLayer = 1;              // shown if there are so many, else the last
    std::vector<LayerScales*> m_layers; // maximumLayers of them
};

} // namespace actigrad
