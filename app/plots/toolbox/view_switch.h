#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace actigrad {

/// Buttons side by side, one of which is down: what a view shows.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(int choices, QWidget* parent = nullptr);

    /// @param hints tool tips and accessible names
    void setTexts(const QStringList& texts, const QStringList& hints);
    [[nodiscard]] int choice() const; ///< from 0

signals:
    void chosen(int choice); ///< by the user

private:
    QButtonGroup* m_group;
};

} // namespace actigrad
