#pragma once

#include <QColor>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace actigrad {

/// The steps of a run from 0 to its end on a line, with the one on view and marks; a press or a
/// drag chooses a step, and so do arrows (Shift: 10), Page Up and Down (100), Home and End.
class TimelineTrack : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        std::int64_t step;
        QColor color;
        QString text; ///< shown under the pointer
    };

    explicit TimelineTrack(QWidget* parent = nullptr);

    void setLogarithmic(bool isLogarithmic);
    /// @param first step that can be shown: that of a fork
    /// @param done the last one that can be
    /// @param end the run's last
    void setSteps(std::int64_t first, std::int64_t done, std::int64_t end);
    void setStep(std::int64_t step, bool isLive);
    void setMarks(std::vector<Mark> marks); ///< the most important last

    [[nodiscard]] double xOf(std::int64_t step) const;
    [[nodiscard]] std::int64_t stepAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stepChosen(std::int64_t step); ///< by the user
    void liveChosen();                  ///< by End

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(std::int64_t step);

    bool m_isLogarithmic = true;
    std::int64_t m_first = 0;
    std::int64_t m_done = 0;
    std::int64_t m_end = 1;
    std::int64_t m_step = 0;
    bool m_isLive = true;
    std::vector<Mark> m_marks;
};

} // namespace actigrad
