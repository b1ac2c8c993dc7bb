#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/verdict.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace actigrad {

/// A plot's title, what it is made of, and its verdict beneath.
///
/// Its height depends on its width alone, so that plots keep still when verdicts change.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& help);
    void setSample(const QString& sample);
    void setVerdict(const Verdict& verdict);
    void addButton(QToolButton* button);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& help() const { return m_help; } ///< rich text
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }

    [[nodiscard]] int heightForWidth(int width) const override;

    /// Draws title, sample and verdict; the buttons are left out.
    /// @param buttonsWidth room at the right end of the title that is taken
    void paint(QPainter& painter, const QRect& rect, const Theme& theme, int buttonsWidth) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect verdictRect(const QRect& rect) const;

    QString m_title;
    QString m_help;
    QString m_sample;
    Verdict m_verdict;
    QHBoxLayout* m_buttons;
    QToolButton* m_helpButton;
};

} // namespace actigrad
