#pragma once

#include "core/training/run_config.h"

#include <QObject>

#include <cstdint>

namespace actigrad {

class ControlPanel;
class Session;
class StatusStrip;

/// Turns edits of the config and the commands of the menu "Run" into previews and runs.
class RunController : public QObject
{
    Q_OBJECT

public:
    /// @param session, controls, strip outlive this
    RunController(Session& session, ControlPanel& controls, StatusStrip& strip,
                  QObject* parent = nullptr);

    /// Begins a run with this config, and shows it among the controls. The batch is lowered if the
    /// words give fewer examples, which the strip then says.
    void begin(RunConfig config);

    void restart(); ///< with the controls' config
    void restartWithNewSeed();
    void backToRun(); ///< ends the preview and the edits that it shows
    void togglePause();
    void setBeginsAtRest(bool beginsAtRest) { m_beginsAtRest = beginsAtRest; }

signals:
    void batchLowered(std::int64_t batch);

private:
    void preview(const RunConfig& config);

    Session& m_session;
    ControlPanel& m_controls;
    StatusStrip& m_strip;
    bool m_beginsAtRest = false;
};

} // namespace actigrad
