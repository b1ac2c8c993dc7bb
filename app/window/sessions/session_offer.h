#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace actigrad {

/// One line at the start that offers the session before: to open it, or to start fresh.
class SessionOffer : public QWidget
{
    Q_OBJECT

public:
    explicit SessionOffer(QWidget* parent = nullptr);

    void offer(const QString& file); ///< a session's; shown from now on

signals:
    void accepted(const QString& file);
    void declined();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QString m_file;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_fresh;
};

} // namespace actigrad
