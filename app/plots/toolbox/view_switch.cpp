#include "app/plots/toolbox/view_switch.h"

#include "app/look/input_guard.h"
#include "app/look/switch_button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace actigrad {

ViewSwitch::ViewSwitch(int choices, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int choice = 0; choice < choices; ++choice) {
        auto* button = new SwitchButton(this);
        button->setChecked(choice == 0);
        InputGuard::install(*button);
        m_group->addButton(button, choice);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &ViewSwitch::chosen);
}

void ViewSwitch::setTexts(const QStringList& texts, const QStringList& hints)
{
    for (int choice = 0; choice < texts.size(); ++choice) {
        QAbstractButton& button = *m_group->button(choice);
        if (button.text() != texts[choice])
            button.setText(texts[choice]);
        button.setToolTip(hints[choice]);
        button.setAccessibleName(hints[choice]);
    }
}

int ViewSwitch::choice() const
{
    return m_group->checkedId();
}

} // namespace actigrad
