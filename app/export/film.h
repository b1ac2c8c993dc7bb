#pragma once

#include "core/training/run_config.h"

#include <QImage>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace actigrad {

inline constexpr int minFilmRate = 1; ///< frames a second
inline constexpr int maxFilmRate = 50;

/// How far apart a film's steps lie.
enum class FilmSpacing {
    Linear,
    Logarithmic ///< in log(1 + step − first)
};

/// The steps that a film shows, ascending, from `from` to `to`, both among them. Fewer than
/// `frames` where there are not so many steps.
[[nodiscard]] std::vector<std::int64_t> filmSteps(std::int64_t from, std::int64_t to, int frames,
                                                  FilmSpacing spacing);

/// "Run 1 · step 1,234 of 200,000 · tanh, 200 neurons, batch 32, learning rate 0.1, seed 7"
[[nodiscard]] QString filmCaption(const QString& run, const RunConfig& config, std::int64_t step);

/// The picture with a line of text beneath, which is elided if it is too long. GUI thread only.
[[nodiscard]] QImage withCaption(const QImage& picture, const QString& caption);

/// Encodes a film's frames on a thread of its own, while the next ones are painted.
///
/// The file's ending decides: `.webp` is an animated WebP, `.png` numbered pictures
/// (`name-0001.png`, …). Nothing stands under the film's name until `finish` returns, and what
/// stood there before survives a failure. The destructor gives the film up. One thread uses it.
class FilmWriter
{
public:
    FilmWriter(const QString& file, int framesPerSecond);
    ~FilmWriter();
    FilmWriter(const FilmWriter&) = delete;
    FilmWriter& operator=(const FilmWriter&) = delete;

    /// Adds the next frame, as large as the first. Waits while several are still to be encoded.
    /// @throws WriteError if an earlier frame failed
    void add(QImage frame);
    /// Waits for the frames and puts the film in place.
    /// @throws WriteError
    void finish();

    /// Whether its ending is one of those.
    [[nodiscard]] static bool isFilm(const QString& file);
    /// Files that `finish` writes with so many frames.
    [[nodiscard]] static std::vector<QString> files(const QString& file, std::size_t frames);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace actigrad
