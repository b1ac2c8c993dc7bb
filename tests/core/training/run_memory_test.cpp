#include "core/training/run.h"
#include "tests/core/support.h"

#include <QTest>

#include <atomic>
#include <cstdlib>

using namespace actigrad;
using namespace actigrad::test;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

namespace {

constexpr bool countsAllocations = true;
std::atomic<int> allocations = 0;

} // namespace

// In place of glibc's, which operator new and Eigen call.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size)
{
    ++allocations;
    return __libc_memalign(alignment, size);
}
}

#else

namespace {

constexpr bool countsAllocations = false; // a sanitizer's own malloc stays
std::atomic<int> allocations = 0;

} // namespace

#endif

namespace {

/// Allocations in one update and the step after it.
int allocationsInAStep(Run& run)
{
    while (run.history().isDue(run.step() + 1)) // the history of a run grows, now and then
        run.advance();
    const int before = allocations;
    run.advance();
    return allocations - before;
}

} // namespace

class RunMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void aCountedAllocationIsSeen()
    {
        if (!countsAllocations)
            QSKIP("a sanitizer's malloc");
        const int before = allocations;
        const Matrix<float> matrix(3, 5);
        const std::vector<int> numbers(7);
        QCOMPARE(allocations - before, 2);
    }

    void aStepAllocatesNothing_data()
    {
        QTest::addColumn<Activation>("activation");
        QTest::addColumn<BatchNormalisation>("normalisation");
        for (const auto& traits : activations()) {
            QTest::addRow("%s", traits.name.data())
                << traits.activation << BatchNormalisation::None;
            QTest::addRow("%s, normalised", traits.name.data())
                << traits.activation << BatchNormalisation::All;
        }
    }

    void aStepAllocatesNothing()
    {
        if (!countsAllocations)
            QSKIP("a sanitizer's malloc");
        QFETCH(const Activation, activation);
        QFETCH(const BatchNormalisation, normalisation);
        for (const std::vector<std::int64_t>& hidden :
             {std::vector<std::int64_t>{20}, {100, 100, 40}}) {
            auto config = lectureConfig();
            config.hidden = hidden;
            config.activation = activation;
            config.batchNorm = normalisation;
            config.scales = allScales(0.1);
            config.steps = 10'000;
            auto run = begin(config);
            advance(run, 10);
            QCOMPARE(allocationsInAStep(run), 0);
        }
    }
};

QTEST_APPLESS_MAIN(RunMemoryTest)
#include "run_memory_test.moc"
