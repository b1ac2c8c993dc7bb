// The part of MainWindow that is about words: where they come from, and how they are loaded.

#include "app/controls/control_panel.h"
#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/status_strip.h"
#include "app/session/word_loader.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace actigrad {

void MainWindow::askForWords()
{
    const QString recent = RecentFiles::load().value(0);
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open words"), recent.isEmpty() ? QDir::homePath() : QFileInfo(recent).path(),
        tr("Text files, a word a line (*.txt);;All files (*)"));
    if (!file.isEmpty())
        openWords(file);
}

void MainWindow::connectWordLoader()
{
    connect(m_wordLoader, &WordLoader::progressed, this, [this](int percent) {
        const QString name = printable(QFileInfo(m_wordLoader->file()).fileName());
        m_strip->showLoading(tr("Loading %1: %2 %").arg(name, locale().toString(percent)), percent);
    });
    connect(m_wordLoader, &WordLoader::loaded, this, &MainWindow::showLoaded);
    connect(m_wordLoader, &WordLoader::failed, this, &MainWindow::showNotLoaded);
    connect(m_strip, &StatusStrip::cancelRequested, this, &MainWindow::cancelLoading);
}

void MainWindow::openWords(const QString& file)
{
    m_strip->dismissProblem();
    m_strip->endLoading();
    m_wordLoader->load(file);
    showState();
}

void MainWindow::cancelLoading()
{
    m_wordLoader->cancel();
    m_strip->endLoading();
    if (m_waitsForWords)
        begin(m_controls->config());
    showState();
}

void MainWindow::showLoaded(std::shared_ptr<const WordList> words)
{
    m_strip->endLoading();
    if (m_waitsForWords) {
        RunConfig config = m_controls->config();
        config.words = std::move(words);
        begin(config);
        return;
    }
    RecentFiles::add(QFileInfo(m_wordLoader->file()).absoluteFilePath());
    m_actions->setRecentFiles(RecentFiles::load());
    useWords(std::move(words));
}

void MainWindow::showNotLoaded(const std::exception_ptr& problem)
{
    m_strip->endLoading();
    if (m_waitsForWords)
        begin(m_controls->config());
    m_strip->showProblem(tr("%1: %2").arg(printable(m_wordLoader->file()), describe(problem)));
    showState();
}

void MainWindow::useWords(std::shared_ptr<const WordList> words)
{
    m_wordLoader->cancel();
    m_strip->endLoading();
    RunConfig config = m_controls->config();
    config.words = std::move(words);
    const auto lowered = lowerBatchToExamples(config);
    m_controls->setConfig(config);
    restartTraining();
    if (lowered)
        m_strip->showProblem(*lowered);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls(); // may be none in a list of URLs
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openWords(localFileOf(event->mimeData()->urls().front()));
}

} // namespace actigrad
