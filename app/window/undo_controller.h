#pragma once

#include "core/training/run_config.h"

#include <QObject>
#include <QUndoStack>

namespace actigrad {

class ConfigEditor;
class Session;
struct RunRecord;

/// Undo and redo of the user's edits of the config, a drag being one step, and of removed runs.
class UndoController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    UndoController(Session& session, ConfigEditor& editor, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack() { return m_stack; }

private:
    void noteEdit(const RunConfig& config, const RunConfig& before);
    void noteRemoval(const RunRecord& run);

    Session& m_session;
    ConfigEditor& m_editor;
    QUndoStack m_stack;
    bool m_isApplying = false;
};

} // namespace actigrad
