#include "app/plots/toolbox/plot_panel.h"
#include "app/window/actions.h"
#include "app/window/status_strip.h"
#include "tests/app/window/export_support.h"
#include "tests/core/support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProgressBar>
#include <QSet>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

int colorsIn(const QImage& image)
{
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    }
    return static_cast<int>(colors.size());
}

} // namespace

/// Pictures for a talk.
class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void everyPictureIsSaved_data()
    {
        QTest::addColumn<int>("picture");
        QTest::addColumn<QString>("title");
        QTest::newRow("dashboard") << 0 << "Overview";
        QTest::newRow("hpreact") << 1 << "hpreact";
        QTest::newRow("activation") << 2 << QString();
        QTest::newRow("h") << 3 << QString();
        QTest::newRow("gradients") << 4 << "Gradients";
        QTest::newRow("neurons") << 5 << "Neurons";
        QTest::newRow("loss") << 6 << "Loss";
    }
    void everyPictureIsSaved()
    {
        QFETCH(const int, picture);
        QFETCH(const QString, title);
        const QTemporaryDir folder;
        const QString file = folder.filePath("a picture.png");
        ShownWindow window;
        QVERIFY(waitForSteps(*window, 200));
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, picture, {640, 480}, 1.5, file);
            click(*buttonIn(dialog, "Save"));
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);

        const QImage image(file);
        QCOMPARE(image.size(), QSize(960, 720));
        QVERIFY2(colorsIn(image) > 30, qPrintable(QString::number(colorsIn(image))));
        if (!title.isEmpty())
            QCOMPARE(image.text("Title"), title);
        const auto config =
            QJsonDocument::fromJson(image.text("Actigrad:config").toUtf8()).object();
        QCOMPARE(config["seed"].toDouble(), 2'147'483'647.0);
        QCOMPARE(config["scales"]["W1"].toDouble(), 1.0);
        QVERIFY(image.text("Actigrad:step").toInt() > 0);
        QVERIFY(window->strip().text().contains("a picture.png"));
        QVERIFY(waitForSteps(*window, 50));
    }

    void pagesThatWereNeverOnTopAreProposedAsLargeAsTheOneOnTop()
    {
        ShownWindow window;
        QSize view;
        QSize panel;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            auto& what = field<QComboBox>(dialog, "Picture");
            what.setCurrentIndex(what.findText("Activations"));
            view = dialog.pictureSize();
            what.setCurrentIndex(what.currentIndex() + 1); // a sixth of it
            panel = dialog.pictureSize();
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(view, window->views().dashboard().size());
        QVERIFY2(panel.width() > view.width() / 4, qPrintable(QString::number(panel.width())));
    }

    void previewIsExportedWithItsOwnConfig()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("preview.png");
        ShownWindow window;
        dragSlider(*window, id("W1"), 0.1);
        releaseSlider(*window, id("W1"));
        QVERIFY(waitForPreview(*window));
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {400, 300}, 1, file);
            click(*buttonIn(dialog, "Save"));
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        const QImage image(file);
        QVERIFY(image.text("Actigrad:config").contains("\"W1\": 0.1") ||
                image.text("Actigrad:config").contains("\"W1\":0.1"));
        QCOMPARE(image.text("Actigrad:step"), QString("0"));
    }

    /// Encoding takes seconds for a large picture; the window is not to wait for it.
    void pictureIsSavedBesideTheWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("large.png");
        ShownWindow window;
        bool isBusy = false;
        bool canSave = true;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {3'000, 2'000}, 2, file);
            click(*buttonIn(dialog, "Save"));
            isBusy = dialog.isVisible() && dialog.findChild<QProgressBar*>()->isVisible();
            canSave = buttonIn(dialog, "Save")->isEnabled();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(isBusy);
        QVERIFY(!canSave);
        QCOMPARE(QImage(file).size(), QSize(6'000, 4'000));
    }

    void dialogThatIsClosedMeanwhileStopsNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("large.png");
        ShownWindow window;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {3'000, 2'000}, 2, file);
            click(*buttonIn(dialog, "Save"));
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->strip().text().contains("large.png"); }));
        QCOMPARE(QImage(file).size(), QSize(6'000, 4'000));
    }

    void windowThatIsClosedMeanwhileLeavesTheWholePicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("large.png");
        ShownWindow window;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {3'000, 2'000}, 2, file);
            click(*buttonIn(dialog, "Save"));
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        window.close();
        QCOMPARE(QImage(file).size(), QSize(6'000, 4'000));
    }

    void contextMenuExportsItsOwnPlot()
    {
        ShownWindow window;
        const PlotPanel& panel = panelOf(*window, "gradients");
        QString chosen;
        onDialog<QMenu>([&](QMenu& menu) {
            for (QAction* action : menu.actions()) {
                if (!action->text().contains("PNG"))
                    continue;
                onDialog<ExportDialog>([&](ExportDialog& dialog) {
                    chosen = field<QComboBox>(dialog, "Picture").currentText();
                    dialog.reject();
                });
                QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
                return;
            }
        });
        QWidget& plot = plotOf(panel);
        QTest::mouseClick(window->windowHandle(), Qt::RightButton, {},
                          plot.mapTo(&*window, placeIn(panel, 0.5, 0.5)));
        QVERIFY(waitFor([&] { return !chosen.isEmpty(); }));
        QCOMPARE(chosen, panel.title());
    }

    void dialogCopies()
    {
        QApplication::clipboard()->clear();
        ShownWindow window;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 5, {320, 240}, 2, "unused.png");
            click(*buttonIn(dialog, "Copy to clipboard"));
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.size(), QSize(640, 480));
        QVERIFY(colorsIn(image) > 10);
    }

    void dashboardIsCopiedByKey()
    {
        QApplication::clipboard()->clear();
        ShownWindow window;
        type(*window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.size(), window->views().dashboard().size());
        QVERIFY(colorsIn(image) > 30);
        QVERIFY(window->strip().text().contains("clipboard"));
    }
};

ACTIGRAD_WINDOW_TEST(ExportTest)
#include "export_test.moc"
