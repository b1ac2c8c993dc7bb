#pragma once

#include "app/base/mailbox.h"
#include "app/base/pending_work.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace actigrad {

class ConfigEditor;
class Session;
class StatusStrip;

/// Takes numbers out of a session: as tables, for TensorBoard, and as code that trains the same
/// network.
class DataController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    DataController(Session& session, ConfigEditor& editor, StatusStrip& strip, QObject* parent);
    /// Waits some seconds for files that are being written.
    ~DataController() override;

    // CSV (RFC 4180), numbers with a decimal point.

    /// run, first_step, steps, mean, min, max, smoothed: of each run, the first steps one by one.
    [[nodiscard]] QByteArray losses() const;
    /// A row a run: name, state, steps, losses, and all that decides it.
    [[nodiscard]] QByteArray runs() const;
    /// example, neuron, hpreact, h, dL_dh, dL_dhpreact: the layer on view at the step on view; for
    /// maxout of the first piece.
    [[nodiscard]] QByteArray tensors() const;

    // Each asks for a file.
    void askForLosses(QWidget* window);
    void askForRuns(QWidget* window);
    void askForTensors(QWidget* window);
    /// Asks for a folder, and writes a folder of each run's name there: its losses, and of the run
    /// on view the histograms of a dozen steps.
    void askForEvents(QWidget* window);
    void writeEventsTo(const QString& folder);

    // Of the network on view, to the clipboard.
    void copyCommandLine();
    void copyPytorch();

private:
    void ask(QWidget* window, const QString& name, const QByteArray& table);
    [[nodiscard]] const RunConfig& viewedConfig() const;

    Session& m_session;
    ConfigEditor& m_editor;
    StatusStrip& m_strip;
    std::shared_ptr<PendingWork> m_pending = std::make_shared<PendingWork>();
    Mailbox m_mailbox{*this};
};

} // namespace actigrad
