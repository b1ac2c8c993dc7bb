#pragma once

#include <QDialog>
#include <QSize>

class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;

namespace actigrad {

/// Asks what to export, how large and where to. Whether it succeeds is the caller's to say: the
/// dialog stays open until it does.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// A thing to export: its title, and its file's name without ending.
    struct Choice
    {
        QString title;
        QString fileName;
        QSize size; ///< proposed
    };

    explicit ExportDialog(std::vector<Choice> choices, int chosen, QWidget* parent = nullptr);

    [[nodiscard]] int choice() const;
    [[nodiscard]] QSize pictureSize() const; ///< in units that the scale multiplies
    [[nodiscard]] double scale() const;
    [[nodiscard]] QString file() const;

    /// While a picture is made and written: shows so, and takes no other order. It can be closed.
    void setBusy(bool busy);
    void showProblem(const QString& message);

signals:
    void saveRequested();
    void copyRequested();

private:
    void propose();
    void browse();
    void check();
    void setOrdersEnabled(bool enabled);
    [[nodiscard]] bool confirmReplacing();

    std::vector<Choice> m_choices;
    QComboBox* m_what;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QLabel* m_pixels;
    QLineEdit* m_file;
    QLabel* m_problem;
    QProgressBar* m_busy;
    QDialogButtonBox* m_buttons;
    QString m_folder;
    bool m_fileIsOwn = false; ///< typed or browsed for: not to be replaced by a proposal
};

} // namespace actigrad
