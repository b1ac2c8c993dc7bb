#pragma once

#include "core/training/run_config.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace actigrad {

class ConfigEditor;

/// A part of the network as it is drawn.
enum class NetworkPart {
    Letters,
    Embedding,     ///< C
    HiddenWeights, ///< W1 …, and their biases
    BatchNorm,
    Activation,
    OutputWeights,
    Probabilities,
};

/// The part that a parameter belongs to.
[[nodiscard]] NetworkPart partOf(ParameterId parameter, const RunConfig& config);

/// A small drawing of the network that is edited, from letters to probabilities, with the shapes of
/// its parameters. A click chooses a part.
class NetworkDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkDrawing(ConfigEditor& editor); ///< outlives the drawing

    /// Lights up a part; none: no part.
    void setLit(std::optional<NetworkPart> part);

    [[nodiscard]] std::vector<NetworkPart> parts() const; ///< from left to right
    [[nodiscard]] QRect rectOf(NetworkPart part) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void partChosen(actigrad::NetworkPart part); ///< by the user

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Texts
    {
        QString name;
        QString shape;
        QString hint;
    };
    [[nodiscard]] Texts textsOf(NetworkPart part) const;
    [[nodiscard]] std::optional<NetworkPart> partAt(QPoint position) const;
    [[nodiscard]] QFont smallFont() const;
    void retranslate();

    ConfigEditor& m_editor;
    std::optional<NetworkPart> m_lit;
    std::optional<NetworkPart> m_under; // the pointer
};

} // namespace actigrad
