#include "app/session/run_store.h"

#include "app/base/plain_text.h"
#include "app/look/preset_names.h"
#include "app/session/kept_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

QString nameOf(const RunConfig& config, int number)
{
    const Preset* preset = presetOf(config);
    const QString kind = preset == nullptr ? QCoreApplication::translate("RunStore", "Run")
                                           : displayName(*preset);
    return kind + ' ' + QString::number(number);
}

/// Which neurons are dead is shown of the last evaluation alone.
void append(const std::vector<Evaluation>& evaluations, std::vector<Evaluation>& all)
{
    for (const Evaluation& evaluation : evaluations) {
        if (!all.empty())
            all.back().devLayers = {};
        all.push_back(evaluation);
    }
}

void update(RunRecord& record, const Snapshot& snapshot)
{
    if (snapshot.firstLossStep == record.history->steps())
        record.history->append(snapshot.losses);
    record.state = snapshot.state;
    record.divergedAt = snapshot.divergedAt;
    if (snapshot.current)
        record.current = snapshot.current;
    append(snapshot.evaluations, *record.evaluations);
    record.evaluating = snapshot.evaluating;
    record.runHistory = snapshot.history;
    record.samples = snapshot.samples;
}

} // namespace

std::shared_ptr<void> RunStore::listen(Listener listener)
{
    auto shared = std::make_shared<Listener>(std::move(listener));
    m_listeners.push_back(shared);
    return shared;
}

void RunStore::tell(Change change, int row)
{
    std::erase_if(m_listeners, [](const auto& listener) { return listener.expired(); });
    for (const auto& listener : std::vector(m_listeners)) {
        if (const auto alive = listener.lock())
            (*alive)(change, row);
    }
}

void RunStore::absorb(const Snapshot& snapshot)
{
    const int row = rowOf(snapshot.run);
    if (row >= 0) {
        update(at(row), snapshot);
        tell(Change::Grown, row);
    } else if (snapshot.run > m_newestRun && snapshot.initial) {
        add(snapshot);
    }
}

void RunStore::add(const Snapshot& snapshot)
{
    if (!m_records.empty())
        supersede(count() - 1);
    RunRecord record;
    record.number = snapshot.run;
    record.styleIndex = m_created++;
    record.name = nameOf(*snapshot.config, m_created);
    record.config = snapshot.config;
    record.history = std::make_shared<LossHistory>();
    record.initial = snapshot.initial;
    update(record, snapshot);
    m_newestRun = snapshot.run;
    m_records.push_back(std::move(record));
    dropOldPictures();
    tell(Change::Added, count() - 1);
}

void RunStore::supersede(int row)
{
    RunRecord& record = at(row);
    record.initial = withoutTensors(*record.initial);
    record.current = bytesOf(*record.current) <= pictureMemory ? pictureOf(*record.current)
                                                               : withoutTensors(*record.current);
    record.runHistory.reset();
    record.samples.reset();
    record.superseded = record.isUnderWay();
    record.evaluating = false;
    tell(Change::Edited, row);
}

/// The newest run's apart, which is drawn.
void RunStore::dropOldPictures()
{
    std::size_t bytes = 0;
    for (int row = count() - 2; row >= 0; --row) {
        if (!at(row).hasPicture())
            continue;
        bytes += bytesOf(*at(row).current);
        if (bytes > pictureMemory)
            at(row).current = withoutTensors(*at(row).current);
    }
}

int RunStore::rowOf(std::uint64_t run) const
{
    const auto found = std::ranges::find(m_records, run, &RunRecord::number);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

const RunRecord* RunStore::find(std::uint64_t run) const
{
    const int row = rowOf(run);
    return row < 0 ? nullptr : &m_records[static_cast<std::size_t>(row)];
}

bool RunStore::remove(int row)
{
    if (!isRow(row) || at(row).isUnderWay())
        return false;
    m_records.erase(m_records.begin() + row);
    tell(Change::Removed, row);
    return true;
}

bool RunStore::rename(int row, const QString& name)
{
    const QString tidy = printable(name.simplified());
    if (!isRow(row) || tidy.isEmpty() || tidy.size() > longestName)
        return false;
    if (at(row).name != tidy) {
        at(row).name = tidy;
        tell(Change::Edited, row);
    }
    return true;
}

void RunStore::setVisible(int row, bool visible)
{
    if (!isRow(row) || at(row).visible == visible)
        return;
    at(row).visible = visible;
    tell(Change::Edited, row);
}

} // namespace actigrad
