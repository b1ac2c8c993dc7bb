#include "app/headless/picture_export.h"

#include "app/export/file_writer.h"
#include "app/files/plan_json.h"
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

PictureExport::PictureExport(const QString& folder, PictureFormat format, std::optional<int> dpi)
    : PictureExport(folder, allViews(), format, dpi)
{
}

PictureExport::PictureExport(QString folder, Views views, PictureFormat format,
                             std::optional<int> dpi)
    : m_folder(std::move(folder)), m_views(std::move(views)), m_format(format), m_dpi(dpi)
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
    RunRecord run;
    run.config = report.config;
    const QJsonObject plan = report.resumedAt > 0 ? QJsonObject() : planOf(run);
    qsizetype written = 0;
    for (const auto& view : m_views) {
        view->setScene(scene);
        for (const PlotPanel* panel : view->panels()) {
            if (!goOn())
                return written;
            const auto paint = [panel](PictureCanvas& canvas, const QRect& rect) {
                panel->paintPicture(canvas, rect);
            };
            write({paint, panel->title()}, panel->fileName(), panelSize, panelScale,
                  {panel->title(), *report.config, step, view->fileName(), plan});
            ++written;
        }
        if (!goOn())
            return written;
        const auto paint = [&view](PictureCanvas& canvas, const QRect& rect) {
            view->paintPicture(canvas, rect);
        };
        write({paint, view->title()}, view->fileName(), viewSize, viewScale,
              {view->title(), *report.config, step, view->fileName(), plan});
        ++written;
    }
    return written;
}

QString PictureExport::fileOf(const QString& name) const
{
    return QDir(m_folder).filePath(name + '.' + endingOf(m_format));
}

void PictureExport::write(const Drawing& drawing, const QString& name, QSize layout,
                          double usualScale, const PictureSource& source) const
{
    constexpr double screenDpi = 96;
    const double scale = m_dpi ? *m_dpi / screenDpi : usualScale;
    const PictureSize size{layout, scale, scale * screenDpi};
    switch (m_format) {
    case PictureFormat::Png:
        writePng(fileOf(name), imageOf(drawing, size), source);
        break;
    case PictureFormat::Svg:
        writeFile(fileOf(name), svgOf(drawing, size));
        break;
    case PictureFormat::Pdf:
        writeFile(fileOf(name), pdfOf({drawing}, size));
        break;
    }
}

} // namespace actigrad
