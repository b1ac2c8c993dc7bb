#include "app/plots/one_step/stage.h"

#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/parameter_names.h"
#include "app/plots/toolbox/plot_texts.h"
#include "core/network/normalisation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actigrad {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

constexpr int digits = 4;
constexpr std::size_t shownTerms = 3; // of a sum, the largest
constexpr int updateBins = 61;

QString number(double value)
{
    return roundedText(value, digits);
}

/// As a factor: "(−0.5)".
QString factor(double value)
{
    return value < 0 ? '(' + number(value) + ')' : number(value);
}

/// "₁₇"
QString subscript(std::size_t index)
{
    QString text;
    for (const QChar c : QString::number(index))
        text += QChar(0x2080 + c.digitValue());
    return text;
}

struct Term
{
    double a;
    double b;
};

/// "0.5 · 1.2 + 0.1 · (−0.3) + … (27 more: 0.02)"
QString sumText(std::vector<Term> terms)
{
    const auto size = [](const Term& term) { return -std::abs(term.a * term.b); };
    std::ranges::sort(terms, {}, size);
    QStringList parts;
    double rest = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (i < shownTerms)
            parts += number(terms[i].a) + QStringLiteral(" · ") + factor(terms[i].b);
        else
            rest += terms[i].a * terms[i].b;
    }
    if (terms.size() > shownTerms)
        parts += Texts::tr("… (%1 smaller terms: %2)")
                     .arg(countText(terms.size() - shownTerms), number(rest));
    return parts.join(QStringLiteral(" + "));
}

/// What the builder of a stage's picture looks at.
class StageBuilder
{
public:
    StageBuilder(const Scene& scene, Stage stage, const Followed& followed,
                 std::optional<float> lossAfter)
        : m_scene(scene), m_observation(*scene.observation), m_config(*scene.config),
          m_stage(stage), m_example(std::min(followed.example, m_observation.targets.size() - 1)),
          m_neuron(followed.neuron), m_lossAfter(lossAfter)
    {
    }

    [[nodiscard]] StagePicture picture() const;

private:
    [[nodiscard]] const LayerObservation& layer() const
    {
        return m_observation.layers[static_cast<std::size_t>(m_stage.layer - 1)];
    }
    [[nodiscard]] std::size_t neuron() const
    {
        return std::min(m_neuron, layer().output.columns - 1);
    }
    /// Of the followed neuron: the piece of maxout that wins.
    [[nodiscard]] std::size_t column() const;
    [[nodiscard]] const ParameterObservation& parameter(ParameterKind kind, int layer) const
    {
        return *std::ranges::find(m_observation.parameters, ParameterId{kind, layer},
                                  &ParameterObservation::id);
    }
    [[nodiscard]] const Tensor& values(ParameterKind kind, int layer) const
    {
        return parameter(kind, layer).values;
    }
    [[nodiscard]] double input(std::size_t example, std::size_t index, int layer) const;
    [[nodiscard]] std::size_t inputs(int layer) const;
    /// The input whose term in the followed neuron's sum is the largest.
    [[nodiscard]] std::size_t followedInput() const;
    [[nodiscard]] static std::vector<double> rowOf(const Tensor& tensor, std::size_t row);
    [[nodiscard]] QStringList characters() const;
    [[nodiscard]] std::size_t target() const { return m_observation.targets[m_example]; }
    [[nodiscard]] QString letter(ParameterKind kind, int layer) const
    {
        return displayName(ParameterId{kind, layer});
    }

    [[nodiscard]] StagePicture charactersPicture() const;
    [[nodiscard]] StagePicture embeddingPicture() const;
    [[nodiscard]] StagePicture preactivationPicture() const;
    [[nodiscard]] StagePicture outputPicture() const;
    [[nodiscard]] StagePicture logitsPicture() const;
    [[nodiscard]] StagePicture probabilitiesPicture() const;
    [[nodiscard]] StagePicture lossPicture() const;
    [[nodiscard]] StagePicture logitsGradientPicture() const;
    [[nodiscard]] StagePicture outputGradientPicture() const;
    [[nodiscard]] StagePicture preactivationGradientPicture() const;
    [[nodiscard]] StagePicture weightGradientPicture() const;
    [[nodiscard]] StagePicture updatePicture() const;

