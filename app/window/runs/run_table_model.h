#pragma once

#include "app/session/run_store.h"
#include "app/window/runs/run_table_texts.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace actigrad {

/// The store's runs as a table: an adapter, which keeps nothing but the texts that change as runs
/// grow.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole; ///< a number or a text to sort by
    /// A text to sort by that puts forks beneath their parents, and else runs as they began.
    static constexpr int FamilyRole = Qt::UserRole + 1;

    /// @param store outlives the model
    explicit RunTableModel(RunStore& store, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<RunRecord>& records() const { return m_store.records(); }
    void setVisible(int row, bool visible) { m_store.setVisible(row, visible); }

    void setLocale(const QLocale& locale);
    void retranslate();
    [[nodiscard]] const RunTableTexts& texts() const { return m_texts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    /// Of the columns that change as a run grows.
    static constexpr std::array live{
        RunColumn::Loss,         RunColumn::TrainLoss, RunColumn::DevLoss, RunColumn::TestLoss,
        RunColumn::SaturatedDev, RunColumn::DeadDev,   RunColumn::Steps,   RunColumn::State};
    using LiveTexts = std::array<QString, live.size()>;

    [[nodiscard]] QVariant sortKey(const RunRecord& run, RunColumn column) const;
    /// Its ancestors that are still there, from the first on, and itself.
    [[nodiscard]] std::vector<const RunRecord*> lineOf(const RunRecord& run) const;
    [[nodiscard]] QString familyKey(const RunRecord& run) const;
    [[nodiscard]] QString indentedName(const RunRecord& run) const;
    [[nodiscard]] bool isBest(const RunRecord& run) const; ///< by its dev loss
    void follow(RunStore::Change change, int row);
    void noteGrowth(int row);
    [[nodiscard]] LiveTexts liveTexts(int row) const;

    RunStore& m_store;
    RunTableTexts m_texts;
    std::vector<LiveTexts> m_shown; // texts that views have; one entry a row
    std::shared_ptr<void> m_listening;
};

} // namespace actigrad
