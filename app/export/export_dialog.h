#pragma once

#include "app/export/picture.h"

#include <QDialog>
#include <QImage>
#include <QSize>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSpinBox;

namespace actigrad {

/// The colours of a picture.
enum class PictureColors { Light, Dark, Transparent };

/// Asks what to export, how large, in which format and colours, and where to. Whether it succeeds
/// is the caller's to say: the dialog stays open until it does. Keeps what was chosen last.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// A thing to export: its title, and its file's name without ending.
    struct Choice
    {
        QString title;
        QString fileName;
        bool isPage; ///< of several plots, whose type is smaller
    };

    ExportDialog(std::vector<Choice> choices, int chosen, QWidget* parent = nullptr);

    /// @param preview a picture of what is chosen, for a width in pixels
    void setPreview(std::function<QImage(int width)> preview);

    [[nodiscard]] int choice() const; ///< −1: all pages
    [[nodiscard]] PictureSize pictureSize() const;
    [[nodiscard]] PictureFormat format() const;
    [[nodiscard]] PictureColors colors() const;
    [[nodiscard]] bool hasCaption() const;
    [[nodiscard]] QString file() const;
    /// The file of a page, where all are exported as pictures.
    [[nodiscard]] QString fileOf(const QString& page) const;
    void keepChoices() const; ///< for the next time

    /// While a picture is made and written: shows so, and takes no other order. It can be closed.
    void setBusy(bool busy);
    void showProblem(const QString& message);

signals:
    void saveRequested();
    void copyRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void propose();
    void changeUnit();
    void browse();
    void check();
    void showPreview();
    void setOrdersEnabled(bool enabled);
    void openFolder();
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] double dotsIn(int unit) const; ///< pixels of a unit
    [[nodiscard]] bool confirmReplacing();

    std::vector<Choice> m_choices;
    std::function<QImage(int)> m_makePreview;
    QComboBox* m_what;
    QComboBox* m_format;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QSpinBox* m_type;
    QComboBox* m_colors;
    QCheckBox* m_caption;
    QLabel* m_pixels;
    QLineEdit* m_file;
    QLabel* m_problem;
    QLabel* m_preview;
    QProgressBar* m_busy;
    QDialogButtonBox* m_buttons;
    QTimer m_previewTimer;
    QString m_folder;
    int m_unitBefore = 0;
    bool m_fileIsOwn = false; ///< typed or browsed for: not to be replaced by a proposal
    bool m_typeIsOwn = false;
};

} // namespace actigrad
