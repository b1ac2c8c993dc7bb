#pragma once

#include <QWidget>

class QVBoxLayout;

namespace actigrad {

class PlotPanel;
class PlotView;

/// Shows one plot large, over the pages and what lies beneath them.
class LargePlot : public QWidget
{
    Q_OBJECT

public:
    /// @param covered the widget that it covers; has a parent
    explicit LargePlot(QWidget& covered);

    /// Takes the panel from its page; if it is the one that is shown, puts it back.
    void toggle(PlotPanel& panel, PlotView& page);
    void leave(); ///< puts the panel back to its page
    [[nodiscard]] bool isShown() const { return m_panel != nullptr; }

signals:
    void shownChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_covered;
    QVBoxLayout* m_layout;
    PlotPanel* m_panel = nullptr;
    PlotView* m_page = nullptr;
};

} // namespace actigrad
