#include "app/window/tour/tour_strip.h"

#include "app/look/input_guard.h"
#include "app/look/look_change.h"
#include "app/look/preset_names.h"
#include "app/look/steady_text.h"
#include "app/look/theme.h"
#include "app/window/tour/tour.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>

namespace actigrad {
namespace {

// Columns of the grid
constexpr int titleColumn = 0;
constexpr int actColumn = 1;
constexpr int firstButtonColumn = 2;

/// As wide as a stop's text is with figures of the usual width.
QString textOfUsualWidth(const TourStop& stop)
{
    RunConfig config;
    stop.preset().shape(config);
    LayerStatistics layer;
    layer.saturated = 0.888;
    layer.deadNeurons.resize(88);
    layer.deadOverDev.emplace(layer.deadNeurons);
    const std::vector<LayerStatistics> layers(config.hidden.size(), layer);
    return stop.text({22.88, 3.88, 200, layers, true});
}

} // namespace

TourStrip::TourStrip(QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_title(new QLabel(this)),
      m_text(new SteadyText(this)), m_act(new SteadyText(this)), m_return(new QPushButton(this)),
      m_back(new QPushButton(this)), m_next(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName("title");
    m_text->setObjectName("text");
    m_act->setObjectName("act");
    m_return->setObjectName("return");
    m_back->setObjectName("back");
    m_next->setObjectName("next");
    m_close->setObjectName("close");
    QFont semibold;
    semibold.setWeight(QFont::DemiBold);
    m_title->setFont(semibold);
    m_title->setMinimumWidth(1); // a longer title must not make the strip wider

    m_layout->setContentsMargins(12, 6, 6, 6);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(2);
    m_layout->setColumnStretch(actColumn, 1);
    m_layout->addWidget(m_title, 0, titleColumn);
    int column = firstButtonColumn;
    for (QWidget* button : std::initializer_list<QWidget*>{m_return, m_back, m_next, m_close})
        m_layout->addWidget(button, 0, column++);
    m_layout->addWidget(m_text, 1, 0, 1, -1);
    QSizePolicy keepsRoom = m_return->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // so that nothing moves as it comes and goes
    m_return->setSizePolicy(keepsRoom);
    m_close->setAutoRaise(true);
    m_close->setText("×");
    for (QAbstractButton* button :
         std::initializer_list<QAbstractButton*>{m_return, m_back, m_next, m_close}) {
        InputGuard::install(*button);
        button->setFocusPolicy(Qt::TabFocus); // after a click the space bar is the window's again
    }
    connect(m_close, &QToolButton::clicked, this, [this] {
        setDismissed(true);
        emit dismissed();
    });
    retranslate();
    placeAct();
}

void TourStrip::follow(Tour& tour)
{
    m_tour = &tour;
    connect(&tour, &Tour::changed, this, &TourStrip::arrange);
    connect(&tour, &Tour::entered, this, &TourStrip::arrange);
    connect(m_back, &QPushButton::clicked, &tour, [&tour] { tour.goTo(tour.stop() - 1); });
    connect(m_next, &QPushButton::clicked, &tour,
            [&tour] { tour.goTo((tour.stop() + 1) % tourStops().size()); });
    connect(m_return, &QPushButton::clicked, &tour, [&tour] { tour.goTo(tour.stop()); });
    arrange();
}

void TourStrip::setDismissed(bool dismissed)
{
    m_isDismissed = dismissed;
    setVisible(!dismissed);
    emit shownChanged();
}

QString TourStrip::titleOf(std::size_t stop)
{
    const auto stops = tourStops();
    return tr("%1 of %2 · %3")
        .arg(stop + 1)
        .arg(stops.size())
        .arg(displayName(stops[stop].preset()));
}

void TourStrip::arrange()
{
    if (m_tour == nullptr)
        return;
    const Theme& theme = Theme::current();
    const auto stops = tourStops();
    const std::size_t stop = m_tour->stop();
    const TourStop& current = stops[stop];
    const bool isAway = m_tour->isAway();
    m_title->setText(titleOf(stop));
    m_text->setText(m_tour->text());
    m_act->setText((m_tour->isDone() ? "✓ " : "☐ ") + current.actText());
    const auto paint = [](QWidget& widget, const QColor& color) {
        QPalette colors = widget.palette();
        colors.setColor(QPalette::WindowText, color);
        widget.setPalette(colors);
    };
    for (QWidget* label : std::initializer_list<QWidget*>{m_title, m_text})
        paint(*label, isAway ? theme.mutedText : theme.text);
    paint(*m_act, m_tour->isDone() ? theme.good : isAway ? theme.mutedText : theme.accent);
    setAccessibleName(tr("Guided tour"));
    setAccessibleDescription(m_title->text() + '\n' + m_text->text() + '\n' + m_act->text());
    m_return->setVisible(isAway);
    m_back->setEnabled(stop > 0);
    const bool isLast = stop + 1 == stops.size();
    m_next->setText(isLast ? tr("Start over") : tr("Next"));
    m_next->setToolTip(isLast ? tr("Go back to the first network of the tour")
                              : tr("Go on to %1").arg(displayName(stops[stop + 1].preset())));
    m_back->setToolTip(stop > 0 ? tr("Go back to %1").arg(displayName(stops[stop - 1].preset()))
                                : QString());
    update();
}

/// Beside the title if the longest has room there, else beneath the text.
void TourStrip::placeAct()
{
    int actWidth = 0;
    for (const TourStop& stop : tourStops())
        actWidth = std::max(actWidth, fontMetrics().horizontalAdvance("☐ " + stop.actText()));
    constexpr int margins = 60;
    const bool isBeside = width() >= longestTitle() + actWidth + buttonsWidth() + margins;
    m_layout->setColumnMinimumWidth(titleColumn, isBeside ? longestTitle() : 0);
    const int index = m_layout->indexOf(m_act);
    int row = -1;
    if (index >= 0) {
        int column = 0;
        int rows = 0;
        int columns = 0;
        m_layout->getItemPosition(index, &row, &column, &rows, &columns);
    }
    if (row == (isBeside ? 0 : 2))
        return;
    m_layout->removeWidget(m_act);
    if (isBeside)
        m_layout->addWidget(m_act, 0, actColumn, Qt::AlignVCenter);
    else
        m_layout->addWidget(m_act, 2, 0, 1, -1);
}

int TourStrip::buttonsWidth() const
{
    int width = 0;
    for (const QWidget* button : std::initializer_list<QWidget*>{m_return, m_back, m_next, m_close})
        width += button->sizeHint().width() + m_layout->horizontalSpacing();
    return width;
}

/// Does not depend on the stop or on where the act stands: the window must not change with them.
QSize TourStrip::minimumSizeHint() const
{
    constexpr int room = 100; // of a title
    return {room + buttonsWidth(), QWidget::minimumSizeHint().height()};
}

void TourStrip::retranslate()
{
    QStringList texts;
    QStringList acts;
    for (const TourStop& stop : tourStops()) {
        texts += textOfUsualWidth(stop);
        acts += "☐ " + stop.actText();
    }
    m_text->setCandidates(texts);
    m_act->setCandidates(acts);
    m_back->setText(tr("Back"));
    m_return->setText(tr("Back to this stop"));
    m_return->setToolTip(tr("Set the network of this stop again and show its page"));
    m_close->setToolTip(tr("Close the tour"));
    m_close->setAccessibleName(tr("Close the tour"));

    // As wide as either of its texts, so that Back stands still.
    int widest = 0;
    m_next->setMinimumWidth(0);
    m_back->setMinimumWidth(0);
    for (const QString& text : {tr("Start over"), tr("Next")}) {
        m_next->setText(text);
        widest = std::max(widest, m_next->sizeHint().width());
    }
    m_next->setMinimumWidth(widest);
    m_back->setMinimumWidth(widest);
}

int TourStrip::longestTitle() const
{
    const QFontMetrics metrics(m_title->font());
    const auto stops = tourStops();
    int longest = 0;
    for (std::size_t stop = 0; stop < stops.size(); ++stop)
        longest = std::max(longest, metrics.horizontalAdvance(titleOf(stop)));
    return longest;
}

void TourStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (!isLookChange(*event))
        return;
    retranslate();
    placeAct();
    arrange();
}

void TourStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeAct();
}

void TourStrip::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    const bool isAway = m_tour != nullptr && m_tour->isAway();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, 0, 4, height()), isAway ? theme.border : theme.accent);
}

} // namespace actigrad
