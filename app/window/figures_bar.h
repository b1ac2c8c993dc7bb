#pragma once

#include "app/plots/toolbox/scene.h"
#include "app/session/run_record.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace actigrad {

class Session;

/// The figures that are always in view.
class FiguresBar : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresBar(QWidget* parent = nullptr);

    void follow(const Session& session); ///< shows its figures from now on

    /// @param run the run under way, or null
    /// Of training; 0 if not known.
    struct Speed
    {
        double stepsPerSecond = 0;
        double possible = 0; ///< without a pace; 0 if there is none
    };
    /// @param scene what the plots show: the run's step, or a preview's
    /// @param initialLoss of the run, or of the preview
    void showFigures(const RunRecord* run, Speed trained, const Scene& scene,
                     std::optional<float> initialLoss);

    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The value under a caption's key ("step", "speed", "loss", "initial", "layer", "saturated",
    /// "dead", "hpreact", "h", "theory"), as shown.
    [[nodiscard]] QString text(const QString& key) const;
    /// The caption itself.
    [[nodiscard]] QString caption(const QString& key) const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Figure
    {
        QString key;
        QString widest; ///< text that it has room for
        QLabel* value;
        QLabel* caption;
    };

    void showSession();
    void showSpeed(Speed trained);
    void showTheory(const Scene& scene);
    void showWhatFits();
    [[nodiscard]] int widthOf(std::size_t figures, bool tellsPossible) const;
    [[nodiscard]] int speedCaptionWidth(bool tellsPossible) const;
    void addFigure(const QString& key, const QString& widest);
    void set(std::size_t figure, const QString& value);
    void showLayer(const Scene& scene);
    void setActivation(Activation activation);
    void setPreviewing(bool isPreviewing);
    [[nodiscard]] const Figure* find(const QString& key) const;
    [[nodiscard]] QString shareHelp() const;
    [[nodiscard]] QString deadHelp() const;
    void setFonts();
    void retranslate();
    void recolor();

    const Session* m_session = nullptr; // null until it follows one
    std::vector<Figure> m_figures;
    Activation m_activation = Activation::Tanh;
    std::shared_ptr<const RunConfig> m_foretold; // that the theory is of
    std::shared_ptr<const Theory> m_theory;
    bool m_isPreviewing = false;
    bool m_tellsPossible = false; // what is possible stands in the caption of the speed
    bool m_hasLayers = false;     // more than one
};

} // namespace actigrad
