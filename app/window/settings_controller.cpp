#include "app/window/settings_controller.h"

#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/base/words.h"
#include "app/controls/control_panel.h"
#include "app/look/text_scale.h"
#include "app/options/console.h"
#include "app/options/translations.h"
#include "app/plots/overview/loss_panel.h"
#include "app/session/session.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/panel_stack.h"
#include "app/window/runs/run_table.h"
#include "app/window/session_controller.h"
#include "app/window/status_strip.h"
#include "app/window/timeline/timeline.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/view_stack.h"
#include "core/training/config_fields.h"

#include <QAction>
#include <QActionGroup>
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
    constexpr int maxSize = 16'384; // pixels
    QList<int> sizes;
    for (const QString& size : kept.toStringList())
        sizes += size.toInt();
    const auto isPossible = [](int size) { return size > 0 && size <= maxSize; };
    if (sizes.size() == splitter.count() && std::ranges::all_of(sizes, isPossible))
        splitter.setSizes(sizes);
}

} // namespace

SettingsController::SettingsController(MainWindow& window, Translations& translations)
    : QObject(&window), m_window(window), m_translations(translations)
{
    const QSettings store;
    m_settings = Settings::load(store);
    m_isReadable = store.status() == QSettings::NoError;
    m_settings.setWords(embeddedWords());
    m_translations.use(m_settings.language);
    m_window.setLocale(QLocale());
    applyColorScheme(m_settings.colors);
}

RunConfig SettingsController::restore(const Options& options)
{
    apply();
    restoreLayout();
    if (options.evaluateEvery) {
        m_window.session().setEvaluateEvery(*options.evaluateEvery);
        m_window.commands().setEvaluateEvery(*options.evaluateEvery);
    }
    if (!m_isReadable || !QSettings().isWritable())
        m_window.strip().showProblem(problem());
    m_configAtStart = options.appliedTo(m_settings.config);
    m_window.controls().editor().setConfig(m_configAtStart);
    return m_configAtStart;
}

void SettingsController::apply()
{
    Actions& actions = m_window.commands();
    LossPanel& loss = m_window.views().dashboard().lossPanel();
    m_window.controls().setRestartOnRelease(m_settings.restartOnRelease);
    loss.setStepLogarithmic(m_settings.logStep);
    loss.setLossLogarithmic(m_settings.logLoss);
    actions.logCounts->setChecked(m_settings.logCounts);
    actions.setEvaluateEvery(m_settings.evaluateEvery);
    m_window.session().setEvaluateEvery(m_settings.evaluateEvery);
    check(*actions.checkpointMegabytes, static_cast<qlonglong>(m_settings.checkpointMegabytes));
    setCheckpointMegabytes(m_settings.checkpointMegabytes);
    check(*actions.sessionMegabytes, static_cast<qlonglong>(m_settings.sessionMegabytes));
    setSessionMegabytes(m_settings.sessionMegabytes);
    actions.code->setChecked(m_settings.code);
    actions.beginAtRest->setChecked(m_settings.beginAtRest);
    m_window.timeline().setPace(m_settings.pace);
    m_window.timeline().setLogarithmic(m_settings.logStep);
    m_window.session().setPace(m_settings.pace);
    actions.tour->setChecked(m_settings.tour);
    m_window.tourStrip().setDismissed(!m_settings.tour);
    actigrad::setTextScale(m_settings.textScale);
    actions.setRecentFiles(RecentFiles::load());
    check(*actions.colors, static_cast<int>(m_settings.colors));
    check(*actions.languages, m_settings.language);
    if (actions.languages->checkedAction() == nullptr)
        check(*actions.languages, QString());
}

