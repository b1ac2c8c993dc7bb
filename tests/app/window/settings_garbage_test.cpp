#include "app/controls/control_panel.h"
#include "app/plots/overview/loss_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/session/settings.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QRandomGenerator>
#include <QSettings>

#include <cmath>

using namespace actigrad;
using namespace actigrad::test;

namespace {

const QStringList garbage{"nan",
                          "inf",
                          "-inf",
                          "1e30",
                          "-1",
                          "-1e-300",
                          "",
                          "text",
                          "0x10",
                          "200,",
                          "200,0",
                          "1,2,3,4,5,6,7,8,9",
                          "Tanh",
                          "0,5",
                          "1e",
                          "@ByteArray(\\0\\xff)",
                          "true",
                          "@Rect(1 2 3 4)",
                          "99999999999999999999"};

/// Of everything that a run is kept with.
QStringList keysOfTheRun()
{
    QStringList keys{
        "seed",        "context",     "embedding",  "hidden", "batch",     "steps",       "lr",
        "lr-decay-at", "lr-schedule", "activation", "bias",   "batchnorm", "bn-momentum", "C"};
    for (int layer = 1; layer <= maximumLayers; ++layer) {
        for (const char* letter : {"W", "b", "gain"})
            keys += letter + QString::number(layer);
    }
    return keys;
}

const QStringList runKeys = keysOfTheRun();

const QStringList layoutKeys{"geometry", "columns", "rows", "table"};

void write(const QString& key, const QVariant& value)
{
    QSettings store;
    store.setValue(key, value);
}

QByteArray randomBytes(quint32 seed, int size)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

QByteArray damaged(QByteArray bytes, QRandomGenerator& random)
{
    for (int i = 0; i < 6 && !bytes.isEmpty(); ++i)
        bytes[random.bounded(static_cast<int>(bytes.size()))] =
            static_cast<char>(random.bounded(256));
    return bytes;
}

/// The same with some of it changed; lists keep their length.
QVariant damaged(const QVariant& value, QRandomGenerator& random)
{
    if (value.typeId() != QMetaType::QStringList)
        return damaged(value.toByteArray(), random);
    QStringList list = value.toStringList();
    for (QString& text : list) {
        if (random.bounded(2) == 0)
            text = random.bounded(2) == 0
                       ? garbage[random.bounded(static_cast<int>(garbage.size()))]
                       : QString::number(random.bounded(2'000'000'000));
    }
    return list;
}

} // namespace

/// A settings file is not trusted.
class SettingsGarbageTest : public QObject
{
    Q_OBJECT

private slots:
    void fileThatCannotBeReadStaysAsItIs()
    {
        const QByteArray content = "steps=7\n" + QByteArray(2 << 20, ';'); // larger than is read
        const QString path = QSettings().fileName();
        {
            QFile file(path);
            QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
        {
            ShownWindow window;
            QVERIFY(window->strip().text().contains("cannot be read"));
            window.close();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QVERIFY(QFile::remove(path));
    }

    void init() { forgetSettings(); }

    void numbersOutOfTheirLimitsAreForgotten_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text : garbage)
            QTest::addRow("“%s”", qPrintable(text)) << text;
    }
    void numbersOutOfTheirLimitsAreForgotten()
    {
        QFETCH(const QString, text);
        for (const QString& key : runKeys)
            write("run/" + key, text);
        write("evaluateEvery", text);
        const Settings settings = Settings::load(QSettings());
        QVERIFY(settings.config == RunConfig());
        QCOMPARE(settings.evaluateEvery, 0);
    }

    void listsInPlaceOfNumbersAreForgotten()
    {
        for (const QString& key : runKeys)
            write("run/" + key, QStringList{"1", "2"});
        write("colors", QStringList{"dark", "light"});
        write("language", QVariantMap{{"a", 1}});
        const Settings settings = Settings::load(QSettings());
        QVERIFY(settings.config == RunConfig());
        QCOMPARE(settings.colors, ColorScheme::System);
    }

    void optionsThatAreNoneAreForgotten_data() { numbersOutOfTheirLimitsAreForgotten_data(); }
    void optionsThatAreNoneAreForgotten()
    {
        QFETCH(const QString, text);
        if (text == "true")
            QSKIP("that is an option");
        for (const char* key : {"restartOnRelease", "logStep", "logLoss", "colors"})
            write(key, text);
        const Settings settings = Settings::load(QSettings());
        QCOMPARE(settings.restartOnRelease, false);
        QCOMPARE(settings.logStep, true);
        QCOMPARE(settings.logLoss, true);
        QCOMPARE(settings.colors, ColorScheme::System);
    }

    void windowOpensOnGarbageAsOnNothing()
    {
        quint32 seed = 1;
        for (const QString& key : runKeys)
            write("run/" + key, garbage[static_cast<int>(seed++) % garbage.size()]);
        for (const QString& key : layoutKeys)
            write("layout/" + key, randomBytes(seed++, 80));
        for (const char* key :
             {"colors", "language", "recentFiles", "restartOnRelease", "logStep", "exportFolder"})
            write(key, randomBytes(seed++, 20));
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 50));
        QVERIFY(!window->strip().showsProblem());
        QVERIFY(window->commands().restart->text().contains("training"));
        for (const PlotPanel* panel : window->views().dashboard().panels()) {
            QVERIFY(panel->isVisible());
            QVERIFY2(panel->width() >= 220 && panel->height() >= 170,
                     qPrintable(panel->fileName()));
        }
        RunConfig expected;
        expected.words = window->controls().config().words;
        QVERIFY(window->controls().config() == expected);
        QVERIFY(window->commands().languages->checkedAction() != nullptr);
        QVERIFY(window->commands().colors->checkedAction() != nullptr);
    }

