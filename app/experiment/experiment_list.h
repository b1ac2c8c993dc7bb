#pragma once

#include "app/base/mailbox.h"
#include "app/experiment/experiment.h"
#include "app/experiment/figure.h"
#include "core/training/run_pool.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

/// The window's experiments, one after the other on all cores; the run on view goes before them.
/// GUI thread only.
class ExperimentList : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Done, Cancelled };
    enum class Kind {
        Sweep,  ///< one axis: a chart
        Map,    ///< two axes
        Repeat, ///< one network with several seeds
        Compare ///< two networks with the same seeds
    };

    struct Entry
    {
        int number; ///< from 1 on; never used again
        QString name;
        Kind kind;
        Experiment experiment;
        Figure figure; ///< on view; what is computed reaches as far as it needs
        CellDepth depth;
        bool isLive = false; ///< of step 0 alone: computed again as the settings change
        State state = State::Waiting;
        double seconds = 0; ///< that it has run
        [[nodiscard]] std::size_t total() const { return experiment.total(); }
        [[nodiscard]] std::size_t done() const; ///< cells that went as far as is asked
    };

    /// An experiment as a file keeps it.
    struct Kept
    {
        QString name;
        Kind kind = Kind::Sweep;
        std::vector<RunConfig> configs; ///< the base; of a comparison the two networks
        std::vector<SweepAxis> axes;
        int seeds = 1;
        Figure figure = Figure::DevLoss;
        CellDepth depth = CellDepth::Evaluated;
        bool isLive = false;
        double seconds = 0;
        std::vector<CellResult> results;
    };
    [[nodiscard]] std::vector<Kept> kept() const;
    /// Puts others in the place of all experiments; those that were not done go on when asked to.
    void restore(std::vector<Kept> experiments);

    explicit ExperimentList(QObject* parent = nullptr);
    ~ExperimentList() override;

    /// Begins it as soon as those before it are done.
    /// @param figure decides how far its runs go
    int add(QString name, Kind kind, ExperimentPlan plan, Figure figure, bool isLive = false);
    [[nodiscard]] const std::vector<std::unique_ptr<Entry>>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* find(int number) const; ///< null if there is none

    void cancel(int number); ///< what it has stays
    void resume(int number); ///< one that was cancelled
    void remove(int number);
    void addSeeds(int number, int seeds); ///< so many more
    void show(int number, Figure figure); ///< computes what that needs and is not there
    /// Computes other values in the place of those before.
    void setPlan(int number, ExperimentPlan plan);
    void setBase(const RunConfig& settings); ///< of those that follow the settings

signals:
    void listChanged();       ///< one more or less, or another state
    void changed(int number); ///< results, or the figure
    void ended(int number);   ///< done

private:
    struct Work;

    [[nodiscard]] Entry* at(int number);
    void startNext();
    void start(Entry& entry);
    void takeResults(int number);
    [[nodiscard]] static std::vector<std::size_t> missing(const Entry& entry);

    std::vector<std::unique_ptr<Entry>> m_entries;
    std::vector<std::unique_ptr<Work>> m_works; // under way
    std::optional<RunConfig> m_settings;
    int m_newest = 0;
    Mailbox m_mailbox; // last: no call comes once the rest is gone
};

/// Whether a run ended, or went so far.
[[nodiscard]] bool reaches(const CellResult& result, CellDepth depth);

/// "1 run", "36 runs".
[[nodiscard]] QString runsText(std::size_t runs);
/// "8 seeds".
[[nodiscard]] QString seedsText(int seeds);

/// The order in which an experiment's cells are computed: spread over the axes at first, then ever
/// closer.
[[nodiscard]] std::vector<std::size_t> coarseToFine(const Experiment& experiment);

/// By how many values the cells of a level lie apart, the coarsest first.
[[nodiscard]] std::vector<std::size_t> strides(std::size_t values);

} // namespace actigrad
