#include "app/window/diagnosis/diagnosis_row.h"

#include "app/look/input_guard.h"
#include "app/plots/toolbox/health_mark.h"
#include "app/plots/toolbox/judgement_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace actigrad {
DiagnosisRow::DiagnosisRow(QWidget* parent)
    : QWidget(parent), m_headline(new QLabel), m_reason(new QLabel), m_button(new QPushButton),
      m_fork(new QPushButton)
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_headline);
    texts->addWidget(m_reason);
    texts->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid + markSize, grid, grid, grid);
    layout->setSpacing(2 * grid);
    layout->addLayout(texts, 1);
    layout->addWidget(m_fork, 0, Qt::AlignTop);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    m_headline->setTextFormat(Qt::RichText);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    for (QPushButton* button : {m_button, m_fork}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_fork->setObjectName("fork");
    QSizePolicy kept = m_button->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(kept);
    connect(m_button, &QPushButton::clicked, this,
            [this] { emit repairRequested(RunConfig(*m_judgement.repair)); });
    connect(m_fork, &QPushButton::clicked, this, [this] {
        emit forkRequested(PresentRepair(*m_judgement.presentRepair), QString(m_presentRepair));
    });
}

void DiagnosisRow::setJudgement(const Judgement& judgement, const RunConfig& config)
{
    m_judgement = judgement;
    const JudgementTexts texts(config, locale());
    const QString severity = JudgementTexts::severity(judgement);
    const QColor color = colorOf(healthOf(judgement.severity), Theme::current());
    m_headline->setText(QString("<span style='color:%1'>%2</span>&nbsp; <b>%3</b>")
                            .arg(color.name(), severity, texts.headline(judgement)));
    m_reason->setText(texts.reason(judgement));
    const QString repair = texts.repair(judgement);
    m_button->setVisible(judgement.repair.has_value());
    m_button->setText(tr("Preview the repair"));
    m_button->setMinimumWidth(m_button->sizeHint().width() + grid);
    m_button->setToolTip(repair);
    m_button->setAccessibleName(tr("Preview the repair of: %1").arg(texts.headline(judgement)));
    m_presentRepair = texts.presentRepair(judgement);
    m_fork->setVisible(judgement.presentRepair.has_value());
    m_fork->setText(tr("Fork here, repaired"));
    m_fork->setToolTip(tr("A new run goes on from the step on view: %1").arg(m_presentRepair));
    m_fork->setAccessibleName(tr("Fork with a repair of: %1").arg(texts.headline(judgement)));
    if (!repair.isEmpty())
        m_reason->setText(m_reason->text() + ' ' + tr("Repair: %1").arg(repair));
    setAccessibleName(severity + ": " + texts.headline(judgement));
    update();
}

QString DiagnosisRow::headline() const
{
    return m_headline->text();
}

QString DiagnosisRow::reason() const
{
    return m_reason->text();
}

void DiagnosisRow::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawLine(grid, height() - 1, width() - grid, height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHealthMark(painter,
                    QPointF(grid + markSize / 2.0, m_headline->geometry().center().y() + 1),
                    markSize, healthOf(m_judgement.severity), theme);
}

} // namespace actigrad
