// The part of RunTable that is actions and menus.

#include "app/window/runs/run_table.h"
#include "app/window/runs/run_table_header.h"
#include "app/window/runs/run_table_model.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>

namespace actigrad {

void RunTable::addActions()
{
    m_rename->setShortcut(Qt::Key_F2);
    m_toggle->setShortcut(Qt::Key_Space);
    m_use->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_pin->setShortcut(Qt::CTRL | Qt::Key_P);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction* action : {m_rename, m_toggle, m_use, m_pin, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    const auto onCurrent = [this](QAction* action, auto&& act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const RunRecord* run = currentRun())
                act(*run);
        });
    };
    onCurrent(m_rename, [this](const RunRecord&) {
        edit(m_model.index(currentIndex().row(), static_cast<int>(RunColumn::Name)));
    });
    onCurrent(m_toggle, [this](const RunRecord& run) {
        m_model.setVisible(currentIndex().row(), !run.visible);
    });
    onCurrent(m_use, [this](const RunRecord& run) { emit useConfigRequested(*run.config); });
    onCurrent(m_pin, [this](const RunRecord& run) { emit pinRequested(run.number); });
    connect(m_unpin, &QAction::triggered, this, &RunTable::unpinRequested);
    onCurrent(m_remove, [this](const RunRecord& run) { emit removeRequested(run.number); });
}

void RunTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex under = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint position =
        byKeyboard ? viewport()->mapToGlobal(visualRect(under).bottomLeft()) : event->globalPos();
    QMenu menu(this);
    if (under.isValid()) {
        setCurrentIndex(under);
        addActionsOf(menu);
    }
    static_cast<RunTableHeader*>(horizontalHeader())
        ->addColumnActions(*menu.addMenu(tr("Columns")));
    menu.exec(position);
    for (QAction* action : {m_pin, m_remove}) // by key they are asked for, and may be refused
        action->setEnabled(true);
}

/// Of the current run.
void RunTable::addActionsOf(QMenu& menu)
{
    updateActions();
    menu.addActions({m_rename, m_toggle, m_use});
    menu.addSeparator();
    menu.addAction(m_pin);
    if (m_hasPin)
        menu.addAction(m_unpin);
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.addSeparator();
}

void RunTable::updateActions()
{
    const RunRecord* run = currentRun();
    m_toggle->setText(run != nullptr && run->visible ? tr("Hide") : tr("Show"));
    const bool hasPicture = run == nullptr || run->hasPicture();
    m_pin->setText(hasPicture ? tr("Pin picture") : tr("Pin picture (no longer in memory)"));
    m_pin->setEnabled(hasPicture);
    m_remove->setEnabled(run != nullptr && !run->isUnderWay());
}

} // namespace actigrad
