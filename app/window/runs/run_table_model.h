#pragma once

#include "app/session/run_record.h"
#include "app/window/runs/run_table_texts.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <vector>

namespace actigrad {

/// The runs of a session in the order in which they began, and the owner of what is kept of them.
class RunTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int longestName = 60; ///< characters

    /// Bytes that the pictures of all runs but the newest may take together.
    static constexpr std::size_t pictureMemory = 128U << 20U;

    explicit RunTableModel(QObject* parent = nullptr);

    /// Takes what is new of a run; the first snapshot of a run adds its record. Snapshots of
    /// removed runs, and of those that could not begin, are ignored.
    void absorb(const Snapshot& snapshot);

    [[nodiscard]] const std::vector<RunRecord>& records() const { return m_records; }
    [[nodiscard]] const RunRecord* find(std::uint64_t run) const; ///< null if there is none
    [[nodiscard]] int rowOf(std::uint64_t run) const;             ///< −1 if there is none

    bool remove(int row);                      ///< false for the run in training, which stays
    bool rename(int row, const QString& name); ///< false if the name is empty or too long
    void setVisible(int row, bool visible);

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

signals:
    /// A curve came, went, was shown, hidden or renamed; not when one grew.
    void curvesChanged();

private:
    void add(const Snapshot& snapshot);
    void update(RunRecord& record, const Snapshot& snapshot);
    void supersede(RunRecord& record);
    void dropOldPictures();
    [[nodiscard]] bool isRow(int row) const;
    [[nodiscard]] RunRecord& at(int row) { return m_records[static_cast<std::size_t>(row)]; }
    void cellChanged(int row, RunColumn column);

    std::vector<RunRecord> m_records;
    RunTableTexts m_texts;
    int m_created = 0; ///< runs of the session, the removed ones among them
    std::uint64_t m_newestRun = 0;
};

} // namespace actigrad
