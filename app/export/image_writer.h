#pragma once

#include "core/training/run_config.h"

#include <QImage>
#include <QJsonObject>
#include <QSize>
#include <QString>

#include <optional>

namespace actigrad {

/// What a picture may measure, in pixels; the scale multiplies both sides.
inline constexpr int minPictureSide = 64;
inline constexpr int maxPictureSide = 10'000;
inline constexpr double minPictureScale = 1;
inline constexpr double maxPictureScale = 4;
inline constexpr double maxPictureArea = 100e6; ///< with the scale in it

/// Why a picture of `size × scale` pixels cannot be made, in words; nothing if it can. To be asked
/// before memory is taken.
[[nodiscard]] std::optional<QString> pictureSizeProblem(QSize size, double scale);

/// What a picture shows, to be kept in its file.
struct PictureSource
{
    QString title; ///< "hpreact", say
    const RunConfig& config;
    std::int64_t step;
    QString page = {};     ///< the page's file name
    QJsonObject plan = {}; ///< all that made the run; empty if that is not known
};

/// Writes a PNG all at once or not at all: an older file survives a failure. The file's texts are
/// `Title`, `Software`, `Actigrad:config` (see toJson), `Actigrad:step`, `Actigrad:page`,
/// `Actigrad:plan` (JSON) and `Actigrad:instruction_set`.
/// @throws WriteError
void writePng(const QString& file, QImage image, const PictureSource& source);

} // namespace actigrad
