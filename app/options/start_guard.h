#pragma once

#include <QString>

namespace actigrad {

/// To be alive while a QApplication is made, which aborts the program if there is no display, none
/// that can be opened or no plugin for it: ends the program with a message instead. What Qt warns
/// of meanwhile is left out, for it says the same.
///
/// There may be one of these at a time.
class StartGuard
{
public:
    /// @param problem what to say; translations are not to be had while a QApplication is made
    explicit StartGuard(const QString& problem);
    ~StartGuard();
    StartGuard(const StartGuard&) = delete;
    StartGuard& operator=(const StartGuard&) = delete;

    /// Says that there is no display, and how to do without.
    [[nodiscard]] static QString noDisplay();

private:
    QtMessageHandler m_previous;
};

} // namespace actigrad
