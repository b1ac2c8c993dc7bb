#pragma once

#include "app/plots/toolbox/verdict.h"
#include "core/diagnosis/judgement.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace actigrad {

class ConfigEditor;
class Session;

/// The most important judgement of the network on view, in one line with its repair. A click leads
/// to the picture that shows it.
class OverallLine : public QWidget
{
    Q_OBJECT

public:
    explicit OverallLine(QWidget* parent = nullptr);

    /// Shows the session's judgements from now on, at most twice a second; repairs go to the
    /// editor.
    void follow(const Session& session, ConfigEditor& editor);

    /// @param judgement null for a healthy network
    void showJudgement(const Judgement* judgement, const RunConfig& config);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton& line() const { return *m_line; }
    [[nodiscard]] QPushButton& previewButton() const { return *m_preview; }

signals:
    /// By the user. @param layer from 1 on; 0 for none
    void placeRequested(actigrad::Place place, int layer);
    void repairRequested(const actigrad::RunConfig& config);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void retranslate();

    std::optional<Judgement> m_judgement;
    std::optional<RunConfig> m_config; // none before there is a network
    QTimer m_look;                     // at the session
    QString m_text;
    QToolButton* m_line;
    QPushButton* m_preview;
};

} // namespace actigrad
