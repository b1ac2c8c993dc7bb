#include "app/controls/config_form.h"

#include "app/look/input_guard.h"
#include "app/look/number_format.h"
#include "app/look/real_box.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace actigrad {
namespace {

const IntegerField& limitsOf(std::int64_t RunConfig::*member)
{
    return *std::ranges::find(integerFields(), member, &IntegerField::member);
}

} // namespace

ConfigForm::ConfigForm(ConfigEditor& editor) : m_editor(editor), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&m_editor, &ConfigEditor::changed, this, &ConfigForm::showConfig);
}

void ConfigForm::addField(QWidget& field, Show show)
{
    auto* label = new QLabel;
    label->setBuddy(&field);
    m_layout->addRow(label, &field);
    m_rows.push_back({label, &field, std::move(show)});
}

NumberBox& ConfigForm::addNumber(std::int64_t RunConfig::*member)
{
    const auto& limits = limitsOf(member);
    auto* box = new NumberBox;
    box->setLimits(static_cast<double>(limits.min), static_cast<double>(limits.max));
    if (member != &RunConfig::seed && member != &RunConfig::batchSeed) // names, not quantities
        box->showAsQuantity();
    addField(*box, [box, member](const RunConfig& config) {
        box->showValue(static_cast<double>(config.*member));
    });
    m_rows.back().member = member;
    connect(box, &NumberBox::edited, this, [this, member](double value) {
        m_editor.editShape(
            [&](RunConfig& config) { config.*member = static_cast<std::int64_t>(value); });
    });
    connect(box, &NumberBox::settled, &m_editor, &ConfigEditor::finishEditing);
    return *box;
}

RealBox& ConfigForm::addReal(const RealField& field)
{
    auto* box = new RealBox;
    box->setLimits(field.min, field.max);
    addField(*box, [box, member = field.member](const RunConfig& config) {
        box->showValue(config.*member);
    });
    connect(box, &RealBox::edited, this, [this, member = field.member](double value) {
        m_editor.editShape([&](RunConfig& config) { config.*member = value; });
    });
    connect(box, &RealBox::settled, &m_editor, &ConfigEditor::finishEditing);
    return *box;
}

QComboBox& ConfigForm::addChoice(std::function<int(const RunConfig&)> get,
                                 std::function<void(RunConfig&, int)> set)
{
    auto* box = new QComboBox;
    InputGuard::install(*box);
    addField(*box, [box, get = std::move(get)](const RunConfig& config) {
        box->setCurrentIndex(get(config));
    });
    connect(box, &QComboBox::activated, this, [this, set = std::move(set)](int index) {
        RunConfig chosen = m_editor.config();
        set(chosen, index);
        if (chosen == m_editor.config())
            return;
        m_editor.editShape([&chosen](RunConfig& config) { config = chosen; });
        m_editor.finishEditing();
    });
    return *box;
}

void ConfigForm::showConfig()
{
    const RunConfig& config = m_editor.config();
    for (const Row& row : m_rows) {
        row.show(config);
        if (row.isNeeded)
            m_layout->setRowVisible(row.field, row.isNeeded(config));
    }
}

NumberBox* ConfigForm::box(std::int64_t RunConfig::*member) const
{
    const auto row = std::ranges::find(m_rows, member, &Row::member);
    return row == m_rows.end() ? nullptr : qobject_cast<NumberBox*>(row->field);
}

void ConfigForm::nameRow(QWidget& field, const QString& label, const QString& hint)
{
    const Row& row = *std::ranges::find(m_rows, &field, &Row::field);
    row.label->setText(label);
    row.label->setToolTip(hint);
    field.setAccessibleName(label);
    field.setToolTip(hint);
}

void ConfigForm::nameRow(std::int64_t RunConfig::*member, const QString& label, const QString& hint)
{
    const auto& limits = limitsOf(member);
    const auto number = [this](std::int64_t value) { return countText(value, locale()); };
    nameRow(*box(member), label,
            hint + '\n' + tr("From %1 to %2.").arg(number(limits.min), number(limits.max)));
}

void ConfigForm::nameChoices(QComboBox& box, const QStringList& names)
{
    for (int i = 0; i < names.size(); ++i) {
        if (i < box.count())
            box.setItemText(i, names[i]);
        else
            box.addItem(names[i]);
    }
}

void ConfigForm::showRowIf(QWidget& field, std::function<bool(const RunConfig&)> isNeeded)
{
    std::ranges::find(m_rows, &field, &Row::field)->isNeeded = std::move(isNeeded);
}

int ConfigForm::labelWidth() const
{
    int widest = 0;
    for (const Row& row : m_rows)
        widest = std::max(widest, row.label->QLabel::sizeHint().width());
    return widest;
}

void ConfigForm::setLabelWidth(int pixels)
{
    for (const Row& row : m_rows)
        row.label->setMinimumWidth(pixels);
}

void ConfigForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace actigrad
