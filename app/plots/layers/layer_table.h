#pragma once

#include <QTableView>

namespace actigrad {

class LayerTableModel;
struct Scene;

/// The figures of all layers. The current row is the layer on view; to choose another by mouse or
/// keys is to ask for it.
class LayerTable : public QTableView
{
    Q_OBJECT

public:
    explicit LayerTable(QWidget* parent = nullptr);

    void showScene(const Scene& scene);

    /// The height that shows all rows.
    [[nodiscard]] int wholeHeight() const;

signals:
    void layerChosen(int layer); ///< from 0

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fitColumns();

    LayerTableModel* m_model;
    bool m_following = false; // the scene, not the user, sets the current row
};

} // namespace actigrad
