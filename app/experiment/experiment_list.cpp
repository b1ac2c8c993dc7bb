#include "app/experiment/experiment_list.h"

#include "app/look/number_format.h"

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

constexpr std::size_t coarsest = 8; // values of an axis in the first pass
constexpr qint64 patience = 300;    // ms that a map out of date is computed to its end

std::size_t levelOf(std::size_t index, const std::vector<std::size_t>& strides)
{
    const auto found =
        std::ranges::find_if(strides, [index](std::size_t stride) { return index % stride == 0; });
    return static_cast<std::size_t>(found - strides.begin());
}

} // namespace

struct ExperimentList::Work
{
    int number;
    QElapsedTimer time;
    double secondsBefore = 0;
    bool isOutOfDate = false;          // the settings have changed since it began
    std::optional<Experiment> pending; // takes the place of the one on view when it is complete
    std::unique_ptr<RunPool> pool;
};

bool reaches(const CellResult& result, CellDepth depth)
{
    if (result.problem != nullptr || result.divergedAt)
        return true;
    switch (depth) {
    case CellDepth::Step0:
        return true;
    case CellDepth::Trained:
        return result.last200.has_value();
    case CellDepth::Evaluated:
        return result.trainLoss.has_value();
    }
    return true;
}

std::size_t ExperimentList::Entry::done() const
{
    std::size_t count = 0;
    for (std::size_t cell = 0; cell < total(); ++cell) {
        const CellResult* result = experiment.result(cell);
        if (result != nullptr && reaches(*result, depth))
            ++count;
    }
    return count;
}

QString runsText(std::size_t runs)
{
    return runs == 1 ? ExperimentList::tr("1 run")
                     : ExperimentList::tr("%1 runs").arg(countText(runs));
}

QString seedsText(int seeds)
{
    return seeds == 1 ? ExperimentList::tr("1 seed")
                      : ExperimentList::tr("%1 seeds").arg(countText(seeds));
}

std::vector<std::size_t> strides(std::size_t values)
{
    std::size_t stride = 1;
    while (values >= 2 * stride * coarsest)
        stride *= 2;
    std::vector<std::size_t> all;
    for (; stride > 0; stride /= 2)
        all.push_back(stride);
    return all;
}

std::vector<std::size_t> coarseToFine(const Experiment& experiment)
{
    std::vector<std::vector<std::size_t>> steps;
    for (const SweepAxis& axis : experiment.plan().axes)
        steps.push_back(strides(axis.values.size()));
    std::vector<std::size_t> cells = experiment.cells();
    std::ranges::stable_sort(cells, {}, [&](std::size_t cell) {
        const Experiment::Place place = experiment.placeOf(cell);
        std::size_t level = 0;
        for (std::size_t axis = 0; axis < steps.size(); ++axis)
            level = std::max(level, levelOf(place.values[axis], steps[axis]));
        return std::pair(level, place.seed);
    });
    return cells;
}

ExperimentList::ExperimentList(QObject* parent) : QObject(parent), m_mailbox(*this) {}

ExperimentList::~ExperimentList() = default;

int ExperimentList::add(QString name, Kind kind, ExperimentPlan plan, Figure figure, bool isLive)
{
    m_entries.push_back(std::make_unique<Entry>(
        Entry{++m_newest, std::move(name), kind, Experiment(std::move(plan)), figure,
              depthFor(figure), isLive && depthFor(figure) == CellDepth::Step0}));
    startNext();
    emit listChanged();
    return m_newest;
}

std::vector<ExperimentList::Kept> ExperimentList::kept() const
{
    std::vector<Kept> all;
    for (const auto& entry : m_entries) {
        const ExperimentPlan& plan = entry->experiment.plan();
        Kept kept{entry->name,   entry->kind,  {plan.base},   plan.axes,      plan.seeds,
                  entry->figure, entry->depth, entry->isLive, entry->seconds, {}};
        if (entry->kind == Kind::Compare)
            kept.configs = {plan.configOf({0}), plan.configOf({1})};
        for (const auto& [cell, result] : entry->experiment.all())
            kept.results.push_back(result);
        all.push_back(std::move(kept));
    }
    return all;
}

