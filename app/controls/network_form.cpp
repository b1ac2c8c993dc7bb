#include "app/controls/network_form.h"

#include "app/controls/real_box.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace actigrad {
namespace {

const IntegerLimits& limitsOf(std::int64_t RunConfig::*member)
{
    return *std::ranges::find(integerLimits(), member, &IntegerLimits::member);
}

/// Quantities are read in groups of three digits and stepped by their second one; a seed is a name.
void makeQuantity(NumberBox& box)
{
    box.setGroupSeparatorShown(true);
    box.setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
}

} // namespace

NetworkForm::NetworkForm(QWidget* parent)
    : QWidget(parent), m_learningRateLabel(new QLabel), m_learningRate(new RealBox)
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    addRow(*layout, &RunConfig::context);
    addRow(*layout, &RunConfig::embedding);
    addRow(*layout, &RunConfig::hidden);
    addRow(*layout, &RunConfig::batch);
    addLearningRate(*layout);
    addRow(*layout, &RunConfig::decayAt);
    addRow(*layout, &RunConfig::steps);
    addRow(*layout, &RunConfig::seed);
    retranslate();
}

void NetworkForm::addRow(QFormLayout& layout, std::int64_t RunConfig::*member)
{
    const auto& limits = limitsOf(member);
    const Row row{member, new QLabel, new NumberBox};
    row.box->setLimits(static_cast<double>(limits.least), static_cast<double>(limits.greatest));
    row.box->showValue(static_cast<double>(m_config.*member));
    if (member != &RunConfig::seed)
        makeQuantity(*row.box);
    row.label->setBuddy(row.box);
    layout.addRow(row.label, row.box);
    m_rows.push_back(row);
    connect(row.box, &NumberBox::edited, this, [this, member](double value) {
        m_config.*member = static_cast<std::int64_t>(value);
        emit edited(m_config);
    });
    connect(row.box, &NumberBox::settled, this, &NetworkForm::settled);
}

void NetworkForm::addLearningRate(QFormLayout& layout)
{
    constexpr double least = 1e-12; // the box wants an end above 0
    m_learningRate->setLimits(least, greatestLearningRate);
    m_learningRate->showValue(m_config.learningRate);
    m_learningRateLabel->setBuddy(m_learningRate);
    layout.addRow(m_learningRateLabel, m_learningRate);
    connect(m_learningRate, &RealBox::edited, this, [this](double value) {
        m_config.learningRate = value;
        emit edited(m_config);
    });
    connect(m_learningRate, &RealBox::settled, this, &NetworkForm::settled);
}

void NetworkForm::setConfig(const RunConfig& config)
{
    m_config = config;
    for (const Row& row : m_rows)
        row.box->showValue(static_cast<double>(config.*row.member));
    m_learningRate->showValue(config.learningRate);
}

NumberBox& NetworkForm::box(std::int64_t RunConfig::*member) const
{
    return *std::ranges::find(m_rows, member, &Row::member)->box;
}

void NetworkForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void NetworkForm::retranslate()
{
    const auto name = [](QLabel& label, NumberBox& box, const QString& text, const QString& hint) {
        label.setText(text);
        label.setToolTip(hint);
        box.setAccessibleName(text);
        box.setToolTip(hint);
    };
    const auto nameRow = [&](std::int64_t RunConfig::*member, const QString& text,
                             const QString& hint) {
        const auto& row = *std::ranges::find(m_rows, member, &Row::member);
        const auto& limits = limitsOf(member);
        name(*row.label, *row.box, text,
             hint + '\n' +
                 tr("From %1 to %2.")
                     .arg(locale().toString(static_cast<qlonglong>(limits.least)),
                          locale().toString(static_cast<qlonglong>(limits.greatest))));
    };
    nameRow(&RunConfig::context, tr("Context"),
            tr("How many characters the next one is predicted from."));
    nameRow(&RunConfig::embedding, tr("Embedding"), tr("How many numbers stand for a character."));
    nameRow(&RunConfig::hidden, tr("Hidden"), tr("How many tanh neurons the hidden layer has."));
    nameRow(&RunConfig::batch, tr("Batch"), tr("How many examples a step learns from."));
    name(*m_learningRateLabel, *m_learningRate, tr("Learning rate"),
         tr("What a step multiplies the gradients with.") + '\n' +
             tr("Above 0, at most %1.").arg(locale().toString(greatestLearningRate, 'f', 0)));
    nameRow(&RunConfig::decayAt, tr("Decay at step"),
            tr("From this step on the learning rate is a tenth."));
    nameRow(&RunConfig::steps, tr("Steps"), tr("How many steps a run takes."));
    nameRow(&RunConfig::seed, tr("Seed"),
            tr("Decides every random number: the same seed gives the same run."));
}

} // namespace actigrad
