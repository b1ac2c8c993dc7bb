#pragma once

#include "app/controls/config_editor.h"

#include <QWidget>

#include <span>
#include <vector>

class QLabel;

namespace actigrad {

class ScaleSlider;

/// The sliders of one layer: of those of its parameters that have a scale.
class LayerScales : public QWidget
{
    Q_OBJECT

public:
    /// @param layer from 1 on
    /// @param editor outlives the sliders
    LayerScales(int layer, ConfigEditor& editor);

    void showConfig();
    void setDefaults(const InitScales& scales);

    /// Names the output layer where there are several hidden ones; empty for none.
    void setHeading(const QString& text);

    /// @param kind of a layer's parameters, but no shift
    [[nodiscard]] ScaleSlider& slider(ParameterKind kind) const;
    void setCodeShown(bool isShown);

signals:
    void pointedAt(actigrad::ParameterId parameter, bool isPointedAt); ///< see ScaleSlider

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] static std::span<const ParameterKind> kinds();
    void retranslate();

    int m_layer;
    ConfigEditor& m_editor;
    QLabel* m_heading;
    std::vector<ScaleSlider*> m_sliders; // as `kinds`
};

} // namespace actigrad
