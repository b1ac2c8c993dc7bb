#pragma once

#include <QIcon>
#include <QImage>

#include <array>

namespace actigrad {

inline constexpr std::array<int, 9> iconSizes{16, 22, 24, 32, 48, 64, 128, 256, 512};

/// The program's icon, drawn from its SVG.
[[nodiscard]] QImage applicationIconImage(int pixels);
[[nodiscard]] QIcon applicationIcon(); ///< in all sizes

} // namespace actigrad
