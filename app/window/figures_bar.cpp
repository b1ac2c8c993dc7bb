#include "app/window/figures_bar.h"

#include "app/plots/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace actigrad {
namespace {

enum FigureIndex : std::size_t { step, speed, loss, initial, saturated, dead, hpreact, output };

/// With so many decimals, as long as it is short enough for its place.
QString fixed(double value, int decimals)
{
    if (std::abs(value) >= 1e5)
        return QLocale().toString(value, 'e', 1);
    return QLocale().toString(value, 'f', std::abs(value) >= 1'000 ? 0 : decimals);
}

QString whole(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// "0.35 / 5.18"; small values keep their digits.
QString meanAndSpread(const Statistics& statistics)
{
    const int decimals = statistics.std < 0.1 ? 3 : 2;
    return fixed(statistics.mean, decimals) + " / " + fixed(statistics.std, decimals);
}

} // namespace

FiguresBar::FiguresBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    // Each is as wide as its widest text, so that nothing moves as numbers change.
    addFigure("step", "2,000,000");
    addFigure("speed", "100,000");
    addFigure("loss", "27.88");
    addFigure("initial", "27.88 / 3.30");
    addFigure("saturated", "100.0 %");
    addFigure("dead", "200 / 200");
    addFigure("hpreact", "−0.000 / 0.000");
    addFigure("h", "−0.000 / 0.000");
    retranslate();
    recolor();
}

void FiguresBar::addFigure(const QString& key, const QString& widest)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    Figure figure{key, new QLabel("–", this), new QLabel(this)};
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    figure.value->setFont(font);
    figure.value->setMinimumWidth(QFontMetrics(font).horizontalAdvance(widest));
    QFont small = this->font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    figure.caption->setFont(small);
    column->addWidget(figure.value);
    column->addWidget(figure.caption);
    static_cast<QHBoxLayout*>(layout())->addLayout(column, 1);
    m_figures.push_back(figure);
}

void FiguresBar::set(std::size_t figure, const QString& value)
{
    QLabel* label = m_figures[figure].value;
    if (label->text() != value)
        label->setText(value);
}

void FiguresBar::show(const RunRecord* run, double stepsPerSecond, const Scene& scene,
                      std::optional<float> initialLoss)
{
    if (run != nullptr) {
        set(step, whole(run->stepsDone()));
        set(loss, fixed(static_cast<double>(run->history->smoothed()), 3));
    }
    set(speed, stepsPerSecond > 0 ? whole(std::llround(stepsPerSecond)) : QString("–"));
    if (initialLoss && scene.config) {
        set(initial, fixed(static_cast<double>(*initialLoss), 2) + " / " +
                         fixed(scene.config->expectedInitialLoss(), 2));
    }
    if (scene.observation)
        showLayer(scene.observation->layers.front());
}

void FiguresBar::showLayer(const LayerObservation& layer)
{
    const auto& statistics = layer.statistics;
    set(saturated, fixed(100 * statistics.saturated, 1) + QStringLiteral("\u202f%"));
    set(dead, whole(static_cast<std::int64_t>(statistics.deadNeurons.size())) + " / " +
                  whole(static_cast<std::int64_t>(layer.output.columns)));
    set(hpreact, meanAndSpread(statistics.preactivation));
    set(output, meanAndSpread(statistics.output));
}

QString FiguresBar::text(const QString& key) const
{
    const auto found = std::ranges::find(m_figures, key, &Figure::key);
    return found == m_figures.end() ? QString() : found->value->text();
}

void FiguresBar::retranslate()
{
    const std::array<QString, 8> captions{
        tr("step"),      tr("steps/s"), tr("loss now, smoothed"),  tr("loss at step 0 / expected"),
        tr("saturated"), tr("dead"),    tr("hpreact, mean / std"), tr("h, mean / std")};
    const std::array<QString, 8> help{
        tr("The step that the run stands on"),
        tr("Training steps per second"),
        tr("Moving average of the batch losses over a tenth of the run, 1,000 steps at most"),
        tr("The first batch's loss, and log(vocabulary), which is what guessing costs"),
        tr("The share of outputs with |h| > 0.99"),
        tr("Neurons whose outputs are saturated for every example of the batch"),
        tr("Mean and standard deviation of the pre-activations"),
        tr("Mean and standard deviation of the outputs of tanh")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].caption->setText(captions[i]);
        m_figures[i].value->setAccessibleName(captions[i]);
        m_figures[i].value->setToolTip(help[i]);
        m_figures[i].caption->setToolTip(help[i]);
    }
}

void FiguresBar::recolor()
{
    const Theme& theme = Theme::current();
    for (const Figure& figure : m_figures) {
        QPalette muted = figure.caption->palette();
        muted.setColor(QPalette::WindowText, theme.mutedText);
        figure.caption->setPalette(muted);
    }
}

void FiguresBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FiguresBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
}

} // namespace actigrad
