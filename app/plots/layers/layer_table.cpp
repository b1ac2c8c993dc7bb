#include "app/plots/layers/layer_table.h"

#include "app/look/flat_delegate.h"
#include "app/look/flat_header.h"
#include "app/look/outlines.h"
#include "app/look/theme.h"
#include "app/plots/layers/layer_table_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace actigrad {
namespace {

constexpr int slack = 2;   // cells measure text a little wider than it is
constexpr int swatch = 22; // the colour in front of a layer's name

/// As wide as the widest text to be expected.
QString sampleOf(LayerColumn column)
{
    switch (column) {
    case LayerColumn::Layer:
        return QStringLiteral("▸ ") + LayerTableModel::tr("embedding");
    case LayerColumn::Saturated:
        return QStringLiteral("88.8\u202f%");
    case LayerColumn::Dead:
        return QStringLiteral("8,888");
    case LayerColumn::Weights:
        return QStringLiteral("W8");
    case LayerColumn::UpdateToData:
        return QStringLiteral("−8.88");
    default:
        return QStringLiteral("−8.8e−38");
    }
}

} // namespace

LayerTable::LayerTable(QWidget* parent) : QTableView(parent), m_model(new LayerTableModel(this))
{
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new FlatHeader(this));
    setItemDelegate(new FlatDelegate(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    tintSelection(*this);
    retranslate();
}

void LayerTable::showScene(const Scene& scene)
{
    const QScopedValueRollback following(m_following, true);
    const int rows = m_model->rowCount();
    m_model->showScene(scene);
    if (m_model->rowCount() == 0)
        return;
    if (rows != m_model->rowCount())
        updateGeometry();
    const std::size_t layer = std::min(scene.layer, scene.observation->layers.size() - 1);
    if (m_model->layerOf(currentIndex().row()) != layer)
        setCurrentIndex(m_model->index(LayerTableModel::rowOf(layer), 0));
}

int LayerTable::wholeHeight() const
{
    return horizontalHeader()->sizeHint().height() +
           m_model->rowCount() * verticalHeader()->defaultSectionSize() + 2;
}

void LayerTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const auto layer = m_model->layerOf(current.row());
    if (layer && !m_following)
        emit layerChosen(static_cast<int>(*layer));
}

/// As wide as the widest text to be expected; what room is left is shared.
void LayerTable::fitColumns()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    std::array<int, layerColumnCount> widths{};
    int sum = 0;
    for (int column = 0; column < layerColumnCount; ++column) {
        const QString heading =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int& width = widths[static_cast<std::size_t>(column)];
        width = 2 * FlatHeader::padding + slack +
                std::max(fontMetrics().horizontalAdvance(heading),
                         metrics.horizontalAdvance(sampleOf(static_cast<LayerColumn>(column))));
        if (column == static_cast<int>(LayerColumn::Layer))
            width += swatch;
        sum += width;
    }
    const int spare = std::max(0, viewport()->width() - sum) / layerColumnCount;
    for (int column = 0; column < layerColumnCount; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + spare);
}

void LayerTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LayerTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*this);
}

void LayerTable::retranslate()
{
    setAccessibleName(tr("Figures of the layers"));
    m_model->setLocale(QLocale());
    fitColumns();
}

} // namespace actigrad
