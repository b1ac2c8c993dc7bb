#pragma once

#include "app/export/film.h"

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace actigrad {

class PlotPanel;
class PlotView;
class Session;

/// What a film is made of.
struct FilmPlan
{
    QString file;
    PlotView* view = nullptr;
    const PlotPanel* panel = nullptr; ///< of the view; null: all of it
    QSize size;                       ///< of a picture without its caption, pixels
    std::vector<std::int64_t> steps;  ///< ascending, of the run on view
    int framesPerSecond = 12;
};

/// Makes films of the run on view: brings it to one step after the other, as the playhead does, and
/// paints what the pages then show. Afterwards the playhead is where it was. GUI thread only.
class FilmMaker : public QObject
{
    Q_OBJECT

public:
    /// @param session outlives this
    explicit FilmMaker(Session& session, QObject* parent = nullptr);
    ~FilmMaker() override;

    void start(FilmPlan plan); ///< one at a time
    void cancel();             ///< leaves no file
    [[nodiscard]] bool isAtWork() const { return m_writer != nullptr; }

signals:
    void progressed(int frames, int all);
    void finished(const QString& file);
    void failed(const QString& message);
    void ended(); ///< after one of both, or a cancel

private:
    void goOn();
    void paint();
    void end();

    Session& m_session;
    FilmPlan m_plan;
    std::unique_ptr<FilmWriter> m_writer; // null while there is no film
    std::size_t m_next = 0;
    std::uint64_t m_run = 0;
    std::optional<std::int64_t> m_playhead; // before
    QTimer m_wake;                          // after a frame, so that the window stays alive
};

} // namespace actigrad
