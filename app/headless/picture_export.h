#pragma once

#include "app/export/image_writer.h"
#include "app/export/picture.h"
#include "app/headless/report.h"
#include "app/plots/toolbox/scene.h"
#include "core/observation/loss_history.h"
#include "core/observation/run_history.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace actigrad {

class PlotView;

/// What the report's last step looks like on a page.
[[nodiscard]] Scene sceneOf(const Report& report, std::shared_ptr<const LossHistory> losses,
                            std::shared_ptr<const RunHistory> history);

/// Pictures of a run: every plot of every view, and each view as a whole. Needs a QApplication,
/// whose colours it makes light.
class PictureExport
{
public:
    using Views = std::vector<std::unique_ptr<PlotView>>;

    /// @param dpi none: 96 for pages, 192 for plots
    explicit PictureExport(const QString& folder, PictureFormat format = PictureFormat::Png,
                           std::optional<int> dpi = {});
    /// The same of these views alone.
    PictureExport(QString folder, Views views, PictureFormat format = PictureFormat::Png,
                  std::optional<int> dpi = {});
    ~PictureExport();
    PictureExport(const PictureExport&) = delete;
    PictureExport& operator=(const PictureExport&) = delete;

    /// The files' names without ending, each view's before those of its plots.
    [[nodiscard]] QStringList fileNames() const;
    [[nodiscard]] QStringList files() const; ///< their paths

    /// Makes the folder if it is missing.
    /// @throws WriteError if pictures cannot be written there
    void prepare() const;

    /// Writes the last step that the report has an observation of, and the losses.
    /// @param goOn asked before each picture
    /// @return how many pictures were written
    /// @throws WriteError
    qsizetype write(const Report& report, std::shared_ptr<const LossHistory> losses,
                    std::shared_ptr<const RunHistory> history, const std::function<bool()>& goOn);

private:
    /// Every page of plots that the program has, the dashboard first.
    [[nodiscard]] static Views allViews();

    [[nodiscard]] QString fileOf(const QString& name) const;
    void write(const Drawing& drawing, const QString& name, QSize layout, double usualScale,
               const PictureSource& source) const;

    QString m_folder;
    Views m_views;
    PictureFormat m_format;
    std::optional<int> m_dpi;
};

} // namespace actigrad
