#pragma once

#include "core/training/config_fields.h"
#include "core/training/presets.h"
#include "core/training/run_config.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace actigrad {

inline constexpr std::int64_t maxInterval = 1'000'000'000; ///< steps between two events
inline constexpr std::int64_t maxSamples = 1'000;          ///< words
inline constexpr int minFilmFrames = 2;
inline constexpr int maxFilmFrames = 2'000;

struct Options;

/// A setting that an experiment varies.
struct SweepAxis
{
    struct Value
    {
        QString text;
        std::optional<double> number; ///< none if it is a name
        /// @param base the config without the axes
        std::function<void(Options&, const RunConfig& base)> apply;
    };
    QString name; ///< of a field or a scale, or "width", "depth", "gain"
    std::vector<Value> values;
};

/// Each `count`-th cell of an experiment from number `index` on.
struct Shard
{
    int index = 1; ///< from 1 on
    int count = 1;
};

inline constexpr int minDpi = 36;
inline constexpr int maxDpi = 600;

/// What the command line asks for. Of a config only what was given is held, so that it can be laid
/// over the defaults as well as over settings that the window has kept.
struct Options
{
    struct Scale
    {
        ParameterId parameter;
        double value;
    };

    bool headless = false;
    QString words;                ///< a file; empty: the embedded words
    QString file;                 ///< for the window: a session, network or picture; empty: none
    QString report;               ///< a file for the JSON report; empty: none
    QString exportDir;            ///< a folder for the pictures; empty: none
    QString exportFormat = "png"; ///< of the pictures: png, svg or pdf
    std::optional<int> dpi;       ///< of the pictures; none: 96, and 192 of plots
    QString losses;               ///< a file for the loss of every step, as CSV; empty: none
    QString tensorboard;          ///< a folder for an event file; empty: none
    QString save;                 ///< a file for the network at the end; empty: none
    QString resume;               ///< a file of a network to go on from; empty: none
    std::vector<Scale> multiply;  ///< of the network resumed, in the order given
    bool revive = false;          ///< all dead neurons of the network resumed
    QString film;                 ///< a file; empty: none
    int filmFrames = 120;
    QString filmPage = "overview";             ///< its file name, see PlotView
    std::optional<std::int64_t> filmFrom;      ///< steps; the first that is trained
    std::optional<std::int64_t> filmTo;        ///< the last that is trained
    bool isFilmLinear = false;                 ///< else its steps are equally far apart in log
    std::set<std::int64_t> reportAt;           ///< steps whose figures the report takes
    std::int64_t logEvery = 1'000;             ///< steps
    std::size_t samples = 0;                   ///< words to sample at the end, without a window
    std::optional<std::int64_t> evaluateEvery; ///< steps; with a window it goes before what is kept

    // An experiment: runs of every combination of the axes' values, with each of the seeds.
    std::vector<SweepAxis> sweeps; ///< at most two
    int seeds = 0;                 ///< seed, seed + 1, …; 0: not given, one
    unsigned threads = 0;          ///< 0: as many as suit the machine
    QString table;                 ///< a file for the CSV; empty: none
    std::optional<Shard> shard;    ///< the part that is computed
    QStringList merge;             ///< reports of parts to join

    std::optional<double> hiddenGain; ///< of all hidden layers' weights
    const Preset* preset = nullptr;   ///< null: none given
    std::vector<Scale> scales;        ///< in the order given

    /// Gives a field of the config a value.
    template <typename Value>
    void give(Value RunConfig::*member, std::type_identity_t<Value> value)
    {
        m_config.*member = std::move(value);
        visitFields([&](const auto& field) {
            if constexpr (std::is_same_v<decltype(field.member), Value RunConfig::*>) {
                if (field.member == member)
                    m_given.push_back(field.name);
            }
        });
    }

    /// @param field its name, as the command line has it
    [[nodiscard]] bool gives(std::string_view field) const;
    [[nodiscard]] bool givesNothing() const { return m_given.empty(); } ///< of the fields

    /// The config with what was given in it: the preset's shape, then what was given of shape and
    /// training, then the preset's scales, which depend on those, then single scales.
    [[nodiscard]] RunConfig appliedTo(RunConfig config) const;

    /// A saved config with what was given in it of what may change on the way: learning rate,
    /// schedule, steps, batch, batch norm's momentum, seed.
    /// @throws UsageError that names both values if the shape would be another, or for options that
    ///         are of a new run alone
    [[nodiscard]] RunConfig resumedFrom(RunConfig config) const;

    /// @param config as `appliedTo` made it
    /// @throws UsageError if a scale was given that this network does not have
    void checkScales(const RunConfig& config) const;

private:
    RunConfig m_config; // only what is in m_given counts
    std::vector<std::string_view> m_given;
};

/// All scales that a network can have, for people: "C, W1 … W9, …".
[[nodiscard]] QString scaleNames();

/// Lowers the batch to the number of training examples, if its words give fewer.
/// @return what to tell the user; nothing if the batch stays
[[nodiscard]] std::optional<QString> lowerBatchToExamples(RunConfig& config);

} // namespace actigrad
