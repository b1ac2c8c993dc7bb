#include "app/window/experiments/axis_form.h"

#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/real_box.h"
#include "app/look/text_scale.h"
#include "app/options/sweep.h"
#include "app/options/usage_error.h"
#include "app/plots/experiments/axis_values.h"
#include "core/training/config_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace actigrad {
namespace {

constexpr int maxCount = 200; // values of an axis

/// The names that a setting can have; empty if it is a number.
QStringList choicesOf(const QString& setting)
{
    QStringList names;
    visitFields([&](const auto& field) {
        using Field = std::decay_t<decltype(field)>;
        if constexpr (!std::is_same_v<Field, IntegerField> && !std::is_same_v<Field, RealField> &&
                      !std::is_same_v<Field, WidthsField>) {
            using Value = std::decay_t<decltype(RunConfig().*field.member)>;
            if (setting == QString::fromUtf8(field.name)) {
                for (const std::string_view name : namesOf<Value>())
                    names += QString::fromUtf8(name);
            }
        }
    });
    return names;
}

/// With two digits: 0.0304 → 0.03.
double rounded(double value)
{
    return QString::number(value, 'g', 2).toDouble();
}

} // namespace

QStringList settingsOf(const RunConfig& config)
{
    QStringList settings;
    for (const ParameterId id : config.scaledParameters())
        settings += QString::fromStdString(nameOf(id));
    settings += {"gain", "lr", "width", "depth", "activation", "batchnorm", "bias"};
    visitFields([&](const auto& field) {
        const QString name = QString::fromUtf8(field.name);
        const bool isUsed =
            (name != "bn-momentum" || config.batchNorm != BatchNormalisation::None) &&
            (name != "lr-decay-at" || config.schedule == LearningRateSchedule::Step);
        if (name != "seed" && name != "hidden" && isUsed && !settings.contains(name))
            settings += name;
    });
    return settings;
}

AxisRange usualRange(const RunConfig& config, const QString& setting)
{
    const double now = numberOf(config, setting).value_or(0);
    if (setting == "width")
        return {25, 400, 4};
    if (setting == "depth")
        return {1, 5, 5};
    if (setting == "gain")
        return {0.5, 3, 9};
    if (setting == "context")
        return {1, 8, 8};
    if (setting == "embedding")
        return {2, 20, 7};
    if (setting == "batch")
        return {8, 128, 6};
    if (setting == "batch-seed")
        return {1, 5, 5};
    if (setting == "steps" || setting == "lr-decay-at")
        return {std::max(1.0, now / 10), now, 5};
    if (setting == "bn-momentum")
        return {0.001, 0.1, 5};
    if (now > 0)
        return {rounded(now / 10), rounded(std::min(now * 10, maxScale)), 9};
    return {0.01, 1, 9};
}

SweepAxis axisOf(const QString& setting, const AxisRange& range)
{
    constexpr int digits = 12;
    return sweepAxis(QString("%1=%2:%3:%4")
                         .arg(setting, QString::number(range.from, 'g', digits),
                              QString::number(range.to, 'g', digits),
                              QString::number(range.count)));
}