void ExperimentList::restore(std::vector<Kept> experiments)
{
    m_works.clear();
    m_entries.clear();
    for (Kept& kept : experiments) {
        ExperimentPlan plan;
        if (kept.kind == Kind::Compare) {
            const auto& names = kept.axes.front().values;
            plan = comparisonOf(kept.configs.front(), names.front().text, kept.configs.back(),
                                names.back().text, kept.seeds);
        } else {
            plan = planOf(kept.configs.front(), std::move(kept.axes), kept.seeds);
        }
        Experiment experiment(std::move(plan));
        for (CellResult& result : kept.results)
            experiment.add(std::move(result));
        m_entries.push_back(std::make_unique<Entry>(
            Entry{++m_newest, std::move(kept.name), kept.kind, std::move(experiment), kept.figure,
                  kept.depth, kept.isLive, State::Done, kept.seconds}));
        Entry& entry = *m_entries.back();
        if (!missing(entry).empty())
            entry.state = entry.isLive ? State::Waiting : State::Cancelled;
    }
    startNext();
    emit listChanged();
}

const ExperimentList::Entry* ExperimentList::find(int number) const
{
    const auto found =
        std::ranges::find(m_entries, number, [](const auto& entry) { return entry->number; });
    return found == m_entries.end() ? nullptr : found->get();
}

ExperimentList::Entry* ExperimentList::at(int number)
{
    const auto found =
        std::ranges::find(m_entries, number, [](const auto& entry) { return entry->number; });
    return found == m_entries.end() ? nullptr : found->get();
}

/// Cells without a result that reaches as far as is asked.
std::vector<std::size_t> ExperimentList::missing(const Entry& entry)
{
    std::vector<std::size_t> cells = coarseToFine(entry.experiment);
    std::erase_if(cells, [&](std::size_t cell) {
        const CellResult* result = entry.experiment.result(cell);
        return result != nullptr && reaches(*result, entry.depth);
    });
    return cells;
}

void ExperimentList::startNext()
{
    for (const auto& entry : m_entries) {
        if (entry->isLive && entry->state == State::Waiting)
            start(*entry);
    }
    const bool isBusy = std::ranges::any_of(m_entries, [](const auto& entry) {
        return !entry->isLive && entry->state == State::Running;
    });
    const auto next = std::ranges::find_if(
        m_entries, [](const auto& entry) { return entry->state == State::Waiting; });
    if (!isBusy && next != m_entries.end())
        start(**next);
}

void ExperimentList::start(Entry& entry)
{
    auto work = std::make_unique<Work>();
    work->number = entry.number;
    work->secondsBefore = entry.isLive ? 0 : entry.seconds;
    work->time.start();
    RunPool::Work cells;
    if (entry.isLive) {
        ExperimentPlan plan = entry.experiment.plan();
        if (m_settings && entry.experiment.results() > 0)
            plan = planOf(*m_settings, plan.axes, plan.seeds);
        work->pending = Experiment(std::move(plan));
        cells.cells = work->pending->cells();
    } else {
        cells.cells = missing(entry);
    }
    cells.depth = entry.depth;
    cells.keepsLosses = entry.kind == Kind::Repeat || entry.kind == Kind::Compare;
    // a copy: the entry may be removed while a thread asks
    const Experiment plan(work->pending ? work->pending->plan() : entry.experiment.plan());
    cells.configOf = [plan](std::size_t cell) { return plan.configOf(cell); };
    entry.state = State::Running;
    const bool isNothing = cells.cells.empty();
    work->pool =
        std::make_unique<RunPool>(usableThreads(), std::move(cells),
                                  [sender = m_mailbox.sender(), this, number = entry.number] {
                                      sender.post([this, number] { takeResults(number); });
                                  });
    m_works.push_back(std::move(work));
    if (isNothing)
        m_mailbox.sender().post([this, number = entry.number] { takeResults(number); });
}

