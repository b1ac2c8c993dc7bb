#pragma once

#include "app/session/word_loader.h"
#include "app/window/runs/run_table_model.h"
#include "tests/app/window_support.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

/// What the tests of words in the window share.
namespace actigrad::test {

/// Files of words, which go with it.
class WordFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// @return its path
    [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline QByteArray manyWords()
{
    QByteArray words;
    for (int i = 0; i < 60; ++i)
        words += QByteArray(1, static_cast<char>('a' + i % 6)) + "bcd" +
                 QByteArray(1, static_cast<char>('a' + i % 5)) + '\n';
    return words;
}

/// A disk from which “slow.txt” is read only once it answers; other files are read as usual.
class SlowDisk
{
public:
    ~SlowDisk() { answer(); }

    [[nodiscard]] WordLoader::Load load() const
    {
        return [state = m_state](const QString& file, const ProgressListener& progress) {
            if (file != "slow.txt")
                return loadWords(file, progress);
            state->isRead = true;
            while (!state->answers) {
                progress(0.4); // which throws once nobody wants it any more
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
            return std::make_shared<const WordList>(
                WordList::parse(manyWords().toStdString(), "slow.txt"));
        };
    }
    void answer() { m_state->answers = true; }
    [[nodiscard]] bool isRead() const { return m_state->isRead; } ///< was begun

private:
    struct State
    {
        std::atomic<bool> isRead = false;
        std::atomic<bool> answers = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// As a file manager does it.
[[nodiscard]] inline bool drop(MainWindow& window, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    return true;
}

/// Until it is loaded, or has failed.
[[nodiscard]] inline bool load(MainWindow& window, const QString& file)
{
    window.words().open(file);
    return waitFor([&] { return !window.words().loader().isLoading(); });
}

[[nodiscard]] inline int rowsOf(const MainWindow& window)
{
    return window.session().runs().count();
}

[[nodiscard]] inline QStringList recentIn(const MainWindow& window)
{
    QStringList files;
    for (const auto* menu : window.findChildren<QMenu*>()) {
        if (menu->title() == "Open &recent") {
            for (const QAction* action : menu->actions())
                files += action->text();
        }
    }
    return files;
}

} // namespace actigrad::test
