#include "app/look/theme.h"
#include "app/window/runs/run_table_model.h"
#include "tests/app/window/runs/run_snapshots.h"
#include "tests/test_program.h"

#include <QIcon>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace actigrad;

using namespace actigrad::test;

class RunTableModelEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_store = std::make_unique<RunStore>();
        m_model = std::make_unique<RunTableModel>(*m_store);
        m_model->setLocale(QLocale());
    }

    void removedRunStaysRemoved()
    {
        const Snapshot first = firstSnapshot(1);
        m_store->absorb(first);
        m_store->absorb(firstSnapshot(2));
        QVERIFY(m_store->remove(0));
        m_store->absorb(laterSnapshot(first, {20.0F}));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(m_store->find(1) == nullptr);
    }

    void runInTrainingIsNotRemoved()
    {
        m_store->absorb(firstSnapshot(1));
        QVERIFY(!m_store->remove(0));
        QVERIFY(!m_store->remove(1));
        QVERIFY(!m_store->remove(-1));
        QCOMPARE(m_model->rowCount(), 1);
    }

    void stylesAreNotReused()
    {
        m_store->absorb(firstSnapshot(1));
        m_store->absorb(firstSnapshot(2));
        QVERIFY(m_store->remove(0));
        m_store->absorb(firstSnapshot(3));
        QCOMPARE(m_store->find(2)->styleIndex, 1);
        QCOMPARE(m_store->find(3)->styleIndex, 2);
        QCOMPARE(m_store->find(3)->name, "Original 3");
    }

    void swatchHasTheRunsColorSelectedOrNot()
    {
        m_store->absorb(firstSnapshot(1));
        const auto icon = m_model->index(0, 0).data(Qt::DecorationRole).value<QIcon>();
        const QColor color = RunStyle::of(0).color;
        for (const auto mode : {QIcon::Normal, QIcon::Selected}) {
            const QImage picture = icon.pixmap(QSize(32, 12), 1.0, mode).toImage();
            QCOMPARE(picture.pixelColor(4, 6).rgb(), color.rgb());
        }
    }

    void badNamesAreRefused()
    {
        m_store->absorb(firstSnapshot(1));
        int curves = 0;
        const auto listening = m_store->listen([&](RunStore::Change change, int) {
            curves += change != RunStore::Change::Grown ? 1 : 0;
        });
        QVERIFY(!m_store->rename(0, ""));
        QVERIFY(!m_store->rename(0, " \n\t"));
        QVERIFY(!m_store->rename(0, QString(61, 'x')));
        QVERIFY(!m_store->rename(5, "five"));
        QCOMPARE(m_store->records().front().name, "Original 1");
        QCOMPARE(curves, 0);
        QVERIFY(m_store->rename(0, "  my\nrun "));
        QCOMPARE(m_store->records().front().name, "my run");
        QVERIFY(m_store->rename(0, QString(60, 'x')));
        QCOMPARE(curves, 2);
    }

    void numbersFollowTheLocale()
    {
        auto config = newConfig();
        config->scales[{ParameterKind::Weights, 1}] = 0.2;
        m_store->absorb(firstSnapshot(1, config));
        m_model->setLocale(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(text(0, RunColumn::Scales), "W1 0,2");
        QCOMPARE(text(0, RunColumn::InitialLoss), "27,882");
        QCOMPARE(text(0, RunColumn::Seed), "2147483647");
    }

    void numbersStandAtTheRight()
    {
        m_store->absorb(firstSnapshot(1));
        for (int i = 0; i < runColumnCount; ++i) {
            const auto column = static_cast<RunColumn>(i);
            const bool isNumber = column >= RunColumn::Seed && column <= RunColumn::Steps;
            const int cell = m_model->index(0, i).data(Qt::TextAlignmentRole).toInt();
            QCOMPARE((cell & Qt::AlignRight) != 0, isNumber);
            QCOMPARE(m_model->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), cell);
        }
    }

    void cellsSpeakForThemselves()
    {
        m_store->absorb(firstSnapshot(1));
        for (int i = 0; i < runColumnCount; ++i) {
            QVERIFY(!m_model->index(0, i).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(m_model->index(0, i).data(Qt::ToolTipRole).toString().contains("three.txt"));
            QVERIFY(!m_model->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

private:
    QString text(int row, RunColumn column) const
    {
        return m_model->index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<RunStore> m_store;
    std::unique_ptr<RunTableModel> m_model;
};

ACTIGRAD_GUI_TEST(RunTableModelEditsTest)
#include "run_table_model_edits_test.moc"
