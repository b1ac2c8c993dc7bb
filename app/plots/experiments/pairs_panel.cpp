#include "app/plots/experiments/pairs_panel.h"

#include "app/look/number_format.h"
#include "app/look/text_scale.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace actigrad {
namespace {

constexpr double differencePlace = 2; // on the x axis, beside the networks at 0 and 1
constexpr double halfMean = 0.12;     // of a mean's line
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QString signedText(double value)
{
    const QString text = decimalText(std::abs(value), 4);
    return (value < 0 ? QChar(0x2212) : QChar('+')) + text;
}

} // namespace

PairsPanel::PairsPanel(QWidget* parent)
    : ExperimentPanel(parent), m_pairs(plot().addGraph()), m_runs(plot().addGraph()),
      m_means(plot().addGraph()), m_differences(plot().addGraph(plot().xAxis, plot().yAxis2)),
      m_interval(plot().addGraph(plot().xAxis, plot().yAxis2)),
      m_zero(plot().addGraph(plot().xAxis, plot().yAxis2))
{
    for (QCPGraph* dots : {m_runs, m_differences})
        dots->setLineStyle(QCPGraph::lsNone);
    plot().xAxis->setSubTicks(false);
    plot().xAxis->grid()->setVisible(false);
    plot().setInteractions({});
    finishSetup();
}

int PairsPanel::rightMargin(int /*width*/) const
{
    return scaled(64); // for the numbers of the differences
}

void PairsPanel::retranslate()
{
    setTexts(tr("Was it luck?"),
             tr("<b>The same seeds for both networks</b>: a dot is a run, a line joins the two of "
                "a seed, and a bar is a mean. At the right are the differences of the pairs, with "
                "their mean’s 95 % interval (Student’s t).<p>What varies: the init and the "
                "batches, which the seed decides. What does not: the words and their split.<p>If "
                "the interval leaves out 0, the difference is more than luck of the seed."));
}

void PairsPanel::recolor(const Theme& theme)
{
    m_pairs->setPen(linePen(theme.grid.darker(theme.isDark() ? 70 : 130), 1));
    const auto disc = [](const QColor& color) {
        return QCPScatterStyle(QCPScatterStyle::ssDisc, linePen(color), color, scaled(6.0));
    };
    m_runs->setScatterStyle(disc(theme.accent));
    m_differences->setScatterStyle(disc(theme.mutedText));
    m_means->setPen(linePen(theme.text, 2.5));
    m_interval->setPen(linePen(theme.text, 2.5));
    m_zero->setPen(linePen(theme.text, 1, Qt::DashLine));
}

int PairsPanel::networks() const
{
    if (entry() == nullptr)
        return 0;
    const auto& axes = entry()->experiment.plan().axes;
    return axes.empty() ? 1 : static_cast<int>(axes.front().values.size());
}

QString PairsPanel::networkName(int network) const
{
    const auto& axes = entry()->experiment.plan().axes;
    return axes.empty() ? entry()->name
                        : axes.front().values[static_cast<std::size_t>(network)].text;
}

std::optional<double> PairsPanel::valueOfSeed(int network, int seed) const
{
    const Experiment& experiment = entry()->experiment;
    std::vector<std::size_t> values;
    if (!experiment.plan().axes.empty())
        values.push_back(static_cast<std::size_t>(network));
    const CellResult* result = experiment.result(experiment.cellAt({values, seed}));
    return result == nullptr || result->divergedAt ? std::nullopt
                                                   : valueOf(*result, entry()->figure);
}

std::optional<PairedComparison> PairsPanel::comparison() const
{
    if (networks() != 2)
        return std::nullopt;
    std::vector<double> a;
    std::vector<double> b;
    for (int seed = 0; seed < entry()->experiment.plan().seeds; ++seed) {
        const auto one = valueOfSeed(0, seed);
        const auto other = valueOfSeed(1, seed);
        if (!one || !other)
            continue;
        a.push_back(*one);
        b.push_back(*other);
    }
    if (a.size() < 2 || a.size() > maxPairs)
        return std::nullopt;
    return comparePairs(a, b);
}

