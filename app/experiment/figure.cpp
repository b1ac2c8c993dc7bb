#include "app/experiment/figure.h"

#include "app/look/number_format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace actigrad {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace

std::span<const Figure> allFigures()
{
    static constexpr std::array all{Figure::InitialLoss, Figure::Saturated, Figure::Dead,
                                    Figure::GradToData,  Figure::Last200,   Figure::TrainLoss,
                                    Figure::DevLoss};
    return all;
}

QString keyOf(Figure figure)
{
    switch (figure) {
    case Figure::InitialLoss:
        return "initial_loss";
    case Figure::Saturated:
        return "saturated";
    case Figure::Dead:
        return "dead";
    case Figure::GradToData:
        return "grad_to_data";
    case Figure::Last200:
        return "last_200";
    case Figure::TrainLoss:
        return "train_loss";
    case Figure::DevLoss:
        return "dev_loss";
    }
    return {};
}

QString displayName(Figure figure)
{
    switch (figure) {
    case Figure::InitialLoss:
        return Texts::tr("initial loss");
    case Figure::Saturated:
        return Texts::tr("saturated at step 0");
    case Figure::Dead:
        return Texts::tr("silent neurons at step 0");
    case Figure::GradToData:
        return Texts::tr("grad:data of W1 at step 0");
    case Figure::Last200:
        return Texts::tr("mean loss of the last 200 steps");
    case Figure::TrainLoss:
        return Texts::tr("train loss");
    case Figure::DevLoss:
        return Texts::tr("dev loss");
    }
    return {};
}

CellDepth depthFor(Figure figure)
{
    switch (figure) {
    case Figure::InitialLoss:
    case Figure::Saturated:
    case Figure::Dead:
    case Figure::GradToData:
        return CellDepth::Step0;
    case Figure::Last200:
        return CellDepth::Trained;
    case Figure::TrainLoss:
    case Figure::DevLoss:
        return CellDepth::Evaluated;
    }
    return CellDepth::Step0;
}

bool isLoss(Figure figure)
{
    return figure == Figure::InitialLoss || figure == Figure::Last200 ||
           figure == Figure::TrainLoss || figure == Figure::DevLoss;
}

std::optional<double> valueOf(const CellResult& result, Figure figure)
{
    if (result.problem != nullptr)
        return std::nullopt;
    std::optional<double> value;
    switch (figure) {
    case Figure::InitialLoss:
        value = result.initialLoss;
        break;
    case Figure::Saturated:
        value = result.saturated;
        break;
    case Figure::Dead:
        value = result.dead;
        break;
    case Figure::GradToData:
        value = result.gradToData;
        break;
    case Figure::Last200:
        value = result.last200;
        break;
    case Figure::TrainLoss:
        value = result.trainLoss;
        break;
    case Figure::DevLoss:
        value = result.devLoss;
        break;
    }
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> foretold(const Theory& theory, const RunConfig& config, Figure figure)
{
    if (figure == Figure::InitialLoss)
        return theory.initialLoss;
    if (figure != Figure::Saturated)
        return std::nullopt;
    double sum = 0;
    double neurons = 0;
    for (std::size_t layer = 0; layer < theory.layers.size(); ++layer) {
        const auto width = static_cast<double>(config.hidden[layer]);
        sum += theory.layers[layer].saturated * width;
        neurons += width;
    }
    return sum / neurons;
}

QString valueText(Figure figure, double value)
{
    if (figure == Figure::Saturated)
        return shareText(value);
    if (figure == Figure::Dead)
        return countText(std::llround(value));
    return isLoss(figure) ? lossText(value, 4) : figureText(value);
}

} // namespace actigrad