    const Scene& m_scene;
    const Observation& m_observation;
    const RunConfig& m_config;
    Stage m_stage;
    std::size_t m_example;
    std::size_t m_neuron;
    std::optional<float> m_lossAfter;
};

std::size_t StageBuilder::column() const
{
    const auto pieces = static_cast<std::size_t>(traitsOf(m_config.activation).pieces);
    const std::size_t first = neuron() * pieces;
    if (pieces == 1)
        return first;
    const Tensor& hpreact = layer().preactivation;
    return hpreact.at(m_example, first) >= hpreact.at(m_example, first + 1) ? first : first + 1;
}

std::size_t StageBuilder::inputs(int layer) const
{
    return static_cast<std::size_t>(m_config.fanIn(layer));
}

double StageBuilder::input(std::size_t example, std::size_t index, int layer) const
{
    if (layer > 1)
        return static_cast<double>(
            m_observation.layers[static_cast<std::size_t>(layer - 2)].output.at(example, index));
    const Tensor& table = values(ParameterKind::Embedding, 0);
    const auto length = static_cast<std::size_t>(m_config.context);
    const std::size_t character = m_observation.contexts[example * length + index / table.columns];
    return static_cast<double>(table.at(character, index % table.columns));
}

std::size_t StageBuilder::followedInput() const
{
    const Tensor& weights = values(ParameterKind::Weights, m_stage.layer);
    std::size_t largest = 0;
    double most = -1;
    for (std::size_t i = 0; i < inputs(m_stage.layer); ++i) {
        const double size = std::abs(input(m_example, i, m_stage.layer) *
                                     static_cast<double>(weights.at(i, column())));
        if (size > most) {
            most = size;
            largest = i;
        }
    }
    return largest;
}

std::vector<double> StageBuilder::rowOf(const Tensor& tensor, std::size_t row)
{
    const float* begin = tensor.values.begin() + row * tensor.columns;
    return {begin, begin + tensor.columns};
}

QStringList StageBuilder::characters() const
{
    QStringList all;
    for (std::size_t i = 0; i < m_config.words->vocabulary().size(); ++i)
        all += characterText(m_scene, i);
    return all;
}

StagePicture StageBuilder::charactersPicture() const
{
    StagePicture picture;
    const auto length = static_cast<std::size_t>(m_config.context);
    QStringList indices;
    for (std::size_t i = 0; i < length; ++i) {
        const std::size_t character = m_observation.contexts[m_example * length + i];
        picture.values.push_back(static_cast<double>(character));
        picture.labels += characterText(m_scene, character);
        indices += QString::number(character);
    }
    picture.values.push_back(static_cast<double>(target()));
    picture.labels += QStringLiteral("→ ") + characterText(m_scene, target());
    picture.marked = length;
    picture.xLabel = Texts::tr("character");
    picture.yLabel = Texts::tr("index");
    picture.formula =
        Texts::tr("Example %1 of the batch: %2. Characters are indices into the alphabet of %3.\n"
                  "x = [%4], target y = %5")
            .arg(ordinalText(m_example), exampleText(m_scene, m_example),
                 countText(m_config.words->vocabulary().size()), indices.join(QStringLiteral(", ")),
                 QString::number(target()));
    return picture;
}

StagePicture StageBuilder::embeddingPicture() const
{
    StagePicture picture;
    const auto length = static_cast<std::size_t>(m_config.context);
    QStringList rows;
    for (std::size_t i = 0; i < inputs(1); ++i)
        picture.values.push_back(input(m_example, i, 1));
    for (std::size_t i = 0; i < length; ++i)
        rows += QStringLiteral("C[%1]").arg(
            characterText(m_scene, m_observation.contexts[m_example * length + i]));
    picture.xLabel = Texts::tr("number");
    picture.yLabel = QStringLiteral("embcat");
    picture.formula =
        Texts::tr("Each character becomes its row of C: %1 numbers.\nembcat = %2, side "
                  "by side: %3 numbers")
            .arg(countText(m_config.embedding), rows.join(QStringLiteral(", ")),
                 countText(inputs(1)));
    return picture;
}

