#include "app/export/file_writer.h"
#include "app/headless/picture_export.h"
#include "app/headless/training.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/overview/hpreact_panel.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// A page that is not the dashboard, of one plot.
class OtherView : public PlotView
{
public:
    OtherView() : PlotView(1) { addPanel(*new HpreactPanel(this)); }

    [[nodiscard]] QString title() const override { return "Other"; }
    [[nodiscard]] QString fileName() const override { return "other"; }
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class PictureExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto goOn = [](const Training&) { return true; };
        m_training.train(goOn);
        m_training.conclude(goOn);
    }

    void stopsBeforeTheNextPicture()
    {
        const QTemporaryDir folder;
        const PictureExport all(folder.path());
        PictureExport pictures(folder.path());
        pictures.prepare();
        int asked = 0;
        const auto written = pictures.write(m_training.report(), m_training.history(),
                                            m_training.runHistory(), [&] { return ++asked <= 3; });
        QCOMPARE(written, 3);
        QCOMPARE(filesIn(folder.path()).size(), 3);
        QVERIFY(all.files().size() > 3);
    }

    void namesAreUnique()
    {
        const QTemporaryDir folder;
        const QStringList names = PictureExport(folder.path()).fileNames();
        QVERIFY(names.size() > 6);
        QCOMPARE(names.first(), "dashboard");
        QStringList lower;
        for (const QString& name : names) { // some file systems don't tell a from A
            QVERIFY(!name.isEmpty() && !name.contains('/'));
            lower += name.toLower();
        }
        QCOMPARE(lower.removeDuplicates(), 0);
    }

    void everyPlotAndEveryViewIsWritten()
    {
        const QTemporaryDir folder;
        PictureExport pictures(folder.path());
        write(pictures);
        QStringList expected;
        for (const QString& name : pictures.fileNames())
            expected += name + ".png";
        expected.sort();
        QCOMPARE(filesIn(folder.path()), expected);
        for (const QString& name : expected) {
            const QImage image(folder.filePath(name));
            QVERIFY2(!image.isNull() && !image.text("Title").isEmpty(), qPrintable(name));
            QCOMPARE(image.text("Actigrad:step"), "49");
        }
    }

    void anyViewIsWrittenAndSeesTheRunsHistory()
    {
        const QTemporaryDir folder;
        auto view = std::make_unique<OtherView>();
        const PlotView& shown = *view;
        PictureExport::Views views;
        views.push_back(std::move(view));
        PictureExport pictures(folder.path(), std::move(views));
        QCOMPARE(pictures.fileNames(), QStringList({"other", "hpreact"}));
        write(pictures);
        QCOMPARE(filesIn(folder.path()), QStringList({"hpreact.png", "other.png"}));
        QCOMPARE(QImage(folder.filePath("other.png")).text("Title"), "Other");
        QCOMPARE(shown.scene().observation->step, 49);
        QVERIFY(shown.scene().history != nullptr && !shown.scene().history->points().empty());
    }

    void folderInTheWayIsToldFromBeforehand()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("dashboard.png"));
        QVERIFY_EXCEPTION_THROWN(PictureExport(folder.path()).prepare(), WriteError);
    }

private:
    void write(PictureExport& pictures)
    {
        pictures.prepare();
        pictures.write(m_training.report(), m_training.history(), m_training.runHistory(),
                       [] { return true; });
    }

    Training m_training{std::make_shared<const RunConfig>(smallConfig(50)), 10};
};

ACTIGRAD_GUI_TEST(PictureExportTest)
#include "picture_export_test.moc"
