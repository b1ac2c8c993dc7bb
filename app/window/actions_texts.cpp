// What Actions are called.

#include "app/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QToolBar>

#include <algorithm>

namespace actigrad {

void Actions::retranslate()
{
    open->setText(tr("&Open words…"));
    m_recentMenu->setTitle(tr("Open &recent"));
    useEmbedded->setText(tr("Use the &built-in names"));
    exportPicture->setText(tr("&Export picture…"));
    exportPicture->setIconText(tr("Export"));
    copyPicture->setText(tr("&Copy the dashboard"));
    quit->setText(tr("&Quit"));
    restart->setText(tr("&Restart training"));
    restart->setToolTip(tr("Begin a new run with the settings at the left; the old one stays for "
                           "comparison (Ctrl+R)"));
    step->setText(tr("&Step"));
    step->setToolTip(tr("One training step, while paused (F10)"));
    newSeed->setText(tr("&New seed"));
    newSeed->setToolTip(tr("Begin a new run with other random numbers (Ctrl+N)"));
    back->setText(tr("&Back to the run"));
    evaluate->setText(tr("Ev&aluate losses now"));
    evaluate->setToolTip(tr("Train, dev and test loss over all examples (F9)"));
    m_evaluateMenu->setTitle(tr("E&valuate losses every"));
    nameIntervals();
    pin->setText(tr("&Pin this picture"));
    pinInitial->setText(tr("Pin s&tep 0 of the run"));
    setPinName(m_pinName);
    tour->setText(tr("&Guided tour"));
    logCounts->setText(tr("Logarithmic c&ounts in histograms"));
    resetZoom->setText(tr("Reset &zoom of all plots"));
    resetLayout->setText(tr("Reset &layout and options"));
    about->setText(tr("&About Actigrad"));
    aboutQt->setText(tr("About &Qt"));
    showPaused();

    m_fileMenu->setTitle(tr("&File"));
    m_runMenu->setTitle(tr("&Run"));
    m_viewMenu->setTitle(tr("&View"));
    m_colorMenu->setTitle(tr("&Colours"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Training"));
    const QStringList colorTexts{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < colors->actions().size(); ++i)
        colors->actions()[i]->setText(colorTexts[i]);
    const QStringList languageTexts{tr("As the &system"), "&English", "&Deutsch"};
    for (int i = 0; i < languages->actions().size(); ++i)
        languages->actions()[i]->setText(languageTexts[i]);
}

/// Each with a digit of its own as mnemonic, as far as there are enough.
void Actions::nameIntervals()
{
    QString used;
    for (QAction* action : evaluateEvery->actions()) {
        const qlonglong steps = action->data().toLongLong();
        QString number = QLocale().toString(steps);
        const auto own = std::ranges::find_if(
            number, [&used](QChar digit) { return digit.isDigit() && !used.contains(digit); });
        if (steps == 0) {
            action->setText(tr("At the end &only"));
        } else {
            if (own != number.end()) {
                used += *own;
                number.insert(own - number.begin(), '&');
            }
            action->setText(tr("%1 steps").arg(number));
        }
    }
}

} // namespace actigrad
