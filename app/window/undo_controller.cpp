#include "app/window/undo_controller.h"

#include "app/controls/config_editor.h"
#include "app/session/session.h"

#include <QScopedValueRollback>

#include <utility>

namespace actigrad {
namespace {

constexpr int maxSteps = 200;

/// An edit of the config. Edits of the same number are one.
class ConfigEdit : public QUndoCommand
{
public:
    ConfigEdit(ConfigEditor& editor, bool& isApplying, RunConfig before)
        : QUndoCommand(UndoController::tr("change of settings")), m_editor(editor),
          m_isApplying(isApplying), m_number(editor.editNumber()), m_before(std::move(before)),
          m_after(editor.config())
    {
    }

    void undo() override { apply(m_before); }
    void redo() override
    {
        if (!std::exchange(m_isNew, false)) // else the user has made it
            apply(m_after);
    }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& next = static_cast<const ConfigEdit&>(*other); // of the same id
        if (next.m_number != m_number)
            return false;
        m_after = next.m_after;
        return true;
    }

private:
    void apply(const RunConfig& config)
    {
        const QScopedValueRollback applying(m_isApplying, true);
        RunConfig restored = config;
        restored.words = m_editor.config().words; // other ones may be open since
        m_editor.propose(restored);
    }

    ConfigEditor& m_editor;
    bool& m_isApplying;
    int m_number;
    RunConfig m_before;
    RunConfig m_after;
    bool m_isNew = true;
};

class RunRemoval : public QUndoCommand
{
public:
    RunRemoval(Session& session, bool& isApplying, RunRecord run)
        : QUndoCommand(UndoController::tr("removal of %1").arg(run.name)), m_session(session),
          m_isApplying(isApplying), m_run(std::move(run))
    {
    }

    void undo() override { m_session.restoreRun(m_run); }
    void redo() override
    {
        const QScopedValueRollback applying(m_isApplying, true);
        if (!std::exchange(m_isNew, false))
            m_session.removeRun(m_run.number);
    }

private:
    Session& m_session;
    bool& m_isApplying;
    RunRecord m_run;
    bool m_isNew = true;
};

} // namespace

UndoController::UndoController(Session& session, ConfigEditor& editor, QObject* parent)
    : QObject(parent), m_session(session), m_editor(editor)
{
    m_stack.setUndoLimit(maxSteps);
    connect(&editor, &ConfigEditor::edited, this, &UndoController::noteEdit);
    connect(&session, &Session::runRemoved, this, &UndoController::noteRemoval);
}

void UndoController::noteEdit(const RunConfig& config, const RunConfig& before)
{
    if (!m_isApplying && !(config == before))
        m_stack.push(new ConfigEdit(m_editor, m_isApplying, before));
}

void UndoController::noteRemoval(const RunRecord& run)
{
    if (!m_isApplying)
        m_stack.push(new RunRemoval(m_session, m_isApplying, run));
}

} // namespace actigrad
