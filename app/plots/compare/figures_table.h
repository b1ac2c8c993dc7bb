#pragma once

#include "app/plots/toolbox/scene.h"

#include <QTableWidget>

namespace actigrad {

/// The figures of two networks, and their differences in the middle.
class FiguresTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FiguresTable(QWidget* parent = nullptr);

    /// @param b null while there is none
    void showScenes(const Scene& a, const Scene* b);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void setSizes();
};

} // namespace actigrad
