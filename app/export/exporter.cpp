#include "app/export/exporter.h"

#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/export/export_dialog.h"
#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/look/theme.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLayout>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
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

/// While it lives, the pages have these colours. The screen shows none of it: plots are painted
/// there when the event loop is next reached.
class Colors
{
public:
    Colors(const std::vector<PlotView*>& views, PictureColors colors)
        : m_views(views), m_theme(std::in_place, themeOf(colors))
    {
        apply();
    }
    ~Colors()
    {
        m_theme.reset();
        apply();
    }
    Colors(const Colors&) = delete;
    Colors& operator=(const Colors&) = delete;

private:
    static Theme themeOf(PictureColors colors)
    {
        return colors == PictureColors::Dark    ? Theme::dark()
               : colors == PictureColors::Light ? Theme::light()
                                                : Theme::light().transparent();
    }
    void apply()
    {
        for (const PlotView* view : m_views) {
            for (PlotPanel* panel : view->panels())
                panel->updateTheme();
        }
    }

    const std::vector<PlotView*>& m_views;
    std::optional<ThemeOverride> m_theme;
};

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

Drawing Exporter::Subject::drawing(const QString& caption) const
{
    return {[view = view, panel = panel](PictureCanvas& canvas, const QRect& rect) {
                view->drawWhatIsNew(); // it may be behind another
                if (panel != nullptr)
                    panel->paintPicture(canvas, rect);
                else
                    view->paintPicture(canvas, rect);
            },
            title(), caption};
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
    toClipboard(view.picture(view.size(), view.devicePixelRatioF()), {});
}

void Exporter::copyPanel(const PlotPanel* panel)
{
    toClipboard(panel->picture(panel->size(), panel->devicePixelRatioF()), panel->data());
}

/// @param data as CSV; may be empty
void Exporter::toClipboard(const QImage& image, const QByteArray& data)
{
    if (image.isNull())
        return; // no memory: what the clipboard holds stays
    auto content = std::make_unique<QMimeData>();
    content->setImageData(image);
    if (!data.isEmpty()) {
        content->setData("text/csv", data);
        content->setText(QString::fromUtf8(data));
    }
    QApplication::clipboard()->setMimeData(content.release()); // which takes it
    emit succeeded(data.isEmpty() ? tr("The picture is in the clipboard")
                                  : tr("The picture and its data are in the clipboard"));
}

void Exporter::saveData(const PlotPanel* panel)
{
    const QString folder = pathOfSetting(QSettings().value("exportFolder").toString());
    const QString file = QFileDialog::getSaveFileName(
        m_window, tr("Export data"), QDir(folder).filePath(panel->fileName() + ".csv"),
        tr("Tables (*.csv)"));
    if (!file.isEmpty())
        saveTable(file, panel->data());
}

void Exporter::saveTable(const QString& file, const QByteArray& table)
{
    try {
        writeFile(file, table);
        emit succeeded(tr("Saved %1").arg(printable(QDir::toNativeSeparators(file))));
    } catch (const WriteError& error) {
        emit failed(error.message());
    }
}

void Exporter::ask(std::size_t chosen)
{
    for (PlotView* view : m_views)
        layOut(*view);
    const auto all = subjects();
    std::vector<ExportDialog::Choice> choices;
    choices.reserve(all.size());
    for (const Subject& subject : all)
        choices.push_back({subject.title(), subject.fileName(), subject.panel == nullptr});
    ExportDialog dialog(choices, static_cast<int>(chosen), m_window);
    const auto chosenOnes = [&] {
        std::vector<Subject> subjects;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool isAskedFor = dialog.choice() < 0 ? all[i].panel == nullptr
                                                        : static_cast<int>(i) == dialog.choice();
            if (isAskedFor)
                subjects.push_back(all[i]);
        }
        return subjects;
    };
    dialog.setPreview([&](int width) {
        PictureSize size = dialog.pictureSize();
        size.scale = static_cast<double>(width) / size.layout.width();
        const Colors colors(m_views, dialog.colors());
        return imageOf(chosenOnes().front().drawing(captionFor(dialog)), size);
    });
    connect(&dialog, &ExportDialog::copyRequested, this, [&] {
        const WaitCursor cursor;
        const Colors colors(m_views, dialog.colors());
        const auto copied = chosenOnes();
        for (const Subject& subject : std::span(copied).first(1))
            toClipboard(imageOf(subject.drawing(captionFor(dialog)), dialog.pictureSize()),
                        subject.panel != nullptr ? subject.panel->data() : QByteArray());
        dialog.accept();
    });
    connect(&dialog, &ExportDialog::saveRequested, this, [&] { save(chosenOnes(), dialog); });
    dialog.exec();
}

QString Exporter::captionFor(const ExportDialog& dialog) const
{
    return dialog.hasCaption() && m_caption ? m_caption() : QString();
}

/// Paints the pictures now, and has a thread of its own encode and write them, which takes seconds
/// for a large one.
void Exporter::save(const std::vector<Subject>& subjects, ExportDialog& dialog)
{
    const Scene& scene = subjects.front().view->scene();
    if (!scene.observation)
        return;
    dialog.setBusy(true);
    const WaitCursor cursor;
    std::vector<std::function<void()>> writes;
    const QJsonObject plan = m_plan ? m_plan() : QJsonObject();
    const PictureSize size = dialog.pictureSize();
    {
        const Colors colors(m_views, dialog.colors());
        const QString caption = captionFor(dialog);
        std::vector<Drawing> drawings;
        for (const Subject& subject : subjects) {
            drawings.push_back(subject.drawing(caption));
            const QString file =
                subjects.size() == 1 ? dialog.file() : dialog.fileOf(subject.fileName());
            if (dialog.format() == PictureFormat::Png) {
                writes.emplace_back([file, image = imageOf(drawings.back(), size),
                                     config = scene.config, step = scene.observation->step,
                                     title = subject.title(), page = subject.view->fileName(),
                                     plan] {
                    writePng(file, image, {title, *config, step, page, plan});
                });
            } else if (dialog.format() == PictureFormat::Svg) {
                writes.emplace_back(
                    [file, svg = svgOf(drawings.back(), size)] { writeFile(file, svg); });
            }
        }
        if (dialog.format() == PictureFormat::Pdf)
            writes.emplace_back(
                [file = dialog.file(), pdf = pdfOf(drawings, size)] { writeFile(file, pdf); });
    }
    m_pending->begin();
    std::thread([this, writes = std::move(writes), file = dialog.file(), pending = m_pending,
                 mail = m_mailbox.sender(), open = QPointer(&dialog)] {
        QString problem;
        try {
            for (const auto& write : writes)
                write();
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
        if (open != nullptr)
            open->keepChoices();
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
