#include "app/experiment/experiment.h"

#include "app/base/csv.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/export/config_json.h"
#include "app/options/usage_error.h"
#include "core/input_error.h"
#include "core/instruction_set.h"
#include "core/training/scale_keeper.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace actigrad {
namespace {

constexpr std::array cellFigures{"initial_loss", "saturated",  "dead",
                                 "last_200",     "train_loss", "dev_loss"};

template <typename Number>
QJsonValue orNull(const std::optional<Number>& value)
{
    return value ? QJsonValue(static_cast<double>(*value)) : QJsonValue();
}

QJsonValue finiteOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue jsonOf(const SweepAxis::Value& value)
{
    return value.number ? QJsonValue(*value.number) : QJsonValue(value.text);
}

QString problemOf(const CellResult& result)
{
    try {
        std::rethrow_exception(result.problem);
    } catch (const std::exception& error) {
        return describe(error);
    }
}

QByteArray fieldOf(const QJsonValue& value)
{
    return value.isDouble() ? csvNumber(value.toDouble()) : csvField(value.toString());
}

QStringList axisNames(const QJsonObject& experiment)
{
    QStringList names;
    for (const QJsonValue axis : experiment["axes"].toArray())
        names += axis["name"].toString();
    return names;
}

[[noreturn]] void refuse(const char* text, const QString& name)
{
    throw InputError(text, {printable(name).toStdString()});
}

} // namespace

ExperimentPlan planOf(RunConfig base, std::vector<SweepAxis> axes, int seeds)
{
    ExperimentPlan plan{base, axes, seeds};
    plan.configOf = [base = std::move(base),
                     axes = std::move(axes)](const std::vector<std::size_t>& values) {
        Options options;
        for (std::size_t axis = 0; axis < axes.size(); ++axis)
            axes[axis].values[values[axis]].apply(options, base);
        RunConfig shaped = options.appliedTo(base);
        shaped.scales = base.scales;
        const RunConfig config = options.appliedTo(ScaleKeeper().fit(base, shaped));
        refuseMissingScales(options, config);
        return config;
    };
    return plan;
}

ExperimentPlan comparisonOf(const RunConfig& a, const QString& nameA, const RunConfig& b,
                            const QString& nameB, int seeds)
{
    std::array<RunConfig, 2> both{a, b};
    both[1].seed = both[0].seed;
    const bool isSameShape = a.parameters() == b.parameters() && a.bias == b.bias &&
                             a.context == b.context && a.hidden == b.hidden;
    ExperimentPlan plan;
    plan.base = both[0];
    plan.seeds = seeds;
    plan.axes = {SweepAxis{"network", {{nameA, std::nullopt, {}}, {nameB, std::nullopt, {}}}}};
    if (nameA == nameB)
        plan.axes.front().values[1].text += QStringLiteral(" (2)");
    for (RunConfig& config : both) {
        if (!isSameShape && config.batchSeed < 0)
            config.batchSeed = config.seed;
    }
    plan.batchSeedGoesOn = !isSameShape;
    plan.configOf = [both](const std::vector<std::size_t>& values) { return both[values[0]]; };
    return plan;
}

void refuseMissingScales(const Options& options, const RunConfig& config)
{
    try {
        options.checkScales(config);
    } catch (const UsageError& error) {
        throw InputError("%1", {error.message().toStdString()});
    }
}

std::size_t Experiment::total() const
{
    auto total = static_cast<std::size_t>(m_plan.seeds);
    for (const SweepAxis& axis : m_plan.axes)
        total *= axis.values.size();
    return total;
}

Experiment::Place Experiment::placeOf(std::size_t cell) const
{
    const auto seeds = static_cast<std::size_t>(m_plan.seeds);
    Place place{std::vector<std::size_t>(m_plan.axes.size()), static_cast<int>(cell % seeds)};
    cell /= seeds;
    for (std::size_t axis = m_plan.axes.size(); axis-- > 0;) {
        const std::size_t count = m_plan.axes[axis].values.size();
        place.values[axis] = cell % count;
        cell /= count;
    }
    return place;
}

std::size_t Experiment::cellAt(const Place& place) const
{
    std::size_t cell = 0;
    for (std::size_t axis = 0; axis < m_plan.axes.size(); ++axis)
        cell = cell * m_plan.axes[axis].values.size() + place.values[axis];
    return cell * static_cast<std::size_t>(m_plan.seeds) + static_cast<std::size_t>(place.seed);
}

std::vector<std::size_t> Experiment::cells() const
{
    const Shard shard = m_plan.shard.value_or(Shard{});
    std::vector<std::size_t> cells;
    for (auto cell = static_cast<std::size_t>(shard.index - 1); cell < total();
         cell += static_cast<std::size_t>(shard.count))
        cells.push_back(cell);
    return cells;
}

