#include "app/plots/one_step/one_step_view.h"

#include "app/look/flat_delegate.h"
#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"
#include "app/plots/one_step/stage_panel.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/training/after_update.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace actigrad {
namespace {

constexpr std::chrono::milliseconds stageTime{2'500};
constexpr std::size_t maxExamples = 256;                 // in the list
constexpr std::int64_t maxUpdatedParameters = 2'000'000; // a forward pass is made by the window
constexpr int listWidth = 96;                            // pixels

/// The first whose context is full, and not the beginning of a word.
std::size_t tellingExample(const Observation& observation)
{
    const std::size_t length = observation.contexts.size() / observation.targets.size();
    for (std::size_t example = 0; example < observation.targets.size(); ++example) {
        const auto begin =
            observation.contexts.begin() + static_cast<std::ptrdiff_t>(example * length);
        if (std::all_of(begin, begin + static_cast<std::ptrdiff_t>(length),
                        [](CharacterIndex character) { return character != 0; }))
            return example;
    }
    return 0;
}

} // namespace

OneStepView::OneStepView(QWidget* parent)
    : PlotView(1, parent), m_back(new QToolButton), m_next(new QToolButton),
      m_play(new QToolButton), m_stage(new QComboBox), m_examples(new QListWidget(this)),
      m_panel(new StagePanel(this))
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{m_back, m_next, m_play, m_stage}) {
        InputGuard::install(*control);
        row->addWidget(control);
    }
    for (QToolButton* button : {m_back, m_next, m_play})
        button->setFocusPolicy(Qt::TabFocus);
    row->addStretch();
    m_stage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addBar(*bar);
    addPanel(*m_panel);
    grid().addWidget(m_examples, 1, 1);
    m_examples->setFrameShape(QFrame::NoFrame);
    m_examples->setItemDelegate(new FlatDelegate(m_examples));
    tintSelection(*m_examples);

    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!m_clock.isActive()); });
    connect(m_stage, &QComboBox::activated, this, [this](int index) {
        setPlaying(false);
        m_at = static_cast<std::size_t>(std::max(index, 0));
        drawStage();
    });
    connect(m_examples, &QListWidget::currentRowChanged, this, [this](int example) {
        if (example >= 0)
            setExample(example);
    });
    connect(m_panel, &StagePanel::barChosen, this, [this](std::size_t number) {
        using Kind = Stage::Kind;
        const Kind kind = stage().kind;
        if (kind == Kind::Loss || kind == Kind::WeightGradient) {
            if (m_panel->stage().values.size() == this->scene().observation->targets.size())
                setExample(static_cast<int>(number));
            return;
        }
        const bool isOfPieces = kind == Kind::Preactivation || kind == Kind::PreactivationGradient;
        const bool isOfNeurons = kind == Kind::Output || kind == Kind::OutputGradient;
        if (!isOfPieces && !isOfNeurons)
            return;
        const auto pieces = static_cast<std::size_t>(
            isOfPieces ? traitsOf(this->scene().config->activation).pieces : 1);
        setNeuron(static_cast<int>(number / pieces));
        emit neuronChosen(static_cast<int>(number / pieces));
    });
    m_clock.setInterval(stageTime);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_at + 1 >= m_stages.size())
            setPlaying(false);
        else
            go(1);
    });
    retranslate();
}

Stage OneStepView::stage() const
{
    return m_stages.empty() ? Stage{Stage::Kind::Characters} : m_stages[m_at];
}

void OneStepView::showStage(Stage::Kind kind)
{
    const auto found = std::ranges::find(m_stages, kind, &Stage::kind);
    if (found == m_stages.end())
        return;
    m_at = static_cast<std::size_t>(found - m_stages.begin());
    drawStage();
}

void OneStepView::go(int stages)
{
    if (m_stages.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_stages.size()) - 1;
    m_at = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_at) + stages, 0, last));
    drawStage();
}

void OneStepView::setPlaying(bool isPlaying)
{
    if (isPlaying && m_at + 1 >= m_stages.size()) {
        m_at = 0;
        drawStage();
    }
    if (isPlaying)
        m_clock.start();
    else
        m_clock.stop();
    retranslate();
}

