#include "app/session/run_store.h"

#include "app/base/plain_text.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "app/look/preset_names.h"
#include "app/options/widths.h"
#include "app/session/kept_picture.h"
#include "core/training/config_fields.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <span>
#include <type_traits>
#include <utility>

namespace actigrad {
namespace {

QString valueText(const RunConfig& config, const IntegerField& field)
{
    const std::int64_t value = config.*field.member;
    return QString::fromUtf8(field.name) + ' ' +
           (field.mayBeNone && value < 0 ? QStringLiteral("–")
                                         : settingText(static_cast<double>(value)));
}

QString valueText(const RunConfig& config, const RealField& field)
{
    return QString::fromUtf8(field.name) + ' ' + settingText(config.*field.member);
}

QString valueText(const RunConfig& config, const WidthsField& field)
{
    return QString::fromUtf8(field.name) + ' ' + widthsText(config.*field.member);
}

template <ConfigChoice Value>
QString valueText(const RunConfig& config, const ChoiceField<Value>& field)
{
    const QString value = QString::fromUtf8(nameOf(config.*field.member));
    return std::is_same_v<Value, Activation> ? value : QString::fromUtf8(field.name) + ' ' + value;
}

/// "W1 0.2", "lr 0.5": what of a config differs from the run before; empty if that is too much for
/// a name, or nothing.
QString differenceText(const RunConfig& before, const RunConfig& config)
{
    constexpr qsizetype maxDifferences = 2;
    QStringList differences;
    visitFields([&](const auto& field) {
        if (before.*field.member != config.*field.member)
            differences += valueText(config, field);
    });
    for (const ParameterId scale : config.scaledParameters()) {
        if (before.scales[scale] != config.scales[scale])
            differences += displayName(scale) + ' ' + settingText(config.scales[scale]);
    }
    return differences.size() <= maxDifferences ? differences.join(", ") : QString();
}

/// The preset, or what differs from the run before, and the number. @param before null for the
/// first
QString nameOf(const RunConfig& config, const RunConfig* before, int number)
{
    const Preset* preset = presetOf(config);
    QString kind = preset != nullptr   ? displayName(*preset)
                   : before != nullptr ? differenceText(*before, config)
                                       : QString();
    if (kind.isEmpty())
        kind = QCoreApplication::translate("RunStore", "Run");
    return kind + (kind.back().isDigit() ? " · " : " ") + QString::number(number);
}

/// Which neurons are dead is shown of the last evaluation alone.
void append(const std::vector<Evaluation>& evaluations, std::vector<Evaluation>& all)
{
    for (const Evaluation& evaluation : evaluations) {
        if (!all.empty() && all.back().step == evaluation.step)
            all.pop_back(); // made again
        if (!all.empty())
            all.back().devLayers = {};
        all.push_back(evaluation);
    }
}

void update(RunRecord& record, const Snapshot& snapshot)
{
    // a run that was kept begins with the loss of the step where it stood
    const std::int64_t known = record.history->steps() - snapshot.firstLossStep;
    if (known >= 0 && known < std::ssize(snapshot.losses))
        record.history->append(
            std::span(snapshot.losses).subspan(static_cast<std::size_t>(known)));
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

/// Its name tells where it comes from; its curve goes on where the parent's was.
void RunStore::takeFork(RunRecord& record, const ForkOf& fork) const
{
    record.parent = fork.parent;
    record.beginning = fork.beginning;
    const std::int64_t step = fork.beginning->step;
    const RunRecord* parent = find(fork.parent);
    if (fork.parent == 0) { // from a file
        record.isFromFile = true;
        record.history = std::make_shared<LossHistory>(step, 0.0F);
        record.name = fork.what.left(longestName);
        return;
    }
    float smoothed = 0;
    QString from = QCoreApplication::translate("RunStore", "Run");
    if (parent != nullptr) {
        from = parent->name;
        record.origin = parent->origin ? parent->origin : parent->config;
        record.isFromFile = parent->isFromFile;
        record.changes = parent->changes;
        record.changes.push_back(fork.change);
        smoothed = parent->smoothedAt(step);
    }
    record.history = std::make_shared<LossHistory>(step, smoothed);
    const QString origin = from + " @ " + countText(step);
    // what is its own first: its parent is seen from the table
    record.name =
        ("↳ " + (fork.what.isEmpty() ? origin : fork.what + " · " + origin)).left(longestName);
}

void RunStore::noteJudgement(std::uint64_t run, std::int64_t step, const Judgement* judgement)
{
    constexpr std::size_t most = 24;
    const int row = rowOf(run);
    if (row < 0)
        return;
    std::vector<Turn>& turns = at(row).turns;
    const bool isSame =
        !turns.empty() && turns.back().judgement.has_value() == (judgement != nullptr) &&
        (judgement == nullptr || turns.back().judgement->problem == judgement->problem);
    if (isSame || turns.size() >= most)
        return;
    turns.push_back({step, judgement != nullptr ? std::optional(*judgement) : std::nullopt});
}

void RunStore::add(const Snapshot& snapshot)
{
    if (!m_records.empty())
        supersede(count() - 1);
    RunRecord record;
    record.number = snapshot.run;
    record.styleIndex = m_created++;
    const RunConfig* before = m_records.empty() ? nullptr : m_records.back().config.get();
    record.name = nameOf(*snapshot.config, before, m_created);
    record.config = snapshot.config;
    record.history = std::make_shared<LossHistory>();
    if (const auto fork = m_forks.find(snapshot.run); fork != m_forks.end())
        takeFork(record, fork->second);
    m_forks.erase(m_forks.begin(), m_forks.upper_bound(snapshot.run));
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

void RunStore::restore(RunRecord record)
{
    if (find(record.number) != nullptr)
        return;
    const auto at = std::ranges::upper_bound(m_records, record.number, {}, &RunRecord::number);
    const auto row = static_cast<int>(at - m_records.begin());
    m_records.insert(at, std::move(record));
    dropOldPictures();
    tell(Change::Added, row);
}

void RunStore::replace(std::vector<RunRecord> records, int created)
{
    for (int row = count() - 1; row >= 0; --row) {
        m_records.pop_back();
        tell(Change::Removed, row);
    }
    m_forks.clear();
    for (RunRecord& record : records) {
        m_newestRun = std::max(m_newestRun, record.number);
        m_records.push_back(std::move(record));
        tell(Change::Added, count() - 1);
    }
    m_created = created;
    dropOldPictures();
}

void RunStore::adopt(RunRecord record)
{
    if (!m_records.empty())
        supersede(count() - 1);
    record.styleIndex = m_created++;
    m_newestRun = record.number;
    m_records.push_back(std::move(record));
    dropOldPictures();
    tell(Change::Added, count() - 1);
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
