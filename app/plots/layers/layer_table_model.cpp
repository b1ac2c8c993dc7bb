#include "app/plots/layers/layer_table_model.h"

#include "app/look/color_maps.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/plots/layers/layer_verdicts.h"

#include <QFont>

#include <algorithm>
#include <cmath>

namespace actigrad {

LayerTableModel::Heading LayerTableModel::headingOf(LayerColumn column)
{
    switch (column) {
    case LayerColumn::Layer:
        return {tr("layer"), tr("The layer; choose a hidden one to see its plots")};
    case LayerColumn::Mean:
        return {tr("h mean"), tr("Mean of the layer’s outputs")};
    case LayerColumn::Std:
        return {tr("h std"), tr("Standard deviation of the layer’s outputs")};
    case LayerColumn::Saturated:
        return {tr("saturated"),
                tr("Share of the outputs in the saturated region of the activation")};
    case LayerColumn::Dead:
        return {tr("silent"), tr("Neurons that get no gradient from any example of the batch")};
    case LayerColumn::GradientMean:
        return {tr("dL/dh mean"), tr("Mean of the gradient at the outputs")};
    case LayerColumn::GradientStd:
        return {tr("dL/dh std"), tr("Standard deviation of the gradient at the outputs")};
    case LayerColumn::Weights:
        return {tr("matrix"), tr("The layer’s weights")};
    case LayerColumn::WeightStd:
        return {tr("std"), tr("Standard deviation of the weights")};
    case LayerColumn::WeightGradientStd:
        return {tr("grad std"), tr("Standard deviation of the weights’ gradients")};
    case LayerColumn::GradToData:
        return {tr("grad:data"), tr("grad std over std: how fast the matrix learns")};
    case LayerColumn::UpdateToData:
        return {tr("update:data"),
                tr("log10 of learning rate · grad std over std, of this step: good is about −3")};
    }
    return {};
}

void LayerTableModel::showScene(const Scene& scene)
{
    const int rows = scene.observation ? static_cast<int>(scene.observation->layers.size()) + 2 : 0;
    if (rows != m_rows) {
        beginResetModel();
        m_scene = scene;
        m_rows = rows;
        endResetModel();
        return;
    }
    m_scene = scene;
    if (rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, layerColumnCount - 1));
}

void LayerTableModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    retranslate();
}

void LayerTableModel::retranslate()
{
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, layerColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, layerColumnCount - 1);
}

std::optional<std::size_t> LayerTableModel::layerOf(int row) const
{
    if (row < 1 || row > m_rows - 2)
        return std::nullopt;
    return static_cast<std::size_t>(row) - 1;
}

int LayerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int LayerTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : layerColumnCount;
}

bool LayerTableModel::isShown(int row) const
{
    const std::size_t last = m_scene.observation->layers.size() - 1;
    return layerOf(row) == std::min(m_scene.layer, last);
}

const ParameterObservation* LayerTableModel::matrixOf(int row) const
{
    return m_scene.observation->find(
        {row == 0 ? ParameterKind::Embedding : ParameterKind::Weights, row});
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const
{
    const auto column = static_cast<LayerColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleDescriptionRole:
        return isShown(index.row()) ? tr("on view") : QString();
    case Qt::TextAlignmentRole:
        if (column == LayerColumn::Layer || column == LayerColumn::Weights)
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(isShown(index.row()));
        return font;
    }
    case Qt::DecorationRole:
        if (column == LayerColumn::Layer)
            return depthColor(index.row(), m_rows - 1, Theme::current());
        return {};
    default:
        return {};
    }
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<LayerColumn>(section);
    if (role == Qt::DisplayRole)
        return headingOf(column).text;
    if (role == Qt::ToolTipRole)
        return headingOf(column).explanation;
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    return {};
}

QString LayerTableModel::text(int row, LayerColumn column) const
{
    if (column == LayerColumn::Layer)
        return nameOfRow(row);
    if (column >= LayerColumn::Weights) {
        const ParameterObservation* matrix = matrixOf(row);
        return matrix != nullptr ? matrixText(*matrix, column) : QString();
    }
    const auto layer = layerOf(row);
    return layer ? layerText(m_scene.observation->layers[*layer].statistics, column) : QString();
}

QString LayerTableModel::nameOfRow(int row) const
{
    if (row == 0)
        return tr("embedding");
    const auto layer = layerOf(row);
    if (!layer)
        return tr("output");
    const QString name = tr("layer %1").arg(ordinalText(*layer, m_locale));
    return isShown(row) ? QStringLiteral("▸ ") + name : name;
}

QString LayerTableModel::layerText(const LayerStatistics& layer, LayerColumn column) const
{
    switch (column) {
    case LayerColumn::Mean:
        return figureText(layer.output.mean, m_locale);
    case LayerColumn::Std:
        return figureText(layer.output.std, m_locale);
    case LayerColumn::Saturated:
        return traitsOf(m_scene.config->activation).canSaturate()
                   ? shareText(layer.saturated, m_locale)
                   : QStringLiteral("–");
    case LayerColumn::Dead:
        return countText(layer.deadNeurons.size(), m_locale);
    case LayerColumn::GradientMean:
        return figureText(layer.outputGradient.mean, m_locale);
    case LayerColumn::GradientStd:
        return figureText(layer.outputGradient.std, m_locale);
    default:
        return {};
    }
}

QString LayerTableModel::matrixText(const ParameterObservation& matrix, LayerColumn column) const
{
    switch (column) {
    case LayerColumn::Weights:
        return QString::fromStdString(matrix.name);
    case LayerColumn::WeightStd:
        return figureText(matrix.data.std, m_locale);
    case LayerColumn::WeightGradientStd:
        return figureText(matrix.gradient.std, m_locale);
    case LayerColumn::GradToData:
        return figureText(gradToData(matrix), m_locale);
    case LayerColumn::UpdateToData:
        return std::isfinite(matrix.updateToData) ? decimalText(matrix.updateToData, 2, m_locale)
                                                  : QStringLiteral("–");
    default:
        return {};
    }
}

} // namespace actigrad
