#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace actigrad {

/// Stands in for the plots of a layer that is not normalised: what batch norm does, and a button
/// that switches it on.
class BatchNormOffer : public QWidget
{
    Q_OBJECT

public:
    explicit BatchNormOffer(QWidget* parent = nullptr);

    void setTexts(const QString& heading, const QString& button);

signals:
    void requested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_heading;
    QLabel* m_explanation;
    QPushButton* m_button;
};

} // namespace actigrad
