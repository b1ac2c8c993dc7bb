#include "app/session/word_loader.h"

#include <QElapsedTimer>

#include <system_error>
#include <thread>
#include <utility>

namespace actigrad {
namespace {

constexpr qint64 aWhile = 150; // ms that are not worth a word

struct Cancelled
{
};

} // namespace

/// What happens on a thread. It may outlive the loader, which it therefore reaches by mail alone.
class WordLoader::Work
{
public:
    explicit Work(WordLoader& loader)
        : m_load(loader.m_load), m_file(loader.m_file), m_number(loader.m_number),
          m_stop(loader.m_stop.get_token()), m_loader(&loader), m_mail(loader.m_mailbox.sender())
    {
    }

    void operator()()
    {
        m_timer.start();
        try {
            report(m_load(m_file, [this](double share) { advance(share); }), nullptr);
        } catch (const Cancelled&) { // nobody waits for it
        } catch (...) {
            report(nullptr, std::current_exception());
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
        m_mail.post([loader = m_loader, percent, number = m_number] {
            if (loader->m_number == number && loader->isLoading())
                emit loader->progressed(percent);
        });
    }

    void report(std::shared_ptr<const WordList> words, std::exception_ptr problem)
    {
        m_mail.post([loader = m_loader, number = m_number, words = std::move(words),
                     problem = std::move(problem)] { loader->finish(number, words, problem); });
    }

    Load m_load;
    QString m_file;
    std::uint64_t m_number;
    std::stop_token m_stop;
    WordLoader* m_loader; // to be used on the GUI thread, by mail
    Mailbox::Sender m_mail;
    QElapsedTimer m_timer;
    int m_percent = -1; // reported last
};

WordLoader::WordLoader(QObject* parent, Load load) : QObject(parent), m_load(std::move(load)) {}

WordLoader::~WordLoader()
{
    m_stop.request_stop();
}

void WordLoader::load(const QString& file)
{
    cancel();
    m_file = file;
    m_stop = std::stop_source();
    m_isLoading = true;
    emit isLoadingChanged();
    try {
        std::thread(Work(*this)).detach();
    } catch (const std::system_error&) { // the system has no more threads
        finish(m_number, nullptr, std::current_exception());
    }
}

void WordLoader::cancel()
{
    ++m_number; // what is still reported is of no interest
    if (std::exchange(m_isLoading, false))
        emit isLoadingChanged();
    m_stop.request_stop();
}

void WordLoader::finish(std::uint64_t number, const std::shared_ptr<const WordList>& words,
                        const std::exception_ptr& problem)
{
    if (number != m_number)
        return;
    if (std::exchange(m_isLoading, false))
        emit isLoadingChanged();
    if (problem)
        emit failed(problem);
    else
        emit loaded(words);
}

} // namespace actigrad
