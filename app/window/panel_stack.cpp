#include "app/window/panel_stack.h"

#include "app/look/theme.h"
#include "app/plots/toolbox/health_mark.h"
#include "app/window/diagnosis/diagnosis_panel.h"
#include "app/window/lecture/lecture_panel.h"
#include "app/window/runs/run_table.h"
#include "app/window/samples/samples_panel.h"

#include <QEvent>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QTabBar>

#include <utility>

namespace actigrad {
namespace {

constexpr double markSize = 9; // pixels

/// Of the worst finding, which is the first.
Health healthOf(const std::vector<Finding>& findings)
{
    if (findings.empty())
        return Health::Good;
    return findings.front().severity == Severity::Bad ? Health::Bad : Health::Watch;
}

} // namespace

PanelStack::PanelStack(RunStore& runs, LectureRunner& lecture, QWidget* parent)
    : QTabWidget(parent), m_runs(new RunTable(runs, this)), m_diagnosis(new DiagnosisPanel(this)),
      m_samples(new SamplesPanel(this)), m_lecture(new LecturePanel(lecture, this))
{
    addTab(m_runs, QString());
    addTab(m_diagnosis, QString());
    addTab(m_samples, QString());
    addTab(m_lecture, QString());
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    setIconSize({12, 12});
    markHealth();
    retranslate();
}

void PanelStack::showFindings(std::vector<Finding> findings,
                              std::shared_ptr<const RunConfig> config)
{
    const Health health = healthOf(findings);
    m_diagnosis->showFindings(std::move(findings), std::move(config));
    if (std::exchange(m_health, health) != health)
        markHealth();
}

/// An icon, whose size stays: a number in the text would move the other tabs.
void PanelStack::markHealth()
{
    constexpr int scale = 2; // sharp on dense screens
    const QSize size = iconSize();
    QPixmap pixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHealthMark(painter, QPointF(size.width() / 2.0, size.height() / 2.0), markSize, m_health,
                    Theme::current());
    painter.end();
    setTabIcon(indexOf(m_diagnosis), QIcon(pixmap));
}

QSize PanelStack::sizeHint() const
{
    return {m_runs->sizeHint().width(),
            m_runs->sizeHint().height() + tabBar()->sizeHint().height()};
}

void PanelStack::retranslate()
{
    setTabText(indexOf(m_runs), tr("Runs"));
    setTabText(indexOf(m_diagnosis), tr("Diagnosis"));
    setTabText(indexOf(m_samples), tr("Samples"));
    setTabText(indexOf(m_lecture), tr("Lecture"));
}

void PanelStack::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        markHealth();
}

} // namespace actigrad
