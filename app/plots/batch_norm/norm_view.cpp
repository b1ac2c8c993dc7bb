#include "app/plots/batch_norm/norm_view.h"

#include "app/look/figure_text.h"
#include "app/plots/batch_norm/norm_gain_panel.h"
#include "app/plots/batch_norm/norm_gap_panel.h"
#include "app/plots/batch_norm/norm_histogram_panel.h"
#include "app/plots/batch_norm/norm_offer.h"
#include "app/plots/toolbox/view_switch.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace actigrad {

NormView::NormView(QWidget* parent)
    : PlotView(3, parent), m_switch(new ViewSwitch(2, this)), m_offer(new NormOffer(this))
{
    using Stage = NormHistogramPanel::Stage;
    using Statistic = NormGapPanel::Statistic;
    addBar(*m_switch);
    addPanel(*new NormHistogramPanel(Stage::Raw, this));
    addPanel(*new NormHistogramPanel(Stage::Normalised, this));
    addPanel(*new NormHistogramPanel(Stage::GainedAndShifted, this));
    addPanel(*new NormGapPanel(Statistic::Mean, this));
    addPanel(*new NormGapPanel(Statistic::Std, this));
    addPanel(*new NormGainPanel(this));
    grid().addWidget(m_offer, 1, 0, 2, -1);
    m_offer->hide();
    connect(m_switch, &ViewSwitch::chosen, this, &NormView::choosePlace);
    connect(m_offer, &NormOffer::requested, this, [this] {
        emit batchNormRequested(place() == NormPlace::OutputLayer ? BatchNormalisation::All
                                                                  : BatchNormalisation::Hidden);
    });
    retranslate();
}

NormPlace NormView::place() const
{
    return m_switch->choice() == 1 ? NormPlace::OutputLayer : NormPlace::ShownLayer;
}

void NormView::choosePlace()
{
    for (PlotPanel* panel : panels()) {
        if (auto* histogram = qobject_cast<NormHistogramPanel*>(panel))
            histogram->setPlace(place());
        else if (auto* gap = qobject_cast<NormGapPanel*>(panel))
            gap->setPlace(place());
        else if (auto* gain = qobject_cast<NormGainPanel*>(panel))
            gain->setPlace(place());
    }
    showWhatThereIs();
    retranslate();
}

void NormView::drawScene(const Scene& scene)
{
    PlotView::drawScene(scene);
    showWhatThereIs();
    retranslate();
}

void NormView::showWhatThereIs()
{
    if (!scene().observation)
        return;
    const bool isNormalised = normOf(scene(), place()) != nullptr;
    m_offer->setVisible(!isNormalised);
    for (PlotPanel* panel : panels())
        panel->setVisible(isNormalised);
}

void NormView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NormView::retranslate()
{
    const std::size_t layers = scene().observation ? scene().observation->layers.size() : 1;
    const QString layer = tr("Layer %1").arg(ordinalText(std::min(scene().layer, layers - 1)));
    m_switch->setTexts({layer, tr("Output layer")},
                       {tr("Show the hidden layer on view"), tr("Show the output layer")});
    if (place() == NormPlace::OutputLayer)
        m_offer->setTexts(tr("The output layer is not normalised."),
                          tr("Switch on batch norm for all layers"));
    else
        m_offer->setTexts(tr("%1 is not normalised.").arg(layer), tr("Switch on batch norm"));
}

} // namespace actigrad
