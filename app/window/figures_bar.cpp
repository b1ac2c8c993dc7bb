#include "app/window/figures_bar.h"

#include "app/look/activation_names.h"
#include "app/look/glossary.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/session/session.h"
#include "core/diagnosis/limits.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

constexpr int margin = 12; // pixels
constexpr int gap = 10;

enum FigureIndex : std::size_t {
    step,
    speed,
    loss,
    initial,
    layer,
    share,
    dead,
    hpreact,
    output,
    theory
};

/// "0.35 / 5.18"; small values keep their digits.
QString meanAndStd(const Statistics& statistics)
{
    const int decimals = statistics.std < 0.1 ? 3 : 2;
    return lossText(statistics.mean, decimals) + " / " + lossText(statistics.std, decimals);
}

} // namespace

FiguresBar::FiguresBar(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, 6, margin, 6);
    layout->setSpacing(gap);
    // Each is as wide as its widest text, so that nothing moves as numbers change.
    addFigure("step", "2,000,000");
    addFigure("speed", "100,000");
    addFigure("loss", "27.88");
    addFigure("initial", "88.88 / 8.88");
    addFigure("layer", "8 / 8");
    addFigure("saturated", "100.0 %");
    addFigure("dead", "200 / 200");
    addFigure("hpreact", "−8.8e38 / 8.8e38");
    addFigure("h", "−8.8e38 / 8.8e38");
    addFigure("theory", "27.88 / 100.0 %");
    setFonts();
    retranslate();
    recolor();
}

void FiguresBar::setFonts()
{
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (const Figure& figure : m_figures) {
        figure.value->setFont(large);
        const QSize widest = QFontMetrics(large).size(Qt::TextSingleLine, figure.widest);
        figure.value->setMinimumWidth(widest.width() + 1);
        figure.caption->setFont(small);
    }
}

/// With the gaps before each. @param tellsPossible the caption of the speed has a number, too
int FiguresBar::widthOf(std::size_t figures, bool tellsPossible) const
{
    int width = 2 * margin;
    for (std::size_t i = 0; i < figures; ++i) {
        if (i != layer || m_hasLayers)
            width += gap + std::max(m_figures[i].value->minimumWidth(),
                                    i == speed ? speedCaptionWidth(tellsPossible)
                                               : m_figures[i].caption->sizeHint().width());
    }
    return width;
}

