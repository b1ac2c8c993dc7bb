#include "app/window/runs/run_table_header.h"

#include "app/window/runs/run_table_texts.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace actigrad {

RunTableHeader::RunTableHeader(QWidget* parent) : FlatHeader(parent)
{
    setSectionsMovable(true);
}

bool RunTableHeader::canHide(int section)
{
    return section > static_cast<int>(RunColumn::Name);
}

QByteArray RunTableHeader::layoutText() const
{
    QByteArrayList sections;
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        sections += QByteArray::number(section) + ':' + QByteArray::number(sectionSize(section));
    }
    return sections.join(' ');
}

bool RunTableHeader::setLayoutText(const QByteArray& text)
{
    constexpr int widest = 4'096;
    QList<int> order;
    QList<int> widths;
    for (const QByteArray& section : text.split(' ')) {
        const auto colon = section.indexOf(':');
        order += section.left(colon).toInt();
        widths += section.mid(colon + 1).toInt();
    }
    QList<int> all(count());
    std::iota(all.begin(), all.end(), 0);
    if (!std::is_permutation(order.begin(), order.end(), all.begin(), all.end()))
        return false;
    for (int visual = 0; visual < count(); ++visual) {
        const int width = widths[visual];
        const bool isHidden = width == 0 && canHide(order[visual]);
        if (!isHidden && (width < minimumSectionSize() || width > widest))
            return false;
    }
    for (int visual = 0; visual < count(); ++visual) {
        const int section = order[visual];
        moveSection(visualIndex(section), visual);
        setSectionHidden(section, widths[visual] == 0);
        if (widths[visual] > 0)
            resizeSection(section, widths[visual]);
    }
    return true;
}

void RunTableHeader::showEssentialColumns()
{
    for (int section = 0; section < count(); ++section)
        setSectionHidden(section, !RunTableTexts::isEssential(static_cast<RunColumn>(section)));
}

void RunTableHeader::addColumnActions(QMenu& menu)
{
    for (int section = 0; section < count(); ++section) {
        if (!canHide(section))
            continue;
        const auto column = static_cast<RunColumn>(section);
        QAction* action = menu.addAction(RunTableTexts::header(column));
        action->setToolTip(RunTableTexts::headerHint(column));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setSectionHidden(section, !shown); });
    }
    menu.setToolTipsVisible(true);
}

void RunTableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addColumnActions(menu);
    menu.exec(event->globalPos());
}

} // namespace actigrad
