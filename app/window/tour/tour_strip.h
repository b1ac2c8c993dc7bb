#pragma once

#include "core/training/presets.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace actigrad {

class ConfigEditor;
class SteadyText;

/// A strip over the plots that goes with the user through the presets of the guided tour and says
/// what to look at.
class TourStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TourStrip(QWidget* parent = nullptr);

    /// Shows the stop whose preset the editor's config is, from now on, and edits it. A network
    /// that is no preset leaves the strip where it is: it is there to be experimented on.
    void follow(ConfigEditor& editor);

    /// Hides itself if it is null or not of the tour. Silent.
    void showPreset(const Preset* preset);
    [[nodiscard]] const Preset* preset() const { return m_preset; }

    /// Closed by the user: shows no preset until this is taken back. Silent.
    [[nodiscard]] bool isDismissed() const { return m_isDismissed; }
    void setDismissed(bool dismissed);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton& backButton() const { return *m_back; }
    [[nodiscard]] QPushButton& nextButton() const { return *m_next; }
    [[nodiscard]] QToolButton& closeButton() const { return *m_close; }

signals:
    void presetChosen(const actigrad::Preset& preset); ///< by the user
    void dismissed();                                  ///< by the user

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::size_t stop() const;
    void addButtons();
    void goTo(std::size_t stop);
    void arrange();
    void retranslate();

    const Preset* m_preset = nullptr; ///< of the tour
    bool m_isDismissed = false;
    QLabel* m_title;
    SteadyText* m_text;
    QPushButton* m_back;
    QPushButton* m_next;
    QToolButton* m_close;
};

} // namespace actigrad
