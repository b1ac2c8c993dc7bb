#pragma once

#include "app/options/usage_error.h"
#include "core/training/config_fields.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace actigrad {

/// "tanh, sigmoid, relu"
[[nodiscard]] QString joined(std::span<const std::string_view> names);

/// The options of a command line one by one, each as the type that it has. Every member throws
/// UsageError for a value that cannot be used; of an option given more than once, the last counts.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(OptionReader)

public:
    /// @param arguments the program's name first
    explicit OptionReader(const QStringList& arguments);

    [[nodiscard]] bool gives(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString help() const { return m_parser.helpText(); }
    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }

    /// Nothing if the option is not given, as in what follows.
    [[nodiscard]] std::optional<QString> textOf(const QString& name) const;
    [[nodiscard]] QStringList textsOf(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] std::optional<std::int64_t> integerOf(const QString& name, std::int64_t min,
                                                        std::int64_t max) const;

    // The value of a field of RunConfig.
    [[nodiscard]] std::optional<std::int64_t> valueOf(const IntegerField& field) const;
    [[nodiscard]] std::optional<double> valueOf(const RealField& field) const;
    [[nodiscard]] std::optional<std::vector<std::int64_t>> valueOf(const WidthsField& field) const;
    template <ConfigChoice Value>
    [[nodiscard]] std::optional<Value> valueOf(const ChoiceField<Value>& field) const
    {
        const QString name = QString::fromUtf8(field.name);
        const auto text = textOf(name);
        if (!text)
            return std::nullopt;
        const auto value = valueNamed<Value>(text->toStdString());
        if (!value)
            refuseChoice(name, *text, namesOf<Value>());
        return value;
    }

private:
    void parse(const QStringList& arguments);
    [[noreturn]] static void refuseChoice(const QString& option, const QString& text,
                                          std::span<const std::string_view> names);

    QCommandLineParser m_parser;
};

} // namespace actigrad
