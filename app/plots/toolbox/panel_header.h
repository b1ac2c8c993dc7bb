#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/verdict.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace actigrad {

/// A plot's title, what it is made of, and its verdict beneath.
///
/// Its height does not depend on the verdict, so that plots keep still when that changes.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& help);
    void setSample(const QString& sample);
    void setVerdict(const Verdict& verdict);
    /// @param lines room for the verdict where the header is not narrow; 1 unless set
    void setVerdictLines(int lines);
    void setMinVerdictLines(int lines); ///< however wide it is; 1 unless set
    void offerLarge(); ///< shows the button and takes double clicks; else there is none
    void setConcealed(bool isConcealed); ///< the verdict, until it is revealed
    void addButton(QToolButton* button);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& help() const { return m_help; } ///< rich text
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

    [[nodiscard]] int heightForWidth(int width) const override;

    /// Draws title, sample and verdict; the buttons are left out.
    /// @param buttonsWidth room at the right end of the title that is taken
    void paint(QPainter& painter, const QRect& rect, const Theme& theme, int buttonsWidth) const;

signals:
    void largeRequested(); ///< by the button, or by a double click on the title

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void sizeButtons();
    [[nodiscard]] int verdictLines(int width) const;
    [[nodiscard]] QRect verdictRect(const QRect& rect) const;

    QString m_title;
    QString m_help;
    QString m_sample;
    Verdict m_verdict;
    int m_verdictLines = 1;
    int m_minVerdictLines = 1;
    bool m_isConcealed = false;
    QHBoxLayout* m_buttons;
    QToolButton* m_large;
    QToolButton* m_helpButton;
};

} // namespace actigrad
