#pragma once

#include <QEvent>

namespace actigrad {

/// Whether texts and colours have to be set again: another language, locale, palette or font.
[[nodiscard]] inline bool isLookChange(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        return true;
    default:
        return false;
    }
}

} // namespace actigrad
