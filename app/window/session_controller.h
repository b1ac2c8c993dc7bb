#pragma once

#include "app/base/mailbox.h"
#include "app/base/pending_work.h"
#include "app/files/plan_json.h"
#include "app/files/session_file.h"
#include "app/window/sessions/kept_sessions.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace actigrad {

class ConfigEditor;
class Session;
class StatusStrip;
class ViewStack;

/// Saves and opens sessions, and keeps the window's own by itself. What takes time happens on other
/// threads; the runs go on meanwhile.
class SessionController : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    SessionController(Session& session, ConfigEditor& editor, ViewStack& views, StatusStrip& strip,
                      QObject* parent);
    /// Waits some seconds for a file that is being written.
    ~SessionController() override;

    void save(QWidget* window); ///< to the file that it came from, or else asks for one
    void askToSave(QWidget* window);
    void askToOpen(QWidget* window);
    void saveTo(const QString& file);
    void open(const QString& file);
    /// Opens the run and the step that made a picture: see `PictureSource`.
    void openPicture(const QString& file);
    [[nodiscard]] const QString& file() const { return m_file; } ///< empty until there is one

    void setMegabytes(std::int64_t megabytes) { m_megabytes = megabytes; } ///< for checkpoints

    /// Keeps the session in a file of this folder from now on, after some seconds, every minute and
    /// at the end.
    void keepIn(const QString& folder);
    /// The session of a window before; empty if there is none.
    [[nodiscard]] QString last() const { return m_kept ? m_kept->last() : QString(); }
    void keepNow(); ///< waits for it

signals:
    void fileChanged();
    void opened();                  ///< another session is in place of the one before
    void used(const QString& file); ///< saved or opened, by the user

private:
    [[nodiscard]] std::optional<SavedSession> session() const;
    [[nodiscard]] bool isWorthKeeping() const;
    void keepInBackground();
    void setFile(const QString& file);
    void take(PicturedRun pictured);
    void restore(SavedSession session, const QString& file, std::uint64_t number);
    void run(std::function<void()> work);

    Session& m_session;
    ConfigEditor& m_editor;
    ViewStack& m_views;
    StatusStrip& m_strip;
    QString m_file;
    std::int64_t m_megabytes = 64;
    /// Number of the last file asked for, which threads look at; what comes of others is dropped.
    std::shared_ptr<std::atomic<std::uint64_t>> m_opening =
        std::make_shared<std::atomic<std::uint64_t>>(0);
    std::unique_ptr<KeptSessions> m_kept;
    QTimer m_keepTimer;
    QString m_keepProblem;    ///< that the last attempt met
    bool m_isChanged = false; // since it was kept
    bool m_isKeeping = false; // on another thread
    std::shared_ptr<PendingWork> m_pending = std::make_shared<PendingWork>();
    Mailbox m_mailbox{*this};
};

} // namespace actigrad