void OneStepView::setNeuron(int neuron)
{
    m_followed.neuron = static_cast<std::size_t>(std::max(neuron, 0));
    drawStage();
}

void OneStepView::setExample(int example)
{
    m_followed.example = static_cast<std::size_t>(std::max(example, 0));
    m_isExampleChosen = true;
    {
        const QSignalBlocker silent(m_examples);
        m_examples->setCurrentRow(std::min(example, m_examples->count() - 1));
    }
    drawStage();
}

void OneStepView::drawScene(const Scene& scene)
{
    if (!hasStages(scene))
        return;
    const Stage before = stage();
    const auto layers = static_cast<int>(scene.observation->layers.size());
    const int layer = std::min(static_cast<int>(scene.layer) + 1, layers);
    auto stages = stagesOf(*scene.config, layer);
    if (stages != m_stages) {
        m_stages = std::move(stages);
        const auto same = std::ranges::find(m_stages, before);
        const auto alike = std::ranges::find(m_stages, before.kind, &Stage::kind);
        const auto found = same != m_stages.end() ? same : alike;
        m_at = found != m_stages.end() ? static_cast<std::size_t>(found - m_stages.begin()) : 0;
        m_stage->clear();
        for (std::size_t i = 0; i < m_stages.size(); ++i)
            m_stage->addItem(titleOf(m_stages[i], *scene.config, i + 1));
    }
    showExamples();
    drawStage();
}

void OneStepView::showExamples()
{
    const QSignalBlocker silent(m_examples);
    const std::size_t count = std::min(scene().observation->targets.size(), maxExamples);
    if (!m_isExampleChosen)
        m_followed.example = tellingExample(*scene().observation);
    m_followed.example = std::min(m_followed.example, count - 1);
    while (m_examples->count() > static_cast<int>(count))
        delete m_examples->takeItem(m_examples->count() - 1);
    for (std::size_t example = 0; example < count; ++example) {
        const auto row = static_cast<int>(example);
        if (row == m_examples->count())
            m_examples->addItem(QString());
        m_examples->item(row)->setText(exampleText(scene(), example));
    }
    m_examples->setCurrentRow(static_cast<int>(m_followed.example));
}

void OneStepView::drawStage()
{
    if (!hasStages(scene()) || m_stages.empty())
        return;
    const RunConfig& config = *scene().config;
    if (stage().kind == Stage::Kind::Update && m_updated != scene().observation) {
        m_updated = scene().observation;
        m_lossAfter = config.parameters() <= maxUpdatedParameters
                          ? lossAfterUpdate(config, *scene().observation)
                          : std::nullopt;
    }
    m_stage->setCurrentIndex(static_cast<int>(m_at));
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_stages.size());
    const auto lossAfter = m_updated == scene().observation ? m_lossAfter : std::nullopt;
    m_panel->showStage(titleOf(stage(), config, m_at + 1),
                       pictureOf(scene(), stage(), m_followed, lossAfter));
}

void OneStepView::hideEvent(QHideEvent* event)
{
    PlotView::hideEvent(event);
    setPlaying(false);
}

void OneStepView::changeEvent(QEvent* event)
{
    PlotView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_stages.clear(); // their names
        if (scene().observation)
            drawScene(scene());
        retranslate();
    }
    if (event->type() == QEvent::FontChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tintSelection(*m_examples);
}

void OneStepView::retranslate()
{
    m_back->setText(tr("◂ Back"));
    m_back->setToolTip(tr("The stage before"));
    m_next->setText(tr("Next ▸"));
    m_next->setToolTip(tr("The next stage of the step"));
    m_play->setText(m_clock.isActive() ? tr("Stop") : tr("Play"));
    m_play->setToolTip(tr("Goes through the stages by itself"));
    m_stage->setAccessibleName(tr("Stage of the step"));
    m_examples->setAccessibleName(tr("Example of the batch"));
    m_examples->setFixedWidth(scaled(listWidth));
}

} // namespace actigrad
