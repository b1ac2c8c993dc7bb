#pragma once

#include "app/session/word_loader.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <exception>
#include <memory>

class QWidget;

namespace actigrad {

class ControlPanel;
class RunController;
class Session;
class StatusStrip;

/// Chooses the words to learn from: loads files, and begins a run on what they hold.
class WordController : public QObject
{
    Q_OBJECT

public:
    /// @param runs, controls, strip outlive this
    /// @param load how files are read, on a thread of the loader's
    WordController(RunController& runs, Session& session, ControlPanel& controls,
                   StatusStrip& strip, WordLoader::Load load, QObject* parent);

    [[nodiscard]] const WordLoader& loader() const { return *m_loader; }

    /// Loads a file beside the run under way, and then trains on it. If it cannot be used, the
    /// strip says so and the run goes on.
    void open(const QString& file);
    /// The same, to begin the first run; if the file cannot be used, that begins with the words of
    /// the controls' config.
    void openFirst(const QString& file);
    void askForFile(QWidget* window);
    void useEmbedded();
    void cancel();

signals:
    void recentFilesChanged(const QStringList& files);

private:
    void use(std::shared_ptr<const WordList> words);
    void beginFirst();
    void finish(std::shared_ptr<const WordList> words);
    void fail(const std::exception_ptr& problem);

    RunController& m_runs;
    ControlPanel& m_controls;
    StatusStrip& m_strip;
    WordLoader* m_loader;
    bool m_isFirst = false; // of the file under way: the first run waits for it
};

} // namespace actigrad
