#include "app/look/preset_names.h"
#include "app/window/tour/tour_strip.h"
#include "app/window/tour/tour_texts.h"
#include "core/training/presets.h"
#include "tests/test_program.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace actigrad;

namespace {

const Preset& stop(int number)
{
    return presets()[static_cast<std::size_t>(number - 1)];
}

void click(QAbstractButton& button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
}

} // namespace

/// The guided tour, over something that plays the plots.
class TourStripTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_strip = new TourStrip;
        layout->addWidget(m_strip);
        layout->addWidget(new QWidget, 1);
        m_window->resize(960, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void nextGoesThroughAllTenInOrderAndStartsOver()
    {
        const QSignalSpy chosen(m_strip, &TourStrip::presetChosen);
        m_strip->showPreset(&stop(1));
        QCOMPARE(chosen.count(), 0);
        for (int number = 1; number <= 10; ++number) {
            QCOMPARE(m_strip->preset(), &stop(number));
            QCOMPARE(m_strip->title(),
                     QString("%1 of 10 · %2").arg(number).arg(displayName(stop(number))));
            QCOMPARE(m_strip->text(), tourText(stop(number)));
            QCOMPARE(m_strip->nextButton().text(), number < 10 ? "Next" : "Start over");
            click(m_strip->nextButton());
            QCOMPARE(chosen.count(), number);
        }
        QCOMPARE(m_strip->preset(), &stop(1));
    }

    void backGoesTheSameWay()
    {
        m_strip->showPreset(&stop(10));
        for (int number = 9; number >= 1; --number) {
            click(m_strip->backButton());
            QCOMPARE(m_strip->preset(), &stop(number));
        }
        const QSignalSpy chosen(m_strip, &TourStrip::presetChosen);
        QVERIFY(!m_strip->backButton().isEnabled());
        click(m_strip->backButton());
        QCOMPARE(chosen.count(), 0);
    }

    void othersThanTheTourAreNotShown()
    {
        QVERIFY(!m_strip->isVisible());
        m_strip->showPreset(&stop(3));
        QVERIFY(m_strip->isVisible());
        m_strip->showPreset(&presetNamed("cosine"));
        QVERIFY(!m_strip->isVisible());
        m_strip->showPreset(&stop(3));
        QVERIFY(m_strip->isVisible());
        m_strip->showPreset(nullptr);
        QVERIFY(!m_strip->isVisible());
    }

    void closedTourStaysClosed()
    {
        const QSignalSpy dismissals(m_strip, &TourStrip::dismissed);
        m_strip->showPreset(&stop(2));
        click(m_strip->closeButton());
        QCOMPARE(dismissals.count(), 1);
        QVERIFY(m_strip->isDismissed());
        QVERIFY(!m_strip->isVisible());
        m_strip->showPreset(&stop(3));
        QVERIFY(!m_strip->isVisible());
        m_strip->setDismissed(false);
        QVERIFY(m_strip->isVisible());
        QCOMPARE(m_strip->preset(), &stop(3));
        m_strip->setDismissed(true);
        QCOMPARE(dismissals.count(), 1); // only of the user's
    }

    void nothingMovesOnTheWay_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 760, 960, 1280, 2200})
            QTest::addRow("%d", width) << width;
    }
    void nothingMovesOnTheWay()
    {
        QFETCH(const int, width);
        m_window->resize(width, 600);
        m_strip->showPreset(&stop(1));
        QCoreApplication::sendPostedEvents();
        const auto* text = m_strip->findChild<QLabel*>("text");
        const QRect strip = m_strip->geometry();
        const QRect next = m_strip->nextButton().geometry();
        const QRect back = m_strip->backButton().geometry();
        for (int number = 1; number <= 10; ++number) {
            m_strip->showPreset(&stop(number));
            QCoreApplication::sendPostedEvents();
            QCOMPARE(m_strip->geometry(), strip);
            QCOMPARE(m_strip->nextButton().geometry(), next);
            QCOMPARE(m_strip->backButton().geometry(), back);
            const QRect needed = text->fontMetrics().boundingRect(QRect(0, 0, text->width(), 1000),
                                                                  Qt::TextWordWrap, text->text());
            QVERIFY2(needed.height() <= text->height(), qPrintable(text->text()));
        }
    }

    void keysReachItsButtons()
    {
        m_strip->showPreset(&stop(2));
        m_strip->backButton().setFocus();
        QTest::keyClick(&m_strip->backButton(), Qt::Key_Tab);
        QVERIFY(m_strip->nextButton().hasFocus());
        QTest::keyClick(&m_strip->nextButton(), Qt::Key_Space);
        QCOMPARE(m_strip->preset(), &stop(3));
        QTest::keyClick(&m_strip->nextButton(), Qt::Key_Tab);
        QVERIFY(m_strip->closeButton().hasFocus());
        QTest::keyClick(&m_strip->closeButton(), Qt::Key_Space);
        QVERIFY(m_strip->isDismissed());
        QVERIFY(!m_strip->closeButton().accessibleName().isEmpty());
    }

    void everyTextNamesAPlot()
    {
        static const QRegularExpression quoted("“([^”]+)”");
        const QStringList plots{"Loss",
                                "h",
                                "hpreact",
                                "Neurons",
                                "Layers",
                                "Activations of all layers",
                                "Gradients of all layers",
                                "Update to data"};
        for (int number = 1; number <= 10; ++number) {
            const QString text = tourText(stop(number));
            auto names = quoted.globalMatch(text);
            QVERIFY2(names.hasNext(), qPrintable(text));
            while (names.hasNext()) {
                const QString name = names.next().captured(1);
                QVERIFY2(plots.contains(name), qPrintable(name));
            }
            const auto sentences = text.count(QRegularExpression("[.](\\s|$)"));
            QVERIFY2(sentences >= 2 && sentences <= 4, qPrintable(text));
        }
        QVERIFY(tourText(presetNamed("cosine")).isEmpty());
    }

private:
    std::unique_ptr<QWidget> m_window;
    TourStrip* m_strip = nullptr;
};

ACTIGRAD_GUI_TEST(TourStripTest)
#include "tour_strip_test.moc"
