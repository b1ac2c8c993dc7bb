#include "app/window/word_loader.h"

#include "app/words.h"

#include <QElapsedTimer>

#include <utility>

namespace actigrad {
namespace {

constexpr qint64 aWhile = 150; // ms that are not worth a word

struct Cancelled
{
};

} // namespace

/// What happens on the loader's thread.
class WordLoader::Work
{
public:
    explicit Work(WordLoader& loader)
        : m_loader(loader), m_file(loader.m_file), m_number(loader.m_number)
    {
    }

    void operator()(std::stop_token stop)
    {
        m_stop = std::move(stop);
        m_timer.start();
        try {
            tell(loadWords(m_file, [this](double share) { advance(share); }), nullptr);
        } catch (const Cancelled&) { // nobody waits for it
        } catch (...) {
            tell(nullptr, std::current_exception());
        }
    }

private:
    void advance(double share)
    {
        if (m_stop.stop_requested())
            throw Cancelled();
        const int percent = static_cast<int>(100 * share);
        if (percent == m_percent || m_timer.elapsed() < aWhile)
            return;
        m_percent = percent;
        const auto show = [&loader = m_loader, percent, number = m_number] {
            if (loader.m_number == number && loader.isLoading())
                emit loader.progressed(percent);
        };
        QMetaObject::invokeMethod(&m_loader, show, Qt::QueuedConnection);
    }

    void tell(std::shared_ptr<const WordList> words, std::exception_ptr problem)
    {
        const auto finish = [&loader = m_loader, number = m_number, words = std::move(words),
                             problem = std::move(problem)] {
            loader.finish(number, words, problem);
        };
        QMetaObject::invokeMethod(&m_loader, finish, Qt::QueuedConnection);
    }

    WordLoader& m_loader;
    QString m_file;
    std::uint64_t m_number;
    std::stop_token m_stop;
    QElapsedTimer m_timer;
    int m_percent = -1; // told last
};

WordLoader::WordLoader(QObject* parent) : QObject(parent) {}

void WordLoader::load(const QString& file)
{
    cancel();
    m_file = file;
    ++m_number;
    m_thread = std::jthread(Work(*this));
}

void WordLoader::cancel()
{
    ++m_number; // what is still to be told is of no interest
    m_thread = {};
}

void WordLoader::finish(std::uint64_t number, const std::shared_ptr<const WordList>& words,
                        const std::exception_ptr& problem)
{
    if (number != m_number)
        return;
    m_thread = {};
    if (problem)
        emit failed(problem);
    else
        emit loaded(words);
}

} // namespace actigrad