void PairsPanel::draw()
{
    if (networks() < 1 || networks() > 2)
        return;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    constexpr qsizetype longestName = 24;
    for (int network = 0; network < networks(); ++network) {
        QString name = networkName(network);
        if (name.size() > longestName)
            name = name.left(longestName - 1) + QChar(0x2026);
        ticker->addTick(network, name);
    }
    if (networks() == 2)
        ticker->addTick(differencePlace, tr("difference"));
    plot().xAxis->setTicker(ticker);
    plot().xAxis->setRange(-0.5, networks() == 2 ? 2.5 : 0.5);
    plot().yAxis->setLabel(displayName(entry()->figure));
    drawRuns();
    drawDifferences();
    setSample(progressText());
    say();
}

void PairsPanel::drawRuns()
{
    QVector<QCPGraphData> runs;
    QVector<QCPGraphData> pairs;
    QVector<QCPGraphData> means;
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    std::vector<double> values;
    for (int network = 0; network < networks(); ++network) {
        values.clear();
        for (int seed = 0; seed < entry()->experiment.plan().seeds; ++seed) {
            const auto value = valueOfSeed(network, seed);
            if (!value)
                continue;
            values.push_back(*value);
            runs.append({static_cast<double>(network), *value});
        }
        if (values.empty())
            continue;
        low = std::min(low, *std::ranges::min_element(values));
        high = std::max(high, *std::ranges::max_element(values));
        means.append({network - halfMean, meanOf(values)});
        means.append({network + halfMean, meanOf(values)});
        means.append({network + halfMean, nan});
    }
    for (int seed = 0; networks() == 2 && seed < entry()->experiment.plan().seeds; ++seed) {
        const auto a = valueOfSeed(0, seed);
        const auto b = valueOfSeed(1, seed);
        if (!a || !b)
            continue;
        pairs.append({0, *a});
        pairs.append({1, *b});
        pairs.append({1, nan});
    }
    m_runs->data()->set(runs, false);
    m_pairs->data()->set(pairs, true);
    m_means->data()->set(means, true);
    if (low > high) {
        low = 0;
        high = 1;
    }
    const double room = high > low ? (high - low) * 0.12 : 0.01;
    plot().yAxis->setRange(low - room, high + room);
}

void PairsPanel::drawDifferences()
{
    QVector<QCPGraphData> differences;
    double largest = 0;
    for (int seed = 0; networks() == 2 && seed < entry()->experiment.plan().seeds; ++seed) {
        const auto a = valueOfSeed(0, seed);
        const auto b = valueOfSeed(1, seed);
        if (!a || !b)
            continue;
        differences.append({differencePlace, *b - *a});
        largest = std::max(largest, std::abs(*b - *a));
    }
    m_differences->data()->set(differences, false);
    QVector<QCPGraphData> interval;
    if (const auto pairs = comparison()) {
        largest = std::max({largest, std::abs(pairs->low), std::abs(pairs->high)});
        const auto cross = [&](double value, double half) {
            interval.append({differencePlace + 0.25 - half, value});
            interval.append({differencePlace + 0.25 + half, value});
            interval.append({differencePlace + 0.25 + half, nan});
        };
        cross(pairs->low, 0.04);
        cross(pairs->meanDifference, 0.08);
        cross(pairs->high, 0.04);
        interval.append({differencePlace + 0.25, pairs->low});
        interval.append({differencePlace + 0.25, pairs->high});
    }
    m_interval->data()->set(interval, true);
    m_zero->data()->set({{1.6, 0}, {2.5, 0}}, true);
    const bool hasDifferences = networks() == 2;
    m_zero->setVisible(hasDifferences);
    plot().yAxis2->setVisible(hasDifferences);
    plot().yAxis2->setTickLabels(true);
    plot().yAxis2->setRange(-1.15 * std::max(largest, 1e-6), 1.15 * std::max(largest, 1e-6));
}

