#include "app/controls/network_drawing.h"

#include "app/controls/config_editor.h"
#include "app/look/activation_names.h"
#include "app/look/look_change.h"
#include "app/look/number_format.h"
#include "app/look/outlines.h"
#include "app/look/text_scale.h"
#include "app/look/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace actigrad {
namespace {

constexpr int gap = 7; // pixels at text scale 1, for an arrow

QString times(std::int64_t rows, std::int64_t columns)
{
    return QString("%1×%2").arg(rows).arg(columns);
}

} // namespace

NetworkPart partOf(ParameterId parameter, const RunConfig& config)
{
    const bool isOutput = parameter.layer == config.layers();
    switch (parameter.kind) {
    case ParameterKind::Embedding:
        return NetworkPart::Embedding;
    case ParameterKind::Gain:
    case ParameterKind::Shift:
        return isOutput ? NetworkPart::OutputWeights : NetworkPart::BatchNorm;
    case ParameterKind::Weights:
    case ParameterKind::Bias:
        break;
    }
    return isOutput ? NetworkPart::OutputWeights : NetworkPart::HiddenWeights;
}

NetworkDrawing::NetworkDrawing(ConfigEditor& editor) : m_editor(editor)
{
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&editor, &ConfigEditor::changed, this, [this] { retranslate(); });
    retranslate();
}

std::vector<NetworkPart> NetworkDrawing::parts() const
{
    using enum NetworkPart;
    if (m_editor.config().isNormalised(1))
        return {Letters,    Embedding,     HiddenWeights, BatchNorm,
                Activation, OutputWeights, Probabilities};
    return {Letters, Embedding, HiddenWeights, Activation, OutputWeights, Probabilities};
}

NetworkDrawing::Texts NetworkDrawing::textsOf(NetworkPart part) const
{
    const RunConfig& config = m_editor.config();
    const auto vocabulary = static_cast<std::int64_t>(config.words->vocabulary().size());
    const int layers = config.hiddenLayers();
    switch (part) {
    case NetworkPart::Letters:
        return {tr("letters"), QString::number(config.context),
                tr("The context: the %1 characters before the one to predict")
                    .arg(countText(config.context))};
    case NetworkPart::Embedding:
        return {"C", times(vocabulary, config.embedding),
                tr("A vector of %1 numbers for each of %2 characters")
                    .arg(countText(config.embedding), countText(vocabulary))};
    case NetworkPart::HiddenWeights:
        return {layers > 1 ? QString("W1…W%1").arg(layers) : QString("W1"),
                times(config.fanIn(1), config.outFeatures(1)),
                tr("Weights of the hidden layers; the first takes %1 numbers and gives hpreact, "
                   "%2 numbers")
                    .arg(countText(config.fanIn(1)), countText(config.outFeatures(1)))};
    case NetworkPart::BatchNorm:
        return {tr("norm"), QString::number(config.outFeatures(1)),
                tr("Batch norm: hpreact gets mean 0 and std 1 in every batch")};
    case NetworkPart::Activation:
        return {displayName(config.activation),
                layers > 1 ? QString("×%1").arg(layers) : QString::number(config.hidden.front()),
                tr("The activation makes h of hpreact")};
    case NetworkPart::OutputWeights:
        return {
            QString("W%1").arg(config.layers()), times(config.fanIn(config.layers()), vocabulary),
            tr("The output layer: a logit for each of %1 characters").arg(countText(vocabulary))};
    case NetworkPart::Probabilities:
        return {tr("p"), QString::number(vocabulary),
                tr("Softmax: the probability of each character to come next; the loss is −log of "
                   "the right one’s")};
    }
    return {};
}

