#pragma once

#include <stdexcept>
#include <string>
#include <vector>

/// Marks a message of core for translation: lupdate knows the macro by its name. It stands for
/// the text alone; the app translates it under the given context.
#define ACTIGRAD_TEXT(context, text) text

namespace actigrad {

/// Bad input: words, settings or options that cannot be used.
///
/// The one exception core throws for it. `what()` is the English message; the pattern and its
/// arguments let the app say it in the user's language.
class InputError : public std::runtime_error
{
public:
    /// @param pattern English text with places %1 … %9, marked with `ACTIGRAD_TEXT("core", …)`
    explicit InputError(const char* pattern, std::vector<std::string> arguments = {});

    [[nodiscard]] const char* pattern() const noexcept { return m_pattern; }
    [[nodiscard]] const std::vector<std::string>& arguments() const noexcept { return m_arguments; }

private:
    const char* m_pattern; // a literal: never freed
    std::vector<std::string> m_arguments;
};

/// A number as messages show it, whatever the process's locale: "0.1", "1e+30", "nan".
[[nodiscard]] std::string toText(double value);

} // namespace actigrad
