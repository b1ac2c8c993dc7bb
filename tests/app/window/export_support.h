#pragma once

#include "app/export/export_dialog.h"
#include "tests/app/window_support.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

/// What the tests of the export share.
namespace actigrad::test {

template <typename Field>
[[nodiscard]] Field& field(const ExportDialog& dialog, const QString& label)
{
    auto* found = qobject_cast<Field*>(fieldIn(dialog, label));
    if (found == nullptr)
        qFatal("no field %s", qPrintable(label));
    return *found;
}

/// As PNG. @param picture 0: the dashboard; then the panels in their order
inline void fill(ExportDialog& dialog, int picture, QSize size, double scale, const QString& file)
{
    field<QComboBox>(dialog, "Picture").setCurrentIndex(picture);
    field<QDoubleSpinBox>(dialog, "Width").setValue(size.width() * scale);
    field<QDoubleSpinBox>(dialog, "Height").setValue(size.height() * scale);
    field<QSpinBox>(dialog, "Type size").setValue(qRound(100 * scale));
    field<QComboBox>(dialog, "Format").setCurrentIndex(0);
    auto& line = field<QLineEdit>(dialog, "File");
    line.selectAll();
    QTest::keyClicks(&line, file);
}

/// What the dialog says is wrong, if anything.
[[nodiscard]] inline QString problemIn(const QWidget& dialog)
{
    QString problem;
    for (const auto* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap())
            problem = label->text();
    }
    return problem;
}

} // namespace actigrad::test
