#include "app/window/diagnosis/diagnosis_panel.h"

#include "app/controls/config_editor.h"
#include "app/look/look_change.h"
#include "app/look/text_color.h"
#include "app/plots/toolbox/health_mark.h"
#include "app/session/session.h"
#include "app/window/diagnosis/diagnosis_row.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr int pauseBetweenChanges = 500; // ms

/// Of the worst judgement, which is the first.
Health worstOf(const std::vector<Judgement>& judgements)
{
    if (judgements.empty())
        return Health::Good;
    return judgements.front().severity == Severity::Bad ? Health::Bad : Health::Watch;
}

} // namespace

DiagnosisPanel::DiagnosisPanel(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_layout(new QVBoxLayout),
      m_healthy(new QLabel(this)), m_checked(new QLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setLayout(m_layout);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_healthy);
    layout->addWidget(m_checked);
    layout->addWidget(m_scroll, 100);
    layout->addStretch();
    m_healthy->setContentsMargins(2 * DiagnosisRow::grid + DiagnosisRow::markSize,
                                  DiagnosisRow::grid, DiagnosisRow::grid, 0);
    m_checked->setContentsMargins(2 * DiagnosisRow::grid + DiagnosisRow::markSize, 0,
                                  DiagnosisRow::grid, DiagnosisRow::grid);
    m_checked->setWordWrap(true);

    m_scroll->hide();
    m_checked->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenChanges);
    connect(&m_pause, &QTimer::timeout, this, &DiagnosisPanel::applyNew);
    retranslate();
}

void DiagnosisPanel::follow(Session& session, ConfigEditor& editor)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this, &session] {
        const Scene scene = session.scene();
        if (scene.observation)
            showJudgements(*scene.judgements, scene.config);
    });
    connect(&session, &Session::frameReady, this, [this] {
        if (!m_look.isActive())
            m_look.start(pauseBetweenChanges);
    });
    connect(this, &DiagnosisPanel::forkRequested, &session,
            [&session](const PresentRepair& repair, const QString& what) {
                const RunRecord* run = session.viewedRun();
                if (run == nullptr || session.isPreviewing())
                    return;
                Session::Fork fork{*run->config};
                fork.config.learningRate = repair.learningRate.value_or(fork.config.learningRate);
                fork.revivesDead = repair.revivesDead;
                fork.what = what;
                session.fork(std::move(fork));
            });
    connect(this, &DiagnosisPanel::repairRequested, &editor,
            [&editor](const RunConfig& repaired) { editor.propose(repaired); });
}

void DiagnosisPanel::showJudgements(std::vector<Judgement> judgements,
                                    std::shared_ptr<const RunConfig> config)
{
    const Health health = worstOf(judgements);
    m_judgements = std::move(judgements);
    m_config = std::move(config);
    m_isNew = true;
    if (!m_pause.isActive())
        applyNew();
    if (std::exchange(m_health, health) != health)
        emit healthChanged(health);
}

void DiagnosisPanel::applyNew()
{
    if (!std::exchange(m_isNew, false))
        return;
    if (hasSameRows())
        fillRows();
    else if (m_isHeld)
        updateInPlace();
    else
        rebuild();
    m_pause.start();
}

bool DiagnosisPanel::hasSameRows() const
{
    return !m_rows.empty() && std::ranges::equal(
                                  m_rows, m_judgements, {},
                                  [](const DiagnosisRow* row) { return row->judgement().problem; },
                                  &Judgement::problem);
}

/// Those that are still found; the others wait until the pointer leaves.
void DiagnosisPanel::updateInPlace()
{
    m_isNew = true;
    for (DiagnosisRow* row : m_rows) {
        const auto found =
            std::ranges::find(m_judgements, row->judgement().problem, &Judgement::problem);
        row->setEnabled(found != m_judgements.end());
        if (row->isEnabled())
            row->setJudgement(*found, *m_config);
    }
}

void DiagnosisPanel::rebuild()
{
    setRowCount(m_judgements.size());
    fillRows();
    const bool isHealthy = m_judgements.empty();
    m_scroll->setVisible(!isHealthy);
    m_healthy->setVisible(isHealthy);
    m_checked->setVisible(isHealthy && m_config);
    retranslate();
}

void DiagnosisPanel::fillRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setEnabled(true);
        m_rows[i]->setJudgement(m_judgements[i], *m_config);
    }
}

void DiagnosisPanel::setRowCount(std::size_t count)
{
    while (m_rows.size() > count) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // it may be what was clicked
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto* row = new DiagnosisRow;
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        connect(row, &DiagnosisRow::repairRequested, this, [this](const RunConfig& config) {
            m_isHeld = false; // the list shows the effect at once
            emit repairRequested(config);
        });
        connect(row, &DiagnosisRow::forkRequested, this, &DiagnosisPanel::forkRequested);
        m_rows.push_back(row);
    }
}

QString DiagnosisPanel::emptyText() const
{
    return m_rows.empty() ? m_healthy->text() : QString();
}

void DiagnosisPanel::retranslate()
{
    const Theme& theme = Theme::current();
    m_healthy->setText(m_config ? tr("Nothing found: this network is healthy")
                                : tr("Judgements appear with the first step"));
    m_checked->setText(tr("Checked: the initial loss, saturated and dead neurons, std of "
                          "activations and gradients from layer to layer; from step 500 on the "
                          "size of updates; overfitting once losses are evaluated."));
    QFont bold = font();
    bold.setBold(m_config != nullptr);
    m_healthy->setFont(bold);
    setTextColor(*m_healthy, m_config ? theme.good : theme.mutedText);
    setTextColor(*m_checked, theme.mutedText);
    m_scroll->setAccessibleName(tr("What is wrong with the network"));
    update();
}

void DiagnosisPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!isLookChange(*event))
        return;
    if (hasSameRows())
        fillRows();
    retranslate();
}

void DiagnosisPanel::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    m_isHeld = true;
}

void DiagnosisPanel::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_isHeld = false;
    applyNew();
}

void DiagnosisPanel::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_rows.empty() || !m_config)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = m_healthy->geometry().top() + DiagnosisRow::grid +
                          (m_healthy->height() - DiagnosisRow::grid) / 2.0;
    paintHealthMark(painter, QPointF(DiagnosisRow::grid + DiagnosisRow::markSize / 2.0, middle),
                    DiagnosisRow::markSize, Health::Good, Theme::current());
}

} // namespace actigrad