StagePicture StageBuilder::preactivationPicture() const
{
    StagePicture picture;
    picture.values = rowOf(layer().preactivation, m_example);
    picture.marked = column();
    picture.xLabel =
        traitsOf(m_config.activation).pieces > 1 ? Texts::tr("piece") : Texts::tr("neuron");
    picture.yLabel = QStringLiteral("hpreact");
    const int number = m_stage.layer;
    const std::size_t j = column();
    const Tensor& weights = values(ParameterKind::Weights, number);
    std::vector<Term> terms;
    for (std::size_t i = 0; i < inputs(number); ++i)
        terms.push_back({input(m_example, i, number), static_cast<double>(weights.at(i, j))});
    const QString w = letter(ParameterKind::Weights, number);
    const QString x = number == 1 ? QStringLiteral("embcat") : QStringLiteral("h");
    const QString at = subscript(j + 1);
    if (const auto& norm = layer().norm) {
        const auto raw = static_cast<double>(norm->raw.at(m_example, j));
        picture.formula =
            QStringLiteral("(%1 %2)%3 = Σ %1ᵢ · %2ᵢ%3 = %4 = %5\n")
                .arg(x, w, at, sumText(std::move(terms)), actigrad::number(raw)) +
            QStringLiteral("hpreact%1 = bngain · (%2 − mean) / √(variance + ε) + bnbias = %3 · "
                           "(%2 − %4) / √%5 + %6 = %7")
                .arg(at, actigrad::number(raw), factor(static_cast<double>(norm->gain[j])),
                     factor(static_cast<double>(norm->mean[j])),
                     actigrad::number(static_cast<double>(norm->variance[j]) + batchNormEpsilon),
                     factor(static_cast<double>(norm->shift[j])),
                     actigrad::number(picture.values[j]));
        return picture;
    }
    const auto bias = static_cast<double>(values(ParameterKind::Bias, number).at(0, j));
    picture.formula =
        QStringLiteral("hpreact%1 = Σ %2ᵢ · %3ᵢ%1 + %4%1\n= %5 + %6 = %7")
            .arg(at, x, w, letter(ParameterKind::Bias, number), sumText(std::move(terms)),
                 factor(bias), actigrad::number(picture.values[j]));
    return picture;
}

StagePicture StageBuilder::outputPicture() const
{
    StagePicture picture;
    picture.values = rowOf(layer().output, m_example);
    picture.marked = neuron();
    picture.xLabel = Texts::tr("neuron");
    picture.yLabel = QStringLiteral("h");
    const auto x = static_cast<double>(layer().preactivation.at(m_example, column()));
    const double h = picture.values[neuron()];
    const QString at = subscript(neuron() + 1);
    picture.formula = QStringLiteral("h%1 = %2 = %3(%4) = %5")
                          .arg(at, formulaOf(m_config.activation), displayName(m_config.activation),
                               number(x), number(h));
    if (traitsOf(m_config.activation).isSaturated(static_cast<float>(h)))
        picture.formula += '\n' + Texts::tr("Saturated: hardly any gradient will pass.");
    return picture;
}