RunConfig Experiment::configOf(std::size_t cell) const
{
    const Place place = placeOf(cell);
    RunConfig config = m_plan.configOf(place.values);
    config.seed += place.seed;
    if (m_plan.batchSeedGoesOn && config.batchSeed >= 0)
        config.batchSeed += place.seed;
    return config;
}

void Experiment::add(CellResult result)
{
    m_results.insert_or_assign(result.cell, std::move(result));
}

const CellResult* Experiment::result(std::size_t cell) const
{
    const auto found = m_results.find(cell);
    return found == m_results.end() ? nullptr : &found->second;
}

Experiment Experiment::withSeeds(int seeds) const
{
    Experiment experiment(m_plan);
    experiment.m_plan.seeds = seeds;
    for (const auto& [cell, result] : m_results) {
        const Place place = placeOf(cell);
        if (place.seed >= seeds)
            continue;
        CellResult moved = result;
        moved.cell = experiment.cellAt(place);
        experiment.add(std::move(moved));
    }
    return experiment;
}

QJsonObject Experiment::toJson() const
{
    QJsonArray axes;
    for (const SweepAxis& axis : m_plan.axes) {
        QJsonArray values;
        for (const SweepAxis::Value& value : axis.values)
            values.append(jsonOf(value));
        axes.append(QJsonObject{{"name", axis.name}, {"values", values}});
    }
    QJsonArray seeds;
    for (int i = 0; i < m_plan.seeds; ++i)
        seeds.append(static_cast<qint64>(m_plan.base.seed + i));
    QJsonArray cells;
    for (const auto& [number, result] : m_results) {
        const Place place = placeOf(number);
        QJsonObject cell;
        for (std::size_t axis = 0; axis < place.values.size(); ++axis) {
            const SweepAxis& swept = m_plan.axes[axis];
            cell[swept.name] = jsonOf(swept.values[place.values[axis]]);
        }
        const bool hasBegun = result.problem == nullptr;
        cell["seed"] = static_cast<qint64>(m_plan.base.seed + place.seed);
        cell["initial_loss"] = hasBegun ? finiteOrNull(result.initialLoss) : QJsonValue();
        cell["saturated"] = hasBegun ? QJsonValue(result.saturated) : QJsonValue();
        cell["dead"] = hasBegun ? QJsonValue(result.dead) : QJsonValue();
        cell["last_200"] = orNull(result.last200);
        cell["train_loss"] = orNull(result.trainLoss);
        cell["dev_loss"] = orNull(result.devLoss);
        cell["diverged_at"] = orNull(result.divergedAt);
        cell["problem"] = hasBegun ? QJsonValue() : QJsonValue(problemOf(result));
        cells.append(cell);
    }
    QJsonObject experiment{
        {"axes", axes},
        {"seeds", seeds},
        {"total", static_cast<qint64>(total())},
        {"shard",
         m_plan.shard
             ? QJsonValue(QString("%1/%2").arg(m_plan.shard->index).arg(m_plan.shard->count))
             : QJsonValue()},
        {"cells", cells}};
    if (m_plan.seeds > 1)
        experiment["points"] = pointsOf(experiment);
    return experiment;
}

QJsonArray pointsOf(const QJsonObject& experiment)
{
    struct Sums
    {
        QJsonObject values;
        int count = 0;
        std::map<QString, std::vector<double>> figures;
    };
    const QStringList axes = axisNames(experiment);
    std::vector<Sums> points;
    std::map<QByteArray, std::size_t> indices;
    for (const QJsonValue cell : experiment["cells"].toArray()) {
        QJsonObject values;
        for (const QString& axis : axes)
            values[axis] = cell[axis];
        const auto [found, isNew] = indices.try_emplace(
            QJsonDocument(values).toJson(QJsonDocument::Compact), points.size());
        if (isNew)
            points.push_back({values, 0, {}});
        Sums& point = points[found->second];
        if (!cell["diverged_at"].isNull() || !cell["problem"].isNull())
            continue;
        ++point.count;
        for (const char* figure : cellFigures) {
            if (cell[figure].isDouble())
                point.figures[figure].push_back(cell[figure].toDouble());
        }
    }
    QJsonArray array;
    for (const Sums& point : points) {
        QJsonObject means;
        QJsonObject stds;
        for (const char* figure : cellFigures) {
            const auto found = point.figures.find(figure);
            if (found == point.figures.end()) {
                means[figure] = QJsonValue();
                stds[figure] = QJsonValue();
                continue;
            }
            const auto& values = found->second;
            const auto count = static_cast<double>(values.size());
            double sum = 0;
            for (const double value : values)
                sum += value;
            const double mean = sum / count;
            double squares = 0;
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            means[figure] = mean;
            stds[figure] = count > 1 ? QJsonValue(std::sqrt(squares / (count - 1))) : QJsonValue();
        }
        QJsonObject json = point.values;
        json["count"] = point.count;
        json["mean"] = means;
        json["std"] = stds;
        array.append(json);
    }
    return array;
}

