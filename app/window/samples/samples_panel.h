#pragma once

#include "app/session/run_record.h"
#include "app/window/samples/known_words.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace actigrad {

class Session;

/// The words that the network makes up as it trains, each at its place, and which of them it has
/// only remembered.
class SamplesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SamplesPanel(QWidget* parent = nullptr);

    void follow(const Session& session); ///< shows its run's words from now on

    /// @param run null if there is none
    void showRun(const RunRecord* run);
    /// @param samples of its network, at whatever step
    void showRun(const RunRecord* run, std::shared_ptr<const Samples> samples);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QListView& list() const { return *m_list; }
    void copyWords() const; ///< those selected, or all if none is, a line each

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void lookUp();
    void markKnown();
    void fitGrid();
    void retranslate();
    void showHeading();

    std::shared_ptr<const Samples> m_samples;
    std::shared_ptr<const WordList> m_words;
    QString m_run; // its name
    std::optional<KnownWords> m_known;
    QTimer m_lookUp;
    QLabel* m_heading;
    QLabel* m_placeholder;
    QListView* m_list;
    QStandardItemModel* m_model;
    QStackedLayout* m_pages;
};

} // namespace actigrad
