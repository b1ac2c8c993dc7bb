#pragma once

#include "core/training/run_config.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;

namespace actigrad {

class NumberBox;
class RealBox;

/// Fields for parts of a config, a row each.
class ConfigForm : public QWidget
{
    Q_OBJECT

public:
    void setConfig(const RunConfig& config); ///< silent

    /// @return null if the form has no row for it
    [[nodiscard]] NumberBox* box(std::int64_t RunConfig::*member) const;

    /// How wide the labels are; forms beneath each other share the widest.
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int pixels);

signals:
    /// By the user. It differs from the config that was set in one field.
    void edited(const actigrad::RunConfig& config);
    void editingFinished(); ///< the edit is done

protected:
    using Show = std::function<void(const RunConfig&)>;

    explicit ConfigForm(QWidget* parent);

    /// @param member one of those in `integerLimits()`
    NumberBox& addNumber(std::int64_t RunConfig::*member);
    RealBox& addReal(double RunConfig::*member, double least, double greatest);
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

    /// Takes an edit of the user's.
    void edit(const std::function<void(RunConfig&)>& change);

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

    [[nodiscard]] const RunConfig& config() const { return m_config; }

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

    RunConfig m_config;
    QFormLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace actigrad
