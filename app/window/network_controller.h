#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace actigrad {

class Session;
class StatusStrip;

/// Saves the network on view as a safetensors file, and opens such files as runs.
class NetworkController : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    NetworkController(Session& session, StatusStrip& strip, QObject* parent = nullptr);

    void askToSave(QWidget* parent);
    void askToOpen(QWidget* parent);
    void save(const QString& file);
    void open(const QString& file);

private:
    Session& m_session;
    StatusStrip& m_strip;
};

} // namespace actigrad
