#include "app/plots/neuron/neuron_contexts.h"

#include "app/look/flat_delegate.h"
#include "app/look/flat_header.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"
#include "app/plots/neuron/neuron_texts.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/diagnosis/limits.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t maxRows = 200; // a longer list nobody reads
constexpr int listWidth = 190;       // pixels

enum Column { Mark, Context, Value, columnCount };

Qt::Alignment alignment(int column)
{
    return Qt::AlignVCenter | (column == Value ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

NeuronContexts::NeuronContexts(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_list(new QTableWidget(0, columnCount, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 1, 1);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    m_heading->setWordWrap(true);
    m_heading->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false); // Tab leaves the list
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalHeader(new FlatHeader(m_list));
    m_list->setItemDelegate(new FlatDelegate(m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->horizontalHeader()->setMinimumSectionSize(8);
    m_list->horizontalHeader()->setSectionResizeMode(Mark, QHeaderView::Fixed);
    m_list->horizontalHeader()->setSectionResizeMode(Context, QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Fixed);
    m_list->setColumnWidth(Mark, m_list->fontMetrics().horizontalAdvance(QStringLiteral("■")) +
                                     2 * FlatHeader::padding);
    m_list->setColumnWidth(Value, m_list->fontMetrics().horizontalAdvance("hpreact") +
                                      2 * FlatHeader::padding + 4);
    setSizes();
    setAutoFillBackground(true);
    recolor();
    retranslate();
}

QString NeuronContexts::heading() const
{
    return m_heading->text();
}

void NeuronContexts::showNeuron(const Scene& scene, NeuronFacts facts)
{
    m_scene = scene;
    m_facts = std::move(facts);
    const std::size_t count = std::min(m_facts.order.size(), maxRows);
    m_list->setRowCount(static_cast<int>(count));
    for (std::size_t row = 0; row < count; ++row)
        showExample(static_cast<int>(row), m_facts.order[row]);
    m_heading->setText(headingText());
    const bool pieces = traitsOf(scene.config->activation).pieces > 1;
    const QStringList headings{QString(), tr("context"), pieces ? tr("p1 − p2") : tr("hpreact")};
    for (int column = 0; column < columnCount; ++column) {
        auto* heading = new QTableWidgetItem(headings[column]);
        heading->setTextAlignment(alignment(column));
        m_list->setHorizontalHeaderItem(column, heading);
    }
}

void NeuronContexts::showExample(int row, std::size_t example)
{
    const auto item = [this, row](int column) -> QTableWidgetItem& {
        if (m_list->item(row, column) == nullptr) {
            m_list->setItem(row, column, new QTableWidgetItem);
            m_list->item(row, column)->setTextAlignment(alignment(column));
        }
        return *m_list->item(row, column);
    };
    const bool saturated = m_facts.saturated[example] != 0;
    const Theme& theme = Theme::current();
    item(Mark).setText(saturated ? QStringLiteral("■") : QStringLiteral("●"));
    item(Mark).setForeground(saturated ? theme.bad : theme.forward);
    item(Mark).setToolTip(saturated ? tr("saturated") : tr("learns"));
    item(Context).setText(exampleText(m_scene, example));
    item(Value).setText(decimalText(m_facts.x[example], 2));
}

QString NeuronContexts::headingText() const
{
    const QString all = countText(m_facts.x.size());
    switch (limits::kindOf(traitsOf(m_scene.config->activation))) {
    case limits::ActivationKind::Saturating:
    case limits::ActivationKind::HalfFlat:
        return tr("Saturated (■) by %1 of %2 contexts, the most first")
            .arg(countText(m_facts.saturatedCount), all);
    case limits::ActivationKind::Bent:
        return tr("Negative side first: %1 of %2 contexts")
            .arg(countText(m_facts.x.size() - m_facts.positiveCount), all);
    case limits::ActivationKind::Pieces:
        return tr("Piece 1 less piece 2; it wins %1 of %2 contexts")
            .arg(countText(m_facts.positiveCount), all);
    }
    return {};
}

void NeuronContexts::retranslate()
{
    m_list->setAccessibleName(tr("Contexts of the batch"));
    if (m_scene.observation)
        showNeuron(m_scene, m_facts);
}

void NeuronContexts::recolor()
{
    const Theme& theme = Theme::current();
    if (palette().color(QPalette::Window) == theme.panel)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Window, theme.panel);
    setPalette(own);
    if (m_scene.observation)
        showNeuron(m_scene, m_facts);
}

void NeuronContexts::setSizes()
{
    m_heading->setFixedHeight(2 * m_heading->fontMetrics().lineSpacing() + 2);
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() + 4);
    setFixedWidth(scaled(listWidth));
}

void NeuronContexts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
    else if (event->type() == QEvent::FontChange && m_list != nullptr)
        setSizes();
}

} // namespace actigrad