int FiguresBar::speedCaptionWidth(bool tellsPossible) const
{
    const QString text = tellsPossible
                             ? tr("steps/s of %1", "that are possible").arg(countText(88'000))
                             : tr("steps/s");
    return m_figures[speed].caption->fontMetrics().horizontalAdvance(text);
}

QSize FiguresBar::minimumSizeHint() const
{
    return {widthOf(hpreact, false), QWidget::minimumSizeHint().height()};
}

/// The last ones stand under the plots' titles too.
void FiguresBar::showWhatFits()
{
    m_tellsPossible = widthOf(hpreact, true) <= width();
    m_figures[speed].caption->setMinimumWidth(speedCaptionWidth(m_tellsPossible));
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const bool isShown = (i != layer || m_hasLayers) &&
                             (i < hpreact || widthOf(i + 1, m_tellsPossible) <= width());
        for (QLabel* label : {m_figures[i].value, m_figures[i].caption})
            label->setVisible(isShown);
    }
}

void FiguresBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void FiguresBar::addFigure(const QString& key, const QString& widest)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    const Figure figure{key, widest, new QLabel("–", this), new QLabel(this)};
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

/// At a pace, of what is possible, which is rounded so that it seldom changes.
void FiguresBar::showSpeed(Speed trained)
{
    set(speed, trained.stepsPerSecond > 0 ? countText(std::llround(trained.stepsPerSecond))
                                          : QString("–"));
    QString caption = tr("steps/s");
    if (trained.possible > 0 && m_tellsPossible) {
        const double unit = std::pow(10, std::floor(std::log10(trained.possible)) - 1);
        const auto rounded = std::llround(std::round(trained.possible / unit) * unit);
        caption = tr("steps/s of %1", "that are possible").arg(countText(rounded));
    }
    QLabel* label = m_figures[speed].caption;
    if (label->text() != caption)
        label->setText(caption);
}

void FiguresBar::showFigures(const RunRecord* run, Speed trained, const Scene& scene,
                             std::optional<float> initialLoss)
{
    if (run != nullptr) {
        set(step, countText(run->stepsDone()));
        set(loss, lossText(static_cast<double>(run->history->smoothed()), 3));
    }
    showSpeed(trained);
    if (initialLoss && scene.config) {
        set(initial, lossText(static_cast<double>(*initialLoss), 2) + " / " +
                         lossText(scene.config->expectedInitialLoss(), 2));
    }
    if (scene.observation)
        showLayer(scene);
    showTheory(scene);
    setPreviewing(run != nullptr && scene.config && scene.config != run->config);
}

/// Of step 0; it stays while the run goes on.
void FiguresBar::showTheory(const Scene& scene)
{
    if (!scene.config)
        return;
    if (m_foretold != scene.config) { // of step 0, at any step
        m_foretold = scene.config;
        m_theory =
            scene.theory ? scene.theory : std::make_shared<const Theory>(theoryOf(*scene.config));
    }
    const auto& layers = m_theory->layers;
    const LayerTheory& shown = layers[std::min(scene.layer, layers.size() - 1)];
    const QString saturated = traitsOf(scene.config->activation).canSaturate()
                                  ? percentText(100 * shown.saturated)
                                  : lossText(shown.preactivationStd, 2);
    set(theory, lossText(m_theory->initialLoss, 2) + " / " + saturated);
}

/// Beside a preview's figures, in its colour, those of the run are dimmed.
void FiguresBar::setPreviewing(bool isPreviewing)
{
    if (std::exchange(m_isPreviewing, isPreviewing) != isPreviewing)
        recolor();
}

void FiguresBar::setActivation(Activation activation)
{
    if (m_activation == activation)
        return;
    m_activation = activation;
    retranslate();
}

void FiguresBar::showLayer(const Scene& scene)
{
    setActivation(scene.config->activation);
    const ActivationTraits& traits = traitsOf(m_activation);
    const LayerObservation& shown = scene.shownLayer();
    const auto& statistics = shown.statistics;
    const auto layers = static_cast<std::int64_t>(scene.observation->layers.size());
    if (std::exchange(m_hasLayers, layers > 1) != (layers > 1))
        showWhatFits();
    const double told = traits.canSaturate() ? statistics.saturated : statistics.belowBend;
    set(layer, countText(std::min(static_cast<std::int64_t>(scene.layer) + 1, layers)) + " / " +
                   countText(layers));
    set(share, percentText(100 * told));
    set(dead, countText(static_cast<std::int64_t>(statistics.deadNeurons.size())) + " / " +
                  countText(static_cast<std::int64_t>(shown.output.columns)));
    set(hpreact, meanAndStd(statistics.preactivation));
    set(output, meanAndStd(statistics.output));
}

const FiguresBar::Figure* FiguresBar::find(const QString& key) const
{
    const auto found = std::ranges::find(m_figures, key, &Figure::key);
    return found == m_figures.end() ? nullptr : &*found;
}

QString FiguresBar::text(const QString& key) const
{
    const Figure* figure = find(key);
    return figure != nullptr ? figure->value->text() : QString();
}

QString FiguresBar::caption(const QString& key) const
{
    const Figure* figure = find(key);
    return figure != nullptr ? figure->caption->text() : QString();
}

/// What the third figure from the right counts.
QString FiguresBar::shareHelp() const
{
    switch (limits::kindOf(traitsOf(m_activation))) {
    case limits::ActivationKind::Saturating:
        return tr("The share of outputs with %1");
    case limits::ActivationKind::HalfFlat:
        return tr("The share of outputs with %1; half is normal");
    case limits::ActivationKind::Bent:
        return tr("The share of hpreact below 0, where the slope is small; half is normal");
    case limits::ActivationKind::Pieces:
        return tr("The share of outputs that the second piece wins; half is normal");
    }
    return {};
}

QString FiguresBar::deadHelp() const
{
    switch (limits::kindOf(traitsOf(m_activation))) {
    case limits::ActivationKind::Saturating:
    case limits::ActivationKind::HalfFlat:
        return tr("Neurons that are silent in this batch: their outputs are saturated, %1, for "
                  "every example");
    case limits::ActivationKind::Bent:
        return tr("With this activation no neuron can be silent");
    case limits::ActivationKind::Pieces:
        return tr("Neurons one of whose pieces wins for no example of the batch");
    }
    return {};
}

void FiguresBar::retranslate()
{
    const ActivationTraits& traits = traitsOf(m_activation);
    const QString saturation = saturationOf(traits, QLocale());
    const auto about = [&saturation](const QString& help) {
        return help.contains("%1") ? help.arg(saturation) : help;
    };
    const QString shareCaption =
        !traits.canSaturate() ? (traits.pieces > 1 ? tr("second wins") : tr("below 0"))
        : limits::kindOf(traits) == limits::ActivationKind::HalfFlat ? saturation
                                                                     : tr("saturated");
    const std::array<QString, 10> captions{tr("step"),
                                           tr("steps/s"),
                                           tr("loss now, smoothed"),
                                           tr("loss at step 0 / expected"),
                                           tr("layer"),
                                           shareCaption,
                                           tr("silent"),
                                           tr("hpreact, mean / std"),
                                           tr("h, mean / std"),
                                           traits.canSaturate()
                                               ? tr("theory: loss / saturated")
                                               : tr("theory: loss / std of hpreact")};
    const std::array<QString, 10> help{
        tr("The current step of the run"),
        tr("Training steps per second; at a pace, and what would be possible at full speed"),
        tr("Moving average of the batch losses over a tenth of the run, 1,000 steps at most"),
        tr("The first batch’s loss, and log(vocabulary), which is what guessing costs"),
        tr("The hidden layer that the plots and the figures to the right show"),
        about(shareHelp()),
        about(deadHelp()),
        tr("Mean and standard deviation of the pre-activations"),
        tr("Mean and standard deviation of the outputs of %1").arg(displayName(m_activation)),
        tr("What mean-field theory expects at step 0, for infinitely wide layers with these "
           "scales. A sample differs: there are few inputs, and characters repeat in contexts")};
    constexpr std::array<const char*, 10> terms{nullptr, nullptr, nullptr,   "loss", nullptr,
                                                nullptr, nullptr, "hpreact", "h",    nullptr};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i].caption->setText(captions[i]);
        m_figures[i].value->setAccessibleName(captions[i]);
        const QString tip = terms[i] != nullptr ? help[i] + "\n" + meaningOf(terms[i]) : help[i];
        m_figures[i].value->setToolTip(tip);
        m_figures[i].caption->setToolTip(tip);
    }
    showWhatFits();
}

