#pragma once

#include "app/session/lecture_runner.h"

#include <QAbstractTableModel>

namespace actigrad {

/// The lecture's losses beside ours, a row a network.
class LectureTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Network,
        PublishedTrain,
        Train,
        TrainDifference,
        PublishedDev,
        Dev,
        DevDifference,
        columns
    };

    /// @param runner outlives this
    explicit LectureTable(const LectureRunner& runner, QObject* parent = nullptr);

    void refresh(); ///< every text, as after a change of the language

    /// As long as a column's texts are likely to get.
    [[nodiscard]] QString widest(Column column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void noteChanges();
    [[nodiscard]] QString text(const LectureRunner::Row& row, Column column) const;
    [[nodiscard]] QString ours(const LectureRunner::Row& row, std::optional<double> loss) const;
    [[nodiscard]] static QString heading(Column column);
    [[nodiscard]] static QString fullHeading(Column column);
    [[nodiscard]] QVariant colorOf(const LectureRunner::Row& row, Column column) const;

    const LectureRunner& m_runner;
    QStringList m_texts; // that views have seen
};

} // namespace actigrad
