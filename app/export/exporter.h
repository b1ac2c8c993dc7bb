#pragma once

#include <QObject>
#include <QSize>

#include <vector>

class QImage;
class QWidget;

namespace actigrad {

class PlotPanel;
class PlotView;

/// Saves and copies the pictures of views and of their panels.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// @param views outlive the exporter
    Exporter(std::vector<PlotView*> views, QWidget* window);

    // Each opens the dialog.
    void askForView(const PlotView& view);
    void askForPanel(const PlotPanel* panel);

    // Each to the clipboard, as large as on screen.
    void copyView(PlotView& view);
    void copyPanel(const PlotPanel* panel);

signals:
    void succeeded(const QString& message);

private:
    /// A panel of a view, or with null the whole of it.
    struct Subject
    {
        PlotView* view;
        const PlotPanel* panel;

        [[nodiscard]] QString title() const;
        [[nodiscard]] QString fileName() const;
        [[nodiscard]] QSize size() const;
        [[nodiscard]] QImage picture(QSize size, double scale) const;
        bool operator==(const Subject&) const = default;
    };

    [[nodiscard]] std::vector<Subject> subjects() const;
    void ask(std::size_t chosen);
    void toClipboard(const QImage& image);

    std::vector<PlotView*> m_views;
    QWidget* m_window;
};

} // namespace actigrad
