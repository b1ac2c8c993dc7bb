#include "tests/app/window_support.h"

#include "app/base/settings_store.h"
#include "app/controls/control_panel.h"
#include "app/plots/overview/loss_panel.h"
#include "tests/core/support.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace actigrad::test {
namespace {

/// A folder that goes with the process.
const QTemporaryDir& folder()
{
    static const QTemporaryDir folder;
    return folder;
}

void writeScreen(const QString& file)
{
    QFile screen(file);
    if (!screen.open(QIODevice::WriteOnly))
        qFatal("no screen");
    screen.write(R"({"screens": [{"name": "test", "x": 0, "y": 0, "width": 1920, "height": 1080,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
}

/// Of WCAG 2.1, from 0 to 1.
double luminance(const QColor& color)
{
    const auto linear = [](float channel) {
        const auto value = static_cast<double>(channel);
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

void prepareWindowTest()
{
    const QString screen = folder().filePath("screen.json");
    writeScreen(screen);
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screen.toUtf8());
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    QCoreApplication::setOrganizationName("actigrad-test");
    QCoreApplication::setApplicationName("actigrad-test");
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(useCheckedSettings(), QSettings::UserScope, folder().path());
}

namespace {

void trainAtFullSpeed(MainWindow& window)
{
    window.session().setPace({});
    window.session().setPaused(false);
}

} // namespace

ShownWindow::ShownWindow(const Options& options, WordLoader::Load load)
    : m_window(std::make_unique<MainWindow>(options, m_translations, std::move(load)))
{
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()) ||
        !waitFor([this] { return m_window->views().dashboard().scene().observation != nullptr; }))
        qWarning("the window shows no run");
    trainAtFullSpeed(*m_window);
}

ShownWindow::~ShownWindow() = default;

void ShownWindow::close()
{
    m_window->close();
    m_window.reset();
}

void ShownWindow::reopen()
{
    close();
    m_window = std::make_unique<MainWindow>(Options(), m_translations);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window does not become active");
    trainAtFullSpeed(*m_window);
}

void forgetSettings()
{
    QSettings().clear();
}

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 240'000);
}

std::int64_t stepsOf(const MainWindow& window)
{
    const RunRecord* run = window.session().currentRun();
    return run != nullptr ? run->history->steps() : 0;
}

bool waitForSteps(const MainWindow& window, std::int64_t more)
{
    const auto target = stepsOf(window) + more;
    return waitFor([&] { return stepsOf(window) >= target; });
}

bool waitForPreview(const MainWindow& window)
{
    return waitFor([&] {
        const Scene& scene = window.views().dashboard().scene();
        return scene.observation && scene.observation->step == 0 &&
               *scene.config == window.controls().config();
    });
}

PlotPanel& panelOf(const MainWindow& window, const QString& fileName)
{
    for (const PlotView* view : window.views().views()) {
        const auto found = std::ranges::find(view->panels(), fileName, &PlotPanel::fileName);
        if (found != view->panels().end())
            return **found;
    }
    qFatal("no panel %s", qPrintable(fileName));
}

QWidget& plotOf(const PlotPanel& panel)
{
    return panel.plot();
}

std::vector<double> valuesOf(const PlotPanel& panel)
{
    std::vector<double> values;
    for (int i = 0; i < panel.plot().plottableCount(); ++i) {
        QCPAbstractPlottable* plottable = panel.plot().plottable(i);
        if (const auto* graph = qobject_cast<QCPGraph*>(plottable)) {
            for (const QCPGraphData& point : *graph->data())
                values.insert(values.end(), {point.key, point.value});
        } else if (const auto* bars = qobject_cast<QCPBars*>(plottable)) {
            for (const QCPBarsData& bar : *bars->data())
                values.insert(values.end(), {bar.key, bar.value});
        } else if (const auto* map = qobject_cast<QCPColorMap*>(plottable)) {
            for (int x = 0; x < map->data()->keySize(); ++x) {
                for (int y = 0; y < map->data()->valueSize(); ++y)
                    values.push_back(map->data()->cell(x, y));
            }
        }
    }
    return values;
}

Ranges rangesOf(const PlotPanel& panel)
{
    const QCPRange x = panel.plot().xAxis->range();
    const QCPRange y = panel.plot().yAxis->range();
    return {x.lower, x.upper, y.lower, y.upper};
}

QString readOutOf(const PlotPanel& panel)
{
    for (int i = 0; i < panel.plot().itemCount(); ++i) {
        const auto* text = qobject_cast<QCPItemText*>(panel.plot().item(i));
        if (text != nullptr && text->visible() && text->layer()->name() == "overlay-read-out")
            return text->text();
    }
    return {};
}

namespace {

class ReplotCounter
{
public:
    explicit ReplotCounter(const PlotPanel& panel)
    {
        QObject::connect(&panel.plot(), &QCustomPlot::afterReplot, &m_scope, [this] { ++count; });
    }
    int count = 0;

private:
    QObject m_scope;
};

} // namespace

bool waitForReplots(const PlotPanel& panel, int count)
{
    const ReplotCounter replots(panel);
    return waitFor([&] { return replots.count >= count; });
}

int replotsMeanwhile(const PlotPanel& panel, const PlotPanel& other)
{
    const ReplotCounter replots(panel);
    if (!waitForReplots(other, 10))
        qWarning("the other panel is not painted");
    return replots.count;
}

bool settle(MainWindow& window)
{
    Session& session = window.session();
    for (int i = 0; i < 3; ++i) { // the first takes what was under way
        RunConfig config;
        config.words = window.controls().config().words;
        config.seed = 1'000 + i;
        session.preview(config);
        if (!waitFor([&] { return session.previewLoss().has_value(); }))
            return false;
        window.training().backToRun();
        QTest::qWait(40); // the session looks for snapshots every 33 ms at least
    }
    return true;
}

QPoint placeIn(const PlotPanel& panel, double x, double y)
{
    const QRect rect = panel.plot().axisRect()->rect();
    return {rect.left() + qRound(x * rect.width()), rect.top() + qRound((1 - y) * rect.height())};
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace actigrad::test