AxisForm::AxisForm(const RunConfig& config, bool mayBeNone, QWidget* parent)
    : QWidget(parent), m_config(config), m_setting(new QComboBox), m_range(new QWidget),
      m_from(new RealBox), m_to(new RealBox), m_count(new NumberBox), m_choices(new QListWidget),
      m_values(new QLabel)
{
    if (mayBeNone)
        m_setting->addItem(tr("none"), QString());
    for (const QString& setting : settingsOf(config)) {
        const QString name = settingName(setting);
        m_setting->addItem(name, setting);
    }
    m_setting->setAccessibleName(tr("Setting"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_count->setAccessibleName(tr("Values"));
    m_choices->setAccessibleName(tr("Values"));
    InputGuard::install(*m_setting);
    for (RealBox* box : {m_from, m_to}) {
        box->setLimits(0, 1e9);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    }
    m_count->setLimits(2, maxCount);
    auto* range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(new QLabel(tr("from")));
    range->addWidget(m_from);
    range->addWidget(new QLabel(tr("to")));
    range->addWidget(m_to);
    range->addWidget(new QLabel(tr("in")));
    range->addWidget(m_count);
    range->addWidget(new QLabel(tr("values")));
    range->addStretch();
    m_choices->setMaximumHeight(scaled(110));
    m_choices->setSelectionMode(QAbstractItemView::NoSelection);
    m_values->setForegroundRole(QPalette::PlaceholderText);
    m_values->setTextFormat(Qt::PlainText);
    m_values->setMinimumWidth(scaled(360));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_setting);
    layout->addWidget(m_range);
    layout->addWidget(m_choices);
    layout->addWidget(m_values);
    connect(m_setting, &QComboBox::currentIndexChanged, this, &AxisForm::showSetting);
    for (NumberBox* box : {static_cast<NumberBox*>(m_from), static_cast<NumberBox*>(m_to), m_count})
        connect(box, &NumberBox::edited, this, &AxisForm::retranslate);
    connect(m_choices, &QListWidget::itemChanged, this, &AxisForm::retranslate);
    showSetting();
}

void AxisForm::choose(const QString& setting)
{
    const int index = m_setting->findData(setting);
    if (index >= 0)
        m_setting->setCurrentIndex(index);
}

QString AxisForm::setting() const
{
    return m_setting->currentData().toString();
}

void AxisForm::setCount(int count)
{
    m_count->showValue(count);
    retranslate();
}

void AxisForm::showSetting()
{
    const QString name = setting();
    const QStringList choices = choicesOf(name);
    m_range->setVisible(!name.isEmpty() && choices.isEmpty());
    m_choices->setVisible(!choices.isEmpty());
    m_values->setVisible(!name.isEmpty() && choices.isEmpty());
    const QSignalBlocker silent(m_choices);
    m_choices->clear();
    for (const QString& choice : choices) {
        auto* item = new QListWidgetItem(choice, m_choices);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (!name.isEmpty() && choices.isEmpty()) {
        const AxisRange range = usualRange(m_config, name);
        m_from->showNumber(range.from);
        m_to->showNumber(range.to);
        m_count->showValue(range.count);
    }
    retranslate();
}

std::optional<SweepAxis> AxisForm::axis() const
{
    const QString name = setting();
    if (name.isEmpty())
        return std::nullopt;
    try {
        if (m_choices->count() == 0) {
            if (m_from->isWrong() || m_to->isWrong() || m_count->isWrong())
                return std::nullopt;
            return axisOf(name,
                          {m_from->value(), m_to->value(), static_cast<int>(m_count->value())});
        }
        QStringList values;
        for (int i = 0; i < m_choices->count(); ++i) {
            if (m_choices->item(i)->checkState() == Qt::Checked)
                values += m_choices->item(i)->text();
        }
        if (values.isEmpty())
            return std::nullopt;
        return sweepAxis(name + '=' + values.join(','));
    } catch (const UsageError&) { // what is wrong is said by `problem`
        return std::nullopt;
    }
}

QString AxisForm::problem() const
{
    if (setting().isEmpty() || axis())
        return {};
    const QString name = settingName(setting());
    if (m_choices->count() > 0)
        return tr("%1: choose at least one value").arg(name);
    return tr("%1: these ends cannot be used; scales, gains and rates must be greater than 0")
        .arg(name);
}

void AxisForm::retranslate()
{
    const auto values = axis();
    QString text;
    if (values && m_choices->count() == 0) {
        constexpr std::size_t most = 9;
        QStringList texts;
        for (std::size_t i = 0; i < std::min(values->values.size(), most); ++i)
            texts += roundedText(values->values[i].number.value_or(0), 3);
        if (values->values.size() > most)
            texts += QStringLiteral("…");
        text = texts.join(QStringLiteral("  "));
    }
    m_values->setText(text);
    emit changed();
}

} // namespace actigrad
