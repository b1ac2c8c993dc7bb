#include "app/export/film.h"
#include "app/plots/overview/neuron_panel.h"
#include "app/window/film/film_dialog.h"
#include "app/window/film/film_maker.h"
#include "tests/app/window_support.h"
#include "tests/core/support.h"

#include <QDir>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace actigrad;
using namespace actigrad::test;

namespace {

constexpr QSize pictureSize(800, 500);

FilmPlan planOf(const ShownWindow& window, const QString& file, std::vector<std::int64_t> steps)
{
    FilmPlan plan;
    plan.file = file;
    plan.view = window->views().views().front();
    plan.size = pictureSize;
    plan.steps = std::move(steps);
    return plan;
}

/// Trains, and rests.
bool trainTo(const ShownWindow& window, std::int64_t step)
{
    const bool happened = waitForSteps(*window, step);
    window->session().setPaused(true);
    return happened && settle(*window);
}

} // namespace

/// Films made in the window.
class FilmWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void framesAreWhatThePlayheadShows()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(trainTo(window, 2'000));
        const std::vector<std::int64_t> steps{0, 10, 100, 1'000, 1'999};
        QSignalSpy finished(&window->film(), &FilmMaker::finished);
        const Dashboard& page = window->views().dashboard();
        const PlotPanel& map = page.neuronPanel(); // whose axes do not remember other steps
        FilmPlan plan = planOf(window, folder.filePath("film.png"), steps);
        plan.panel = &map;
        window->film().start(plan);
        QVERIFY(waitFor([&] { return finished.count() == 1; }));
        QVERIFY(window->session().isLive()); // as before

        const RunRecord& run = *window->session().viewedRun();
        for (std::size_t frame : {1U, 3U}) {
            window->session().setPlayhead(steps[frame]);
            QVERIFY(waitFor([&] { return page.scene().observation->step == steps[frame]; }));
            const QImage expected = withCaption(map.picture(pictureSize, 1),
                                                filmCaption(run.name, *run.config, steps[frame]));
            const QImage read(folder.filePath(QString("film-000%1.png").arg(frame + 1)));
            QCOMPARE(read.convertToFormat(expected.format()), expected);
        }
    }

    void trainingGoesOnBesideTheFilm()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(waitForSteps(*window, 2'000));
        QSignalSpy finished(&window->film(), &FilmMaker::finished);
        window->film().start(planOf(window, folder.filePath("film.webp"),
                                    filmSteps(0, 1'500, 10, FilmSpacing::Linear)));
        QVERIFY(waitFor([&] { return finished.count() == 1; }));
        QVERIFY(QFileInfo(folder.filePath("film.webp")).size() > 10'000);
    }

    void cancelLeavesNothing()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(trainTo(window, 2'000));
        window->session().setPlayhead(77);
        QSignalSpy progressed(&window->film(), &FilmMaker::progressed);
        window->film().start(planOf(window, folder.filePath("film.webp"),
                                    filmSteps(0, 1'999, 1'000, FilmSpacing::Linear)));
        QVERIFY(waitFor([&] { return progressed.count() > 2; }));
        window->film().cancel();
        QVERIFY(!window->film().isAtWork());
        QCOMPARE(window->session().playhead().value(), 77);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void dialogMakesTheFilmAndCloses()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(trainTo(window, 1'000));
        FilmDialog dialog(window->views().views(), window->views().currentView(), 0, 999,
                          window->film(), &*window);
        dialog.show();
        auto* file = dialog.findChild<QLineEdit*>("file");
        file->setText(folder.filePath("clip"));
        dialog.findChild<QSpinBox*>("frames")->setValue(6);
        QTest::mouseClick(dialog.findChild<QPushButton*>("make"), Qt::LeftButton);
        QVERIFY(dialog.findChild<QProgressBar*>()->isVisible());
        QVERIFY(waitFor([&] { return !dialog.isVisible(); }));
        QVERIFY(QFileInfo::exists(folder.filePath("clip.webp")));
    }

    void closedDialogGivesTheFilmUp()
    {
        const QTemporaryDir folder;
        const ShownWindow window;
        QVERIFY(trainTo(window, 1'000));
        {
            FilmDialog dialog(window->views().views(), window->views().currentView(), 0, 999,
                              window->film(), &*window);
            dialog.findChild<QLineEdit*>("file")->setText(folder.filePath("clip.webp"));
            QTest::mouseClick(dialog.findChild<QPushButton*>("make"), Qt::LeftButton);
            QVERIFY(window->film().isAtWork());
        }
        QVERIFY(!window->film().isAtWork());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

ACTIGRAD_WINDOW_TEST(FilmWindowTest)
#include "film_window_test.moc"
