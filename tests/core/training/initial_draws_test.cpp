#include "core/training/run.h"
#include "tests/core/support.h"

#include <QTest>

#include <cstdlib>
#include <new>

using namespace actigrad;
using namespace actigrad::test;

namespace {

int allocationsLeft = -1; // before one fails; negative: none does

} // namespace

// In place of the library's, for this program.
void* operator new(std::size_t size)
{
    if (allocationsLeft == 0) {
        allocationsLeft = -1;
        throw std::bad_alloc();
    }
    if (allocationsLeft > 0)
        --allocationsLeft;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}

class InitialDrawsTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunFromKeptDrawsEqualsAFreshOne()
    {
        auto config = smallConfig(10);
        const auto dataset = std::make_shared<const Dataset>(
            *config.words, static_cast<std::size_t>(config.context));
        InitialDraws draws;
        const Run first(std::make_shared<const RunConfig>(config), dataset, &draws);
        config.scales[id("W1")] = 0.3;
        QVERIFY(draws.areOf(config));
        const Run kept(std::make_shared<const RunConfig>(config), dataset, &draws);
        QCOMPARE(kept.loss(), Run(std::make_shared<const RunConfig>(config), dataset).loss());
    }

    /// Whichever allocation fails, the next run is as if there had been none before.
    void aRunThatRanOutOfMemoryLeavesNoHalfOfItsDraws()
    {
        const auto config = std::make_shared<const RunConfig>(smallConfig(10));
        const auto dataset = std::make_shared<const Dataset>(
            *config->words, static_cast<std::size_t>(config->context));
        const float loss = Run(config, dataset).loss();
        bool failed = true;
        int allocations = 0;
        for (; failed; ++allocations) {
            InitialDraws draws;
            allocationsLeft = allocations;
            try {
                const Run run(config, dataset, &draws);
                failed = false;
            } catch (const std::bad_alloc&) {
                failed = true;
            }
            allocationsLeft = -1;
            if (draws.areOf(*config))
                QCOMPARE(draws.values.size(), static_cast<std::size_t>(config->parameters()));
            QCOMPARE(Run(config, dataset, &draws).loss(), loss);
        }
        QVERIFY(allocations > 10);
    }
};

QTEST_APPLESS_MAIN(InitialDrawsTest)
#include "initial_draws_test.moc"
