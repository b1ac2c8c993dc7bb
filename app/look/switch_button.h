#pragma once

#include <QToolButton>

namespace actigrad {

/// A switch: outlined when off, filled with the accent colour when on.
class SwitchButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SwitchButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace actigrad
