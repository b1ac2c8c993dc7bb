#pragma once

#include <QIcon>

namespace actigrad {

enum class Icon { Restart, Pause, Resume, Step, NewSeed, Export };

/// Drawn in the theme's text colour, since icon themes are not to be relied on.
[[nodiscard]] QIcon makeIcon(Icon icon);

/// The program's own, in several sizes.

} // namespace actigrad
