#pragma once

#include <QDialog>
#include <QString>

#include <utility>
#include <vector>

class QAction;
class QTabWidget;
class QTextBrowser;

namespace actigrad {

class PlotView;

/// Shortcuts, the glossary and what each page shows, to be read beside the window.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Topic { Shortcuts, Glossary, Pages };

    /// @param actions those whose shortcuts are listed; @param pages what is described. All of them
    ///        outlive the window.
    HelpWindow(QList<QAction*> actions, std::vector<PlotView*> pages, QWidget* parent);

    void showTopic(Topic topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString shortcuts() const;
    [[nodiscard]] static QString glossaryHtml();
    [[nodiscard]] QString pagesHtml() const;

    QList<QAction*> m_actions;
    std::vector<PlotView*> m_pages;
    QTabWidget* m_tabs;
    std::vector<QTextBrowser*> m_texts; // in the order of Topic
};

} // namespace actigrad
