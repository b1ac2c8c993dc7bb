#include "app/plots/batch_norm/batch_norm_view.h"

#include "app/look/number_format.h"
#include "app/plots/batch_norm/batch_norm_gain_panel.h"
#include "app/plots/batch_norm/batch_norm_gap_panel.h"
#include "app/plots/batch_norm/batch_norm_histogram_panel.h"
#include "app/plots/batch_norm/batch_norm_offer.h"
#include "app/plots/toolbox/view_switch.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace actigrad {

BatchNormView::BatchNormView(QWidget* parent)
    : PlotView(3, parent), m_switch(new ViewSwitch(2, this)), m_offer(new BatchNormOffer(this))
{
    using Stage = BatchNormHistogramPanel::Stage;
    using Statistic = BatchNormGapPanel::Statistic;
    addBar(*m_switch);
    add(new BatchNormHistogramPanel(Stage::Raw, this));
    add(new BatchNormHistogramPanel(Stage::Normalised, this));
    add(new BatchNormHistogramPanel(Stage::GainedAndShifted, this));
    add(new BatchNormGapPanel(Statistic::Mean, this));
    add(new BatchNormGapPanel(Statistic::Std, this));
    add(new BatchNormGainPanel(this));
    setVerdictLines(2);
    grid().addWidget(m_offer, 1, 0, 2, -1);
    m_offer->hide();
    connect(this, &BatchNormView::batchNormRequested, this, [this](BatchNormalisation wanted) {
        emit shapeChangeRequested([wanted](RunConfig& config) { config.batchNorm = wanted; });
    });
    connect(m_switch, &ViewSwitch::chosen, this, &BatchNormView::choosePlace);
    connect(m_offer, &BatchNormOffer::requested, this, [this] {
        emit batchNormRequested(place() == BatchNormPlace::OutputLayer
                                    ? BatchNormalisation::All
                                    : BatchNormalisation::Hidden);
    });
    retranslate();
}

BatchNormPlace BatchNormView::place() const
{
    return m_switch->choice() == 1 ? BatchNormPlace::OutputLayer : BatchNormPlace::ShownLayer;
}

void BatchNormView::choosePlace()
{
    for (BatchNormPanel* panel : m_placed)
        panel->setPlace(place());
    showWhatThereIs();
    retranslate();
}

void BatchNormView::drawScene(const Scene& scene)
{
    PlotView::drawScene(scene);
    showWhatThereIs();
    retranslate();
}

void BatchNormView::showWhatThereIs()
{
    if (!scene().observation)
        return;
    const bool isNormalised = batchNormOf(scene(), place()) != nullptr;
    m_offer->setVisible(!isNormalised);
    for (PlotPanel* panel : panels())
        panel->setVisible(isNormalised);
}

void BatchNormView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BatchNormView::retranslate()
{
    const std::size_t layers = scene().observation ? scene().observation->layers.size() : 1;
    const QString layer = tr("Layer %1").arg(ordinalText(std::min(scene().layer, layers - 1)));
    m_switch->setTexts({layer, tr("Output layer")},
                       {tr("Show the hidden layer on view"), tr("Show the output layer")});
    if (place() == BatchNormPlace::OutputLayer)
        m_offer->setTexts(tr("The output layer is not normalised."),
                          tr("Switch on batch norm for all layers"));
    else
        m_offer->setTexts(tr("%1 is not normalised.").arg(layer), tr("Switch on batch norm"));
}

} // namespace actigrad
