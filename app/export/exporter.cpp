#include "app/export/exporter.h"

#include "app/export/export_dialog.h"
#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/plots/dashboard.h"
#include "app/plots/plot_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace actigrad {

Exporter::Exporter(Dashboard& dashboard, QWidget* window)
    : QObject(window), m_dashboard(dashboard), m_window(window)
{
}

QImage Exporter::picture(const PlotPanel* panel, QSize size, double scale) const
{
    return panel != nullptr ? panel->picture(size, scale) : m_dashboard.picture(size, scale);
}

void Exporter::copy(PlotPanel* panel)
{
    const QWidget& source = panel != nullptr ? static_cast<QWidget&>(*panel) : m_dashboard;
    toClipboard(picture(panel, source.size(), source.devicePixelRatioF()));
}

void Exporter::toClipboard(const QImage& image)
{
    if (image.isNull())
        return; // no memory: what the clipboard holds stays
    QApplication::clipboard()->setImage(image);
    emit succeeded(tr("The picture is in the clipboard"));
}

void Exporter::ask(PlotPanel* chosen)
{
    const auto& panels = m_dashboard.panels();
    std::vector<ExportDialog::Choice> choices{{tr("Dashboard"), "dashboard", m_dashboard.size()}};
    int index = 0;
    for (PlotPanel* panel : panels) {
        if (panel == chosen)
            index = static_cast<int>(choices.size());
        choices.push_back({panel->title(), panel->fileName(), panel->size()});
    }
    ExportDialog dialog(choices, index, m_window);
    const auto panelOf = [&](int choice) {
        return choice == 0 ? nullptr : panels[static_cast<std::size_t>(choice - 1)];
    };
    connect(&dialog, &ExportDialog::copyRequested, this, [&] {
        toClipboard(picture(panelOf(dialog.choice()), dialog.size(), dialog.scale()));
        dialog.accept();
    });
    connect(&dialog, &ExportDialog::saveRequested, this, [&] {
        const PlotPanel* panel = panelOf(dialog.choice());
        const Scene& scene = m_dashboard.scene();
        if (!scene.observation)
            return;
        try {
            writePng(dialog.file(), picture(panel, dialog.size(), dialog.scale()),
                     {panel != nullptr ? panel->title() : "Actigrad", *scene.config,
                      scene.observation->step});
            QSettings().setValue("exportFolder", QFileInfo(dialog.file()).absolutePath());
            emit succeeded(tr("Saved %1").arg(QDir::toNativeSeparators(dialog.file())));
            dialog.accept();
        } catch (const WriteError& error) {
            dialog.showProblem(error.message());
        }
    });
    dialog.exec();
}

} // namespace actigrad
