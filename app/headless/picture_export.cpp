#include "app/headless/picture_export.h"

#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/plots/dashboard.h"
#include "app/plots/plot_panel.h"
#include "app/plots/theme.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace actigrad {
namespace {

constexpr QSize panelSize(900, 600);
constexpr double panelScale = 2;
constexpr QSize dashboardSize(1'600, 1'000);
constexpr double dashboardScale = 1;

const QString dashboardName = "dashboard";

} // namespace

PictureExport::PictureExport(const QString& folder) : m_folder(folder)
{
    applyColorScheme(ColorScheme::Light);
    m_dashboard = std::make_unique<Dashboard>();
    makeFolder(folder);
    checkWritable(fileOf(dashboardName));
    for (const PlotPanel* panel : m_dashboard->panels())
        checkWritable(fileOf(panel->fileName()));
}

PictureExport::~PictureExport() = default;

void PictureExport::write(const Report& report, std::shared_ptr<const LossHistory> history)
{
    m_dashboard->show({report.config, report.last});
    const QString name = QCoreApplication::translate("headless", "this run");
    m_dashboard->showLosses(
        {{{1, name, 0, std::move(history)}}, report.config->expectedInitialLoss(), {}});

    const auto step = report.last->step;
    for (const PlotPanel* panel : m_dashboard->panels()) {
        writePng(fileOf(panel->fileName()), panel->picture(panelSize, panelScale),
                 {panel->title(), *report.config, step});
    }
    writePng(fileOf(dashboardName), m_dashboard->picture(dashboardSize, dashboardScale),
             {"Actigrad", *report.config, step});
}

QString PictureExport::fileOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + ".png");
}

} // namespace actigrad