StagePicture StageBuilder::logitsPicture() const
{
    StagePicture picture;
    picture.values = rowOf(m_observation.logits, m_example);
    picture.labels = characters();
    picture.marked = target();
    picture.xLabel = Texts::tr("character");
    picture.yLabel = Texts::tr("logit");
    const int output = m_config.layers();
    const QString at = '[' + characterText(m_scene, target()) + ']';
    const Tensor& weights = values(ParameterKind::Weights, output);
    std::vector<Term> terms;
    for (std::size_t i = 0; i < inputs(output); ++i)
        terms.push_back(
            {input(m_example, i, output), static_cast<double>(weights.at(i, target()))});
    const QString w = letter(ParameterKind::Weights, output);
    const QString value = number(picture.values[target()]);
    if (m_observation.outputNorm) {
        picture.formula = Texts::tr("logits = batch norm of h %1\nlogit%2 = %3").arg(w, at, value);
        return picture;
    }
    const auto bias = static_cast<double>(values(ParameterKind::Bias, output).at(0, target()));
    picture.formula = QStringLiteral("logit%1 = Σ hᵢ · %2ᵢ%1 + %3%1\n= %4 + %5 = %6")
                          .arg(at, w, letter(ParameterKind::Bias, output),
                               sumText(std::move(terms)), factor(bias), value);
    return picture;
}

StagePicture StageBuilder::probabilitiesPicture() const
{
    StagePicture picture;
    picture.values = probabilitiesOf(m_observation, m_example);
    picture.labels = characters();
    picture.marked = target();
    picture.xLabel = Texts::tr("character");
    picture.yLabel = Texts::tr("probability");
    picture.line = 1 / static_cast<double>(picture.values.size());
    picture.lineText = Texts::tr("all equal: 1/%1").arg(countText(picture.values.size()));
    const auto logits = rowOf(m_observation.logits, m_example);
    const auto likeliest = std::ranges::max_element(picture.values) - picture.values.begin();
    const auto chosen = static_cast<std::size_t>(likeliest);
    picture.formula =
        Texts::tr("p[%1] = exp(%2) / Σ exp(logits) = %3\nThe network expects “%4” (p = %5).")
            .arg(characterText(m_scene, target()), number(logits[target()]),
                 number(picture.values[target()]), characterText(m_scene, chosen),
                 number(picture.values[chosen]));
    return picture;
}

StagePicture StageBuilder::lossPicture() const
{
    StagePicture picture;
    for (std::size_t example = 0; example < m_observation.targets.size(); ++example) {
        const double p = probabilitiesOf(m_observation, example)[m_observation.targets[example]];
        picture.values.push_back(-std::log(p));
    }
    picture.marked = m_example;
    picture.xLabel = Texts::tr("example");
    picture.yLabel = QStringLiteral("−log p");
    picture.line = m_config.expectedInitialLoss();
    picture.lineText =
        Texts::tr("all equal: log %1 = %2")
            .arg(countText(m_config.words->vocabulary().size()), decimalText(*picture.line, 2));
    const double p = probabilitiesOf(m_observation, m_example)[target()];
    picture.formula =
        Texts::tr("loss = −log p[%1] = −log %2 = %3\nThe batch’s loss is the mean of its %4 "
                  "examples: %5. With all characters equally likely it would be %6.")
            .arg(characterText(m_scene, target()), number(p), number(picture.values[m_example]),
                 countText(picture.values.size()), number(static_cast<double>(m_observation.loss)),
                 decimalText(*picture.line, 2));
    return picture;
}

StagePicture StageBuilder::logitsGradientPicture() const
{
    StagePicture picture;
    picture.isBackward = true;
    picture.values = rowOf(m_observation.logitsGradient, m_example);
    picture.labels = characters();
    picture.marked = target();
    picture.xLabel = Texts::tr("character");
    picture.yLabel = QStringLiteral("dL/dlogit");
    const double p = probabilitiesOf(m_observation, m_example)[target()];
    picture.formula =
        Texts::tr(
            "dL/dlogits = p / %1, and (p − 1) / %1 at the target: each logit is pushed by how "
            "wrong it is.\ndL/dlogit[%2] = (%3 − 1) / %1 = %4")
            .arg(countText(m_observation.targets.size()), characterText(m_scene, target()),
                 number(p), number(picture.values[target()]));
    return picture;
}

