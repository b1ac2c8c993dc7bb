#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace actigrad {

class RealBox;
class ScaleTrack;

/// What a slider says of its scale.
struct ScaleTexts
{
    QString letter;
    QString name; ///< read aloud
    QString what; ///< the scale decides
    QString mark; ///< of the extra mark, "%1" for the marked scale

    /// Of a parameter that is drawn.
    [[nodiscard]] static ScaleTexts ofDrawn(const QString& letter);

    bool operator==(const ScaleTexts&) const = default;
};

/// One init scale: its letter, a track to drag along and a box to type into.
///
/// The track spans 0 and 0.001 to 10, the box 0 to 1,000.
class ScaleSlider : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleSlider(QWidget* parent = nullptr);
    ~ScaleSlider() override;

    [[nodiscard]] double value() const;
    void setValue(double value); ///< silent

    /// Shows that there is no one value, until the user chooses one. Silent.
    /// @param about the handle's position until then
    void setUndecided(double about);
    [[nodiscard]] bool isUndecided() const;

    void setTexts(const ScaleTexts& texts);
    void setCode(const QString& line); ///< the lecture's, with the scale in it
    void setCodeShown(bool isShown);   ///< beneath the track; not at first
    void setKaiming(double scale);     ///< marked; 0 for none
    void setDefault(double scale);     ///< what a double click resets to; 1 at first

    [[nodiscard]] ScaleTrack& track() const { return *m_track; }
    [[nodiscard]] RealBox& box() const { return *m_box; }

signals:
    void valueChanged(double value);    ///< by the user: on every move of the handle
    void editingFinished(double value); ///< after it, when a drag ends or an edit is done
    void pointedAt(bool isPointedAt);   ///< the pointer is over it, or it has the focus

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sayUndecided();
    void retranslate();

    ScaleTexts m_texts;
    double m_kaiming = 0;
    double m_default = 1;
    QLabel* m_label;
    ScaleTrack* m_track;
    RealBox* m_box;
    QLabel* m_code;
};

} // namespace actigrad
