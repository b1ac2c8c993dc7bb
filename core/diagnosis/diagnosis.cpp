#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/limits.h"
#include "core/diagnosis/repair.h"
#include "core/input_error.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actigrad {
namespace {

using limits::Limits;

constexpr double rightUpdates = -3;      // log10 of update:data, as the lecture has it
constexpr std::int64_t firstSteps = 500; // that updates are not judged by

Severity severityOf(double figure, Limits limits)
{
    const bool upwards = limits.bad > limits.watch;
    return upwards == (figure > limits.bad) ? Severity::Bad : Severity::Watch;
}

bool exceeds(double figure, Limits limits)
{
    return limits.bad > limits.watch ? figure > limits.watch : figure < limits.watch;
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

class Diagnosis
{
public:
    explicit Diagnosis(const DiagnosisInput& patient) : m_patient(patient), m_config(patient.config)
    {
    }

    std::vector<Finding> findings();

private:
    void judgeDivergence();
    void judgeInitialLoss();
    void judgeSaturation();
    void judgeDead();
    void judgeDepth();
    void judgeUpdates();
    void judgeOverfitting();

    [[nodiscard]] double deadShare(std::size_t layer) const;
    [[nodiscard]] std::optional<double> updatesOf(int layer) const;
    [[nodiscard]] std::optional<RunConfig> repairOfUpdates(double updates) const;
    [[nodiscard]] bool has(Problem problem) const;

    /// Adds a finding if the figure exceeds its limits.
    void judge(Problem problem, double figure, Limits limits, ParameterId where,
               std::optional<RunConfig> repair);

    const DiagnosisInput& m_patient;
    const RunConfig& m_config;
    std::vector<Finding> m_findings;
};

std::vector<Finding> Diagnosis::findings()
{
    judgeDivergence();
    judgeInitialLoss();
    judgeDepth();
    judgeSaturation();
    judgeDead();
    judgeUpdates();
    judgeOverfitting();
    std::ranges::stable_sort(m_findings, [](const Finding& one, const Finding& other) {
        return std::pair(other.severity, one.problem) < std::pair(one.severity, other.problem);
    });
    return std::move(m_findings);
}

void Diagnosis::judge(Problem problem, double figure, Limits limits, ParameterId where,
                      std::optional<RunConfig> repair)
{
    if (exceeds(figure, limits)) {
        m_findings.push_back({problem, severityOf(figure, limits), figure, limits.watch, where,
                              usable(std::move(repair), m_config)});
    }
}

bool Diagnosis::has(Problem problem) const
{
    return std::ranges::find(m_findings, problem, &Finding::problem) != m_findings.end();
}

void Diagnosis::judgeDivergence()
{
    if (!m_patient.divergedAt)
        return;
    m_findings.push_back({Problem::Diverged,
                          Severity::Bad,
                          static_cast<double>(*m_patient.divergedAt),
                          0,
                          {},
                          usable(repair::scaleLearningRate(m_config, 0.1), m_config)});
}

void Diagnosis::judgeInitialLoss()
{
    const double expected = m_config.expectedInitialLoss();
    judge(Problem::InitialLoss, static_cast<double>(m_patient.initial.loss),
          {expected + limits::initialLossAbove.watch, expected + limits::initialLossAbove.bad}, {},
          repair::calmOutput(m_config));
}

/// Of several such layers the worst is reported: it has to be repaired first.
void Diagnosis::judgeSaturation()
{
    const auto& traits = traitsOf(m_config.activation);
    if (!traits.canSaturate() || m_config.activation == Activation::Relu)
        return; // ReLU is flat for half of its inputs in good health
    const auto& layers = m_patient.initial.layers;
    const auto worst = std::ranges::max_element(
        layers, {}, [](const LayerObservation& layer) { return layer.statistics.saturated; });
    const int layer = static_cast<int>(worst - layers.begin()) + 1;
    judge(Problem::Saturated, worst->statistics.saturated, limits::saturated,
          {ParameterKind::Weights, layer}, repair::kaimingLayer(m_config, layer));
}

double Diagnosis::deadShare(std::size_t layer) const
{
    const auto* evaluation = m_patient.evaluation;
    const auto& statistics = m_patient.current.layers[layer].statistics;
    const bool hasDev = evaluation != nullptr && !evaluation->devLayers.empty();
    const auto& dead = hasDev ? evaluation->devLayers[layer].dead : statistics.deadNeurons;
    return static_cast<double>(dead.size()) / static_cast<double>(m_config.hidden[layer]);
}

void Diagnosis::judgeDead()
{
    std::size_t worst = 0;
    for (std::size_t layer = 1; layer < m_config.hidden.size(); ++layer) {
        if (deadShare(layer) > deadShare(worst))
            worst = layer;
    }
    const bool hasDev = m_patient.evaluation != nullptr && !m_patient.evaluation->devLayers.empty();
    const int layer = static_cast<int>(worst) + 1;
    judge(Problem::DeadNeurons, deadShare(worst),
          hasDev ? limits::deadOverDev : limits::deadInBatch(m_config.activation),
          {ParameterKind::Weights, layer}, repair::reviveLayer(m_config, layer));
}

void Diagnosis::judgeDepth()
{
    const auto& layers = m_patient.initial.layers;
    if (layers.size() < 2)
        return;
    const auto perLayer = [&layers](double ratio) {
        return std::pow(ratio, 1.0 / static_cast<double>(layers.size() - 1));
    };
    const auto& first = layers.front().statistics;
    const auto& last = layers.back().statistics;
    const auto repair = repair::evenLayers(m_config);
    if (last.outputGradient.std > 0) {
        const double gradients = perLayer(first.outputGradient.std / last.outputGradient.std);
        judge(Problem::VanishingGradients, gradients, limits::vanishing, {}, repair);
        judge(Problem::ExplodingGradients, gradients, limits::exploding, {}, repair);
    }
    if (first.output.std > 0) {
        const double activations = perLayer(last.output.std / first.output.std);
        judge(Problem::ShrinkingActivations, activations, limits::shrinking, {}, repair);
        judge(Problem::GrowingActivations, activations, limits::growing, {}, repair);
    }
}

/// The mean over the second half of the steps taken at the full learning rate.
std::optional<double> Diagnosis::updatesOf(int layer) const
{
    if (m_patient.history == nullptr || m_patient.history->points().empty())
        return std::nullopt;
    const auto& points = m_patient.history->points();
    const auto isFull = [this](const RunHistory::Point& point) {
        return m_config.learningRateAt(point.step) > 0.5 * m_config.learningRate;
    };
    const auto last = std::ranges::find_if_not(points, isFull);
    if (last == points.begin())
        return std::nullopt;
    const std::int64_t start = std::max(std::prev(last)->step / 2, firstSteps);
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
    auto repaired = repair::scaleLearningRate(m_config, std::pow(10, rightUpdates - updates));
    const bool isRaised = repaired.learningRate > m_config.learningRate;
    return isRaised == (updates < rightUpdates) ? std::optional(std::move(repaired)) : std::nullopt;
}

/// Of the weights: characters' vectors are each met but now and then.
void Diagnosis::judgeUpdates()
{
    for (int layer = 1; layer <= m_config.layers(); ++layer) {
        const auto updates = updatesOf(layer);
        if (!updates)
            continue;
        const bool isOutput = layer == m_config.layers();
        const auto repaired = repairOfUpdates(*updates);
        const ParameterId where{ParameterKind::Weights, layer};
        if (!has(Problem::FastUpdates))
            judge(Problem::FastUpdates, *updates, isOutput ? limits::fastOutput : limits::fast,
                  where, repaired);
        if (!has(Problem::SlowUpdates) && !has(Problem::VanishingGradients)) // which is why, then
            judge(Problem::SlowUpdates, *updates, limits::slow, where, repaired);
    }
}

void Diagnosis::judgeOverfitting()
{
    const auto* evaluation = m_patient.evaluation;
    if (evaluation != nullptr && evaluation->devLoss) {
        judge(Problem::Overfitting, *evaluation->devLoss - evaluation->trainLoss,
              limits::overfitting, {}, repair::halveHidden(m_config));
    }
}

} // namespace

std::vector<Finding> diagnose(const DiagnosisInput& patient)
{
    return Diagnosis(patient).findings();
}

} // namespace actigrad
