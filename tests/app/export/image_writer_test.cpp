#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "tests/app/export/file_size_limit.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace actigrad;

class ImageWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void pictureDecodesAsItWas()
    {
        const QString file = m_folder.filePath("picture.png");
        const QImage picture = noise(300, 200);
        writePng(file, picture, source());
        QImage read;
        QVERIFY(read.load(file, "PNG"));
        QCOMPARE(read.convertToFormat(picture.format()), picture);
    }

    void textsTellWhatItShows()
    {
        const QString file = m_folder.filePath("texts.png");
        writePng(file, noise(64, 64), source());
        const QImage read(file);
        QCOMPARE(read.text("Title"), "hpreact");
        QCOMPARE(read.text("Actigrad:step"), "1234");
        QVERIFY(read.text("Software").startsWith("Actigrad"));
        const auto config = QJsonDocument::fromJson(read.text("Actigrad:config").toUtf8()).object();
        QCOMPARE(config["words"].toObject()["name"].toString(), "few");
        QCOMPARE(config["seed"].toInteger(), 2'147'483'647);
        QCOMPARE(config["lr_decay_at"].toInteger(), 50);
        QCOMPARE(config["lr"].toDouble(), 0.1);
        QCOMPARE(config["scales"].toObject()["W2"].toDouble(), 0.01);
        QCOMPARE(config["activation"].toString(), "tanh");
        QCOMPARE(config["batchnorm"].toString(), "none");
    }

    void oldPictureSurvivesAFullDisk()
    {
        const QString file = m_folder.filePath("full.png");
        const QImage old = noise(64, 64);
        writePng(file, old, source());
        QString problem;
        {
            const test::FileSizeLimit limit(20'000);
            problem = errorOf([&] { writePng(file, noise(600, 400), source()); });
        }
        QVERIFY2(problem.contains("cannot be written"), qPrintable(problem));
        QCOMPARE(QImage(file).convertToFormat(old.format()), old);
        QCOMPARE(QDir(m_folder.path()).entryList({"full*"}), QStringList("full.png"));
    }

    void folderInTheWayIsToldFrom()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("folder.png"));
        const auto problem =
            errorOf([&] { writePng(m_folder.filePath("folder.png"), noise(64, 64), source()); });
        QVERIFY2(problem.contains("this is a folder"), qPrintable(problem));
    }

    void sizesAreLimited_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QString>("problem");
        const QString side = "width and height must be from 64 to 10000 pixels";
        const QString scale = "the scale must be from 1 to 4";
        const QString area = "a picture may have 100 million pixels at most: lower width, height "
                             "or scale";
        QTest::newRow("least") << QSize(64, 64) << 1.0 << QString();
        QTest::newRow("greatest") << QSize(10'000, 10'000) << 1.0 << QString();
        QTest::newRow("scaled") << QSize(2'500, 2'500) << 4.0 << QString();
        QTest::newRow("narrow") << QSize(63, 64) << 1.0 << side;
        QTest::newRow("low") << QSize(64, 63) << 1.0 << side;
        QTest::newRow("wide") << QSize(10'001, 64) << 1.0 << side;
        QTest::newRow("negative") << QSize(-5, 100) << 1.0 << side;
        QTest::newRow("absurd") << QSize(std::numeric_limits<int>::max(), 64) << 1.0 << side;
        QTest::newRow("small scale") << QSize(100, 100) << 0.99 << scale;
        QTest::newRow("large scale") << QSize(100, 100) << 4.01 << scale;
        QTest::newRow("no scale") << QSize(100, 100) << std::nan("") << scale;
        QTest::newRow("large") << QSize(10'000, 10'000) << 1.01 << area;
    }
    void sizesAreLimited()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, scale);
        QFETCH(const QString, problem);
        QCOMPARE(pictureSizeProblem(size, scale).value_or(QString()), problem);
    }

private:
    template <typename Action>
    static QString errorOf(Action action)
    {
        try {
            action();
        } catch (const WriteError& error) {
            return error.message();
        }
        return {};
    }

    /// A picture that does not compress.
    static QImage noise(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        std::uint32_t state = 1;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                state = state * 1'664'525U + 1'013'904'223U;
                image.setPixel(x, y, 0xff000000U | (state >> 8U));
            }
        }
        return image;
    }

    PictureSource source()
    {
        m_config.scales[test::id("W2")] = 0.01;
        return {"hpreact", m_config, 1'234};
    }

    QTemporaryDir m_folder;
    RunConfig m_config = test::smallConfig(100);
};

ACTIGRAD_GUILESS_TEST(ImageWriterTest)
#include "image_writer_test.moc"