/// As wide as its texts, with an equal share of the room that is left.
QRect NetworkDrawing::rectOf(NetworkPart part) const
{
    const auto all = parts();
    const QFontMetrics metrics(smallFont());
    const int between = scaled(gap);
    std::vector<int> widths;
    int sum = 0;
    for (const NetworkPart each : all) {
        const Texts texts = textsOf(each);
        widths.push_back(std::max(metrics.horizontalAdvance(texts.name),
                                  metrics.horizontalAdvance(texts.shape)));
        sum += widths.back();
    }
    const int count = static_cast<int>(all.size());
    const int spare = (width() - sum - (count - 1) * between) / count;
    int left = 0;
    for (std::size_t i = 0; all[i] != part; ++i)
        left += widths[i] + spare + between;
    const auto at = static_cast<std::size_t>(std::ranges::find(all, part) - all.begin());
    return {left, 1, widths[at] + spare, height() - 2};
}

std::optional<NetworkPart> NetworkDrawing::partAt(QPoint position) const
{
    for (const NetworkPart part : parts()) {
        if (rectOf(part).contains(position))
            return part;
    }
    return std::nullopt;
}

void NetworkDrawing::setLit(std::optional<NetworkPart> part)
{
    if (m_lit == part)
        return;
    m_lit = part;
    update();
}

QFont NetworkDrawing::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.72));
    return small;
}

QSize NetworkDrawing::sizeHint() const
{
    return {scaled(200), QFontMetrics(font()).height() + QFontMetrics(smallFont()).height() + 6};
}

void NetworkDrawing::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = parts();
    for (const NetworkPart part : all) {
        const QRect box = rectOf(part);
        const bool isLit = m_lit == part;
        const double fill = isLit ? 0.3 : m_under == part ? 0.1 : 0;
        painter.setPen(
            QPen(isLit ? blend(theme.border, theme.accent, 0.8) : theme.border, isLit ? 2 : 1));
        painter.setBrush(blend(theme.panel, theme.accent, fill));
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        const Texts texts = textsOf(part);
        painter.setFont(smallFont());
        painter.setPen(theme.text);
        const QRect upper(box.left(), box.top() + 2, box.width(), box.height() / 2 - 1);
        const QRect lower(box.left(), box.top() + box.height() / 2, box.width(),
                          box.height() / 2 - 2);
        const QFontMetrics metrics(smallFont());
        painter.drawText(upper, Qt::AlignCenter,
                         metrics.elidedText(texts.name, Qt::ElideRight, box.width()));
        painter.setPen(theme.mutedText);
        painter.drawText(lower, Qt::AlignCenter,
                         metrics.elidedText(texts.shape, Qt::ElideRight, box.width()));
        if (part == all.back())
            continue;
        painter.setPen(linePen(theme.mutedText));
        const double y = box.center().y() + 0.5;
        const double tip = box.right() + scaled(gap) - 0.5;
        const double head = scaled(2.5);
        painter.drawLine(QPointF(box.right() + 1.5, y), QPointF(tip, y));
        painter.drawLine(QPointF(tip - head, y - head), QPointF(tip, y));
        painter.drawLine(QPointF(tip - head, y + head), QPointF(tip, y));
    }
}

bool NetworkDrawing::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        if (const auto part = partAt(help.pos())) {
            const Texts texts = textsOf(*part);
            QToolTip::showText(help.globalPos(),
                               QString("%1 (%2)\n%3").arg(texts.name, texts.shape, texts.hint),
                               this);
        }
        return true;
    }
    return QWidget::event(event);
}

void NetworkDrawing::mouseMoveEvent(QMouseEvent* event)
{
    const auto under = partAt(event->position().toPoint());
    if (m_under == under)
        return;
    m_under = under;
    update();
}

void NetworkDrawing::leaveEvent(QEvent* /*event*/)
{
    m_under.reset();
    update();
}

void NetworkDrawing::mousePressEvent(QMouseEvent* event)
{
    if (const auto part = partAt(event->position().toPoint()))
        emit partChosen(*part);
}

void NetworkDrawing::retranslate()
{
    QStringList names;
    for (const NetworkPart part : parts()) {
        const Texts texts = textsOf(part);
        names += texts.name + ' ' + texts.shape;
    }
    setAccessibleName(tr("The network: %1").arg(names.join(" → ")));
    update();
}

void NetworkDrawing::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (isLookChange(*event))
        retranslate();
}

} // namespace actigrad
