#pragma once

#include "app/controls/config_editor.h"
#include "core/training/config_fields.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace actigrad {

class NumberBox;
class RealBox;

/// Fields that edit parts of a config, a row each.
class ConfigForm : public QWidget
{
    Q_OBJECT

public:
    /// @return null if the form has no row for it
    [[nodiscard]] NumberBox* box(std::int64_t RunConfig::*member) const;

    /// How wide the labels are; forms beneath each other share the widest.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int pixels);

protected:
    using Show = std::function<void(const RunConfig&)>;

    /// @param editor outlives the form
    explicit ConfigForm(ConfigEditor& editor);

    /// @param member one of those in `integerFields()`
    NumberBox& addNumber(std::int64_t RunConfig::*member);
    RealBox& addReal(const RealField& field);
    /// @param member an enumeration whose values count from 0
    template <typename Enumeration>
    QComboBox& addChoice(Enumeration RunConfig::*member)
    {
        return addChoice(
            [member](const RunConfig& config) { return static_cast<int>(config.*member); },
            [member](RunConfig& config, int index) {
                config.*member = static_cast<Enumeration>(index);
            });
    }
    /// @param show shows in the field what the config has
    void addField(QWidget& field, Show show);

    [[nodiscard]] ConfigEditor& editor() const { return m_editor; }
    /// Shows the editor's config. To be called once the fields are added.
    void showConfig();

    /// Label, accessible name and hint of a row.
    void nameRow(QWidget& field, const QString& label, const QString& hint);
    /// The same, with the limits of the number.
    void nameRow(std::int64_t RunConfig::*member, const QString& label, const QString& hint);
    static void nameChoices(QComboBox& box, const QStringList& names);
    /// Hides the row of a field while the config has no use for it.
    void showRowIf(QWidget& field, std::function<bool(const RunConfig&)> isNeeded);

    /// Sets every text; runs again when the language changes.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QLabel* label;
        QWidget* field;
        Show show;
        std::function<bool(const RunConfig&)> isNeeded = {};
        std::int64_t RunConfig::*member = nullptr;
    };

    QComboBox& addChoice(std::function<int(const RunConfig&)> get,
                         std::function<void(RunConfig&, int)> set);

    ConfigEditor& m_editor;
    QFormLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace actigrad
