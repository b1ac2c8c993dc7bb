#pragma once

#include "app/plots/toolbox/scene.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace actigrad {

class PictureCanvas;
class PlotPanel;

/// A page of plots in a grid.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    /// @param columns of the grid
    explicit PlotView(int columns, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The name of the picture's file, without ending.
    [[nodiscard]] virtual QString fileName() const = 0;

    /// Shows one step. A view that is hidden takes the scene and draws it when it is shown.
    void setScene(const Scene& scene);
    void drawWhatIsNew(); ///< in a view that is hidden, too
    [[nodiscard]] const Scene& scene() const { return m_scene; }

    [[nodiscard]] const std::vector<PlotPanel*>& panels() const { return m_panels; }
    void setCountLogarithmic(bool logarithmic); ///< of all histograms
    /// Chooses a neuron of the layer on view, from 0; does nothing on a page that shows none.
    virtual void setNeuron(int neuron) { Q_UNUSED(neuron) }
    /// Follows an example of the batch, from 0; does nothing on a page that follows none.
    virtual void setExample(int example) { Q_UNUSED(example) }

    /// Puts a panel of the page back to its place in the grid, from wherever it is.
    virtual void putBack(PlotPanel& panel);

    /// Whether the page is of a step of a network, and so can be filmed.
    [[nodiscard]] virtual bool showsSteps() const { return true; }

    /// All plots as on screen, in a picture of `size × scale` pixels.
    [[nodiscard]] QImage picture(QSize size, double scale);
    /// The same, drawn into a rectangle: see PlotPanel.
    void paintPicture(PictureCanvas& canvas, const QRect& rect);

signals:
    // By the user:
    void layerChosen(int layer); ///< a hidden one, from 0
    void shapeChangeRequested(const std::function<void(actigrad::RunConfig&)>& change);
    void neuronChosen(int neuron);   ///< of the layer on view, from 0
    void neuronOpened(int neuron);   ///< to be seen up close
    void exampleChosen(int example); ///< of the batch, from 0

protected:
    /// Puts a bar of controls over the whole width, above the panels that are added after it.
    void addBar(QWidget& bar);

    /// Puts a panel at the next place, row by row. It belongs to the view.
    void addPanel(PlotPanel& panel);
    void setVerdictLines(int lines); ///< of all panels so far, see PanelHeader

    /// The grid of the panels; more may be added below.
    [[nodiscard]] QGridLayout& grid() const { return *m_grid; }

    /// Gives the scene to the panels.
    void redrawScene(); ///< all of it, though the scene is the same
    virtual void drawScene(const Scene& scene);
    /// The panels that a picture of the page has.
    [[nodiscard]] virtual std::vector<PlotPanel*> pictured() const { return m_panels; }

    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] int rows(const std::vector<PlotPanel*>& panels) const;

    int m_columns;
    int m_firstRow = 0; // of the panels in the grid
    QGridLayout* m_grid;
    Scene m_scene;
    Scene m_drawn;        // last
    bool m_stale = false; // the scene is not drawn yet
    std::vector<PlotPanel*> m_panels;
};

} // namespace actigrad
