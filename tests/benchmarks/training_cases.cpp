#include "tests/benchmarks/training_cases.h"

#include "core/training/presets.h"

#include <utility>

namespace actigrad::bench {
namespace {

using Widths = std::vector<std::int64_t>;

/// Makes configs that train without an end and without diverging.
class CaseList
{
public:
    explicit CaseList(std::shared_ptr<const WordList> words) : m_words(std::move(words)) {}

    void addDefault()
    {
        RunConfig config;
        config.words = m_words;
        config.steps = endless;
        m_cases.push_back({"default", config});
    }
    template <typename Change>
    void add(std::string name, Change change, std::string_view preset = "kaiming")
    {
        RunConfig config;
        config.words = m_words;
        config.steps = endless;
        presetNamed(preset).shape(config);
        change(config);
        presetNamed(preset).scale(config);
        m_cases.push_back({std::move(name), std::move(config)});
    }
    [[nodiscard]] std::vector<TrainingCase> take() { return std::move(m_cases); }

private:
    static constexpr std::int64_t endless = 1'000'000'000;

    std::shared_ptr<const WordList> m_words;
    std::vector<TrainingCase> m_cases;
};

void addSizes(CaseList& cases)
{
    for (const std::int64_t width : {50, 100, 400, 800, 1'600, 3'200}) {
        cases.add("hidden " + std::to_string(width),
                  [&](RunConfig& config) { config.hidden = {width}; });
    }
    for (const std::int64_t batch : {64, 128, 256, 512, 1'024})
        cases.add("batch " + std::to_string(batch),
                  [&](RunConfig& config) { config.batch = batch; });
    for (std::size_t depth = 2; depth <= 8; ++depth) {
        cases.add(std::to_string(depth) + " layers",
                  [&](RunConfig& config) { config.hidden.assign(depth, 200); });
    }
    for (const std::int64_t width : {800, 1'600}) {
        cases.add("5 layers of " + std::to_string(width),
                  [&](RunConfig& config) { config.hidden.assign(5, width); });
    }
    cases.add("hidden 800, batch 256", [](RunConfig& config) {
        config.hidden = {800};
        config.batch = 256;
    });
}

void addActivations(CaseList& cases, BatchNormalisation norm, const std::string& ending)
{
    for (const ActivationTraits& traits : activations()) {
        cases.add(std::string(traits.name) + ending, [&](RunConfig& config) {
            config.activation = traits.activation;
            config.batchNorm = norm;
        });
    }
}

} // namespace

std::vector<TrainingCase> trainingCases(std::shared_ptr<const WordList> words)
{
    CaseList cases(std::move(words));
    cases.addDefault();
    addSizes(cases);
    addActivations(cases, BatchNormalisation::None, "");
    addActivations(cases, BatchNormalisation::Hidden, ", batch norm");
    cases.add("tanh, batch norm in all layers",
              [](RunConfig& config) { config.batchNorm = BatchNormalisation::All; });
    const auto asItIs = [](RunConfig&) {};
    cases.add("5 layers of 100", asItIs, "deep");
    cases.add("5 layers of 100, batch norm", asItIs, "deep-batch-norm");
    return cases.take();
}

double flopsOfStep(const RunConfig& config)
{
    constexpr double perWeightAndExample = 3 * 2; // products × (multiplication, addition)
    double weights = 0;
    for (int layer = 1; layer <= config.layers(); ++layer)
        weights += static_cast<double>(config.fanIn(layer) * config.outFeatures(layer));
    return perWeightAndExample * weights * static_cast<double>(config.batch);
}

} // namespace actigrad::bench
