#pragma once

#include "core/training/run_config.h"
#include "core/training/scale_keeper.h"

#include <QObject>

#include <functional>

namespace actigrad {

/// The config of the next run while it is edited. Sliders and forms show it and edit it.
///
/// It is exact: what is shown rounded is not rounded in it. GUI thread only.
class ConfigEditor : public QObject
{
    Q_OBJECT

public:
    explicit ConfigEditor(RunConfig config, QObject* parent = nullptr);

    using Change = std::function<void(RunConfig&)>;

    [[nodiscard]] const RunConfig& config() const { return m_config; }
    void setConfig(RunConfig config); ///< emits `changed` alone

    // By the user.
    void editShape(const Change& change);            ///< of anything but scales, which follow
    void edit(const Change& change);                 ///< of anything; nothing follows
    void propose(const RunConfig& config);           ///< an edit that makes it this config
    void finishEditing() { emit editingFinished(); } ///< the drag or the typing ends

signals:
    void changed(const actigrad::RunConfig& config); ///< by the user or by the program
    void edited(const actigrad::RunConfig& config);  ///< by the user, after `changed`
    void editingFinished();                          ///< after `edited`

private:
    RunConfig m_config;
    ScaleKeeper m_keeper;
};

} // namespace actigrad
