#include "app/window/help/help_window.h"

#include "app/look/glossary.h"
#include "app/look/look_change.h"
#include "app/look/text_scale.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

namespace actigrad {
namespace {

QString row(const QString& left, const QString& right)
{
    return QString("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(left.toHtmlEscaped().replace(' ', "&nbsp;"), right.toHtmlEscaped());
}

/// "&Save…" → "Save"
QString plain(const QAction& action)
{
    QString text = action.text();
    text.replace("&&", QChar(0)).remove('&').replace(QChar(0), '&').remove(QStringLiteral("…"));
    return text.trimmed();
}

} // namespace

HelpWindow::HelpWindow(QList<QAction*> actions, std::vector<PlotView*> pages, QWidget* parent)
    : QDialog(parent), m_actions(std::move(actions)), m_pages(std::move(pages)),
      m_tabs(new QTabWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    constexpr int topics = 3;
    for (int topic = 0; topic < topics; ++topic) {
        m_texts.push_back(new QTextBrowser);
        m_texts.back()->setOpenLinks(false);
        m_tabs->addTab(m_texts.back(), QString());
    }
    resize(scaled(680), scaled(560));
    retranslate();
}

void HelpWindow::showTopic(Topic topic)
{
    m_tabs->setCurrentIndex(static_cast<int>(topic));
    show();
    raise();
    activateWindow();
}

QString HelpWindow::shortcuts() const
{
    QString rows;
    for (const QAction* action : m_actions) {
        if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), plain(*action));
    }
    const std::array<std::pair<QString, QString>, 5> others{{
        {tr("Wheel, drag, double click"), tr("zoom, pan and reset a plot")},
        {tr("Arrows, +, −, 0"), tr("the same, of the plot that has the focus")},
        {tr("Arrows on a slider"),
         tr("change the scale by 5 %; Page Up and Down by a factor of 2")},
        {tr("Double click on a slider"), tr("back to the preset’s value")},
        {tr("Double click on a title"), tr("show the plot large")},
    }};
    for (const auto& [keys, does] : others)
        rows += row(keys, does);
    return "<table>" + rows + "</table>";
}

QString HelpWindow::glossaryHtml()
{
    QString rows;
    for (const auto& [term, meaning] : glossary())
        rows += row(term, meaning);
    return "<table>" + rows + "</table>";
}

QString HelpWindow::pagesHtml() const
{
    QString html;
    for (const PlotView* page : m_pages) {
        html += "<h2>" + page->title().toHtmlEscaped() + "</h2>";
        for (const PlotPanel* panel : page->panels())
            html += "<h4>" + panel->title().toHtmlEscaped() + "</h4><p>" + panel->help() + "</p>";
    }
    return html;
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    const QStringList titles{tr("Shortcuts"), tr("Glossary"), tr("What the pages show")};
    const QStringList html{shortcuts(), glossaryHtml(), pagesHtml()};
    for (int topic = 0; topic < m_tabs->count(); ++topic) {
        m_tabs->setTabText(topic, titles[topic]);
        m_texts[static_cast<std::size_t>(topic)]->setHtml(html[topic]);
        m_texts[static_cast<std::size_t>(topic)]->setAccessibleName(titles[topic]);
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (isLookChange(*event) && !m_texts.empty())
        retranslate();
}

} // namespace actigrad
