#pragma once

#include "app/controls/network_drawing.h"
#include "app/plots/batch_norm/batch_norm_view.h"
#include "app/plots/compare/compare_view.h"
#include "app/plots/gallery/activation_gallery.h"
#include "app/plots/layers/layers_view.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/one_step/one_step_view.h"
#include "app/plots/overview/dashboard.h"
#include "app/window/experiments/experiments_page.h"

#include <QTabWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace actigrad {

class ControlPanel;
class Session;

/// The pages of plots, one on top: the overview, then what goes deeper. Beside their tabs, which
/// hidden layer the pages of one layer show. The pages are those of app/plots/pages.h, that of two
/// runs, and that of the experiments.
class ViewStack : public QTabWidget
{
    Q_OBJECT

public:
    explicit ViewStack(QWidget* parent = nullptr);

    /// Shows the session's scene from now on. The layer that is chosen here or among the controls
    /// is that of both; what a page asks for is edited there.
    void follow(Session& session, ControlPanel& controls);

    void setScene(const Scene& scene);
    void setCountLogarithmic(bool logarithmic);
    void resetZoom();

    [[nodiscard]] const std::vector<PlotView*>& views() const { return m_views; }
    [[nodiscard]] PlotView& currentView() const;
    /// The page of a class.
    template <class View>
    [[nodiscard]] View& view() const
    {
        return *findChild<View*>();
    }
    [[nodiscard]] Dashboard& dashboard() const { return view<Dashboard>(); }
    [[nodiscard]] LayersView& layersView() const { return view<LayersView>(); }
    [[nodiscard]] BatchNormView& normView() const { return view<BatchNormView>(); }
    [[nodiscard]] NeuronView& neuronView() const { return view<NeuronView>(); }
    [[nodiscard]] ExperimentsPage& experiments() const { return view<ExperimentsPage>(); }
    [[nodiscard]] CompareView& compare() const { return view<CompareView>(); }
    [[nodiscard]] OneStepView& oneStep() const { return view<OneStepView>(); }
    [[nodiscard]] ActivationGallery& gallery() const { return view<ActivationGallery>(); }
    [[nodiscard]] QComboBox& layerBox() const { return *m_layerBox; }

    void openNeuron(int neuron); ///< up close
    /// Brings the picture that shows the place's judgements on top, and gives it the focus.
    void showPlace(Place place);
    void showPage(Place place); ///< brings the picture on top, and leaves the focus where it is
    void ring(std::optional<Place> place); ///< frames the picture that shows the place
    void setVerdictsConcealed(bool concealed);

signals:
    void layerChosen(int layer); ///< from 0 on, by the user
    void neuronShown();          ///< up close, by the user
    /// Of a panel of a page, by the user.
    void largeRequested(actigrad::PlotPanel* panel, actigrad::PlotView* view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(PlotView& view);
    void fitCurrent();                                    // the page on top alone needs room
    void showPart(NetworkPart part);                      ///< its page
    [[nodiscard]] std::vector<PlotPanel*> panels() const; ///< of all pages
    [[nodiscard]] PlotView* pageOf(Place place) const;    ///< the first that shows it, or null
    void chooseNeuron(int neuron);
    void showLayers(const Scene& scene);
    void retranslate();

    std::vector<PlotView*> m_views;
    QComboBox* m_layerBox;
};

} // namespace actigrad
