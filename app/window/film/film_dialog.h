#pragma once

#include "app/window/film/film_maker.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace actigrad {

class NumberBox;

/// Asks what to film, and shows how far the film is. Closing it gives the film up.
class FilmDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param views, maker outlive the dialog
    /// @param chosen view
    /// @param last step that there is
    FilmDialog(const std::vector<PlotView*>& views, const PlotView& chosen, std::int64_t first,
               std::int64_t last, FilmMaker& maker, QWidget* parent = nullptr);
    ~FilmDialog() override;

    [[nodiscard]] QString file() const;

private:
    struct Subject
    {
        PlotView* view;
        const PlotPanel* panel; // null: all of it
    };

    void addFields();
    void addButtons();
    void browse();
    void start();
    void setBusy(bool busy);
    void showProblem(const QString& message);
    void showLength();
    [[nodiscard]] bool confirmReplacing(const FilmPlan& plan);
    [[nodiscard]] FilmPlan plan() const;
    [[nodiscard]] std::vector<std::int64_t> steps() const;

    FilmMaker& m_maker;
    std::vector<Subject> m_subjects;
    QComboBox* m_what;
    NumberBox* m_from;
    NumberBox* m_to;
    QSpinBox* m_frames;
    QComboBox* m_spacing;
    QSpinBox* m_rate;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QLineEdit* m_file;
    QLabel* m_length;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_make;
};

} // namespace actigrad