StagePicture StageBuilder::outputGradientPicture() const
{
    StagePicture picture;
    picture.isBackward = true;
    picture.values = rowOf(layer().outputGradient, m_example);
    picture.marked = neuron();
    picture.xLabel = Texts::tr("neuron");
    picture.yLabel = QStringLiteral("dL/dh");
    const int above = m_stage.layer + 1;
    const bool isLast = m_stage.layer == m_config.hiddenLayers();
    const QString w = letter(ParameterKind::Weights, above);
    const bool isNormalised = m_config.isNormalised(above);
    const QString at = subscript(neuron() + 1);
    const QString value = number(picture.values[neuron()]);
    const QString from = isLast ? QStringLiteral("logits") : QStringLiteral("hpreact");
    if (isNormalised) { // the gradient of what enters batch norm is not kept
        picture.formula =
            Texts::tr("dL/dh%1 comes back through batch norm and %2: %3").arg(at, w, value);
        return picture;
    }
    const Tensor& weights = values(ParameterKind::Weights, above);
    const Tensor& gradient =
        isLast ? m_observation.logitsGradient
               : m_observation.layers[static_cast<std::size_t>(above - 1)].preactivationGradient;
    std::vector<Term> terms;
    for (std::size_t k = 0; k < weights.columns; ++k)
        terms.push_back({static_cast<double>(gradient.at(m_example, k)),
                         static_cast<double>(weights.at(neuron(), k))});
    picture.formula = QStringLiteral("dL/dh%1 = Σ dL/d%2ₖ · %3%1ₖ\n= %4 = %5")
                          .arg(at, from, w, sumText(std::move(terms)), value);
    return picture;
}

StagePicture StageBuilder::preactivationGradientPicture() const
{
    StagePicture picture;
    picture.isBackward = true;
    picture.values = rowOf(layer().preactivationGradient, m_example);
    const std::size_t j = column();
    picture.marked = j;
    picture.xLabel =
        traitsOf(m_config.activation).pieces > 1 ? Texts::tr("piece") : Texts::tr("neuron");
    picture.yLabel = QStringLiteral("dL/dhpreact");
    const auto incoming = static_cast<double>(layer().outputGradient.at(m_example, neuron()));
    const ActivationTraits& traits = traitsOf(m_config.activation);
    const double slope =
        traits.pieces > 1
            ? 1
            : traits.slope(static_cast<double>(layer().preactivation.at(m_example, j)));
    picture.formula =
        QStringLiteral("dL/dhpreact%1 = dL/dh%2 · (%3) = %4 · %5 = %6")
            .arg(subscript(j + 1), subscript(neuron() + 1), slopeFormulaOf(m_config.activation),
                 number(incoming), factor(slope), number(picture.values[j]));
    return picture;
}

StagePicture StageBuilder::weightGradientPicture() const
{
    StagePicture picture;
    picture.isBackward = true;
    const int number = m_stage.layer;
    const std::size_t i = followedInput();
    const std::size_t j = column();
    const auto gradient =
        static_cast<double>(parameter(ParameterKind::Weights, number).gradients.at(i, j));
    const QString name =
        letter(ParameterKind::Weights, number) + subscript(i + 1) + ',' + subscript(j + 1);
    picture.xLabel = Texts::tr("example");
    picture.marked = m_example;
    if (m_config.isNormalised(number)) { // what reaches the weights is not kept by example
        const Tensor& all = parameter(ParameterKind::Weights, number).gradients;
        for (std::size_t row = 0; row < all.rows; ++row)
            picture.values.push_back(static_cast<double>(all.at(row, j)));
        picture.marked = i;
        picture.xLabel = Texts::tr("weight of neuron %1").arg(ordinalText(neuron()));
        picture.yLabel = QStringLiteral("dL/d") + letter(ParameterKind::Weights, number);
        picture.formula =
            Texts::tr("dL/d%1, through batch norm: %2").arg(name, actigrad::number(gradient));
        return picture;
    }
    for (std::size_t example = 0; example < m_observation.targets.size(); ++example)
        picture.values.push_back(input(example, i, number) *
                                 static_cast<double>(layer().preactivationGradient.at(example, j)));
    picture.yLabel = Texts::tr("share of dL/d%1").arg(letter(ParameterKind::Weights, number));
    const QString x = number == 1 ? QStringLiteral("embcat") : QStringLiteral("h");
    picture.formula =
        Texts::tr("dL/d%1 = Σ over the batch of %2%3 · dL/dhpreact%4; this example: %5 · %6 = %7\n"
                  "All %8 examples together: %9")
            .arg(name, x, subscript(i + 1), subscript(j + 1),
                 actigrad::number(input(m_example, i, number)),
                 factor(static_cast<double>(layer().preactivationGradient.at(m_example, j))),
                 actigrad::number(picture.values[m_example]), countText(picture.values.size()),
                 actigrad::number(gradient));
    return picture;
}

