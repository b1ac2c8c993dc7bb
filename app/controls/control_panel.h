#pragma once

#include "core/training/run_config.h"

#include <QScrollArea>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace actigrad {

class NetworkForm;
class ScaleSlider;
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
    void setRestartOnRelease(bool restart); ///< silent

    [[nodiscard]] ScaleSlider& slider(ParameterIndex parameter) const;
    [[nodiscard]] NetworkForm& networkForm() const { return *m_form; }
    [[nodiscard]] QComboBox& presetBox() const { return *m_presets; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the user: at every move of a slider.
    void edited(const actigrad::RunConfig& config);
    void editFinished();                        ///< after `edited`: the drag or the typing is done
    void restartOnReleaseToggled(bool restart); ///< by the user

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addHeading(QVBoxLayout& layout);
    void addPresets(QVBoxLayout& layout);
    void addSliders(QVBoxLayout& layout);
    void addNetwork(QVBoxLayout& layout);
    void editScale(std::size_t parameter, double scale);
    void editNumbers(const RunConfig& config);
    void choosePreset(const Preset& preset);
    void showConfig();
    void retranslate();
    void retranslateFigures();

    RunConfig m_config;
    QLabel* m_presetHeading;
    QComboBox* m_presets;
    QLabel* m_scaleHeading;
    std::array<ScaleSlider*, parameterCount> m_sliders{};
    QCheckBox* m_restartOnRelease;
    QLabel* m_networkHeading;
    NetworkForm* m_form;
    QLabel* m_parameters;
    QLabel* m_words;
};

} // namespace actigrad
