#include "app/look/number_box.h"
#include "app/plots/neuron/neuron_bar.h"
#include "app/plots/neuron/neuron_contexts.h"
#include "app/plots/neuron/neuron_facts.h"
#include "app/plots/neuron/neuron_view.h"
#include "app/plots/toolbox/plot_panel.h"
#include "tests/app/plots/view_support.h"
#include "tests/test_program.h"

#include <QEvent>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace actigrad;
using namespace actigrad::test;

namespace {

/// The scene with these neurons of the first layer dead.
Scene withDead(Scene scene, std::vector<int> dead)
{
    auto observation = std::make_shared<Observation>(*scene.observation);
    observation->layers[0].statistics.deadNeurons = std::move(dead);
    scene.observation = std::move(observation);
    return scene;
}

} // namespace

/// Which neuron is shown up close.
class NeuronViewChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speakEnglish(); }

    void init()
    {
        m_view = std::make_unique<NeuronView>();
        m_view->resize(950, 560);
        m_view->show();
        m_view->setScene(sceneAt(deepConfig(Activation::Tanh, 3), 5));
    }

    void theFirstDeadNeuronIsShownUntilOneIsChosen()
    {
        m_view = std::make_unique<NeuronView>();
        m_view->setScene(withDead(sceneAt(deepConfig(), 1), {3, 5}));
        QCOMPARE(m_view->neuron(), 3);
        QCOMPARE(m_view->bar().box().value(), 4.0);
        QCOMPARE(m_view->bar().title(), "of 8 in layer 1: the first silent one");
        m_view->setNeuron(6);
        QCOMPARE(m_view->neuron(), 6);
        QCOMPARE(m_view->bar().title(), "of 8 in layer 1");
    }

    void withoutDeadOnesItIsTheMostSaturated()
    {
        const Scene scene = withDead(sceneAt(deepConfig(Activation::Tanh, 3), 1), {});
        m_view = std::make_unique<NeuronView>();
        m_view->setScene(scene);
        QVERIFY(m_view->bar().title().endsWith("the most saturated one"));
        const auto& traits = traitsOf(Activation::Tanh);
        const auto saturated = [&](std::size_t neuron) {
            return factsOf(scene.shownLayer(), traits, neuron).saturatedCount;
        };
        for (std::size_t neuron = 0; neuron < 8; ++neuron)
            QVERIFY(saturated(neuron) <= saturated(static_cast<std::size_t>(m_view->neuron())));
    }

    void theNeuronStaysWhileAnotherDies()
    {
        m_view = std::make_unique<NeuronView>();
        Scene scene = withDead(sceneAt(deepConfig(), 1), {5});
        m_view->setScene(scene);
        m_view->setScene(withDead(scene, {2, 5}));
        QCOMPARE(m_view->neuron(), 5);
    }

    void aNeuronBeyondTheLayerIsTheLast()
    {
        m_view->setNeuron(1'000);
        QCOMPARE(m_view->neuron(), 7);
        m_view->setNeuron(-4);
        QCOMPARE(m_view->neuron(), 0);
    }

    void anotherLanguageFindsTheNeuronInANarrowerLayerBehindAnotherPage()
    {
        QTabWidget window;
        auto* view = new NeuronView;
        window.addTab(view, "neuron");
        window.addTab(new QWidget, "other");
        window.show();
        view->setScene(sceneAt(deepConfig(), 0));
        view->setNeuron(7);
        window.setCurrentIndex(1);
        RunConfig narrow = deepConfig();
        narrow.hidden = {2, 2, 2};
        view->setScene(sceneAt(narrow, 0));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(view, &change);
        QCOMPARE(view->neuron(), 1);
        QCOMPARE(view->bar().box().value(), 2.0);
    }

    void leftAndRightGoFromNeuronToNeuron_data()
    {
        QTest::addColumn<QString>("where");
        for (const char* where : {"view", "plot", "list"})
            QTest::newRow(where) << where;
    }
    void leftAndRightGoFromNeuronToNeuron()
    {
        QFETCH(const QString, where);
        QWidget* const widget =
            where == "plot"   ? static_cast<QWidget*>(&panelNamed(*m_view, "neuron-curve"))
            : where == "list" ? static_cast<QWidget*>(&m_view->contexts().list())
                              : m_view.get();
        m_view->setNeuron(3);
        QSignalSpy chosen(m_view.get(), &NeuronView::neuronChosen);
        QTest::keyClick(widget, Qt::Key_Right);
        QCOMPARE(m_view->neuron(), 4);
        QCOMPARE(chosen.takeLast().front().toInt(), 4);
        QTest::keyClick(widget, Qt::Key_Left);
        QTest::keyClick(widget, Qt::Key_Left);
        QCOMPARE(m_view->neuron(), 2);
        QVERIFY(!panelNamed(*m_view, "neuron-curve").isZoomed());
        m_view->setNeuron(7);
        QTest::keyClick(widget, Qt::Key_Right); // there is none
        QCOMPARE(m_view->neuron(), 7);
    }

    void theSpinBoxChooses()
    {
        QSignalSpy chosen(m_view.get(), &NeuronView::neuronChosen);
        m_view->setNeuron(3);
        QCOMPARE(chosen.size(), 0); // by the program
        QTest::keyClick(&m_view->bar().box(), Qt::Key_Up);
        QCOMPARE(m_view->neuron(), 4);
        QCOMPARE(chosen.size(), 1);
    }

private:
    std::unique_ptr<NeuronView> m_view;
};

ACTIGRAD_GUI_TEST(NeuronViewChoiceTest)
#include "neuron_view_choice_test.moc"