/// How many of all parameters change by how much.
StagePicture StageBuilder::updatePicture() const
{
    StagePicture picture;
    picture.isBackward = true;
    double largest = 0;
    std::size_t count = 0;
    for (const ParameterObservation& parameter : m_observation.parameters) {
        count += parameter.gradients.values.size();
        for (const float gradient : parameter.gradients.values) {
            if (std::isfinite(gradient))
                largest = std::max(largest, std::abs(static_cast<double>(gradient)));
        }
    }
    const double rate = m_observation.learningRate;
    const double reach = std::max(rate * largest, 1e-30);
    picture.values.resize(updateBins);
    picture.spacing = 2 * reach / updateBins;
    picture.firstPlace = -reach + picture.spacing / 2;
    for (const ParameterObservation& parameter : m_observation.parameters) {
        for (const float gradient : parameter.gradients.values) {
            const double change = -rate * static_cast<double>(gradient);
            if (!std::isfinite(change))
                continue;
            const auto bin = static_cast<std::size_t>(std::clamp(
                (change + reach) / picture.spacing, 0.0, static_cast<double>(updateBins - 1)));
            picture.values[bin] += 100.0 / static_cast<double>(count);
        }
    }
    picture.xLabel = Texts::tr("change of a parameter");
    picture.yLabel = Texts::tr("parameters, %");
    const int layerNumber = m_stage.layer;
    const std::size_t i = followedInput();
    const std::size_t j = column();
    const ParameterObservation& weights = parameter(ParameterKind::Weights, layerNumber);
    const auto before = static_cast<double>(weights.values.at(i, j));
    const auto gradient = static_cast<double>(weights.gradients.at(i, j));
    picture.formula =
        QStringLiteral("%1 ← w − lr · g = %2 − %3 · %4 = %5")
            .arg(letter(ParameterKind::Weights, layerNumber) + subscript(i + 1) + ',' +
                     subscript(j + 1),
                 number(before), number(rate), factor(gradient), number(before - rate * gradient));
    const QString batch = number(static_cast<double>(m_observation.loss));
    picture.formula += '\n';
    picture.formula += m_lossAfter
                           ? Texts::tr("The same batch’s loss: %1 before the update, %2 after it.")
                                 .arg(batch, number(static_cast<double>(*m_lossAfter)))
                           : Texts::tr("The batch’s loss before the update: %1.").arg(batch);
    return picture;
}

StagePicture StageBuilder::picture() const
{
    switch (m_stage.kind) {
    case Stage::Kind::Characters:
        return charactersPicture();
    case Stage::Kind::Embedding:
        return embeddingPicture();
    case Stage::Kind::Preactivation:
        return preactivationPicture();
    case Stage::Kind::Output:
        return outputPicture();
    case Stage::Kind::Logits:
        return logitsPicture();
    case Stage::Kind::Probabilities:
        return probabilitiesPicture();
    case Stage::Kind::Loss:
        return lossPicture();
    case Stage::Kind::LogitsGradient:
        return logitsGradientPicture();
    case Stage::Kind::OutputGradient:
        return outputGradientPicture();
    case Stage::Kind::PreactivationGradient:
        return preactivationGradientPicture();
    case Stage::Kind::WeightGradient:
        return weightGradientPicture();
    case Stage::Kind::Update:
        return updatePicture();
    }
    return {};
}

} // namespace

