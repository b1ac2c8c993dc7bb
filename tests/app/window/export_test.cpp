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
#include <QMimeData>
#include <QProcess>
#include <QProgressBar>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

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

    void slidesAreProposed()
    {
        ShownWindow window;
        PictureSize page;
        PictureSize plot;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            auto& what = field<QComboBox>(dialog, "Picture");
            what.setCurrentIndex(what.findText("Activations"));
            page = dialog.pictureSize();
            what.setCurrentIndex(what.currentIndex() + 1);
            plot = dialog.pictureSize();
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(page.pixels(), QSize(1'600, 900));
        QCOMPARE(page.layout, QSize(1'600, 900));
        QCOMPARE(plot.pixels(), QSize(1'600, 900));
        QCOMPARE(plot.layout, QSize(800, 450)); // type twice as large
    }

    void millimetresAndResolutionDecideThePixels()
    {
        ShownWindow window;
        PictureSize size;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            field<QSpinBox>(dialog, "Resolution").setValue(300);
            dialog.findChildren<QComboBox*>()[2]->setCurrentIndex(1); // mm
            field<QDoubleSpinBox>(dialog, "Width").setValue(160);
            dialog.findChildren<QDoubleSpinBox*>()[1]->setValue(90);
            size = dialog.pictureSize();
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(std::abs(size.pixels().width() - 1'890) <= 3); // 160 mm × 300 / 25.4
        QVERIFY(std::abs(size.millimetres().width() - 160) < 0.5);
    }

    void vectorsAreDrawnByOtherRenderers_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("svg") << 1 << "rsvg-convert" << QStringList{"in.svg", "-o", "out.png"};
        QTest::newRow("pdf") << 2 << "pdftoppm"
                             << QStringList{"-r", "96", "-png", "-singlefile", "in.pdf", "out"};
    }
    void vectorsAreDrawnByOtherRenderers()
    {
        QFETCH(const int, format);
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("the renderer is not installed");
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 200));
        window->session().setPaused(true);
        QVERIFY(settle(*window));
        const QString name = format == 1 ? "in.svg" : "in.pdf";
        for (const bool isVector : {true, false}) {
            onDialog<ExportDialog>([&](ExportDialog& dialog) {
                fill(dialog, 0, {1'200, 800}, 1,
                     folder.filePath(isVector ? name : QString("expected.png")));
                field<QComboBox>(dialog, "Format").setCurrentIndex(isVector ? format : 0);
                click(*buttonIn(dialog, "Save"));
            });
            type(*window, Qt::Key_E, Qt::ControlModifier);
            QVERIFY(waitFor([&] {
                return QFile::exists(folder.filePath(isVector ? name : QString("expected.png")));
            }));
        }
        QProcess renderer;
        renderer.setWorkingDirectory(folder.path());
        renderer.start(program, arguments);
        QVERIFY(renderer.waitForFinished(60'000));
        QCOMPARE(renderer.exitCode(), 0);
        const QImage drawn =
            QImage(folder.filePath("out.png")).convertToFormat(QImage::Format_RGB32);
        const QImage expected(folder.filePath("expected.png"));
        QCOMPARE(drawn.size(), expected.size());
        // Antialiasing and text differ by little; what is not clipped, or missing, by much.
        const QSize small(60, 40);
        const auto scaledDown = [&small](const QImage& image) {
            return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
        };
        const QImage a = scaledDown(drawn);
        const QImage b = scaledDown(expected);
        int largest = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                largest = std::max(largest, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
        }
        QVERIFY2(largest < 40, qPrintable(QString::number(largest)));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (format == 1)
            QVERIFY(file.readAll().contains("what enters tanh")); // text stays text
    }

    void colorsOfAPictureAreChosen()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        const QColor before = Theme::current().panel;
        const std::vector<QColor> corners{Theme::light().window, Theme::dark().window,
                                          QColor(0, 0, 0, 0)};
        for (int colors = 0; colors < 3; ++colors) {
            const QString file = folder.filePath(QString("%1.png").arg(colors));
            onDialog<ExportDialog>([&](ExportDialog& dialog) {
                fill(dialog, 0, {600, 400}, 1, file);
                field<QComboBox>(dialog, "Colours").setCurrentIndex(colors);
                click(*buttonIn(dialog, "Save"));
            });
            type(*window, Qt::Key_E, Qt::ControlModifier);
            QVERIFY(waitFor([&] { return QFile::exists(file); }));
            const QColor corner = QImage(file).pixelColor(1, 1);
            QCOMPARE(corner.alpha(), corners.at(static_cast<std::size_t>(colors)).alpha());
            if (colors < 2)
                QCOMPARE(corner, corners.at(static_cast<std::size_t>(colors)));
        }
        QCOMPARE(Theme::current().panel, before);
    }

    void allPagesAreOneDocument()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        const QString file = folder.filePath("all.pdf");
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            auto& what = field<QComboBox>(dialog, "Picture");
            fill(dialog, what.count() - 1, {800, 500}, 1, file);
            field<QComboBox>(dialog, "Format").setCurrentIndex(2);
            click(*buttonIn(dialog, "Save"));
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return QFile::exists(file); }));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const auto pages = QString("/Count %1").arg(window->views().views().size());
        QVERIFY(pdf.readAll().contains(pages.toUtf8()));
    }

    void plotsDataIsCopiedBesideThePicture()
    {
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 100));
        PlotPanel& panel = panelOf(*window, "loss");
        emit panel.copyRequested(&panel);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage());
        const QStringList lines = copied->text().split("\r\n");
        QCOMPARE(lines.front(), QString("series,step,loss"));
        QVERIFY(lines.size() > 100);
        QCOMPARE(lines[1].split(',').size(), 3);
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
                if (!action->text().startsWith("Export “"))
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
