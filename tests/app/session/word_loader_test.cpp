#include "app/session/word_loader.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <future>
#include <memory>
#include <optional>

using namespace actigrad;

namespace {

std::shared_ptr<const WordList> twoWords()
{
    return std::make_shared<const WordList>(WordList::parse("emma\nava\n", "two.txt"));
}

/// A disk that does not answer before it is told to.
struct StuckDisk
{
    std::promise<void> asked;
    std::promise<void> answer;
    std::promise<void> ended; // the thread has done all it will
};

/// Only “stuck.txt” lies on it.
WordLoader::Load loadFrom(const std::shared_ptr<StuckDisk>& disk)
{
    return [disk](const QString& file, const ProgressListener& progress) {
        if (file != "stuck.txt")
            return twoWords();
        const auto end = qScopeGuard([&] { disk->ended.set_value(); });
        disk->asked.set_value();
        disk->answer.get_future().wait();
        progress(0.5);
        return twoWords();
    };
}

} // namespace

/// Nobody waits for a disk. Were one to, these tests would never end.
class WordLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_disk = std::make_shared<StuckDisk>();
        m_loader.emplace(nullptr, loadFrom(m_disk));
        m_loader->load("stuck.txt");
        m_disk->asked.get_future().wait();
        QVERIFY(m_loader->isLoading());
    }

    void cancellingDoesNotWait()
    {
        const QSignalSpy loaded(&*m_loader, &WordLoader::loaded);
        const QSignalSpy failed(&*m_loader, &WordLoader::failed);
        m_loader->cancel();
        QVERIFY(!m_loader->isLoading());
        letTheDiskAnswer();
        QCOMPARE(loaded.count() + failed.count(), 0);
    }

    void destroyingDoesNotWait()
    {
        m_loader.reset();
        letTheDiskAnswer();
    }

    void anotherFileDoesNotWait()
    {
        const QSignalSpy loaded(&*m_loader, &WordLoader::loaded);
        m_loader->load("other.txt");
        QTRY_COMPARE(loaded.count(), 1);
        letTheDiskAnswer();
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(m_loader->file(), "other.txt");
    }

    void whatItReadIsBroughtInTheEnd()
    {
        const QSignalSpy loaded(&*m_loader, &WordLoader::loaded);
        m_disk->answer.set_value();
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!m_loader->isLoading());
        m_disk->ended.get_future().wait();
    }

private:
    void letTheDiskAnswer()
    {
        m_disk->answer.set_value();
        m_disk->ended.get_future().wait();
        QCoreApplication::processEvents();
    }

    std::shared_ptr<StuckDisk> m_disk;
    std::optional<WordLoader> m_loader;
};

ACTIGRAD_GUILESS_TEST(WordLoaderTest)
#include "word_loader_test.moc"