    void layoutOfRandomBytesDoesNotBreakTheWindow_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void layoutOfRandomBytesDoesNotBreakTheWindow()
    {
        QFETCH(const quint32, seed);
        { // real layouts, with bytes of theirs changed
            ShownWindow window;
            window.close();
        }
        QRandomGenerator random(seed);
        for (const QString& key : layoutKeys) {
            const QVariant state = QSettings().value("layout/" + key);
            QVERIFY(state.isValid());
            write("layout/" + key, damaged(state, random));
        }
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        QVERIFY(window->width() > 0 && window->width() <= 16'000);
        window->commands().resetLayout->trigger();
        QTest::qWait(20);
        QCOMPARE(window->size(), QSize(1'440, 900));
        for (const PlotPanel* panel : window->views().dashboard().panels())
            QVERIFY(panel->isVisible() && panel->width() >= 220 && panel->height() >= 170);
    }

    void networkTooLargeForMemoryIsNotBegunAgain()
    {
        write("run/hidden", "16384"); // each within its limits, together above a GiB
        write("run/batch", "65536");
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        QVERIFY(window->session().currentRun() != nullptr);
    }

    void valuesThatQtWouldDecodeAreNotReadAtAll_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("variant") << QByteArray(R"~(seed="@Variant(\0\0\0\x49)")~");
        QTest::newRow("not quoted") << QByteArray(R"~(seed=@Variant(\0\0\0\x49))~");
        QTest::newRow("spaces") << QByteArray("seed = \t @Variant(\\0\\0\\0\\x49)");
        QTest::newRow("in a list") << QByteArray(R"~(seed=1, "@Variant(\0\0\0\x49)")~");
        QTest::newRow("hexadecimal") << QByteArray(R"~(seed="\x40Variant(\0\0\0\x49)")~");
        QTest::newRow("hexadecimal, padded") << QByteArray(R"~(seed="\x0040Variant(\0\0\0\x49)")~");
        QTest::newRow("octal") << QByteArray(R"~(seed="\100Variant(\0\0\0\x49)")~");
        QTest::newRow("a list of 2³¹ bytes")
            << QByteArray(R"~(seed="@Variant(\0\0\0\f\x7f\xff\xff\xff)")~");
        QTest::newRow("continued") << QByteArray("seed=\"\\\n@Variant(\\0\\0\\0\\x49)\"\n\"");
        QTest::newRow("after NUL") << QByteArray("seed=\0@Variant(\\0\\0\\0\\x49)", 26);
    }
    void valuesThatQtWouldDecodeAreNotReadAtAll()
    {
        QFETCH(const QByteArray, line);
        const QString file = QSettings().fileName();
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile settings(file);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nlanguage=de\n\n[run]\n" + line + "\nbatch=17\n");
        settings.close();
        const QSettings store;
        for (const QString& key : store.allKeys())
            QVERIFY2(store.value(key).typeId() == QMetaType::QString, qPrintable(key));
        const Settings loaded = Settings::load(store);
        QCOMPARE(loaded.config.seed, RunConfig().seed);
        QCOMPARE(loaded.config.batch, 17);
        QCOMPARE(loaded.language, "de");
    }

    void hugeSettingsFileIsNotRead()
    {
        const QString file = QSettings().fileName();
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile settings(file);
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[run]\nbatch=17\n");
        QVERIFY(settings.resize(qint64{3} << 30)); // sparse
        settings.close();
        QCOMPARE(Settings::load(QSettings()).config.batch, RunConfig().batch);
        QVERIFY(QFile::remove(file));
    }

    void recentFilesThatAreGoneDoNoHarm()
    {
        write("recentFiles", QStringList{"/nowhere/a.txt", QString(5'000, 'x'), "", "\n", "&"});
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 10));
        QCOMPARE(RecentFiles::load(), QStringList({"/nowhere/a.txt", "\n", "&"}));
    }
};

ACTIGRAD_WINDOW_TEST(SettingsGarbageTest)
#include "settings_garbage_test.moc"
