#include "app/export/exporter.h"

#include "app/export/export_dialog.h"
#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/plots/plot_panel.h"
#include "app/plots/plot_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

/// A page that was never on top has no size yet that its pictures could be proposed in.
void layOut(PlotView& page)
{
    if (page.isVisible() || page.parentWidget() == nullptr)
        return;
    page.resize(page.parentWidget()->contentsRect().size());
    page.layout()->activate();
}

} // namespace

QString Exporter::Subject::title() const
{
    return panel != nullptr ? panel->title() : view->title();
}

QString Exporter::Subject::fileName() const
{
    return panel != nullptr ? panel->fileName() : view->fileName();
}

QSize Exporter::Subject::size() const
{
    return panel != nullptr ? panel->size() : view->size();
}

QImage Exporter::Subject::picture(QSize size, double scale) const
{
    view->drawWhatIsNew(); // it may be behind another
    return panel != nullptr ? panel->picture(size, scale) : view->picture(size, scale);
}

Exporter::Exporter(std::vector<PlotView*> views, QWidget* window)
    : QObject(window), m_views(std::move(views)), m_window(window)
{
}

std::vector<Exporter::Subject> Exporter::subjects() const
{
    std::vector<Subject> subjects;
    for (PlotView* view : m_views) {
        subjects.push_back({view, nullptr});
        for (const PlotPanel* panel : view->panels())
            subjects.push_back({view, panel});
    }
    return subjects;
}

void Exporter::askForView(const PlotView& view)
{
    const auto all = subjects();
    const auto found = std::ranges::find_if(all, [&view](const Subject& subject) {
        return subject.view == &view && subject.panel == nullptr;
    });
    ask(static_cast<std::size_t>(found - all.begin()));
}

void Exporter::askForPanel(const PlotPanel* panel)
{
    const auto all = subjects();
    ask(static_cast<std::size_t>(std::ranges::find(all, panel, &Subject::panel) - all.begin()));
}

void Exporter::copyView(PlotView& view)
{
    toClipboard(view.picture(view.size(), view.devicePixelRatioF()));
}

void Exporter::copyPanel(const PlotPanel* panel)
{
    toClipboard(panel->picture(panel->size(), panel->devicePixelRatioF()));
}

void Exporter::toClipboard(const QImage& image)
{
    if (image.isNull())
        return; // no memory: what the clipboard holds stays
    QApplication::clipboard()->setImage(image);
    emit succeeded(tr("The picture is in the clipboard"));
}

void Exporter::ask(std::size_t chosen)
{
    for (PlotView* view : m_views)
        layOut(*view);
    const auto all = subjects();
    std::vector<ExportDialog::Choice> choices;
    for (const Subject& subject : all)
        choices.push_back({subject.title(), subject.fileName(), subject.size()});
    ExportDialog dialog(choices, static_cast<int>(chosen), m_window);
    const auto subject = [&]() -> const Subject& {
        return all[static_cast<std::size_t>(dialog.choice())];
    };
    connect(&dialog, &ExportDialog::copyRequested, this, [&] {
        toClipboard(subject().picture(dialog.size(), dialog.scale()));
        dialog.accept();
    });
    connect(&dialog, &ExportDialog::saveRequested, this, [&] {
        const Scene& scene = subject().view->scene();
        if (!scene.observation)
            return;
        try {
            writePng(dialog.file(), subject().picture(dialog.size(), dialog.scale()),
                     {subject().title(), *scene.config, scene.observation->step});
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
