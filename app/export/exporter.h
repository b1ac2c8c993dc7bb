#pragma once

#include "app/base/mailbox.h"
#include "app/base/pending_work.h"
#include "app/export/picture.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QImage;
class QWidget;

namespace actigrad {

class ExportDialog;
class PlotPanel;
class PlotView;

/// Saves and copies the pictures of views and of their panels. They are painted on the GUI thread,
/// and encoded and written on another.
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// @param views outlive the exporter
    Exporter(std::vector<PlotView*> views, QWidget* window);
    /// Waits some seconds for pictures that are being written.
    ~Exporter() override;

    /// What exported pictures carry: see `PictureSource::plan`.
    void setPlan(std::function<QJsonObject()> plan) { m_plan = std::move(plan); }

    /// The line beneath pictures that have one.
    void setCaption(std::function<QString()> caption) { m_caption = std::move(caption); }

    // Each opens the dialog.
    void askForView(const PlotView& view);
    void askForPanel(const PlotPanel* panel);

    /// Asks for a file, and writes what the plot shows as CSV.
    void saveData(const PlotPanel* panel);
    void saveTable(const QString& file, const QByteArray& table);

    // Each to the clipboard, as large as on screen; a panel's data too.
    void copyView(PlotView& view);
    void copyPanel(const PlotPanel* panel);

signals:
    void succeeded(const QString& message);
    void failed(const QString& message); ///< of a picture whose dialog is closed already

private:
    /// A panel of a view, or with null the whole of it.
    struct Subject
    {
        PlotView* view;
        const PlotPanel* panel;

        [[nodiscard]] QString title() const;
        [[nodiscard]] QString fileName() const;
        [[nodiscard]] Drawing drawing(const QString& caption) const;
        bool operator==(const Subject&) const = default;
    };

    [[nodiscard]] std::vector<Subject> subjects() const;
    void ask(std::size_t chosen);
    void save(const std::vector<Subject>& subjects, ExportDialog& dialog);
    [[nodiscard]] QString captionFor(const ExportDialog& dialog) const;
    void finish(const QPointer<ExportDialog>& dialog, const QString& file, const QString& problem);
    void toClipboard(const QImage& image, const QByteArray& data);

    std::vector<PlotView*> m_views;
    std::function<QJsonObject()> m_plan;
    std::function<QString()> m_caption;
    QWidget* m_window;
    std::shared_ptr<PendingWork> m_pending; // pictures that are being written
    Mailbox m_mailbox{*this};
};

} // namespace actigrad