QByteArray experimentReport(const RunConfig& base, QJsonObject experiment)
{
    return QJsonDocument(
               QJsonObject{{"words", QString::fromStdString(base.words->name())},
                           {"config", toJson(base)},
                           {"vocabulary", static_cast<qint64>(base.words->vocabulary().size())},
                           {"expected_initial_loss", base.expectedInitialLoss()},
                           {"instruction_set", QString::fromUtf8(instructionSet())},
                           {"experiment", std::move(experiment)}})
        .toJson();
}

QByteArray experimentTable(const QJsonObject& experiment)
{
    QStringList columns = axisNames(experiment);
    columns += "seed";
    for (const char* figure : cellFigures)
        columns += figure;
    columns += "diverged_at";
    QByteArray table;
    QList<QByteArray> header;
    for (const QString& column : columns)
        header += csvField(column);
    table += csvRow(header);
    for (const QJsonValue cell : experiment["cells"].toArray()) {
        QList<QByteArray> row;
        for (const QString& column : columns)
            row += cell[column].isNull() ? QByteArray() : fieldOf(cell[column]);
        table += csvRow(row);
    }
    return table;
}

QJsonObject mergedReport(const std::vector<QJsonObject>& reports, const QStringList& names)
{
    QJsonObject merged = reports.front();
    QJsonObject experiment = merged["experiment"].toObject();
    if (!merged["experiment"].isObject() || !experiment["cells"].isArray())
        refuse(ACTIGRAD_TEXT("core", "“%1” is not the report of an experiment"), names.front());
    const QStringList axes = axisNames(experiment);
    std::map<QByteArray, QJsonValue> cells; // by axes and seed
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        const QJsonObject part = reports[i]["experiment"].toObject();
        if (!part["cells"].isArray())
            refuse(ACTIGRAD_TEXT("core", "“%1” is not the report of an experiment"), name);
        if (reports[i]["config"] != merged["config"] || part["axes"] != experiment["axes"] ||
            part["seeds"] != experiment["seeds"] || part["total"] != experiment["total"])
            refuse(ACTIGRAD_TEXT("core", "“%1” is a part of another experiment"), name);
        if (reports[i]["instruction_set"] != merged["instruction_set"])
            refuse(ACTIGRAD_TEXT("core", "“%1” was computed with another instruction set: its "
                                         "figures differ by rounding"),
                   name);
        for (const QJsonValue cell : part["cells"].toArray()) {
            QJsonObject key{{"seed", cell["seed"]}};
            for (const QString& axis : axes)
                key[axis] = cell[axis];
            const bool isNew =
                cells.try_emplace(QJsonDocument(key).toJson(QJsonDocument::Compact), cell).second;
            if (!isNew)
                refuse(ACTIGRAD_TEXT("core", "“%1” has runs that another part has, too"), name);
        }
    }
    const auto total = static_cast<std::size_t>(experiment["total"].toDouble());
    if (cells.size() != total) {
        throw InputError(
            ACTIGRAD_TEXT("core", "parts are missing: there are %1 of the experiment’s %2 runs"),
            {std::to_string(cells.size()), std::to_string(total)});
    }
    // in the order of the whole: seeds vary fastest, then the last axis
    QJsonArray ordered;
    const auto values = [&](qsizetype axis) {
        return experiment["axes"].toArray()[axis].toObject()["values"].toArray();
    };
    const QJsonArray seeds = experiment["seeds"].toArray();
    std::vector<QJsonObject> keys{{}};
    for (qsizetype axis = 0; axis < axes.size(); ++axis) {
        std::vector<QJsonObject> longer;
        for (const QJsonObject& key : keys) {
            for (const QJsonValue value : values(axis)) {
                longer.push_back(key);
                longer.back()[axes[axis]] = value;
            }
        }
        keys = std::move(longer);
    }
    for (QJsonObject& key : keys) {
        for (const QJsonValue seed : seeds) {
            key["seed"] = seed;
            const auto found = cells.find(QJsonDocument(key).toJson(QJsonDocument::Compact));
            if (found == cells.end())
                refuse(ACTIGRAD_TEXT("core", "“%1” has runs that its axes do not"), names.front());
            ordered.append(found->second);
        }
    }
    experiment["cells"] = ordered;
    experiment["shard"] = QJsonValue();
    experiment.remove("points");
    if (seeds.size() > 1)
        experiment["points"] = pointsOf(experiment);
    merged["experiment"] = experiment;
    return merged;
}

} // namespace actigrad
