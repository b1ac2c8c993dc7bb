#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace actigrad {

class SteadyText;
class Tour;

/// A strip over the plots that shows a stop of the guided tour: what to look at, and something to
/// do, which is marked once it is done. Its height depends on its width alone.
class TourStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TourStrip(QWidget* parent = nullptr);

    void follow(Tour& tour); ///< shows its stop from now on; outlives the strip

    /// Closed by the user: stays hidden until this is taken back. Silent.
    [[nodiscard]] bool isDismissed() const { return m_isDismissed; }
    void setDismissed(bool dismissed);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dismissed();    ///< by the user
    void shownChanged(); ///< by anyone

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void arrange();
    void placeAct();
    void retranslate();
    [[nodiscard]] static QString titleOf(std::size_t stop);
    [[nodiscard]] int longestTitle() const; ///< in pixels
    [[nodiscard]] int buttonsWidth() const;

    Tour* m_tour = nullptr;
    bool m_isDismissed = false;
    QGridLayout* m_layout;
    QLabel* m_title;
    SteadyText* m_text;
    SteadyText* m_act;
    QPushButton* m_return;
    QPushButton* m_back;
    QPushButton* m_next;
    QToolButton* m_close;
};

} // namespace actigrad
