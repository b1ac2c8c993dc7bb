#pragma once

#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace actigrad {

class NumberBox;

/// The widths of the hidden layers: one number for all of them, or a numbered box each.
///
/// Layers that are taken away keep their width for when they come back; a new one has that of the
/// last.
class WidthGrid : public QWidget
{
    Q_OBJECT

public:
    explicit WidthGrid(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<std::int64_t> widths() const;
    void setWidths(const std::vector<std::int64_t>& widths); ///< silent; at least one
    void setLayers(std::size_t layers);                      ///< silent; at least one

    /// The box that sets the layer's width, the common one if all are the same. @param layer from 1
    /// on
    [[nodiscard]] NumberBox& box(int layer) const;
    /// One number for all layers; shown if there is more than one.
    [[nodiscard]] QCheckBox& sameBox() const { return *m_same; }

    [[nodiscard]] QString hint() const; ///< to the user

signals:
    void edited();          ///< by the user
    void editingFinished(); ///< the edit is done

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] NumberBox* newBox();
    void addLayer();
    void editWidth(std::size_t layer, double width);
    void editCommon(double width);
    void setSame(bool same);
    void arrange();
    void retranslate();

    struct Cell
    {
        QLabel* number;
        NumberBox* box;
    };

    std::vector<std::int64_t> m_widths{1}; // of layers that were taken away, too
    std::size_t m_layers = 1;
    QCheckBox* m_same;
    NumberBox* m_common;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells; // maximumHiddenLayers of them
};

} // namespace actigrad
