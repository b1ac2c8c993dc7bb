#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace actigrad {

class Session;
struct RunRecord;

/// One line over the plots that says what they show: the run under way, a preview, how far a file
/// is loaded, or a problem.
///
/// It is always there, so that nothing moves when a preview begins. A problem stands until it is
/// dismissed, whatever is shown beneath.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    /// @param session outlives the strip
    explicit StatusStrip(const Session& session, QWidget* parent = nullptr);

    void showProblem(const QString& text);
    void dismissProblem();
    /// Stands, with a button to cancel, until the loading ends.
    void showLoading(const QString& text, int percent);
    void endLoading();
    void showNotice(const QString& text, int milliseconds); ///< in place of what is shown

    [[nodiscard]] bool showsProblem() const { return !m_problem.isEmpty(); }
    [[nodiscard]] bool showsLoading() const { return !m_loading.isEmpty() && !showsProblem(); }
    [[nodiscard]] bool showsPreview() const
    {
        return m_isPreview && !showsProblem() && !showsLoading();
    }
    /// Of a step that is over, or of another run than the one under way.
    [[nodiscard]] bool showsPast() const
    {
        return m_isPast && !m_isPreview && !showsProblem() && !showsLoading();
    }
    [[nodiscard]] QString text() const;

signals:
    void restartRequested();
    void liveRequested();
    void farRequested(); ///< to a step that is far away
    void backRequested();
    void cancelRequested(); ///< of the loading

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    [[nodiscard]] QString pastText() const;
    [[nodiscard]] QString stateText(const RunRecord& run) const;
    void arrange();
    void retranslate();

    const Session& m_session;
    QString m_state;
    QString m_problem;
    QString m_notice;
    QTimer m_noticeTimer;
    QString m_loading;
    int m_percent = 0; // of the loading
    bool m_isPreview = false;
    QLabel* m_text;
    bool m_isPast = false; // a step or a run off the live one is shown
    QPushButton* m_live;
    QPushButton* m_far;
    QPushButton* m_restart;
    QPushButton* m_back;
    QPushButton* m_cancel;
    QPushButton* m_dismiss;
};

} // namespace actigrad
