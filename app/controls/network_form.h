#pragma once

#include "app/controls/config_form.h"

namespace actigrad {

class WidthGrid;

/// What decides the network's shape.
class NetworkForm : public ConfigForm
{
    Q_OBJECT

public:
    explicit NetworkForm(ConfigEditor& editor); ///< outlives the form

    [[nodiscard]] QComboBox& activationBox() const { return *m_activation; }
    [[nodiscard]] QComboBox& biasBox() const { return *m_bias; }
    [[nodiscard]] QComboBox& batchNormBox() const { return *m_batchNorm; }
    [[nodiscard]] RealBox& momentumBox() const { return *m_momentum; }
    [[nodiscard]] NumberBox& layersBox() const { return *m_layers; }
    [[nodiscard]] WidthGrid& widths() const { return *m_widths; }

protected:
    void retranslate() override;

private:
    void addLayers();
    void takeWidths();

    QComboBox* m_activation;
    QComboBox* m_bias;
    QComboBox* m_batchNorm;
    RealBox* m_momentum;
    NumberBox* m_layers;
    WidthGrid* m_widths;
};

} // namespace actigrad
