#include "app/controls/try_values.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>

namespace actigrad {

void TryValues::offer(QWidget& control, const QString& setting)
{
    QList<QWidget*> parts = control.findChildren<QWidget*>();
    parts.prepend(&control);
    for (QWidget* part : parts) {
        m_settings[part] = setting;
        part->installEventFilter(this);
    }
}

bool TryValues::eventFilter(QObject* watched, QEvent* event)
{
    const auto found = m_settings.find(watched);
    if (event->type() != QEvent::ContextMenu || found == m_settings.end())
        return QObject::eventFilter(watched, event);
    const QString setting = found->second;
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (edit == nullptr) // a spin box that has the focus
        edit = watched->findChild<QLineEdit*>("qt_spinbox_lineedit");
    QMenu* menu = edit != nullptr ? edit->createStandardContextMenu() : new QMenu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction* action = menu->addAction(tr("&Try values…"));
    connect(action, &QAction::triggered, this, [this, setting] { emit requested(setting); });
    menu->popup(static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

} // namespace actigrad
