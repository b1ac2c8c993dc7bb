#pragma once

#include "app/plots/one_step/stage.h"
#include "app/plots/toolbox/plot_panel.h"

#include <QSharedPointer>

class QCPBars;
class QCPItemStraightLine;
class QCPItemText;

namespace actigrad {

class ScaledTicker;

/// The picture of one stage: bars, one of them followed, and the formula above them.
class StagePanel : public PlotPanel
{
    Q_OBJECT

public:
    explicit StagePanel(QWidget* parent = nullptr);

    [[nodiscard]] QString fileName() const override { return "stage"; }

    void showStage(const QString& title, StagePicture picture);
    [[nodiscard]] const StagePicture& stage() const { return m_picture; }
    /// The view shows what is new.
    void showScene(const Scene& scene) override { Q_UNUSED(scene) }

signals:
    void barChosen(std::size_t bar); ///< by the user, from 0

protected:
    void retranslate() override;
    void recolor(const Theme& theme) override;
    void draw() override;
    [[nodiscard]] bool hasData() const override { return !m_picture.values.empty(); }
    [[nodiscard]] QString readOut(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    [[nodiscard]] std::optional<std::size_t> barAt(const QPointF& position) const;
    [[nodiscard]] double placeOf(std::size_t bar) const;

    QCPBars* m_bars;
    QCPBars* m_marked;
    QCPItemStraightLine* m_line;
    QCPItemText* m_lineText;
    QSharedPointer<ScaledTicker> m_ticker;
    QString m_title;
    StagePicture m_picture;
};

} // namespace actigrad
