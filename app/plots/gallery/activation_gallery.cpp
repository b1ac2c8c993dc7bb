#include "app/plots/gallery/activation_gallery.h"

#include "app/plots/gallery/activation_card.h"

namespace actigrad {
namespace {

constexpr int columns = 3;

} // namespace

ActivationGallery::ActivationGallery(QWidget* parent) : PlotView(columns, parent)
{
    for (const ActivationTraits& traits : activations()) {
        auto* card = new ActivationCard(traits.activation, this);
        connect(card, &ActivationCard::chosen, this, &ActivationGallery::activationChosen);
        addPanel(*card);
    }
    setVerdictLines(2);
    connect(this, &ActivationGallery::activationChosen, this, [this](Activation chosen) {
        emit shapeChangeRequested([chosen](RunConfig& config) { config.activation = chosen; });
    });
}

} // namespace actigrad
