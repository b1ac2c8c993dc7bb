#pragma once

#include <QObject>

class QImage;
class QWidget;

namespace actigrad {

class Dashboard;
class PlotPanel;

/// Saves and copies the pictures of a dashboard. Null stands for the dashboard as a whole.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// @param dashboard outlives the exporter
    Exporter(Dashboard& dashboard, QWidget* window);

    void ask(PlotPanel* panel);  ///< opens the dialog
    void copy(PlotPanel* panel); ///< to the clipboard, as large as on screen

signals:
    void succeeded(const QString& message);

private:
    void toClipboard(const QImage& image);
    [[nodiscard]] QImage picture(const PlotPanel* panel, QSize size, double scale) const;

    Dashboard& m_dashboard;
    QWidget* m_window;
};

} // namespace actigrad
