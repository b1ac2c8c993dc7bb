#pragma once

#include "app/headless/report.h"
#include "core/observation/loss_history.h"

#include <QString>

#include <memory>

namespace actigrad {

class Dashboard;

/// Pictures of a run: every plot, and the whole dashboard. Needs a QApplication, whose colours it
/// makes light.
class PictureExport
{
public:
    /// Makes the folder if it is missing.
    /// @throws WriteError if pictures cannot be written there
    explicit PictureExport(const QString& folder);
    ~PictureExport();
    PictureExport(const PictureExport&) = delete;
    PictureExport& operator=(const PictureExport&) = delete;

    /// Writes the last step that the report has an observation of, and the losses.
    /// @throws WriteError
    void write(const Report& report, std::shared_ptr<const LossHistory> history);

private:
    [[nodiscard]] QString fileOf(const QString& name) const;

    QString m_folder;
    std::unique_ptr<Dashboard> m_dashboard;
};

} // namespace actigrad
