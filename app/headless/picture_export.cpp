#include "app/headless/picture_export.h"

#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/look/theme.h"
#include "app/plots/pages.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace actigrad {
namespace {

constexpr QSize panelSize(900, 600);
constexpr double panelScale = 2;
constexpr QSize viewSize(1'600, 1'000);
constexpr double viewScale = 1;

} // namespace

PictureExport::Views PictureExport::allViews()
{
    applyColorScheme(ColorScheme::Light);
    return allPages();
}

PictureExport::PictureExport(const QString& folder) : PictureExport(folder, allViews()) {}

PictureExport::PictureExport(QString folder, Views views)
    : m_folder(std::move(folder)), m_views(std::move(views))
{
}

void PictureExport::prepare() const
{
    makeFolder(m_folder);
    for (const QString& file : files())
        checkWritable(file);
}

PictureExport::~PictureExport() = default;

QStringList PictureExport::fileNames() const
{
    QStringList names;
    for (const auto& view : m_views) {
        names += view->fileName();
        for (const PlotPanel* panel : view->panels())
            names += panel->fileName();
    }
    return names;
}

QStringList PictureExport::files() const
{
    QStringList files;
    for (const QString& name : fileNames())
        files += fileOf(name);
    return files;
}

Scene sceneOf(const Report& report, std::shared_ptr<const LossHistory> losses,
              std::shared_ptr<const RunHistory> history)
{
    Scene scene{report.config, report.last, std::move(history)};
    scene.initial = report.initial;
    scene.judgements = std::make_shared<const std::vector<Judgement>>(report.judgements);
    const QString name = QCoreApplication::translate("headless", "this run");
    const auto evaluations = std::make_shared<const std::vector<Evaluation>>(report.evaluations);
    scene.losses = {
        {{1, name, 0, std::move(losses), evaluations}}, report.config->expectedInitialLoss(), {}};
    if (report.last->step == 0)
        scene.theory = std::make_shared<const Theory>(theoryOf(*report.config));
    return scene;
}

qsizetype PictureExport::write(const Report& report, std::shared_ptr<const LossHistory> losses,
                               std::shared_ptr<const RunHistory> history,
                               const std::function<bool()>& goOn)
{
    const Scene scene = sceneOf(report, std::move(losses), std::move(history));
    const auto step = report.last->step;
    qsizetype written = 0;
    for (const auto& view : m_views) {
        view->setScene(scene);
        for (const PlotPanel* panel : view->panels()) {
            if (!goOn())
                return written;
            writePng(fileOf(panel->fileName()), panel->picture(panelSize, panelScale),
                     {panel->title(), *report.config, step});
            ++written;
        }
        if (!goOn())
            return written;
        writePng(fileOf(view->fileName()), view->picture(viewSize, viewScale),
                 {view->title(), *report.config, step});
        ++written;
    }
    return written;
}

QString PictureExport::fileOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + ".png");
}

} // namespace actigrad
