#include "app/plots/compare/compare_view.h"

#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/plots/compare/figures_table.h"
#include "app/plots/overview/gradient_panel.h"
#include "app/plots/overview/hpreact_panel.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/plots/overview/output_panel.h"
#include "app/plots/toolbox/view_switch.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <initializer_list>

namespace actigrad {
namespace {

enum Choice { SideBySide, Overlay };

constexpr int columns = 4;
constexpr int rowA = 2; // of the grid: the bar and the figures stand above
constexpr int rowB = 3;
constexpr int rowLoss = 4;

} // namespace

CompareView::CompareView(QWidget* parent)
    : PlotView(columns, parent), m_labelA(new QLabel), m_a(new QComboBox), m_labelB(new QLabel),
      m_b(new QComboBox), m_note(new QLabel), m_switch(new ViewSwitch(2, this)),
      m_figures(new FiguresTable(this)), m_loss(new LossPanel(this))
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_labelA->setBuddy(m_a);
    m_labelB->setBuddy(m_b);
    for (QWidget* part : std::initializer_list<QWidget*>{m_labelA, m_a, m_labelB, m_b, m_switch})
        row->addWidget(part);
    row->addWidget(m_note, 1);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    for (QComboBox* box : {m_a, m_b}) {
        InputGuard::install(*box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    addBar(*bar);
    addBar(*m_figures);
    for (auto* panels : {&m_panelsA, &m_panelsB}) {
        auto* neurons = new NeuronPanel(this);
        m_maps.push_back(neurons);
        *panels = {new HpreactPanel(this), new OutputPanel(this), new GradientPanel(this), neurons};
        for (PlotPanel* panel : *panels)
            addPanel(*panel);
        connect(neurons, &NeuronPanel::neuronChosen, this, &CompareView::neuronChosen);
        connect(neurons, &NeuronPanel::neuronOpened, this, &CompareView::neuronOpened);
    }
    addPanel(*m_loss);
    connect(m_loss, &LossPanel::runChosen, this, &CompareView::runChosen);
    for (std::size_t i = 0; i < m_panelsA.size(); ++i)
        m_panelsA[i]->shareAxesWith(*m_panelsB[i]);
    connect(m_switch, &ViewSwitch::chosen, this, [this] {
        arrange();
        redrawScene();
    });
    connect(m_a, &QComboBox::activated, this,
            [this](int index) { emit runChosen(m_a->itemData(index).toULongLong()); });
    connect(m_b, &QComboBox::activated, this,
            [this](int index) { emit comparedChosen(m_b->itemData(index).toULongLong()); });
    retranslate();
    arrange();
}

/// The loss has the whole width.
void CompareView::putBack(PlotPanel& panel)
{
    PlotView::putBack(panel);
    if (&panel == m_loss)
        grid().addWidget(m_loss, rowLoss, 0, 1, columns);
}

void CompareView::setNeuron(int neuron)
{
    for (NeuronPanel* map : m_maps)
        map->setChosenNeuron(neuron);
}

/// Over one another the histograms of B are outlines; its map has no place there.
void CompareView::arrange()
{
    const bool isSideBySide = m_switch->choice() == SideBySide;
    for (PlotPanel* panel : m_panelsB)
        panel->setVisible(isSideBySide);
    m_loss->setVisible(!isSideBySide);
    grid().setRowStretch(rowA, 1);
    grid().setRowStretch(rowB, isSideBySide ? 1 : 0);
    grid().setRowStretch(rowLoss, isSideBySide ? 0 : 1);
}

std::vector<PlotPanel*> CompareView::pictured() const
{
    std::vector<PlotPanel*> chosen = m_panelsA;
    if (m_switch->choice() == SideBySide)
        chosen.insert(chosen.end(), m_panelsB.begin(), m_panelsB.end());
    else
        chosen.push_back(m_loss);
    return chosen;
}

void CompareView::drawScene(const Scene& scene)
{
    showRuns(scene);
    const Scene* second = scene.second.get();
    if (scene.observation)
        m_figures->showScenes(scene, second);
    Scene a = scene;
    const bool isOverlay = m_switch->choice() == Overlay;
    a.ghost = isOverlay && second != nullptr ? second->observation : nullptr;
    for (PlotPanel* panel : m_panelsA)
        panel->showScene(a);
    for (PlotPanel* panel : m_panelsB) {
        if (second != nullptr && !isOverlay)
            panel->showScene(*second);
    }
    Scene losses = scene;
    std::erase_if(losses.losses.curves, [&scene](const LossCurve& curve) {
        return curve.run != scene.losses.selected && curve.run != scene.compared;
    });
    if (isOverlay)
        m_loss->showScene(losses);
    QString note;
    if (second == nullptr) {
        note = scene.losses.curves.size() < 2 ? tr("A second run is needed: restart training")
                                              : tr("B is on its way");
    } else if (scene.observation && second->observation->step != scene.observation->step) {
        note = tr("A: step %1, B: step %2")
                   .arg(countText(scene.observation->step), countText(second->observation->step));
    } else {
        note = tr("Both at step %1").arg(countText(second->observation->step));
    }
    if (isOverlay && second != nullptr)
        note += QStringLiteral("; ") + tr("filled: A, outline: B");
    m_note->setText(note);
}

void CompareView::showRuns(const Scene& scene)
{
    const auto show = [&scene](QComboBox& box, std::uint64_t chosen) {
        const auto& curves = scene.losses.curves;
        bool isSame = box.count() == static_cast<int>(curves.size());
        for (int i = 0; isSame && i < box.count(); ++i) {
            const LossCurve& curve = curves[static_cast<std::size_t>(i)];
            isSame = box.itemText(i) == curve.name && box.itemData(i).toULongLong() == curve.run;
        }
        if (!isSame) {
            box.clear();
            for (const LossCurve& curve : curves)
                box.addItem(curve.name, QVariant::fromValue(static_cast<qulonglong>(curve.run)));
        }
        box.setCurrentIndex(box.findData(QVariant::fromValue(static_cast<qulonglong>(chosen))));
    };
    show(*m_a, scene.losses.selected);
    show(*m_b, scene.compared);
}

void CompareView::showEvent(QShowEvent* event)
{
    PlotView::showEvent(event);
    emit comparing(true);
}

void CompareView::hideEvent(QHideEvent* event)
{
    PlotView::hideEvent(event);
    emit comparing(false);
}

void CompareView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (scene().observation)
            drawScene(scene());
    }
}

void CompareView::retranslate()
{
    m_labelA->setText(tr("A"));
    m_labelB->setText(tr("B"));
    m_a->setAccessibleName(tr("Run A"));
    m_b->setAccessibleName(tr("Run B"));
    m_switch->setTexts({tr("Side by side"), tr("Overlay")},
                       {tr("A above B, on shared axes"), tr("B as an outline over A")});
}

} // namespace actigrad
