#pragma once

#include "app/session/lecture_runner.h"

#include <QWidget>

class QCPBars;
class QCustomPlot;

namespace actigrad {

/// The dev losses of the lecture's networks as bars, ours beside the published ones.
class LectureChart : public QWidget
{
    Q_OBJECT

public:
    /// @param runner outlives the chart
    explicit LectureChart(const LectureRunner& runner, QWidget* parent = nullptr);

    void refresh(); ///< bars and texts

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const LectureRunner& m_runner;
    QCustomPlot* m_plot;
    QCPBars* m_published;
    QCPBars* m_ours;
};

} // namespace actigrad