void PairsPanel::say()
{
    if (networks() == 1) {
        std::vector<double> values;
        for (int seed = 0; seed < entry()->experiment.plan().seeds; ++seed) {
            if (const auto value = valueOfSeed(0, seed))
                values.push_back(*value);
        }
        if (values.empty()) {
            setVerdict({Health::None, {}});
            return;
        }
        const auto text = [this](double value) { return valueText(entry()->figure, value); };
        setVerdict(
            {Health::None, tr("%1: median %2, 80 % of the seeds between %3 and %4")
                               .arg(displayName(entry()->figure), text(quantileOf(values, 0.5)),
                                    text(quantileOf(values, 0.1)), text(quantileOf(values, 0.9)))});
        return;
    }
    const auto pairs = comparison();
    const bool isWhole = entry()->state == ExperimentList::State::Done;
    if (!pairs || !isWhole) {
        setVerdict({Health::None, tr("The number of seeds was fixed before; the answer comes when "
                                     "all have run.")});
        return;
    }
    const QString figures =
        tr("difference %1 (95 %: %2 to %3), Wilcoxon p = %4")
            .arg(signedText(pairs->meanDifference), signedText(pairs->low), signedText(pairs->high),
                 pairs->wilcoxonP ? roundedText(*pairs->wilcoxonP, 2) : QStringLiteral("–"));
    const QString answer = pairs->isClear() ? tr("More than luck: %1").arg(figures)
                                            : tr("It may be luck: %1").arg(figures);
    QString detail = tr("Varies: the init and the batches, with %1. The same: words and split.")
                         .arg(seedsText(entry()->experiment.plan().seeds));
    if (pairs->pairsNeeded) {
        detail += '\n' + tr("A difference of this size is found in four of five such comparisons "
                            "with about %1 seeds.")
                             .arg(countText(std::llround(*pairs->pairsNeeded)));
    }
    setVerdict({Health::None, answer, detail});
}

std::optional<std::size_t> PairsPanel::cellAt(const QPointF& position) const
{
    const auto network = static_cast<int>(std::lround(plot().xAxis->pixelToCoord(position.x())));
    if (network < 0 || network >= networks())
        return std::nullopt;
    std::optional<int> nearest;
    double distance = scaled(12);
    for (int seed = 0; seed < entry()->experiment.plan().seeds; ++seed) {
        const auto value = valueOfSeed(network, seed);
        if (!value)
            continue;
        const double off = std::abs(plot().yAxis->coordToPixel(*value) - position.y());
        if (off < distance) {
            distance = off;
            nearest = seed;
        }
    }
    if (!nearest)
        return std::nullopt;
    std::vector<std::size_t> values;
    if (!entry()->experiment.plan().axes.empty())
        values.push_back(static_cast<std::size_t>(network));
    return entry()->experiment.cellAt({values, *nearest});
}

QString PairsPanel::readOut(const QPointF& position) const
{
    const auto cell = cellAt(position);
    if (!cell)
        return {};
    const Experiment& experiment = entry()->experiment;
    const auto value = valueOf(*experiment.result(*cell), entry()->figure);
    return tr("seed %1: %2")
        .arg(QString::number(experiment.plan().base.seed + experiment.placeOf(*cell).seed),
             valueText(entry()->figure, value.value_or(nan)));
}

void PairsPanel::clicked(const QPointF& position)
{
    if (const auto cell = cellAt(position))
        emit cellChosen(*cell);
}

void PairsPanel::doubleClicked(const QPointF& position)
{
    if (const auto cell = cellAt(position))
        emit cellOpened(*cell);
}

} // namespace actigrad
