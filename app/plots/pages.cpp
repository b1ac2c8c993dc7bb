#include "app/plots/pages.h"

#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/gallery/activation_gallery.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/one_step/one_step_view.h"
#include "app/plots/overview/dashboard.h"

namespace actigrad {

std::vector<std::unique_ptr<PlotView>> allPages()
{
    std::vector<std::unique_ptr<PlotView>> pages;
    pages.push_back(std::make_unique<Dashboard>());
    pages.push_back(std::make_unique<LayersView>());
    pages.push_back(std::make_unique<BatchNormView>());
    pages.push_back(std::make_unique<NeuronView>());
    pages.push_back(std::make_unique<OneStepView>());
    pages.push_back(std::make_unique<ActivationGallery>());
    return pages;
}

} // namespace actigrad
