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
    /// Counts the user's edits: a drag or what is typed is one.
    [[nodiscard]] int editNumber() const { return m_editNumber; }
    void setConfig(RunConfig config); ///< emits `changed` alone

    // By the user.
    void editShape(const Change& change);  ///< of anything but scales, which follow
    void edit(const Change& change);       ///< of anything; nothing follows
    void propose(const RunConfig& config); ///< an edit of its own to this config
    void finishEditing();                  ///< the drag or the typing ends

signals:
    void changed(const actigrad::RunConfig& config); ///< by the user or by the program
    /// By the user, after `changed`. @param before the edit
    void edited(const actigrad::RunConfig& config, const actigrad::RunConfig& before);
    void editingFinished(); ///< after `edited`

private:
    RunConfig m_config;
    ScaleKeeper m_keeper;
    int m_editNumber = 0;
};

} // namespace actigrad
