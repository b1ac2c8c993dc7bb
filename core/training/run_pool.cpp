#include "core/training/run_pool.h"

#include "core/observation/observe.h"
#include "core/observation/statistics.h"
#include "core/training/evaluator.h"
#include "core/training/run.h"

#include <algorithm>
#include <cmath>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>

namespace actigrad {
namespace {

constexpr std::int64_t lastSteps = 200;
constexpr int lowPriority = 15; // the run on view and the window come first

/// Of this thread, as Linux has it.
void lowerPriority()
{
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), lowPriority);
}

/// As `observe` has it, without copying the tensors.
void noteStep0(CellResult& result, const Run& run)
{
    const Mlp<float>& network = run.network();
    const ActivationTraits& traits = traitsOf(network.activation());
    result.initialLoss = static_cast<double>(run.loss());
    Eigen::Index outputs = 0;
    Eigen::Index saturated = 0;
    for (const HiddenLayer<float>& layer : network.hiddenLayers()) {
        const auto values = layer.output.reshaped();
        outputs += values.size();
        saturated += std::count_if(values.begin(), values.end(),
                                   [&traits](float h) { return traits.isSaturated(h); });
        std::vector<int> alive(static_cast<std::size_t>(layer.preactivation.cols()));
        markAlive(network.activation(), layer.preactivation, layer.output, alive);
        result.dead += static_cast<int>(deadNeurons(network.activation(), alive).size());
    }
    result.saturated = static_cast<double>(saturated) / static_cast<double>(outputs);
    const Parameter<float>& weights = network.hiddenLayers().front().dense.weights;
    const auto std = [](const Matrix<float>& matrix) {
        return standardDeviation({matrix.data(), static_cast<std::size_t>(matrix.size())});
    };
    if (const double data = std(weights.data); data > 0)
        result.gradToData = std(weights.gradient) / data;
}

} // namespace

RunPool::RunPool(unsigned threads, Work work, std::function<void()> resultsAreThere)
    : m_work(std::move(work)), m_resultsAreThere(std::move(resultsAreThere))
{
    const auto most = std::max<std::size_t>(m_work.cells.size(), 1);
    for (std::size_t i = 0; i < std::min<std::size_t>(std::max(threads, 1U), most); ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { this->work(stop); });
}

RunPool::~RunPool() = default;

void RunPool::work(const std::stop_token& stop)
{
    lowerPriority();
    InitialDraws draws; // of the cell before, whose scales alone may differ
    while (true) {
        std::size_t cell = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_isCancelled || stop.stop_requested() || m_next == m_work.cells.size())
                return;
            cell = m_work.cells[m_next++];
        }
        auto result = run(cell, draws, stop);
        bool isFirst = false;
        {
            const std::lock_guard lock(m_mutex);
            if (!result || m_isCancelled)
                return;
            ++m_ended;
            isFirst = m_results.empty();
            m_results.push_back(*std::move(result));
        }
        m_changed.notify_all();
        if (isFirst)
            m_resultsAreThere();
    }
}

/// @return none if it was stopped
std::optional<CellResult> RunPool::run(std::size_t cell, InitialDraws& draws,
                                       const std::stop_token& stop)
{
    const auto isStopped = [&] { return m_isCancelled || stop.stop_requested(); };
    CellResult result;
    result.cell = cell;
    try {
        std::shared_ptr<const RunConfig> config;
        std::shared_ptr<const Dataset> dataset;
        {
            const std::lock_guard lock(m_configMutex);
            config = std::make_shared<const RunConfig>(m_work.configOf(cell));
            dataset = datasetFor(*config);
        }
        Run run(config, dataset, &draws);
        noteStep0(result, run);
        if (run.diverged())
            result.divergedAt = 0;
        if (m_work.depth == CellDepth::Step0)
            return result;
        double sum = 0;
        std::int64_t count = 0;
        const auto losses =
            m_work.keepsLosses ? std::make_shared<LossHistory>() : std::shared_ptr<LossHistory>();
        result.losses = losses;
        for (; !run.finished() && !run.diverged(); run.advance()) {
            if (isStopped())
                return std::nullopt;
            const float loss = run.loss();
            if (losses)
                losses->append({&loss, 1});
            if (run.step() >= config->steps - lastSteps) {
                sum += static_cast<double>(loss);
                ++count;
            }
        }
        if (run.diverged()) {
            result.divergedAt = run.step();
            return result;
        }
        result.last200 = sum / static_cast<double>(count);
        if (m_work.depth == CellDepth::Trained)
            return result;
        Evaluator evaluator(run.network(), run.dataset(), run.updates());
        while (!evaluator.done()) {
            if (isStopped())
                return std::nullopt;
            evaluator.advance();
        }
        result.trainLoss = evaluator.result().trainLoss;
        result.devLoss = evaluator.result().devLoss;
    } catch (...) {
        result.problem = std::current_exception();
    }
    return result;
}

/// Under m_configMutex.
std::shared_ptr<const Dataset> RunPool::datasetFor(const RunConfig& config)
{
    validate(config);
    if (m_datasetWords != config.words || m_datasetContext != config.context) {
        m_dataset = std::make_shared<const Dataset>(*config.words,
                                                    static_cast<std::size_t>(config.context));
        m_datasetWords = config.words;
        m_datasetContext = config.context;
    }
    return m_dataset;
}

std::vector<CellResult> RunPool::takeResults()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_results, {});
}

void RunPool::waitForResults(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] {
        return !m_results.empty() || m_isCancelled || m_ended == m_work.cells.size();
    });
}

bool RunPool::isDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCancelled || m_ended == m_work.cells.size();
}

void RunPool::cancel()
{
    {
        const std::lock_guard lock(m_mutex); // or a waiting thread could miss it
        m_isCancelled = true;
    }
    m_changed.notify_all();
}

unsigned usableThreads()
{
    return std::max(std::thread::hardware_concurrency(), 1U);
}

} // namespace actigrad
