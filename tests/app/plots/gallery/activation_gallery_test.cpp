#include "app/look/activation_names.h"
#include "app/plots/gallery/activation_card.h"
#include "app/plots/gallery/activation_gallery.h"
#include "app/plots/toolbox/panel_header.h"
#include "tests/app/plots/scenes.h"
#include "tests/app/window_support.h"
#include "tests/test_program.h"

#include <QSignalSpy>

#include <numeric>

using namespace actigrad;
using namespace actigrad::test;

namespace {

ActivationCard& cardOf(const ActivationGallery& gallery, Activation activation)
{
    return dynamic_cast<ActivationCard&>(*gallery.panels()[static_cast<std::size_t>(activation)]);
}

Activation lastOf(const QSignalSpy& spy)
{
    return spy.last().first().value<Activation>();
}

} // namespace

class ActivationGalleryTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_gallery = std::make_unique<ActivationGallery>();
        m_gallery->resize(960, 620);
        m_gallery->setScene(sceneOf(configWith(Activation::Elu)));
        m_gallery->show();
        m_gallery->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_gallery.get()));
    }
    void cleanup() { m_gallery.reset(); }

    void everyActivationHasACard()
    {
        QCOMPARE(m_gallery->panels().size(), activations().size());
        for (const ActivationTraits& traits : activations()) {
            const ActivationCard& card = cardOf(*m_gallery, traits.activation);
            QCOMPARE(card.activation(), traits.activation);
            QVERIFY(card.title().startsWith(displayName(traits.activation)));
            QCOMPARE(card.verdict().text, flawOf(traits.activation));
        }
    }

    void clickChooses_data() { addActivations(); }
    void clickChooses()
    {
        QFETCH(const Activation, activation);
        const QSignalSpy chosen(m_gallery.get(), &ActivationGallery::activationChosen);
        ActivationCard& card = cardOf(*m_gallery, activation);
        QTest::mouseClick(&plotOf(card), Qt::LeftButton, {}, placeIn(card, 0.5, 0.5));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(lastOf(chosen), activation);
        QTest::mouseClick(card.findChild<PanelHeader*>(), Qt::LeftButton, {}, {20, 12});
        QCOMPARE(chosen.size(), 2);
        QVERIFY(!card.isZoomed());
    }

    void dragAndWheelZoomNothing()
    {
        ActivationCard& card = cardOf(*m_gallery, Activation::Relu);
        const Ranges before = rangesOf(card);
        turnWheel(plotOf(card), placeIn(card, 0.5, 0.5), 3);
        QTest::keyClick(&plotOf(card), Qt::Key_Left);
        QVERIFY(!card.isZoomed());
        QCOMPARE(rangesOf(card), before);
    }

    void keysChoose()
    {
        const QSignalSpy chosen(m_gallery.get(), &ActivationGallery::activationChosen);
        ActivationCard& card = cardOf(*m_gallery, Activation::Maxout);
        plotOf(card).setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(&plotOf(card), key);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(lastOf(chosen), Activation::Maxout);
    }

    void theOneInUseIsMarkedInWords()
    {
        for (const ActivationTraits& traits : activations()) {
            m_gallery->setScene(sceneOf(configWith(traits.activation)));
            for (const ActivationTraits& other : activations()) {
                const ActivationCard& card = cardOf(*m_gallery, other.activation);
                const bool isInUse = other.activation == traits.activation;
                QCOMPARE(card.isInUse(), isInUse);
                QCOMPARE(card.title().contains("in use"), isInUse);
                QCOMPARE(plotOf(card).accessibleName(), card.title());
            }
        }
    }

    void densityLiesBehindTheOneInUse()
    {
        const auto heights = [this](Activation activation) {
            const auto values = valuesOf(cardOf(*m_gallery, activation));
            return std::accumulate(values.begin(), values.end(), 0.0);
        };
        const double relu = heights(Activation::Relu);
        const double elu = heights(Activation::Elu);
        m_gallery->setScene(sceneOf(configWith(Activation::Relu)));
        QVERIFY(heights(Activation::Relu) > relu + 50); // percent
        QVERIFY(heights(Activation::Elu) < elu - 50);
    }

    void legendsFitTheirCards()
    {
        for (const PlotPanel* panel : m_gallery->panels()) {
            // Nothing of a legend lies on the right edge of the plot, where text would be cut.
            const QImage image = plotOf(*panel).grab().toImage();
            int inked = 0;
            for (int y = image.height() / 10; y < image.height() / 3; ++y)
                inked += image.pixelColor(image.width() - 2, y) != Theme::current().panel ? 1 : 0;
            QCOMPARE(inked, 0);
        }
    }

private:
    std::unique_ptr<ActivationGallery> m_gallery;
};

ACTIGRAD_WINDOW_TEST(ActivationGalleryTest)
#include "activation_gallery_test.moc"
