#include "app/window/word_controller.h"

#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/words.h"
#include "app/controls/control_panel.h"
#include "app/look/number_format.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "app/window/run_controller.h"
#include "app/window/status_strip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace actigrad {

WordController::WordController(RunController& runs, Session& session, ControlPanel& controls,
                               StatusStrip& strip, WordLoader::Load load, QObject* parent)
    : QObject(parent), m_runs(runs), m_controls(controls), m_strip(strip),
      m_loader(new WordLoader(this, std::move(load)))
{
    connect(m_loader, &WordLoader::progressed, this, [this](int percent) {
        const QString name = printable(QFileInfo(m_loader->file()).fileName());
        m_strip.showLoading(tr("Loading %1: %2 %").arg(name, countText(percent)), percent);
    });
    connect(m_loader, &WordLoader::loaded, this, &WordController::finish);
    connect(m_loader, &WordLoader::failed, this, &WordController::fail);
    connect(&m_strip, &StatusStrip::cancelRequested, this, &WordController::cancel);
    connect(&session, &Session::runRequested, this, [this] { m_isFirst = false; });
}

void WordController::open(const QString& file)
{
    m_strip.dismissProblem();
    m_strip.endLoading();
    m_loader->load(file);
}

void WordController::openFirst(const QString& file)
{
    m_isFirst = true;
    open(file);
}

void WordController::askForFile(QWidget* window)
{
    const QString recent = RecentFiles::load().value(0);
    const QString file = QFileDialog::getOpenFileName(
        window, tr("Open words"), recent.isEmpty() ? QDir::homePath() : QFileInfo(recent).path(),
        tr("Text files, a word a line (*.txt);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void WordController::useEmbedded()
{
    use(embeddedWords());
}

void WordController::cancel()
{
    m_loader->cancel();
    m_strip.endLoading();
    beginFirst();
}

/// If that waits for the words that now do not come.
void WordController::beginFirst()
{
    if (m_isFirst)
        m_runs.begin(m_controls.config());
}

void WordController::finish(std::shared_ptr<const WordList> words)
{
    if (!m_isFirst) {
        RecentFiles::add(QFileInfo(m_loader->file()).absoluteFilePath());
        emit recentFilesChanged(RecentFiles::load());
    }
    use(std::move(words));
}

void WordController::fail(const std::exception_ptr& problem)
{
    m_strip.endLoading();
    beginFirst();
    m_strip.showProblem(tr("%1: %2").arg(printable(m_loader->file()), describe(problem)));
}

void WordController::use(std::shared_ptr<const WordList> words)
{
    m_loader->cancel();
    m_strip.dismissProblem();
    m_strip.endLoading();
    RunConfig config = m_controls.config();
    config.words = std::move(words);
    m_runs.begin(std::move(config));
}

} // namespace actigrad