void FiguresBar::recolor()
{
    const Theme& theme = Theme::current();
    for (const Figure& figure : m_figures) {
        QPalette muted = figure.caption->palette();
        muted.setColor(QPalette::WindowText, theme.mutedText);
        figure.caption->setPalette(muted);
        QPalette colors = palette();
        const bool isOfRun = figure.key == "step" || figure.key == "speed" || figure.key == "loss";
        if (m_isPreviewing)
            colors.setColor(QPalette::WindowText, isOfRun ? theme.mutedText : theme.accent);
        figure.value->setPalette(colors);
    }
}

void FiguresBar::follow(const Session& session)
{
    m_session = &session;
    connect(&session, &Session::frameReady, this, &FiguresBar::showSession);
}

void FiguresBar::showSession()
{
    showFigures(m_session->viewedRun(),
                {m_session->stepsPerSecond(), m_session->possibleStepsPerSecond()},
                m_session->scene(), m_session->initialLoss());
    if (!m_session->isLive()) {
        set(step, countText(m_session->shownStep()));
        set(loss, lossText(m_session->viewedLoss(), 3));
    }
}

void FiguresBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_session != nullptr)
            showSession(); // numbers have another form
    } else if (event->type() == QEvent::PaletteChange) {
        recolor();
    } else if (event->type() == QEvent::FontChange) {
        setFonts();
        showWhatFits();
    }
}

void FiguresBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
}

} // namespace actigrad
