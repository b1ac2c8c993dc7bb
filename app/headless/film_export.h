#pragma once

#include "app/export/film.h"
#include "app/headless/report.h"
#include "app/options/options.h"
#include "core/observation/loss_history.h"
#include "core/observation/run_history.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace actigrad {

class PlotPanel;
class PlotView;

/// A film of a run: a page or a plot, at some of its steps. Needs a QApplication, whose colours it
/// makes light.
class FilmExport
{
public:
    /// @param options with a film's file
    /// @param first step that is trained
    /// @throws UsageError for a page or steps that there are not
    FilmExport(const Options& options, const RunConfig& config, std::int64_t first);
    ~FilmExport();
    FilmExport(const FilmExport&) = delete;
    FilmExport& operator=(const FilmExport&) = delete;

    [[nodiscard]] std::vector<QString> files() const;
    /// @throws WriteError if the film cannot be written there
    void prepare() const;

    /// Whether the step on the way is the next frame's.
    [[nodiscard]] bool wants(std::int64_t step) const;
    /// Adds that frame. Waits while several are still to be encoded.
    /// @throws WriteError
    void add(const Report& report, const std::shared_ptr<const LossHistory>& losses,
             std::shared_ptr<const RunHistory> history);
    /// Writes what has been added, if anything has.
    /// @return frames
    /// @throws WriteError
    std::size_t finish();

private:
    QString m_file;
    std::vector<std::int64_t> m_steps;
    std::size_t m_next = 0; // among them
    std::vector<std::unique_ptr<PlotView>> m_pages;
    PlotView* m_page = nullptr;
    const PlotPanel* m_panel = nullptr; // null: the whole page
    FilmWriter m_writer;
};

} // namespace actigrad
