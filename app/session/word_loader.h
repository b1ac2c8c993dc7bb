#pragma once

#include "app/base/mailbox.h"
#include "app/base/words.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <stop_token>

namespace actigrad {

/// Loads files of words, one at a time, each on a thread of its own.
///
/// GUI thread only. No member waits for such a thread, nor does the destructor: reading from a dead
/// network mount may never return. What it still reports then is dropped.
class WordLoader : public QObject
{
    Q_OBJECT

public:
    /// What is done on the thread. What `progress` throws is to end it.
    using Load = std::function<std::shared_ptr<const WordList>(const QString& file,
                                                               const ProgressListener& progress)>;

    explicit WordLoader(QObject* parent = nullptr, Load load = loadWords);
    ~WordLoader() override;

    /// Begins to load; the file under way, if there is one, is dropped.
    void load(const QString& file);
    /// Drops the file under way: neither `loaded` nor `failed` is emitted for it.
    void cancel();

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const QString& file() const { return m_file; } ///< the last one that was begun

signals:
    void isLoadingChanged();
    /// A file that takes a while: how much of it is done.
    void progressed(int percent);
    void loaded(const std::shared_ptr<const WordList>& words);
    void failed(const std::exception_ptr& problem);

private:
    class Work;

    void finish(std::uint64_t number, const std::shared_ptr<const WordList>& words,
                const std::exception_ptr& problem);

    Load m_load;
    QString m_file;
    std::uint64_t m_number = 0; // of that file
    bool m_isLoading = false;
    std::stop_source m_stop; // of the file under way
    Mailbox m_mailbox{*this};
};

} // namespace actigrad
