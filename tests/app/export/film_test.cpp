#include "app/export/file_writer.h"
#include "app/export/film.h"
#include "tests/app/export/file_size_limit.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <webp/demux.h>

using namespace actigrad;

namespace {

using Steps = std::vector<std::int64_t>;

/// A picture that is its own at each number.
QImage frame(int number, QSize size = {320, 200})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(number * 10, 20, 40, 100, QColor(20, 60, 200));
    return image;
}

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct DecodedFrame
{
    QImage image;
    int endsAt; // ms
};

/// As a viewer of pictures shows them.
std::vector<DecodedFrame> decoded(const QByteArray& film)
{
    const WebPData data{reinterpret_cast<const std::uint8_t*>(film.constData()),
                        static_cast<std::size_t>(film.size())};
    WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, nullptr);
    std::vector<DecodedFrame> frames;
    WebPAnimInfo info;
    if (decoder == nullptr || WebPAnimDecoderGetInfo(decoder, &info) == 0)
        return frames;
    std::uint8_t* pixels = nullptr;
    int time = 0;
    while (WebPAnimDecoderGetNext(decoder, &pixels, &time) != 0) {
        const QImage image(pixels, static_cast<int>(info.canvas_width),
                           static_cast<int>(info.canvas_height), QImage::Format_RGBA8888);
        frames.push_back({image.copy(), time});
    }
    WebPAnimDecoderDelete(decoder);
    return frames;
}

/// The largest difference of a channel in the middle of the bar and beside it.
int difference(const QImage& one, const QImage& other, int number)
{
    int most = 0;
    for (const QPoint at : {QPoint(number * 10 + 20, 70), QPoint(300, 180), QPoint(5, 70)}) {
        const QColor a = one.pixelColor(at);
        const QColor b = other.pixelColor(at);
        most = std::max({most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                         std::abs(a.blue() - b.blue())});
    }
    return most;
}

} // namespace

class FilmTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void stepsAreEquallyFarApart()
    {
        QCOMPARE(filmSteps(0, 100, 5, FilmSpacing::Linear), (Steps{0, 25, 50, 75, 100}));
        QCOMPARE(filmSteps(50, 54, 3, FilmSpacing::Linear), (Steps{50, 52, 54}));
        QCOMPARE(filmSteps(0, 9'999, 5, FilmSpacing::Logarithmic), (Steps{0, 9, 99, 999, 9'999}));
    }

    void noStepComesTwice_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("frames");
        QTest::newRow("long") << qint64{0} << qint64{199'999} << 120;
        QTest::newRow("later") << qint64{1'000} << qint64{1'500} << 120;
        QTest::newRow("fewer steps than frames") << qint64{3} << qint64{40} << 120;
        QTest::newRow("one step") << qint64{7} << qint64{7} << 10;
        QTest::newRow("as many") << qint64{0} << qint64{119} << 120;
    }
    void noStepComesTwice()
    {
        QFETCH(const qint64, from);
        QFETCH(const qint64, to);
        QFETCH(const int, frames);
        for (const FilmSpacing spacing : {FilmSpacing::Linear, FilmSpacing::Logarithmic}) {
            const Steps steps = filmSteps(from, to, frames, spacing);
            QCOMPARE(static_cast<qint64>(steps.size()), std::min<qint64>(frames, to - from + 1));
            QCOMPARE(steps.front(), from);
            QCOMPARE(steps.back(), to);
            QVERIFY(std::ranges::adjacent_find(steps, std::greater_equal{}) == steps.end());
        }
    }

    void viewerShowsTheFramesInTheirTime()
    {
        const QString file = m_folder.filePath("film.webp");
        FilmWriter film(file, 10);
        for (int i = 0; i < 12; ++i)
            film.add(frame(i));
        film.finish();
        const auto frames = decoded(contentOf(file));
        QCOMPARE(frames.size(), 12U);
        for (int i = 0; i < 12; ++i) {
            const auto& shown = frames[static_cast<std::size_t>(i)];
            QCOMPARE(shown.endsAt, (i + 1) * 100);
            QCOMPARE(shown.image.size(), QSize(320, 200));
            const int most = difference(shown.image, frame(i), i);
            QVERIFY2(most < 12, qPrintable(QString("%1: %2").arg(i).arg(most)));
        }
    }

    void numberedPicturesAreTheFrames()
    {
        const QString file = m_folder.filePath("still.png");
        FilmWriter film(file, 10);
        for (int i = 0; i < 3; ++i)
            film.add(frame(i));
        QVERIFY(!QFile::exists(m_folder.filePath("still-0001.png"))); // not before the end
        film.finish();
        for (int i = 0; i < 3; ++i) {
            const QImage read(m_folder.filePath(QString("still-000%1.png").arg(i + 1)));
            QCOMPARE(read.convertToFormat(QImage::Format_RGB32), frame(i));
        }
    }

    void filmGivenUpLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("animated") << "cancelled.webp";
        QTest::newRow("numbered") << "cancelled.png";
    }
    void filmGivenUpLeavesNothing()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        {
            FilmWriter film(folder.filePath(name), 10);
            for (int i = 0; i < 10; ++i)
                film.add(frame(i));
        }
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void olderFilmSurvivesAFullDisk()
    {
        const QString file = m_folder.filePath("full.webp");
        writeFile(file, "the older one");
        const test::FileSizeLimit limit(64);
        FilmWriter film(file, 10);
        film.add(frame(0));
        film.add(frame(5));
        QVERIFY_THROWS_EXCEPTION(WriteError, film.finish());
        QCOMPARE(contentOf(file), QByteArray("the older one"));
    }

    void frameOfAnotherSizeIsAnError()
    {
        FilmWriter film(m_folder.filePath("sizes.webp"), 10);
        film.add(frame(0));
        const auto addAndFinish = [&] {
            film.add(frame(1, {100, 100}));
            film.finish();
        };
        QVERIFY_THROWS_EXCEPTION(WriteError, addAndFinish());
        QVERIFY(!QFile::exists(m_folder.filePath("sizes.webp")));
    }

    void filmsHaveTwoEndings()
    {
        QVERIFY(FilmWriter::isFilm("a.webp") && FilmWriter::isFilm("a.PNG"));
        for (const char* name : {"a.gif", "a", "webp", "a.webp.txt"})
            QVERIFY2(!FilmWriter::isFilm(name), name);
    }

    void captionNamesRunStepAndConfig()
    {
        RunConfig config;
        config.hidden = {100, 50};
        const QString caption = filmCaption("Run 3", config, 1'234);
        for (const char* part : {"Run 3", "step 1,234 of 200,000", "tanh, 100 + 50", "0.1"})
            QVERIFY2(caption.contains(part), qPrintable(caption));
    }

private:
    QTemporaryDir m_folder;
};

ACTIGRAD_TEST(FilmTest)
#include "film_test.moc"
