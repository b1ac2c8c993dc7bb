#include "app/window/runs/run_table_model.h"

#include "app/look/preset_names.h"
#include "app/base/plain_text.h"
#include "app/session/kept_picture.h"

#include <algorithm>
#include <array>

namespace actigrad {
namespace {

QString nameOf(const RunConfig& config, int number)
{
    const Preset* preset = presetOf(config);
    const QString kind = preset == nullptr ? RunTableModel::tr("Run") : displayName(*preset);
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

} // namespace

RunTableModel::RunTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RunTableModel::absorb(const Snapshot& snapshot)
{
    const int row = rowOf(snapshot.run);
    if (row >= 0)
        return update(at(row), snapshot);
    if (snapshot.run > m_newestRun && snapshot.initial)
        add(snapshot);
}

void RunTableModel::add(const Snapshot& snapshot)
{
    if (!m_records.empty())
        supersede(m_records.back());
    RunRecord record;
    record.number = snapshot.run;
    record.styleIndex = m_created++;
    record.name = nameOf(*snapshot.config, m_created);
    record.config = snapshot.config;
    record.history = std::make_shared<LossHistory>();
    record.initial = snapshot.initial;
    update(record, snapshot);

    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_newestRun = snapshot.run;
    m_records.push_back(std::move(record));
    endInsertRows();
    dropOldPictures();
    emit curvesChanged();
}

/// Tells the view only of texts that change: this happens at the screen's pace.
void RunTableModel::update(RunRecord& record, const Snapshot& snapshot)
{
    constexpr std::array live{RunColumn::Loss,     RunColumn::TrainLoss,    RunColumn::DevLoss,
                              RunColumn::TestLoss, RunColumn::SaturatedDev, RunColumn::DeadDev,
                              RunColumn::Steps,    RunColumn::State};
    std::array<QString, live.size()> before;
    std::ranges::transform(live, before.begin(),
                           [&](RunColumn column) { return m_texts.cell(record, column); });

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

    const int row = rowOf(record.number);
    for (std::size_t i = 0; row >= 0 && i < live.size(); ++i) {
        if (m_texts.cell(record, live[i]) != before[i])
            cellChanged(row, live[i]);
    }
}

void RunTableModel::supersede(RunRecord& record)
{
    record.initial = withoutTensors(*record.initial);
    record.current = bytesOf(*record.current) <= pictureMemory ? pictureOf(*record.current)
                                                               : withoutTensors(*record.current);
    record.runHistory.reset();
    record.samples.reset();
    record.superseded = record.isUnderWay();
    record.evaluating = false;
    const int row = rowOf(record.number);
    emit dataChanged(index(row, 0), index(row, runColumnCount - 1));
}

/// The newest run's apart, which is drawn.
void RunTableModel::dropOldPictures()
{
    std::size_t bytes = 0;
    for (int row = rowCount() - 2; row >= 0; --row) {
        if (!at(row).hasPicture())
            continue;
        bytes += bytesOf(*at(row).current);
        if (bytes > pictureMemory)
            at(row).current = withoutTensors(*at(row).current);
    }
}

void RunTableModel::cellChanged(int row, RunColumn column)
{
    const auto cell = index(row, static_cast<int>(column));
    emit dataChanged(cell, cell);
}

int RunTableModel::rowOf(std::uint64_t run) const
{
    const auto found = std::ranges::find(m_records, run, &RunRecord::number);
    return found == m_records.end() ? -1 : static_cast<int>(found - m_records.begin());
}

const RunRecord* RunTableModel::find(std::uint64_t run) const
{
    const int row = rowOf(run);
    return row < 0 ? nullptr : &m_records[static_cast<std::size_t>(row)];
}

bool RunTableModel::isRow(int row) const
{
    return row >= 0 && row < rowCount();
}

bool RunTableModel::remove(int row)
{
    if (!isRow(row) || at(row).isUnderWay())
        return false;
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
    emit curvesChanged();
    return true;
}

bool RunTableModel::rename(int row, const QString& name)
{
    const QString tidy = printable(name.simplified());
    if (!isRow(row) || tidy.isEmpty() || tidy.size() > longestName)
        return false;
    if (at(row).name == tidy)
        return true;
    at(row).name = tidy;
    cellChanged(row, RunColumn::Name);
    emit curvesChanged();
    return true;
}

void RunTableModel::setVisible(int row, bool visible)
{
    if (!isRow(row) || at(row).visible == visible)
        return;
    at(row).visible = visible;
    cellChanged(row, RunColumn::Shown);
    emit curvesChanged();
}

void RunTableModel::setLocale(const QLocale& locale)
{
    m_texts = RunTableTexts(locale);
    retranslate();
}

void RunTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, runColumnCount - 1);
    if (!m_records.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, runColumnCount - 1));
}

} // namespace actigrad