void ExperimentList::takeResults(int number)
{
    Entry* entry = at(number);
    const auto found =
        std::ranges::find(m_works, number, [](const auto& work) { return work->number; });
    if (entry == nullptr || found == m_works.end())
        return;
    Work& work = **found;
    const bool isDone = work.pool->isDone();
    Experiment& results = work.pending ? *work.pending : entry->experiment;
    for (CellResult& result : work.pool->takeResults())
        results.add(std::move(result));
    entry->seconds = work.secondsBefore + static_cast<double>(work.time.elapsed()) / 1'000.0;
    if (!isDone) {
        if (!work.pending)
            emit changed(number);
        return;
    }
    if (work.pending)
        entry->experiment = *std::move(work.pending);
    const bool isOutOfDate = work.isOutOfDate;
    m_works.erase(found);
    entry->state = isOutOfDate ? State::Waiting : State::Done;
    startNext();
    emit changed(number);
    if (!isOutOfDate) {
        emit listChanged();
        emit ended(number);
    }
}

void ExperimentList::cancel(int number)
{
    Entry* entry = at(number);
    if (entry == nullptr || (entry->state != State::Running && entry->state != State::Waiting))
        return;
    std::erase_if(m_works, [number](const auto& work) { return work->number == number; });
    entry->state = State::Cancelled;
    startNext();
    emit listChanged();
}

void ExperimentList::resume(int number)
{
    Entry* entry = at(number);
    if (entry == nullptr || entry->state != State::Cancelled)
        return;
    entry->state = State::Waiting;
    startNext();
    emit listChanged();
}

void ExperimentList::remove(int number)
{
    std::erase_if(m_works, [number](const auto& work) { return work->number == number; });
    std::erase_if(m_entries, [number](const auto& entry) { return entry->number == number; });
    startNext();
    emit listChanged();
}

void ExperimentList::addSeeds(int number, int seeds)
{
    Entry* entry = at(number);
    if (entry == nullptr)
        return;
    std::erase_if(m_works, [number](const auto& work) { return work->number == number; });
    entry->experiment = entry->experiment.withSeeds(entry->experiment.plan().seeds + seeds);
    entry->state = State::Waiting;
    startNext();
    emit listChanged();
    emit changed(number);
}

void ExperimentList::setPlan(int number, ExperimentPlan plan)
{
    Entry* entry = at(number);
    if (entry == nullptr)
        return;
    std::erase_if(m_works, [number](const auto& work) { return work->number == number; });
    entry->experiment = Experiment(std::move(plan));
    entry->seconds = 0;
    entry->state = State::Waiting;
    startNext();
    emit changed(number);
    emit listChanged();
}

void ExperimentList::show(int number, Figure figure)
{
    Entry* entry = at(number);
    if (entry == nullptr || entry->figure == figure)
        return;
    entry->figure = figure;
    if (depthFor(figure) > entry->depth) {
        std::erase_if(m_works, [number](const auto& work) { return work->number == number; });
        entry->depth = depthFor(figure);
        entry->isLive = false;
        entry->state = State::Waiting;
        startNext();
        emit listChanged();
    }
    emit changed(number);
}

void ExperimentList::setBase(const RunConfig& settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    for (const auto& entry : m_entries) {
        if (!entry->isLive || entry->state == State::Cancelled)
            continue;
        const auto work = std::ranges::find(m_works, entry->number,
                                            [](const auto& each) { return each->number; });
        if (work != m_works.end() && (*work)->time.elapsed() < patience) {
            (*work)->isOutOfDate = true;
            continue;
        }
        if (work != m_works.end())
            m_works.erase(work);
        entry->state = State::Waiting;
    }
    startNext();
}

} // namespace actigrad
