#include "core/diagnosis/judgement.h"

#include "core/diagnosis/limits.h"
#include "core/diagnosis/repair.h"
#include "core/input_error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <initializer_list>
#include <utility>

namespace actigrad {
namespace {

using limits::ActivationKind;
using limits::Limits;

struct ProblemTraits
{
    std::string_view name;
    std::vector<Place> places; // the one that shows it best first
};

const ProblemTraits& traitsOf(Problem problem)
{
    using enum Place;
    static const std::vector<Place> layerPlaces{Output,    Hpreact, Curve,
                                                Gradients, Neurons, ActivationLayers};
    static const std::vector<Place> everywhere{Hpreact,        Curve,           Output,
                                               Gradients,      Neurons,         ActivationLayers,
                                               GradientLayers, WeightGradients, Updates};
    static const std::array<ProblemTraits, 17> table{{
        {"diverging", {Loss}},
        {"overflowed", everywhere},
        {"no-gradient", {Gradients, GradientLayers, WeightGradients}},
        {"equal-values", layerPlaces},
        {"initial-loss", {Loss}},
        {"vanishing", {GradientLayers}},
        {"exploding", {GradientLayers}},
        {"saturated", layerPlaces},
        {"dead", {Neurons}},
        {"shrinking", {ActivationLayers}},
        {"growing", {ActivationLayers}},
        {"narrow", {Hpreact, Curve}},
        {"wide", {Hpreact, Output}},
        {"one-sided", {Curve}},
        {"updates-large", {Updates}},
        {"updates-small", {Updates}},
        {"overfitting", {Loss}},
    }};
    return table[static_cast<std::size_t>(problem)];
}

bool isUpwards(Limits limits)
{
    return limits.bad > limits.watch;
}

bool exceeds(double figure, Limits limits)
{
    return isUpwards(limits) ? figure > limits.watch : figure < limits.watch;
}

Severity severityOf(double figure, Limits limits)
{
    return isUpwards(limits) == (figure > limits.bad) ? Severity::Bad : Severity::Watch;
}

/// A repair that cannot be begun with is none, nor is one that changes nothing.
std::optional<RunConfig> usable(std::optional<RunConfig> repair, const RunConfig& config)
{
    if (!repair || *repair == config)
        return std::nullopt;
    try {
        validate(*repair);
        return repair;
    } catch (const InputError&) {
        return std::nullopt;
    }
}

bool isOfDepth(Problem problem)
{
    return problem == Problem::VanishingGradients || problem == Problem::ExplodingGradients ||
           problem == Problem::ShrinkingActivations || problem == Problem::GrowingActivations;
}

bool isFinite(const Statistics& statistics)
{
    return std::isfinite(statistics.mean) && std::isfinite(statistics.std);
}

class Diagnosis
{
public:
    explicit Diagnosis(const DiagnosisInput& input)
        : m_input(input), m_config(input.config),
          m_traits(actigrad::traitsOf(input.config.activation))
    {
    }

    std::vector<Judgement> judgements();

private:
    void judgeDivergence();
    void judgeOverflow();
    void judgeGradientsThere();
    void judgeEqualValues();
    void judgeInitialLoss();
    void judgeDepth();
    void judgeSaturation();
    void judgeDead();
    void judgeInputs();
    void judgeSides();
    void judgeUpdates();
    void judgeOverfitting();
    void dropWhatFollows();
    void keepFirstRepair();
    void addPresentRepair();

    [[nodiscard]] std::optional<double> updatesOf(int layer) const;
    [[nodiscard]] std::optional<RunConfig> repairOfUpdates(double updates) const;
    [[nodiscard]] bool has(Problem problem) const;

    void add(Judgement judgement, std::optional<RunConfig> repair);
    /// Judges each layer by a figure of its own.
    void judgeLayers(Problem problem, std::string_view name,
                     const std::vector<LayerObservation>& layers, Limits limits,
                     const std::function<double(const LayerObservation&)>& figure,
                     const std::function<std::optional<RunConfig>(int layer)>& repair);