std::vector<Stage> stagesOf(const RunConfig& config, int layer)
{
    using Kind = Stage::Kind;
    std::vector<Stage> stages{{Kind::Characters}, {Kind::Embedding}};
    for (int each = 1; each <= config.hiddenLayers(); ++each) {
        stages.push_back({Kind::Preactivation, each});
        stages.push_back({Kind::Output, each});
    }
    stages.insert(stages.end(),
                  {{Kind::Logits}, {Kind::Probabilities}, {Kind::Loss}, {Kind::LogitsGradient}});
    for (int each = config.hiddenLayers(); each >= 1; --each) {
        stages.push_back({Kind::OutputGradient, each});
        stages.push_back({Kind::PreactivationGradient, each});
    }
    stages.push_back({Kind::WeightGradient, layer});
    stages.push_back({Kind::Update, layer});
    return stages;
}

QString titleOf(Stage stage, const RunConfig& config, std::size_t number)
{
    QString title;
    switch (stage.kind) {
    case Stage::Kind::Characters:
        title = Texts::tr("characters");
        break;
    case Stage::Kind::Embedding:
        title = Texts::tr("rows of C");
        break;
    case Stage::Kind::Preactivation:
        title = QStringLiteral("hpreact");
        break;
    case Stage::Kind::Output:
        title = QStringLiteral("h");
        break;
    case Stage::Kind::Logits:
        title = Texts::tr("logits");
        break;
    case Stage::Kind::Probabilities:
        title = Texts::tr("probabilities");
        break;
    case Stage::Kind::Loss:
        title = Texts::tr("loss");
        break;
    case Stage::Kind::LogitsGradient:
        title = QStringLiteral("dL/dlogits");
        break;
    case Stage::Kind::OutputGradient:
        title = QStringLiteral("dL/dh");
        break;
    case Stage::Kind::PreactivationGradient:
        title = QStringLiteral("dL/dhpreact");
        break;
    case Stage::Kind::WeightGradient:
        title =
            QStringLiteral("dL/d") + displayName(ParameterId{ParameterKind::Weights, stage.layer});
        break;
    case Stage::Kind::Update:
        title = Texts::tr("update");
        break;
    }
    const bool isOfALayer = stage.kind == Stage::Kind::Preactivation ||
                            stage.kind == Stage::Kind::Output ||
                            stage.kind == Stage::Kind::OutputGradient ||
                            stage.kind == Stage::Kind::PreactivationGradient;
    if (isOfALayer && config.hiddenLayers() > 1)
        title = Texts::tr("%1, layer %2").arg(title, countText(stage.layer));
    return QStringLiteral("%1. %2").arg(countText(number), title);
}

StagePicture pictureOf(const Scene& scene, Stage stage, const Followed& followed,
                       std::optional<float> lossAfter)
{
    return StageBuilder(scene, stage, followed, lossAfter).picture();
}

bool hasStages(const Scene& scene)
{
    if (!scene.observation || scene.observation->layers.empty() ||
        scene.observation->logits.values.empty())
        return false;
    return std::ranges::all_of(
               scene.observation->layers,
               [](const LayerObservation& layer) { return !layer.preactivation.values.empty(); }) &&
           std::ranges::all_of(
               scene.observation->parameters, [](const ParameterObservation& parameter) {
                   return !parameter.values.values.empty() && !parameter.gradients.values.empty();
               });
}

std::vector<double> probabilitiesOf(const Observation& observation, std::size_t example)
{
    const Tensor& logits = observation.logits;
    const float* begin = logits.values.begin() + example * logits.columns;
    std::vector<double> probabilities(begin, begin + logits.columns);
    const double largest = *std::ranges::max_element(probabilities);
    double sum = 0;
    for (double& each : probabilities) {
        each = std::exp(each - largest);
        sum += each;
    }
    for (double& each : probabilities)
        each /= sum;
    return probabilities;
}

} // namespace actigrad
