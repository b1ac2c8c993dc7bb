// The part of MainWindow that is not about runs: settings, colours, language, layout.

#include "app/controls/control_panel.h"
#include "app/options/console.h"
#include "app/options/translations.h"
#include "app/base/plain_text.h"
#include "app/plots/overview/dashboard.h"
#include "app/plots/overview/loss_panel.h"
#include "app/base/settings_store.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "core/instruction_set.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace actigrad {
namespace {

constexpr QSize firstSize(1'440, 900);

void check(const QActionGroup& group, const QVariant& data)
{
    for (QAction* action : group.actions()) {
        if (action->data() == data)
            action->setChecked(true);
    }
}

/// Not QSplitter::saveState: what that restores of a damaged file may be a handle as wide as
/// memory.
QStringList sizesOf(const QSplitter& splitter)
{
    QStringList sizes;
    for (const int size : splitter.sizes())
        sizes += QString::number(size);
    return sizes;
}

void restoreSizes(QSplitter& splitter, const QVariant& kept)
{
    constexpr int greatest = 16'384; // pixels
    QList<int> sizes;
    for (const QString& size : kept.toStringList())
        sizes += size.toInt();
    const auto isPossible = [](int size) { return size > 0 && size <= greatest; };
    if (sizes.size() == splitter.count() && std::ranges::all_of(sizes, isPossible))
        splitter.setSizes(sizes);
}

} // namespace

void MainWindow::applySettings()
{
    m_controls->setRestartOnRelease(m_settings.restartOnRelease);
    m_views->dashboard().lossPanel().setStepLogarithmic(m_settings.logStep);
    m_views->dashboard().lossPanel().setLossLogarithmic(m_settings.logLoss);
    m_actions->logCounts->setChecked(m_settings.logCounts);
    m_actions->setEvaluateEvery(m_settings.evaluateEvery);
    m_session->setEvaluateEvery(m_settings.evaluateEvery);
    m_actions->tour->setChecked(m_settings.tour);
    m_tour->setDismissed(!m_settings.tour);
    m_actions->setRecentFiles(RecentFiles::load());
    check(*m_actions->colors, static_cast<int>(m_settings.colors));
    check(*m_actions->languages, m_settings.language);
    if (m_actions->languages->checkedAction() == nullptr)
        check(*m_actions->languages, QString());
}

void MainWindow::restoreLayout()
{
    const QSettings store;
    resize(firstSize);
    m_columns->setSizes({m_controls->sizeHint().width(), firstSize.width()});
    m_rows->setSizes({firstSize.height(), m_panels->sizeHint().height()});
    constexpr qsizetype greatestGeometry = 256; // bytes
    restoreGeometry(bytesOfSetting(store.value("layout/geometry").toString(), greatestGeometry));
    const QSize greatest = screen()->availableVirtualSize();
    if (width() > greatest.width() || height() > greatest.height()) // of a damaged file
        resize(firstSize);
    restoreSizes(*m_columns, store.value("layout/columns"));
    restoreSizes(*m_rows, store.value("layout/rows"));
    m_panels->runTable().restoreHeaderState(store.value("layout/table").toString().toLatin1());
}

void MainWindow::resetLayout()
{
    QSettings().remove("layout");
    m_settings = Settings();
    m_panels->runTable().resetHeader();
    setColors(m_settings.colors);
    setLanguage(m_settings.language);
    applySettings();
    RunConfig config;
    config.words = m_controls->config().words;
    m_controls->setConfig(config);
    preview(config);
    showNormal();
    restoreLayout();
}

void MainWindow::setColors(ColorScheme scheme)
{
    m_settings.colors = scheme;
    applyColorScheme(scheme);
}

void MainWindow::setLanguage(const QString& language)
{
    m_settings.language = language;
    m_translations.use(language);
    setLocale(QLocale());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_session->runs().setLocale(QLocale());
        m_session->runs().retranslate();
        showFrame();
    } else if (event->type() == QEvent::PaletteChange && m_actions != nullptr) {
        m_actions->recolor();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What only the command line asked for is not kept.
    RunConfig config = m_controls->config();
    m_configAtStart.words = config.words; // which are not kept
    if (config != m_configAtStart)
        m_settings.config = config;
    m_settings.restartOnRelease = m_controls->restartOnRelease();
    const LossPanel& loss = m_views->dashboard().lossPanel();
    m_settings.logStep = loss.isStepLogarithmic();
    m_settings.logLoss = loss.isLossLogarithmic();
    m_settings.logCounts = m_actions->logCounts->isChecked();
    m_settings.tour = m_actions->tour->isChecked();
    QSettings store;
    m_settings.save(store);
    store.setValue("layout/geometry", settingOf(saveGeometry()));
    store.setValue("layout/columns", sizesOf(*m_columns));
    store.setValue("layout/rows", sizesOf(*m_rows));
    store.setValue("layout/table", QString::fromLatin1(m_panels->runTable().headerState()));
    store.sync();
    if (store.status() != QSettings::NoError)
        printProblem(settingsProblem());
    event->accept();
}

QString MainWindow::settingsProblem() const
{
    return tr("The settings cannot be kept: %1 cannot be written")
        .arg(printable(QSettings().fileName()));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Actigrad"),
        tr("<h3>Actigrad %1</h3><p>Makes the inside of a neural network visible while it trains: "
           "the character-level MLP of Andrej Karpathy’s lecture “Building makemore, part 3: "
           "activations &amp; gradients, batchnorm”.</p><p>Free software under the GNU General "
           "Public License, version 3 or later. Built with Qt %2, QCustomPlot and Eigen.</p>"
           "<p>Instruction set: %3</p>")
            .arg(QApplication::applicationVersion(), qVersion(),
                 QString::fromUtf8(instructionSet())));
}

} // namespace actigrad
