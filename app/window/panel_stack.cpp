#include "app/window/panel_stack.h"

#include "app/look/theme.h"
#include "app/plots/toolbox/health_mark.h"
#include "app/session/session.h"
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

} // namespace

PanelStack::PanelStack(Session& session, ConfigEditor& editor, LectureRunner& lecture,
                       QWidget* parent)
    : QTabWidget(parent), m_runs(new RunTable(session.runs())), m_diagnosis(new DiagnosisPanel),
      m_samples(new SamplesPanel), m_lecture(new LecturePanel(lecture))
{
    add(*m_runs, [] { return tr("Runs"); });
    add(*m_diagnosis, [] { return tr("Diagnosis"); });
    add(*m_samples, [] { return tr("Samples"); });
    add(*m_lecture, [] { return tr("Lecture"); });
    m_runs->follow(session, editor);
    m_diagnosis->follow(session, editor);
    m_samples->follow(session);
    connect(m_diagnosis, &DiagnosisPanel::healthChanged, this, [this](Health health) {
        m_health = health;
        markHealth();
    });
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setFocusPolicy(Qt::TabFocus);
    setIconSize({12, 12});
    markHealth();
}

void PanelStack::add(QWidget& panel, std::function<QString()> title)
{
    addTab(&panel, title());
    m_titles.push_back(std::move(title));
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

void PanelStack::setDiagnosisConcealed(bool isConcealed)
{
    setTabVisible(indexOf(m_diagnosis), !isConcealed);
}

/// Less than some panels would like: they scroll.
QSize PanelStack::minimumSizeHint() const
{
    return {QTabWidget::minimumSizeHint().width(),
            tabBar()->sizeHint().height() + 3 * fontMetrics().lineSpacing()};
}

QSize PanelStack::sizeHint() const
{
    return {m_runs->sizeHint().width(),
            m_runs->sizeHint().height() + tabBar()->sizeHint().height()};
}

void PanelStack::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setTabText(i, m_titles[static_cast<std::size_t>(i)]());
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
