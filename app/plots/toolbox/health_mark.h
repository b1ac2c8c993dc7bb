#pragma once

#include "app/look/theme.h"
#include "app/plots/toolbox/verdict.h"

#include <QPointF>

class QPainter;

namespace actigrad {

[[nodiscard]] QColor colorOf(Health health, const Theme& theme);

/// A mark in the colour of a verdict; never by colour alone: circle, triangle or square;
/// nothing if nothing is judged.
/// @param size in pixels
void paintHealthMark(QPainter& painter, const QPointF& center, double size, Health health,
                     const Theme& theme);

} // namespace actigrad
