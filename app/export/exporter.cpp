#include "app/export/exporter.h"

#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/export/export_dialog.h"
#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLayout>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <thread>
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

/// Shown while the window is at work.
class WaitCursor
{
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    WaitCursor(const WaitCursor&) = delete;
    WaitCursor& operator=(const WaitCursor&) = delete;
};

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
    : QObject(window), m_views(std::move(views)), m_window(window),
      m_pending(std::make_shared<PendingWork>())
{
}

Exporter::~Exporter()
{
    constexpr std::chrono::seconds patience{10}; // a disk that takes longer may be gone
    m_pending->waitFor(patience);
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
    choices.reserve(all.size());
    for (const Subject& subject : all)
        choices.push_back({subject.title(), subject.fileName(), subject.size()});
    ExportDialog dialog(choices, static_cast<int>(chosen), m_window);
    const auto subject = [&]() -> const Subject& {
        return all[static_cast<std::size_t>(dialog.choice())];
    };
    connect(&dialog, &ExportDialog::copyRequested, this, [&] {
        const WaitCursor cursor;
        toClipboard(subject().picture(dialog.pictureSize(), dialog.scale()));
        dialog.accept();
    });
    connect(&dialog, &ExportDialog::saveRequested, this, [&] { save(subject(), dialog); });
    dialog.exec();
}

/// Paints the picture now, and has a thread of its own encode and write it, which takes seconds for
/// a large one.
void Exporter::save(const Subject& subject, ExportDialog& dialog)
{
    const Scene& scene = subject.view->scene();
    if (!scene.observation)
        return;
    dialog.setBusy(true);
    const WaitCursor cursor;
    QImage image = subject.picture(dialog.pictureSize(), dialog.scale());
    m_pending->begin();
    std::thread([this, image = std::move(image), file = dialog.file(), title = subject.title(),
                 config = scene.config, step = scene.observation->step,
                 page = subject.view->fileName(), plan = m_plan ? m_plan() : QJsonObject(),
                 pending = m_pending, mail = m_mailbox.sender(),
                 open = QPointer(&dialog)]() mutable {
        QString problem;
        try {
            writePng(file, std::move(image), {title, *config, step, page, plan});
        } catch (const WriteError& error) {
            problem = error.message();
        } catch (const std::exception& error) { // no memory
            problem = describe(error);
        }
        pending->end();
        mail.post([this, open, file, problem] { finish(open, file, problem); });
    }).detach();
}

void Exporter::finish(const QPointer<ExportDialog>& dialog, const QString& file,
                      const QString& problem)
{
    ExportDialog* const open = dialog;
    if (open != nullptr)
        open->setBusy(false);
    if (problem.isEmpty()) {
        QSettings().setValue("exportFolder", settingOfPath(QFileInfo(file).absolutePath()));
        emit succeeded(tr("Saved %1").arg(printable(QDir::toNativeSeparators(file))));
        if (open != nullptr)
            open->accept();
    } else if (open != nullptr && open->isVisible()) {
        open->showProblem(problem);
    } else {
        emit failed(problem);
    }
}

} // namespace actigrad
