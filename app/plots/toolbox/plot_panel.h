#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/scene.h"
#include "app/plots/toolbox/verdict.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>

class QCPLayoutGrid;
class QCustomPlot;
class QMenu;
class QToolButton;

namespace actigrad {

class PanelHeader;
class PictureCanvas;
class PlotReadOut;

/// A plot with its title, its verdict and its help.
///
/// Zooming and panning by hand hold while data comes in; a double click or the button that then
/// appears gives the automatic ranges back.
class PlotPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlotPanel(QWidget* parent = nullptr);
    ~PlotPanel() override;

    /// The name of the picture's file, without ending.
    [[nodiscard]] virtual QString fileName() const = 0;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString help() const; ///< rich text: what to look for
    [[nodiscard]] const Verdict& verdict() const;
    [[nodiscard]] QCustomPlot& plot() const { return *m_plot; }

    /// Header and plot as on screen, in a picture of `size × scale` pixels.
    [[nodiscard]] QImage picture(QSize size, double scale) const;
    /// The same, drawn into a rectangle. Units are the painter's; with its mode `pmVectorized`
    /// lines and text stay lines and text.
    void paintPicture(PictureCanvas& canvas, const QRect& rect) const;
    /// What the plot shows, as CSV (RFC 4180): series, x, y and, of a map, the value, named as on
    /// the axes; decimal points.
    [[nodiscard]] QByteArray data() const;
    /// Takes the colours of the current theme.
    void updateTheme();

    void setVerdictLines(int lines);    ///< see PanelHeader
    void setMinVerdictLines(int lines); ///< the same

    /// Draws a frame around it, which draws the eye.
    void setRinged(bool isRinged);
    void setVerdictConcealed(bool isConcealed);

    /// The place whose judgements it shows, if any.
    [[nodiscard]] virtual std::optional<Place> place() const { return std::nullopt; }
    /// Whether the losses of the scene, and not only its step, are drawn.
    [[nodiscard]] virtual bool showsLosses() const { return false; }
    /// Of histograms' counts; other plots have none.
    virtual void setCountLogarithmic(bool logarithmic) { Q_UNUSED(logarithmic) }
    /// Takes the new step.
    virtual void showScene(const Scene& scene);

    /// Keeps the ranges of both panels the same, so wide that each has room.
    void shareAxesWith(PlotPanel& other);

    [[nodiscard]] bool isZoomed() const { return m_zoomed; }
    void resetZoom();

signals:
    void exportRequested(actigrad::PlotPanel* panel);
    void copyRequested(actigrad::PlotPanel* panel);
    void dataRequested(actigrad::PlotPanel* panel);  ///< to be saved
    void largeRequested(actigrad::PlotPanel* panel); ///< or as it was, if it is large

protected:
    void setVerdict(const Verdict& verdict);
    void setLegendShown(bool isShown);   ///< in a row of its own above the axes
    void setSample(const QString& text); ///< what the picture is made of: "6,400 values"
    void setTexts(const QString& title, const QString& help);

    /// Sets every text; runs again when the language changes.
    virtual void retranslate() = 0;
    /// Sets every colour; runs again when the palette changes.
    virtual void recolor(const Theme& theme) = 0;
    /// Room at the right of the axes of a panel so wide, in pixels.
    [[nodiscard]] virtual int rightMargin(int width) const;

    /// Draws the scene's data into the graphs and sets the ranges that are not held by a zoom.
    /// Called without data too, as when colours change: see `hasData`.
    virtual void draw() = 0;
    /// Whether there is anything to read out.
    [[nodiscard]] virtual bool hasData() const { return m_scene.observation != nullptr; }
    /// What lies under a position of the plot, in words; empty for nothing.
    [[nodiscard]] virtual QString readOut(const QPointF& position) const = 0;
    /// A press and release of the left button, without a drag between.
    virtual void clicked(const QPointF& position) { Q_UNUSED(position) }
    virtual void doubleClicked(const QPointF& position);
    /// Adds to the context menu.
    virtual void extendMenu(QMenu& menu) { Q_UNUSED(menu) }

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    /// To be called by the constructor of the last class: sets texts and colours.
    void finishSetup();
    void redraw(); ///< draws the scene again, as after a change of an option
    void addHeaderButton(QToolButton* button);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpPlot();
    [[nodiscard]] QMargins margins(int width) const;
    void setMargins();
    void setUpZoom();
    void shareAxes();
    void setUpClicks();
    void showReadOut(const QPointF& position);
    void setZoomed(bool zoomed);
    void placeResetButton();

    PanelHeader* m_header;
    QCustomPlot* m_plot;
    QToolButton* m_resetZoom;
    std::unique_ptr<PlotReadOut> m_readOut;
    Scene m_scene;
    QPointF m_pointer;                ///< where the read-out reads
    std::optional<QPointF> m_pressed; // where the left button went down, until that is a drag
    QCPLayoutGrid* m_legendRow;       ///< the plot's while it is shown, else ours
    struct Ranges
    {
        double left, right, bottom, top;
    };
    PlotPanel* m_twin = nullptr; ///< that shares the axes
    std::optional<Ranges> m_own; ///< as drawn last, before they were shared
    bool m_isLegendShown = false;
    bool m_zoomed = false;
    bool m_isRinged = false;
};

} // namespace actigrad