    const DiagnosisInput& m_input;
    const RunConfig& m_config;
    const ActivationTraits& m_traits;
    std::vector<Judgement> m_judgements;
};

std::vector<Judgement> Diagnosis::judgements()
{
    judgeDivergence();
    judgeOverflow();
    judgeGradientsThere();
    judgeEqualValues();
    judgeInitialLoss();
    judgeDepth();
    judgeSaturation();
    judgeDead();
    judgeInputs();
    judgeSides();
    judgeUpdates();
    judgeOverfitting();
    dropWhatFollows();
    std::ranges::stable_sort(m_judgements, [](const Judgement& one, const Judgement& other) {
        return std::pair(other.severity, one.problem) < std::pair(one.severity, other.problem);
    });
    keepFirstRepair();
    addPresentRepair();
    return std::move(m_judgements);
}

void Diagnosis::add(Judgement judgement, std::optional<RunConfig> repair)
{
    judgement.repair = usable(std::move(repair), m_config);
    m_judgements.push_back(std::move(judgement));
}

bool Diagnosis::has(Problem problem) const
{
    return std::ranges::find(m_judgements, problem, &Judgement::problem) != m_judgements.end();
}

void Diagnosis::judgeLayers(Problem problem, std::string_view name,
                            const std::vector<LayerObservation>& layers, Limits limits,
                            const std::function<double(const LayerObservation&)>& figure,
                            const std::function<std::optional<RunConfig>(int layer)>& repair)
{
    std::vector<JudgedLayer> judged;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const double value = figure(layers[i]);
        if (exceeds(value, limits))
            judged.push_back({static_cast<int>(i) + 1, severityOf(value, limits), value});
    }
    if (judged.empty())
        return;
    const auto worst =
        std::ranges::max_element(judged, [&](const JudgedLayer& one, const JudgedLayer& other) {
            return isUpwards(limits) ? one.figure < other.figure : one.figure > other.figure;
        });
    const ParameterId where{ParameterKind::Weights, worst->layer};
    add({problem, worst->severity, {{name, worst->figure}}, limits.watch, where, judged},
        repair(worst->layer));
}

/// A loss that is not finite, or that has risen above its start or above what guessing costs: the
/// steps are too large.
void Diagnosis::judgeDivergence()
{
    const double expected = m_config.expectedInitialLoss();
    const auto start = static_cast<double>(m_input.initial.loss);
    const auto repair = [this] {
        return repair::scaleLearningRate(m_config, std::min(0.1, 0.1 / m_config.learningRate));
    };
    if (m_input.divergedAt) {
        const auto step = static_cast<double>(*m_input.divergedAt);
        const double nan = std::nan("");
        add({Problem::Diverging,
             Severity::Bad,
             {{"loss", nan}, {"start", start}, {"expected", expected}, {"step", step}}},
            repair());
        return;
    }
    if (!m_input.smoothedLoss)
        return;
    const double loss = *m_input.smoothedLoss;
    const std::int64_t step = m_input.current.step;
    const bool isAboveStart =
        step >= limits::stepsAboveStart && loss > start + limits::lossAboveStart;
    const bool isAboveGuessing = step >= limits::stepsAboveGuessing &&
                                 start < expected + limits::initialLossAbove.bad &&
                                 loss > expected + limits::lossAboveGuessing;
    if (!isAboveStart && !isAboveGuessing)
        return;
    add({Problem::Diverging,
         Severity::Bad,
         {{"loss", loss},
          {"start", start},
          {"expected", expected},
          {"step", static_cast<double>(step)}},
         isAboveStart ? start + limits::lossAboveStart : expected + limits::lossAboveGuessing},
        repair());
}

void Diagnosis::judgeOverflow()
{
    const auto overflowed = [](const LayerObservation& layer) {
        const LayerStatistics& of = layer.statistics;
        return isFinite(of.preactivation) && isFinite(of.output) && isFinite(of.outputGradient) &&
                       isFinite(of.preactivationGradient)
                   ? 0.0
                   : 1.0;
    };
    judgeLayers(Problem::Overflowed, "share", m_input.current.layers, {0.5, 0.5 + 1e-9}, overflowed,
                [this](int layer) { return repair::kaimingLayer(m_config, layer); });
    const auto isOverflowed = [](const ParameterObservation& parameter) {
        return !isFinite(parameter.data) || !isFinite(parameter.gradient);
    };
    if (!has(Problem::Overflowed) && std::ranges::any_of(m_input.current.parameters, isOverflowed))
        add({Problem::Overflowed, Severity::Bad, {{"share", 1}}}, std::nullopt);
}

/// Output weights that start at zero let no gradient through at step 0 alone.
void Diagnosis::judgeGradientsThere()
{
    if (m_input.current.step == 0 && !m_config.isNormalised(m_config.layers()) &&
        m_config.scales[{ParameterKind::Weights, m_config.layers()}] == 0)
        return;
    const auto isMissing = [](const LayerObservation& layer) {
        const Statistics& gradient = layer.statistics.outputGradient;
        return gradient.std == 0 && gradient.mean == 0 ? 1.0 : 0.0;
    };
    judgeLayers(Problem::NoGradient, "share", m_input.current.layers, {0.5, 0.5 + 1e-9}, isMissing,
                [this](int layer) { return repair::nonZeroLayer(m_config, layer + 1); });
}

void Diagnosis::judgeEqualValues()
{
    const auto isEqual = [](const LayerObservation& layer) {
        return layer.statistics.preactivation.std == 0 ? 1.0 : 0.0;
    };
    judgeLayers(Problem::EqualValues, "share", m_input.current.layers, {0.5, 0.5 + 1e-9}, isEqual,
                [this](int layer) { return repair::nonZeroLayer(m_config, layer); });
}

void Diagnosis::judgeInitialLoss()
{
    const double expected = m_config.expectedInitialLoss();
    const auto loss = static_cast<double>(m_input.initial.loss);
    const Limits limits{expected + limits::initialLossAbove.watch,
                        expected + limits::initialLossAbove.bad};
    if (!exceeds(loss, limits))
        return;
    add({Problem::InitialLoss,
         severityOf(loss, limits),
         {{"loss", loss}, {"expected", expected}},
         limits.watch},
        severityOf(loss, limits) == Severity::Bad ? repair::calmOutput(m_config)
                                                  : repair::calmerOutput(m_config));
}

void Diagnosis::judgeSaturation()
{
    if (!m_traits.canSaturate())
        return;
    judgeLayers(
        Problem::Saturated, "share", m_input.initial.layers, limits::saturated(m_traits),
        [](const LayerObservation& layer) { return layer.statistics.saturated; },
        [this](int layer) { return repair::kaimingLayer(m_config, layer); });
}

/// By an evaluation, which looks at the whole dev split, if it is of this step.
void Diagnosis::judgeDead()
{
    const bool isOfThisStep = m_input.evaluation != nullptr &&
                              m_input.evaluation->step >= m_input.current.step &&
                              !m_input.evaluation->devLayers.empty();
    const Evaluation* evaluation = isOfThisStep ? m_input.evaluation : nullptr;
    judgeLayers(
        Problem::DeadNeurons, "share", m_input.current.layers, limits::dead(m_traits),
        [this, evaluation](const LayerObservation& layer) {
            const auto index = static_cast<std::size_t>(&layer - m_input.current.layers.data());
            const auto dead = evaluation != nullptr
                                  ? std::optional(evaluation->devLayers[index].dead)
                                  : layer.statistics.deadOverDev;
            return dead ? static_cast<double>(dead->size()) /
                              static_cast<double>(m_config.hidden[index])
                        : 0.0;
        },
        [this](int layer) { return repair::reviveLayer(m_config, layer); });
    if (has(Problem::DeadNeurons)) {
        m_judgements.back().figures.push_back(
            {"examples",
             static_cast<double>(evaluation != nullptr ? evaluation->devExamples
                                                       : m_input.current.deadExamples)});
    }
}

void Diagnosis::judgeDepth()
{
    const auto& layers = m_input.initial.layers;
    if (layers.size() < 2)
        return;
    const auto perLayer = [&layers](double ratio) {
        return std::pow(ratio, 1.0 / static_cast<double>(layers.size() - 1));
    };
    const auto judgeRatio = [this](Problem problem, double ratio, Limits limits) {
        if (exceeds(ratio, limits)) {
            add({problem, severityOf(ratio, limits), {{"ratio", ratio}}, limits.watch},
                repair::evenLayers(m_config));
        }
    };
    const auto& first = layers.front().statistics;
    const auto& last = layers.back().statistics;
    if (last.outputGradient.std > 0) {
        const double gradients = perLayer(first.outputGradient.std / last.outputGradient.std);
        judgeRatio(Problem::VanishingGradients, gradients, limits::vanishing);
        judgeRatio(Problem::ExplodingGradients, gradients, limits::exploding);
    }
    if (first.output.std > 0) {
        const double activations = perLayer(last.output.std / first.output.std);
        judgeRatio(Problem::ShrinkingActivations, activations, limits::shrinking);
        judgeRatio(Problem::GrowingActivations, activations, limits::growing);
    }
}

/// What shrinks or grows with depth has been judged as that; what is wide for an activation with
/// flat ends, as saturated.
void Diagnosis::judgeInputs()
{
    const auto limits = limits::std(m_traits);
    const auto std = [](const LayerObservation& layer) {
        return layer.statistics.preactivation.std;
    };
    const auto none = [](int) { return std::optional<RunConfig>(); }; // it trains as well without
    if (!has(Problem::ShrinkingActivations) && !has(Problem::EqualValues))
        judgeLayers(Problem::NarrowInputs, "std", m_input.initial.layers, {limits.narrow, 0}, std,
                    none);
    if (!has(Problem::GrowingActivations) && limits::kindOf(m_traits) != ActivationKind::Saturating)
        judgeLayers(Problem::WideInputs, "std", m_input.initial.layers, {limits.wide, limits.bad},
                    std, none);
}

/// Of leaky ReLU and maxout: on one side of the bend they are straight lines.
void Diagnosis::judgeSides()
{
    if (m_traits.canSaturate() || has(Problem::EqualValues))
        return;
    const auto smallerSide = [](const LayerObservation& layer) {
        const double below = layer.statistics.belowBend;
        return std::min(below, 1 - below);
    };
    judgeLayers(Problem::OneSided, "share", m_input.initial.layers, {limits::minShareOfSide, -1},
                smallerSide, [this](int layer) { return repair::kaimingLayer(m_config, layer); });
}

/// The mean over the second half of the steps taken at the full learning rate.
std::optional<double> Diagnosis::updatesOf(int layer) const
{
    if (m_input.history == nullptr || m_input.history->points().empty())
        return std::nullopt;
    const auto& points = m_input.history->points();
    const auto isFull = [this](const RunHistory::Point& point) {
        return m_config.learningRateAt(point.step) > 0.5 * m_config.learningRate;
    };
    const auto last = std::ranges::find_if_not(points, isFull);
    if (last == points.begin())
        return std::nullopt;
    const std::int64_t start = std::max(std::prev(last)->step / 2, limits::firstJudgedUpdate);
    double sum = 0;
    int count = 0;
    for (auto point = points.begin(); point != last; ++point) {
        const auto ratio =
            static_cast<double>(point->updateToData[static_cast<std::size_t>(layer)]);
        if (point->step >= start && std::isfinite(ratio)) {
            sum += ratio;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// None if the learning rate has no room to where it should go.
std::optional<RunConfig> Diagnosis::repairOfUpdates(double updates) const
{
    auto repaired =
        repair::scaleLearningRate(m_config, std::pow(10, limits::updateGuide - updates));
    const bool isRaised = repaired.learningRate > m_config.learningRate;
    return isRaised == (updates < limits::updateGuide) ? std::optional(std::move(repaired))
                                                       : std::nullopt;
}

/// Of the weights: characters' vectors are each met but now and then.
void Diagnosis::judgeUpdates()
{
    for (const Problem problem : {Problem::FastUpdates, Problem::SlowUpdates}) {
        if (problem == Problem::SlowUpdates && has(Problem::VanishingGradients))
            continue; // which is why
        std::vector<JudgedLayer> judged;
        double threshold = 0;
        for (int layer = 1; layer <= m_config.layers(); ++layer) {
            const auto updates = updatesOf(layer);
            const bool isOutput = layer == m_config.layers();
            const Limits limits = problem == Problem::SlowUpdates ? limits::slow
                                  : isOutput                      ? limits::fastOutput
                                                                  : limits::fast;
            if (!updates || !exceeds(*updates, limits))
                continue;
            judged.push_back({layer, severityOf(*updates, limits), *updates});
            if (judged.size() == 1)
                threshold = limits.watch;
        }
        if (judged.empty())
            continue;
        const JudgedLayer first = judged.front();
        const bool isBad = std::ranges::any_of(
            judged, [](const JudgedLayer& layer) { return layer.severity == Severity::Bad; });
        add({problem,
             isBad ? Severity::Bad : Severity::Watch,
             {{"log10", first.figure}},
             threshold,
             ParameterId{ParameterKind::Weights, first.layer},
             judged},
            repairOfUpdates(first.figure));
    }
}

/// Only of a network that has learned something, and of a gap that is not chance. The standard
/// error is that of a mean of losses with a std of 1, which the lecture's networks come close to.
void Diagnosis::judgeOverfitting()
{
    const auto* evaluation = m_input.evaluation;
    if (evaluation == nullptr || !evaluation->devLoss ||
        *evaluation->devLoss >= m_config.expectedInitialLoss())
        return;
    const double gap = *evaluation->devLoss - evaluation->trainLoss;
    const double share = gap / evaluation->trainLoss;
    const double error =
        1 / std::sqrt(static_cast<double>(std::max<std::size_t>(evaluation->devExamples, 1)));
    if (!exceeds(share, limits::overfitting) || gap <= limits::chanceOfSplit * error)
        return;
    add({Problem::Overfitting,
         severityOf(share, limits::overfitting),
         {{"gap", gap}, {"share", share}},
         limits::overfitting.watch},
        repair::halveHidden(m_config));
}

/// Of a loss that rises: what training has done since says nothing of the initialisation, and its
/// repairs would not help.
void Diagnosis::dropWhatFollows()
{
    if (!has(Problem::Diverging))
        return;
    const auto follows = [](const Judgement& judgement) {
        switch (judgement.problem) {
        case Problem::Overflowed:
        case Problem::NoGradient:
        case Problem::EqualValues:
        case Problem::DeadNeurons:
        case Problem::FastUpdates:
        case Problem::SlowUpdates:
        case Problem::Overfitting:
            return true;
        default:
            return false;
        }
    };
    std::erase_if(m_judgements, follows);
}

/// One thing at a time, the most important first: the effect of a repair beside a graver fault is
/// not known.
void Diagnosis::keepFirstRepair()
{
    const bool isWeak = has(Problem::NarrowInputs) || has(Problem::ShrinkingActivations) ||
                        has(Problem::VanishingGradients);
    const bool startsHigh = has(Problem::InitialLoss);
    bool found = false;
    for (Judgement& judgement : m_judgements) {
        const Problem problem = judgement.problem;
        // A large output layer makes up for a weak signal, and the other way round.
        const bool isEntangled =
            (problem == Problem::InitialLoss && isWeak) || (isOfDepth(problem) && startsHigh);
        if (found || isEntangled)
            judgement.repair.reset();
        found |= judgement.repair.has_value();
    }
}

/// Of the first judgement that has one. What was drawn at the start cannot be changed any more, nor
/// is there anything to go on from once the loss is no longer finite.
void Diagnosis::addPresentRepair()
{
    if (m_input.history == nullptr || m_input.divergedAt || m_input.current.step == 0)
        return;
    for (Judgement& judgement : m_judgements) {
        if (judgement.problem == Problem::DeadNeurons) {
            judgement.presentRepair = PresentRepair{{}, true};
            return;
        }
        if (!judgement.repair)
            continue;
        RunConfig rest = *judgement.repair;
        rest.learningRate = m_config.learningRate;
        if (rest == m_config) { // nothing but the learning rate
            judgement.presentRepair = PresentRepair{judgement.repair->learningRate};
            return;
        }
    }
}

} // namespace

std::string_view nameOf(Problem problem)
{
    return traitsOf(problem).name;
}

double Judgement::figure(std::string_view name) const
{
    const auto found = std::ranges::find(figures, name, &Figure::name);
    return found != figures.end() ? found->value : std::nan("");
}

const JudgedLayer* Judgement::ofLayer(int layer) const
{
    const auto found = std::ranges::find(layers, layer, &JudgedLayer::layer);
    return found != layers.end() ? &*found : nullptr;
}

std::vector<Judgement> judge(const DiagnosisInput& input)
{
    return Diagnosis(input).judgements();
}

std::optional<ShownJudgement> judgementAt(Place place, int layer,
                                          std::span<const Judgement> judgements)
{
    const bool isOfLayer = place <= Place::Neurons;
    std::optional<ShownJudgement> worst;
    for (const Judgement& judgement : judgements) {
        if (std::ranges::count(traitsOf(judgement.problem).places, place) == 0)
            continue;
        const JudgedLayer* own = judgement.ofLayer(layer);
        if (isOfLayer && !judgement.layers.empty() && own == nullptr)
            continue;
        const Severity severity = isOfLayer && own != nullptr ? own->severity : judgement.severity;
        if (!worst || severity > worst->severity)
            worst = {&judgement, severity};
    }
    return worst;
}

Place mainPlaceOf(Problem problem)
{
    return traitsOf(problem).places.front();
}

} // namespace actigrad
