#pragma once

#include "app/controls/config_editor.h"

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
/// never recreated, so a drag is not interrupted.
class ScaleForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleForm(ConfigEditor& editor); ///< outlives the form

    /// @param parameter no shift
    [[nodiscard]] ScaleSlider& slider(ParameterId parameter) const;
    [[nodiscard]] ScaleSlider& gainSlider() const { return *m_gain; }
    [[nodiscard]] LayerPicker& layerPicker() const { return *m_picker; }

    /// The hidden layer whose sliders are shown, from 1 on.
    [[nodiscard]] int shownLayer() const;
    void setShownLayer(int layer); ///< silent

    void setCodeShown(bool isShown); ///< the lecture's lines

signals:
    void layerChosen(int layer); ///< by the user
    /// The pointer is over a slider, or it has the focus; of the gain: W1.
    void pointedAt(actigrad::ParameterId parameter, bool isPointedAt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addGain();
    void addPicker();
    void arrange();
    void showGain();
    void nameGain();
    void showConfig();
    void setDefaults(); // what double clicks reset to
    void retranslate();

    ConfigEditor& m_editor;
    int m_depth; // of the config shown last
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
