#pragma once

#include "app/controls/config_editor.h"
#include "app/controls/network_drawing.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace actigrad {

class NetworkForm;
class NumberBox;
class ScaleForm;
class ScaleSlider;
class TrainingForm;
class TryValues;
struct Preset;

/// All that decides the next run: preset, init scales, sizes, training.
class ControlPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ControlPanel(RunConfig config, QWidget* parent = nullptr);
    ~ControlPanel() override;

    [[nodiscard]] ConfigEditor& editor() const { return *m_editor; }
    /// The editor's. What is being typed counts as typed, with the signals of that.
    [[nodiscard]] RunConfig config();

    [[nodiscard]] bool restartOnRelease() const;
    void setRestartOnRelease(bool restart);

    void setCodeShown(bool isShown); ///< the lecture's lines beside the sliders

    /// As if the user had changed it here; nothing if it is no change.
    void changeShape(const ConfigEditor::Change& change);

    /// The hidden layer whose sliders are shown, from 1 on.
    [[nodiscard]] int shownLayer() const;
    void setShownLayer(int layer); ///< silent

    [[nodiscard]] QComboBox& presetBox() const { return *m_presets; }
    [[nodiscard]] QCheckBox& restartOnReleaseBox() const { return *m_restartOnRelease; }
    [[nodiscard]] ScaleForm& scaleForm() const { return *m_scales; }
    [[nodiscard]] NetworkForm& networkForm() const { return *m_network; }
    [[nodiscard]] TrainingForm& trainingForm() const { return *m_training; }
    /// @param parameter no shift
    [[nodiscard]] ScaleSlider& slider(ParameterId parameter) const;
    [[nodiscard]] ScaleSlider& gainSlider() const; ///< of all hidden layers
    /// @param member one of those in `integerFields()`
    [[nodiscard]] NumberBox& box(std::int64_t RunConfig::*member) const;
    [[nodiscard]] NumberBox& layersBox() const;
    [[nodiscard]] NumberBox&
    widthBox(int layer) const; ///< the common box while all widths are the same
    [[nodiscard]] QComboBox& activationBox() const;
    [[nodiscard]] QComboBox& biasBox() const;
    [[nodiscard]] QComboBox& batchNormBox() const;
    [[nodiscard]] QComboBox& scheduleBox() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // By the user:
    void layerChosen(int layer);                       ///< the one whose sliders are shown
    void presetChosen(const actigrad::Preset& preset); ///< after it was applied
    void partChosen(actigrad::NetworkPart part);       ///< in the drawing of the network
    /// An experiment with values of a setting. @param setting as the command line has it
    void tryValuesRequested(const QString& setting);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addHeading(QVBoxLayout& layout);
    void addPresets(QVBoxLayout& layout);
    void addScales(QVBoxLayout& layout);
    void addForms(QVBoxLayout& layout);
    void offerTryValues();
    void choosePreset(const Preset& preset);
    void showConfig();
    void retranslate();
    void retranslateFigures();
    void alignForms();

    static constexpr int minWidth = 264; // pixels at text scale 1

    ConfigEditor* m_editor;
    QLabel* m_presetHeading;
    QComboBox* m_presets;
    NetworkDrawing* m_drawing;
    QLabel* m_scaleHeading;
    ScaleForm* m_scales;
    QCheckBox* m_restartOnRelease;
    QLabel* m_networkHeading;
    NetworkForm* m_network;
    QLabel* m_parameters;
    QLabel* m_trainingHeading;
    TrainingForm* m_training;
    QLabel* m_words;
};

} // namespace actigrad
