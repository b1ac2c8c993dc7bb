#pragma once

#include "core/text/word_list.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <exception>
#include <memory>
#include <thread>

namespace actigrad {

/// Loads files of words, one at a time, on a thread of its own.
class WordLoader : public QObject
{
    Q_OBJECT

public:
    explicit WordLoader(QObject* parent = nullptr);

    /// Begins to load; the file under way, if there is one, is dropped.
    void load(const QString& file);
    /// Drops the file under way: `loaded` and `failed` will not tell of it.
    void cancel();

    [[nodiscard]] bool isLoading() const { return m_thread.joinable(); }
    [[nodiscard]] const QString& file() const { return m_file; } ///< the last one that was begun

signals:
    /// A file that takes a while: how much of it is done.
    void progressed(int percent);
    void loaded(const std::shared_ptr<const WordList>& words);
    void failed(const std::exception_ptr& problem);

private:
    class Work;

    void finish(std::uint64_t number, const std::shared_ptr<const WordList>& words,
                const std::exception_ptr& problem);

    QString m_file;
    std::uint64_t m_number = 0; // of that file
    std::jthread m_thread;      // last: stops and joins before the rest goes
};

} // namespace actigrad
