#pragma once

#include "core/training/run_config.h"
#include "core/training/scale_keeper.h"

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
struct Preset;

/// All that decides the next run: preset, init scales, sizes, training.
///
/// The config it holds is exact: what is shown rounded is not rounded in it.
class ControlPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ControlPanel(RunConfig config, QWidget* parent = nullptr);
    ~ControlPanel() override;

    /// What is being typed counts as typed, with the signals of that.
    [[nodiscard]] RunConfig config();
    void setConfig(const RunConfig& config); ///< silent

    [[nodiscard]] bool restartOnRelease() const;
    void setRestartOnRelease(bool restart);

    /// As if the user had chosen it: under a preset the scales follow, and `edited` is emitted.
    void choose(Activation activation);

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
    /// @param member one of those in `integerLimits()`
    [[nodiscard]] NumberBox& box(std::int64_t RunConfig::*member) const;
    [[nodiscard]] NumberBox& layersBox() const;
    [[nodiscard]] NumberBox& widthBox(int layer) const; ///< as things are: perhaps that of all
    [[nodiscard]] QComboBox& activationBox() const;
    [[nodiscard]] QComboBox& biasBox() const;
    [[nodiscard]] QComboBox& batchNormBox() const;
    [[nodiscard]] QComboBox& scheduleBox() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user: at every move of a slider.
    void edited(const actigrad::RunConfig& config);
    void editingFinished();      ///< after `edited`: the drag or the typing is done
    void layerChosen(int layer); ///< by the user: the one whose sliders are shown

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addHeading(QVBoxLayout& layout);
    void addPresets(QVBoxLayout& layout);
    void addScales(QVBoxLayout& layout);
    void addForms(QVBoxLayout& layout);
    void takeScales(const RunConfig& config);
    void takeFields(const RunConfig& config);
    void choosePreset(const Preset& preset);
    void showConfig();
    void retranslate();
    void retranslateFigures();
    void alignForms();

    static constexpr int leastWidth = 264; // pixels

    RunConfig m_config;
    ScaleKeeper m_keeper;
    QLabel* m_presetHeading;
    QComboBox* m_presets;
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
