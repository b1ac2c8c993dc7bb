#include "app/look/number_format.h"
#include "app/plots/layers/layer_table.h"
#include "app/plots/layers/layer_table_model.h"
#include "app/plots/layers/layers_view.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QString cell(const LayersView& view, int row, LayerColumn column)
{
    const QAbstractItemModel& model = *view.table().model();
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

/// The table of all layers, in its view.
class LayerTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_view = std::make_unique<LayersView>();
        m_view->resize(1'500, 900); // so that the table is there
        m_view->show();
        m_view->setScene(sceneAt(deepConfig(), 10));
    }

    void theTableTellsEachLayersFigures()
    {
        const Observation& observation = *m_view->scene().observation;
        QCOMPARE(m_view->table().model()->rowCount(), 5); // embedding, three layers, output
        for (int layer = 1; layer <= 3; ++layer) {
            const auto& statistics =
                observation.layers[static_cast<std::size_t>(layer) - 1].statistics;
            QCOMPARE(cell(*m_view, layer, LayerColumn::Std), figureText(statistics.output.std));
            QCOMPARE(cell(*m_view, layer, LayerColumn::Saturated), shareText(statistics.saturated));
            QCOMPARE(cell(*m_view, layer, LayerColumn::Dead),
                     QString::number(statistics.deadNeurons.size()));
            const auto& matrix = weightsOf(observation, static_cast<std::size_t>(layer));
            QCOMPARE(cell(*m_view, layer, LayerColumn::Weights), QString("W%1").arg(layer));
            QCOMPARE(cell(*m_view, layer, LayerColumn::UpdateToData),
                     decimalText(matrix.updateToData, 2));
        }
        QCOMPARE(cell(*m_view, 0, LayerColumn::Weights), "C");
        QCOMPARE(cell(*m_view, 0, LayerColumn::Std), "");
        QCOMPARE(cell(*m_view, 4, LayerColumn::Weights), "W4");
    }

    void whatHasNoFlatsIsNotCalledSaturated()
    {
        m_view->setScene(sceneAt(deepConfig(Activation::LeakyRelu, 0.2), 10));
        QCOMPARE(cell(*m_view, 1, LayerColumn::Saturated), "–");
    }

    void theTableMarksTheLayerOnView()
    {
        Scene scene = m_view->scene();
        scene.layer = 2;
        const QSignalSpy chosen(m_view.get(), &LayersView::layerChosen);
        m_view->setScene(scene);
        QCOMPARE(cell(*m_view, 3, LayerColumn::Layer), "▸ layer 3");
        QCOMPARE(cell(*m_view, 1, LayerColumn::Layer), "layer 1");
        QCOMPARE(m_view->table().currentIndex().row(), 3);
        QCOMPARE(chosen.size(), 0); // it was shown, not asked for
    }

    void keysInTheTableAskForALayer()
    {
        QSignalSpy chosen(m_view.get(), &LayersView::layerChosen);
        QTest::keyClick(&m_view->table(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().front().toInt(), 1);
    }

    void aClickInTheTableAsksForALayer()
    {
        QSignalSpy chosen(m_view.get(), &LayersView::layerChosen);
        LayerTable& table = m_view->table();
        const auto clickRow = [&table](int row) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                              table.visualRect(table.model()->index(row, 2)).center());
        };
        clickRow(3);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().front().toInt(), 2);
        clickRow(4); // the output layer has no plots of its own
        clickRow(0); // nor has the embedding
        QCOMPARE(chosen.size(), 0);
    }

private:
    std::unique_ptr<LayersView> m_view;
};

ACTIGRAD_GUI_TEST(LayerTableTest)
#include "layer_table_test.moc"
