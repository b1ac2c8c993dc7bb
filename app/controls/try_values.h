#pragma once

#include <QObject>
#include <QString>

#include <map>

class QWidget;

namespace actigrad {

/// Offers "Try values…" in the context menus of controls.
class TryValues : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// @param control with what lies in it; outlives this
    /// @param setting as the command line has it
    void offer(QWidget& control, const QString& setting);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void requested(const QString& setting); ///< by the user

private:
    std::map<const QObject*, QString> m_settings; // by control
};

} // namespace actigrad
