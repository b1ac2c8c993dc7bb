#include "app/headless/film_export.h"

#include "app/export/file_writer.h"
#include "app/headless/picture_export.h"
#include "app/look/theme.h"
#include "app/options/usage_error.h"
#include "app/plots/pages.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QCoreApplication>

#include <utility>

namespace actigrad {
namespace {

constexpr int framesPerSecond = 12;
constexpr QSize filmedPageSize(1'600, 960); // with the caption about 1,600 × 1,000
constexpr QSize filmedPanelSize(900, 600);

std::vector<std::int64_t> stepsOf(const Options& options, const RunConfig& config,
                                  std::int64_t first)
{
    const std::int64_t last = config.steps - 1;
    const std::int64_t from = options.filmFrom.value_or(first);
    const std::int64_t to = options.filmTo.value_or(last);
    if (from < first || to > last || from > to) {
        throw UsageError(QCoreApplication::translate(
                             "headless", "a film goes from a step to a later one, both of those "
                                         "that are trained, %1 to %2, not from %3 to %4")
                             .arg(QString::number(first), QString::number(last),
                                  QString::number(from), QString::number(to)));
    }
    return filmSteps(from, to, options.filmFrames,
                     options.isFilmLinear ? FilmSpacing::Linear : FilmSpacing::Logarithmic);
}

} // namespace

FilmExport::FilmExport(const Options& options, const RunConfig& config, std::int64_t first)
    : m_file(options.film), m_steps(stepsOf(options, config, first)),
      m_writer(options.film, framesPerSecond)
{
    applyColorScheme(ColorScheme::Light);
    m_pages = allPages();
    QStringList names;
    for (const auto& page : m_pages) {
        const bool isOverview = page == m_pages.front();
        names += isOverview ? QString("overview") : page->fileName();
        if (options.filmPage == names.back())
            m_page = page.get();
        for (const PlotPanel* panel : page->panels()) {
            if (m_page == nullptr && panel->fileName() == options.filmPage) {
                m_page = page.get();
                m_panel = panel;
            }
        }
    }
    if (m_page == nullptr) {
        throw UsageError(
            QCoreApplication::translate(
                "headless", "--film-page must be a plot, as “hpreact”, or one of %1, not “%2”")
                .arg(names.join(", "), options.filmPage));
    }
}

FilmExport::~FilmExport() = default;

std::vector<QString> FilmExport::files() const
{
    return FilmWriter::files(m_file, m_steps.size());
}

void FilmExport::prepare() const
{
    for (const QString& file : files())
        checkWritable(file);
}

bool FilmExport::wants(std::int64_t step) const
{
    return m_next < m_steps.size() && m_steps[m_next] == step;
}

void FilmExport::add(const Report& report, const std::shared_ptr<const LossHistory>& losses,
                     std::shared_ptr<const RunHistory> history)
{
    ++m_next;
    m_page->setScene(sceneOf(report, losses, std::move(history)));
    m_page->drawWhatIsNew();
    const QImage picture = m_panel != nullptr ? m_panel->picture(filmedPanelSize, 1)
                                              : m_page->picture(filmedPageSize, 1);
    const QString name = QCoreApplication::translate("headless", "this run");
    m_writer.add(withCaption(picture, filmCaption(name, *report.config, report.last->step)));
}

std::size_t FilmExport::finish()
{
    if (m_next > 0)
        m_writer.finish();
    return m_next;
}

} // namespace actigrad
