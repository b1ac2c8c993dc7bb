#include "app/controls/width_grid.h"

#include "app/look/input_guard.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "core/training/run_config.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <span>

namespace actigrad {
namespace {

constexpr int cellsInARow = 2;

} // namespace

WidthGrid::WidthGrid(QWidget* parent)
    : QWidget(parent), m_same(new QCheckBox), m_common(newBox()), m_grid(new QGridLayout)
{
    m_same->setChecked(true);
    InputGuard::install(*m_same);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_common);
    layout->addWidget(m_same);
    layout->addLayout(m_grid);
    for (int i = 0; i < maximumHiddenLayers; ++i)
        addLayer();

    connect(m_same, &QCheckBox::clicked, this, &WidthGrid::setSame);
    connect(m_common, &NumberBox::edited, this, &WidthGrid::editCommon);
    retranslate();
    arrange();
}

NumberBox* WidthGrid::newBox()
{
    auto* box = new NumberBox;
    box->setLimits(1, static_cast<double>(maxWidth));
    box->showAsQuantity();
    connect(box, &NumberBox::settled, this, &WidthGrid::editingFinished);
    return box;
}

void WidthGrid::addLayer()
{
    const std::size_t layer = m_cells.size();
    const Cell cell{new QLabel(QString::number(layer + 1)), newBox()};
    cell.number->setForegroundRole(QPalette::PlaceholderText);
    cell.number->setBuddy(cell.box);
    cell.box->setButtonSymbols(QAbstractSpinBox::NoButtons); // for want of room
    const int row = static_cast<int>(layer) / cellsInARow;
    const int column = static_cast<int>(layer) % cellsInARow;
    m_grid->addWidget(cell.number, row, 2 * column);
    m_grid->addWidget(cell.box, row, 2 * column + 1);
    m_grid->setColumnStretch(2 * column + 1, 1);
    m_cells.push_back(cell);
    connect(cell.box, &NumberBox::edited, this,
            [this, layer](double width) { editWidth(layer, width); });
}

std::vector<std::int64_t> WidthGrid::widths() const
{
    return {m_widths.begin(), m_widths.begin() + static_cast<std::ptrdiff_t>(m_layers)};
}

void WidthGrid::setWidths(const std::vector<std::int64_t>& widths)
{
    const bool isOwn = widths.size() <= m_widths.size() &&
                       std::ranges::equal(widths, std::span(m_widths).first(widths.size()));
    const bool areSame = std::ranges::all_of(
        widths, [&widths](std::int64_t width) { return width == widths.front(); });
    if (!isOwn)
        m_widths = widths;
    if (!isOwn || !areSame)
        m_same->setChecked(areSame);
    m_layers = widths.size();
    arrange();
}

void WidthGrid::setLayers(std::size_t layers)
{
    if (m_same->isChecked())
        std::fill(m_widths.begin(), m_widths.end(), m_widths.front());
    if (layers > m_widths.size())
        m_widths.resize(layers, m_widths.back());
    m_layers = layers;
    setWidths(widths());
}

void WidthGrid::editWidth(std::size_t layer, double width)
{
    m_widths[layer] = static_cast<std::int64_t>(width);
    emit edited();
}

void WidthGrid::editCommon(double width)
{
    std::fill_n(m_widths.begin(), m_layers, static_cast<std::int64_t>(width));
    emit edited();
}

void WidthGrid::setSame(bool same)
{
    const auto before = widths();
    if (same)
        std::fill_n(m_widths.begin(), m_layers, m_widths.front());
    arrange();
    if (widths() != before) {
        emit edited();
        emit editingFinished();
    }
}

NumberBox& WidthGrid::box(int layer) const
{
    const bool isCommon = m_layers == 1 || m_same->isChecked();
    return isCommon ? *m_common : *m_cells[static_cast<std::size_t>(layer - 1)].box;
}

void WidthGrid::arrange()
{
    const bool isCommon = m_layers == 1 || m_same->isChecked();
    m_same->setVisible(m_layers > 1);
    m_common->setVisible(isCommon);
    m_common->showValue(static_cast<double>(m_widths.front()));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool isShown = !isCommon && i < m_layers;
        m_cells[i].number->setVisible(isShown);
        m_cells[i].box->setVisible(isShown);
        if (i < m_layers)
            m_cells[i].box->showValue(static_cast<double>(m_widths[i]));
    }
}

void WidthGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void WidthGrid::retranslate()
{
    m_same->setText(tr("same for all"));
    m_same->setToolTip(tr("One width for all hidden layers"));
    m_common->setAccessibleName(tr("Width of the hidden layers"));
    m_common->setToolTip(hint());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].box->setAccessibleName(tr("Width of hidden layer %1").arg(i + 1));
        m_cells[i].box->setToolTip(hint());
    }
}

QString WidthGrid::hint() const
{
    return tr("How many neurons a hidden layer has, from 1 to %1.")
        .arg(countText(maxWidth, locale()));
}

} // namespace actigrad