void SettingsController::restoreLayout()
{
    const QSettings store;
    m_window.resize(firstSize);
    m_window.columns().setSizes({m_window.controls().sizeHint().width(), firstSize.width()});
    const int panels = m_window.panels().sizeHint().height();
    if (m_window.isVisible()) // else the splitter does so by itself
        m_window.rows().setSizes(
            {m_window.rows().height() - m_window.rows().handleWidth() - panels, panels});
    constexpr qsizetype maxGeometry = 256; // bytes
    m_window.restoreGeometry(
        bytesOfSetting(store.value("layout/geometry").toString(), maxGeometry));
    const QSize screen = m_window.screen()->availableVirtualSize();
    if (m_window.width() > screen.width() || m_window.height() > screen.height())
        m_window.resize(firstSize); // the file is damaged
    restoreSizes(m_window.columns(), store.value("layout/columns"));
    restoreSizes(m_window.rows(), store.value("layout/rows"));
    m_window.panels().runTable().restoreHeaderState(
        store.value("layout/table").toString().toLatin1());
}

void SettingsController::keep()
{
    if (!m_isReadable)
        return;
    keepEdits(m_settings.config, m_configAtStart, m_window.controls().config());
    m_settings.restartOnRelease = m_window.controls().restartOnRelease();
    const LossPanel& loss = m_window.views().dashboard().lossPanel();
    m_settings.logStep = loss.isStepLogarithmic();
    m_settings.logLoss = loss.isLossLogarithmic();
    m_settings.logCounts = m_window.commands().logCounts->isChecked();
    m_settings.tour = m_window.commands().tour->isChecked();
    m_settings.code = m_window.commands().code->isChecked();
    m_settings.beginAtRest = m_window.commands().beginAtRest->isChecked();
    QSettings store;
    m_settings.save(store);
    store.setValue("layout/geometry", settingOf(m_window.saveGeometry()));
    store.setValue("layout/columns", sizesOf(m_window.columns()));
    store.setValue("layout/rows", sizesOf(m_window.rows()));
    store.setValue("layout/table", QString::fromLatin1(m_window.panels().runTable().headerState()));
    store.sync();
    if (store.status() != QSettings::NoError)
        printProblem(problem());
}

void SettingsController::resetLayout()
{
    QSettings().remove("layout");
    m_window.panels().runTable().resetHeader();
    m_window.showNormal();
    restoreLayout();
}

void SettingsController::askToResetOptions()
{
    const auto answer = QMessageBox::question(
        &m_window, tr("Reset settings and options"),
        tr("Go back to the first preset and to the default options, colours and language? The runs "
           "stay."));
    if (answer != QMessageBox::Yes)
        return;
    m_settings = Settings();
    setColors(m_settings.colors);
    setLanguage(m_settings.language);
    apply();
    RunConfig config;
    config.words = m_window.controls().config().words;
    m_window.controls().editor().propose(config);
}

void SettingsController::setColors(ColorScheme scheme)
{
    m_settings.colors = scheme;
    applyColorScheme(scheme);
}

void SettingsController::setPace(Pace pace)
{
    m_settings.pace = pace;
    m_window.session().setPace(pace);
}

void SettingsController::setTextScale(double scale)
{
    m_settings.textScale = scale;
    actigrad::setTextScale(scale);
}

void SettingsController::setLanguage(const QString& language)
{
    m_settings.language = language;
    m_translations.use(language);
    m_window.setLocale(QLocale());
}

void SettingsController::setEvaluateEvery(std::int64_t steps)
{
    m_settings.evaluateEvery = steps;
    m_window.session().setEvaluateEvery(steps);
}

void SettingsController::setCheckpointMegabytes(std::int64_t megabytes)
{
    m_settings.checkpointMegabytes = megabytes;
    m_window.session().setCheckpointBudget(static_cast<std::size_t>(megabytes) << 20U);
}

void SettingsController::setSessionMegabytes(std::int64_t megabytes)
{
    m_settings.sessionMegabytes = megabytes;
    m_window.sessions().setMegabytes(megabytes);
}

QString SettingsController::problem() const
{
    const QString file = printable(QSettings().fileName());
    return m_isReadable ? tr("The settings cannot be kept: %1 cannot be written").arg(file)
                        : tr("%1 cannot be read: the settings are the defaults, and the file stays "
                             "as it is. Remove it to keep settings again")
                              .arg(file);
}

} // namespace actigrad
