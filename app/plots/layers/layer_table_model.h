#pragma once

#include "app/plots/toolbox/scene.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

namespace actigrad {

/// The columns of the table of layers, from left to right.
enum class LayerColumn {
    Layer,
    Mean,
    Std,
    Saturated,
    Dead,
    GradientMean,
    GradientStd,
    Weights,
    WeightStd,
    WeightGradientStd,
    GradToData,
    UpdateToData,
};

inline constexpr int layerColumnCount = 12;

/// A row for the embedding, each hidden layer and the output layer: the figures of h, dL/dh and the
/// layer's weight matrix.
class LayerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void showScene(const Scene& scene);
    void setLocale(const QLocale& locale);
    void retranslate();

    /// The hidden layer (from 0) of a row; none for the embedding and the output layer.
    [[nodiscard]] std::optional<std::size_t> layerOf(int row) const;
    [[nodiscard]] static int rowOf(std::size_t layer) { return static_cast<int>(layer) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// What a header says, and what it means.
    struct Heading
    {
        QString text;
        QString explanation;
    };

    [[nodiscard]] static Heading headingOf(LayerColumn column);
    [[nodiscard]] QString text(int row, LayerColumn column) const;
    [[nodiscard]] QString nameOfRow(int row) const;
    [[nodiscard]] QString layerText(const LayerStatistics& layer, LayerColumn column) const;
    [[nodiscard]] QString matrixText(const ParameterObservation& matrix, LayerColumn column) const;
    [[nodiscard]] bool isShown(int row) const;
    [[nodiscard]] const ParameterObservation* matrixOf(int row) const;

    Scene m_scene;
    QLocale m_locale;
    int m_rows = 0;
};

} // namespace actigrad
