#include "app/plots/dashboard.h"

#include "app/plots/activation_panel.h"
#include "app/plots/gradient_panel.h"
#include "app/plots/hpreact_panel.h"
#include "app/plots/loss_panel.h"
#include "app/plots/neuron_panel.h"
#include "app/plots/output_panel.h"

#include <QGridLayout>
#include <QPainter>

namespace actigrad {
namespace {

constexpr int columns = 3;
constexpr int rows = 2;
constexpr int gap = 8;

} // namespace

Dashboard::Dashboard(QWidget* parent) : QWidget(parent), m_loss(new LossPanel(this))
{
    auto* preactivation = new HpreactPanel(this);
    auto* output = new OutputPanel(this);
    auto* gradients = new GradientPanel(this);
    m_histograms = {preactivation, output, gradients};
    m_panels = {preactivation, new ActivationPanel(this), output,
                gradients,     new NeuronPanel(this),     m_loss};
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i)
        layout->addWidget(m_panels[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        layout->setColumnStretch(column, 1);
    for (int row = 0; row < rows; ++row)
        layout->setRowStretch(row, 1);
    for (std::size_t i = 1; i < m_panels.size(); ++i)
        setTabOrder(m_panels[i - 1], m_panels[i]);
}

void Dashboard::show(const Scene& scene)
{
    m_scene = scene;
    for (PlotPanel* panel : m_panels) {
        if (panel != m_loss)
            panel->showScene(scene);
    }
}

void Dashboard::showLosses(const Losses& losses)
{
    m_loss->showLosses(losses);
}

void Dashboard::setCountLogarithmic(bool logarithmic)
{
    for (HistogramPanel* panel : m_histograms)
        panel->setCountLogarithmic(logarithmic);
}

QImage Dashboard::picture(QSize size, double scale) const
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Theme::current().window);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const QSize cell((size.width() - (columns + 1) * gap) / columns,
                     (size.height() - (rows + 1) * gap) / rows);
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i) {
        const QPoint corner(gap + i % columns * (cell.width() + gap),
                            gap + i / columns * (cell.height() + gap));
        m_panels[static_cast<std::size_t>(i)]->paintPicture(painter, QRect(corner, cell));
    }
    return image;
}

} // namespace actigrad
