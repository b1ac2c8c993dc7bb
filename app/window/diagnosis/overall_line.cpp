#include "app/window/diagnosis/overall_line.h"

#include "app/base/plain_text.h"
#include "app/controls/config_editor.h"
#include "app/look/input_guard.h"
#include "app/look/look_change.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/health_mark.h"
#include "app/plots/toolbox/judgement_texts.h"
#include "app/session/session.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int markRoom = 28;   // pixels
constexpr int lookPause = 500; // ms: a judgement is read

} // namespace

OverallLine::OverallLine(QWidget* parent)
    : QWidget(parent), m_line(new QToolButton(this)), m_preview(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(markRoom, 4, 6, 4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_preview);
    m_line->setAutoRaise(true);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPixmap nothing(1, 1);
    nothing.fill(Qt::transparent);
    m_line->setIcon(nothing); // beside an icon the text is left-aligned
    m_line->setIconSize({1, 1});
    m_line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{m_line, m_preview}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus); // after a click the space bar is the window's again
    }
    connect(m_line, &QToolButton::clicked, this, [this] {
        if (m_judgement)
            emit placeRequested(mainPlaceOf(m_judgement->problem), m_judgement->where.layer);
    });
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (m_judgement && m_judgement->repair)
            emit repairRequested(RunConfig(*m_judgement->repair));
    });
    m_look.setSingleShot(true);
    retranslate();
}

void OverallLine::follow(const Session& session, ConfigEditor& editor)
{
    const auto look = [this, &session] {
        const Scene scene = session.scene();
        if (scene.observation)
            showJudgement(scene.judgements->empty() ? nullptr : &scene.judgements->front(),
                          *scene.config);
    };
    connect(&m_look, &QTimer::timeout, this, look);
    connect(&session, &Session::frameReady, this, [this, look] {
        if (!m_config) // the first picture
            look();
        else if (!m_look.isActive())
            m_look.start(lookPause);
    });
    connect(this, &OverallLine::repairRequested, &editor, &ConfigEditor::propose);
}

void OverallLine::showJudgement(const Judgement* judgement, const RunConfig& config)
{
    m_judgement = judgement != nullptr ? std::optional(*judgement) : std::nullopt;
    m_config = config;
    retranslate();
}

QString OverallLine::text() const
{
    return m_text;
}

void OverallLine::retranslate()
{
    m_preview->setText(tr("Preview"));
    setFixedHeight(m_preview->sizeHint().height() + 8);
    if (m_judgement) {
        const JudgementTexts texts(*m_config);
        m_text = texts.line(*m_judgement, m_judgement->where.layer);
        m_line->setToolTip(plainToolTip(texts.headline(*m_judgement) + '\n' +
                                        texts.reason(*m_judgement) + '\n' +
                                        tr("Click to go to the picture that shows it")));
        m_preview->setToolTip(
            plainToolTip(tr("Preview the repair: %1").arg(texts.repair(*m_judgement))));
    } else {
        m_text = m_config ? tr("Nothing found: this network is healthy") : QString();
        m_line->setToolTip({});
    }
    m_line->setCursor(m_judgement ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_line->setAccessibleName(tr("Most important judgement: %1").arg(m_text));
    m_preview->setVisible(m_judgement && m_judgement->repair);
    arrange();
}

void OverallLine::arrange()
{
    const int button = m_preview->isHidden() ? 0 : m_preview->sizeHint().width();
    const int room = width() - markRoom - button - 20;
    m_line->setText(
        fontMetrics().elidedText(QString(m_text).replace('&', "&&"), Qt::ElideRight, room));
    update();
}

void OverallLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (isLookChange(*event))
        retranslate();
}

void OverallLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverallLine::paintEvent(QPaintEvent* /*event*/)
{
    const double markSize = scaled(11.0);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    if (!m_config)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Health health = m_judgement ? healthOf(m_judgement->severity) : Health::Good;
    paintHealthMark(painter, QPointF(markRoom / 2.0 + 2, height() / 2.0), markSize, health, theme);
}

} // namespace actigrad
