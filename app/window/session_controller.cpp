#include "app/window/session_controller.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/base/words.h"
#include "app/controls/config_editor.h"
#include "app/export/file_writer.h"
#include "app/files/plan_json.h"
#include "app/look/number_format.h"
#include "app/options/console.h"
#include "app/session/session.h"
#include "app/window/status_strip.h"
#include "app/window/view_stack.h"
#include "core/input_error.h"
#include "core/instruction_set.h"
#include "core/text/text_file.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <malloc.h>
#include <thread>
#include <utility>

namespace actigrad {
namespace {

constexpr std::uintmax_t maxSessionFile = 4ULL << 30U; // bytes
constexpr std::size_t keptMegabytes = 16;              // for checkpoints, while the window is open
constexpr int keepFirst = 10'000;                      // ms
constexpr int keepEvery = 60'000;                      // ms
constexpr int noticeFor = 8'000;                       // ms
constexpr std::chrono::seconds writePatience{20};

struct GivenUp
{
};

std::size_t bytesOf(std::int64_t megabytes)
{
    return static_cast<std::size_t>(megabytes) << 20U;
}

void write(SavedSession session, const QString& file, std::size_t allowed)
{
    completeCheckpoints(session.state);
    writeFile(file, sessionFile(session, allowed, {embeddedWords()}));
}

SavedSession readSession(const QString& file, std::shared_ptr<const WordList> present)
{
    const std::string bytes =
        readFile(encodeFileName(file).toStdString(), maxSessionFile, ignoreProgress);
    SavedSession session =
        readSessionFile(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())),
                        {embeddedWords(), std::move(present)});
    completePictures(session.state);
    return session;
}

} // namespace

SessionController::SessionController(Session& session, ConfigEditor& editor, ViewStack& views,
                                     StatusStrip& strip, QObject* parent)
    : QObject(parent), m_session(session), m_editor(editor), m_views(views), m_strip(strip)
{
    const auto noteChange = [this] { m_isChanged = true; };
    connect(&session, &Session::frameReady, this, noteChange);
    connect(&session, &Session::stateChanged, this, noteChange);
    connect(&views.experiments().experiments(), &ExperimentList::changed, this, noteChange);
    connect(&strip, &StatusStrip::cancelRequested, this, [this] {
        ++*m_opening;
        m_strip.endLoading();
    });
    connect(&m_keepTimer, &QTimer::timeout, this, &SessionController::keepInBackground);
}

SessionController::~SessionController()
{
    m_pending->waitFor(writePatience);
}

/// On a thread that nobody joins: a file on a dead mount may take for ever.
void SessionController::run(std::function<void()> work)
{
    m_pending->begin();
    std::thread([pending = m_pending, work = std::move(work)] {
        work();
        malloc_trim(0); // reading and writing takes much memory for a moment: glibc would keep it
        pending->end();
    }).detach();
}

std::optional<SavedSession> SessionController::session() const
{
    auto state = m_session.state();
    if (!state)
        return std::nullopt;
    return SavedSession{*std::move(state), m_editor.config(), m_views.currentView().fileName(),
                        m_views.experiments().experiments().kept()};
}

void SessionController::save(QWidget* window)
{
    if (m_file.isEmpty())
        askToSave(window);
    else
        saveTo(m_file);
}

void SessionController::askToSave(QWidget* window)
{
    QFileDialog dialog(window, tr("Save session"), {}, tr("Sessions (*.actigrad)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix("actigrad");
    dialog.selectFile(m_file.isEmpty() ? "session.actigrad" : m_file);
    if (dialog.exec() == QDialog::Accepted)
        saveTo(dialog.selectedFiles().constFirst());
}

void SessionController::askToOpen(QWidget* window)
{
    const QString file =
        QFileDialog::getOpenFileName(window, tr("Open session"), QFileInfo(m_file).path(),
                                     tr("Sessions (*.actigrad);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void SessionController::saveTo(const QString& file)
{
    auto saved = session();
    if (!saved)
        return;
    run([this, mail = m_mailbox.sender(), saved = *std::move(saved), file,
         allowed = bytesOf(m_megabytes)]() mutable {
        QString problem;
        const auto runs = saved.state.runs.size();
        try {
            write(std::move(saved), file, allowed);
        } catch (const std::exception& error) {
            problem = describe(error);
        }
        mail.post([this, file, problem, runs] {
            if (!problem.isEmpty()) {
                m_strip.showProblem(problem);
                return;
            }
            setFile(file);
            emit used(file);
            m_strip.showNotice(tr("Saved the session, %1: %2").arg(runsText(runs), printable(file)),
                               noticeFor);
        });
    });
}

void SessionController::open(const QString& file)
{
    m_strip.dismissProblem();
    m_strip.showNotice(tr("Opening %1…").arg(printable(QFileInfo(file).fileName())), noticeFor);
    run([this, mail = m_mailbox.sender(), file, number = ++*m_opening,
         present = m_editor.config().words] {
        try {
            auto session = std::make_shared<SavedSession>(readSession(file, present));
            mail.post(
                [this, session, file, number] { restore(std::move(*session), file, number); });
        } catch (const std::exception& error) {
            mail.post([this, number, problem = printable(file) + ": " + describe(error)] {
                if (number == *m_opening)
                    m_strip.showProblem(problem);
            });
        }
    });
}

void SessionController::restore(SavedSession session, const QString& file, std::uint64_t number)
{
    if (number != *m_opening)
        return;
    const std::size_t runs = session.state.runs.size();
    m_session.restore(std::move(session.state));
    m_editor.setConfig(session.settings);
    if (session.settings != *m_session.currentRun()->config)
        m_session.preview(session.settings);
    m_views.experiments().experiments().restore(std::move(session.experiments));
    for (PlotView* view : m_views.views()) {
        if (view->fileName() == session.page)
            m_views.setCurrentWidget(view);
    }
    const bool isOwn =
        m_kept && QFileInfo(file).absolutePath() == QFileInfo(m_kept->file()).absolutePath();
    setFile(isOwn ? QString() : file);
    if (!isOwn)
        emit used(file);
    emit opened();

    const QString own = QString::fromUtf8(instructionSet());
    QString text = tr("Opened %1").arg(runsText(runs));
    if (session.instructionSet != own)
        text += ". " + tr("They were trained with %1, here it is %2: steps that are computed again "
                          "differ by rounding")
                           .arg(printable(session.instructionSet), own);
    else
        text += ": " + tr("every step is there, exactly");
    if (!session.missingWords.isEmpty())
        text += ". " + tr("Left out are runs on words that are not in the file: %1")
                           .arg(printable(session.missingWords.join(", ")));
    m_strip.showNotice(text, noticeFor);
}

void SessionController::openPicture(const QString& file)
{
    m_strip.dismissProblem();
    const QString text =
        tr("Going back to what %1 shows").arg(printable(QFileInfo(file).fileName()));
    run([this, mail = m_mailbox.sender(), file, text, opening = m_opening, number = ++*m_opening,
         present = m_editor.config().words] {
        int shown = -1;
        const auto look = [&](double share) {
            if (*opening != number)
                throw GivenUp();
            const int percent = static_cast<int>(100 * share);
            if (std::exchange(shown, percent) == percent)
                return;
            mail.post([this, text, percent, number] {
                if (number == *m_opening)
                    m_strip.showLoading(text, percent);
            });
        };
        try {
            auto found =
                std::make_shared<PicturedRun>(runOfPicture(file, {embeddedWords(), present}, look));
            mail.post([this, found, number] {
                if (number == *m_opening)
                    take(std::move(*found));
            });
        } catch (const GivenUp&) { // nobody waits for it
        } catch (const std::exception& error) {
            mail.post([this, number, problem = printable(file) + ": " + describe(error)] {
                if (number != *m_opening)
                    return;
                m_strip.endLoading();
                m_strip.showProblem(problem);
            });
        }
    });
}

void SessionController::take(PicturedRun pictured)
{
    m_strip.endLoading();
    m_session.adopt(std::move(pictured.run));
    m_session.setPlayhead(pictured.step);
    for (PlotView* view : m_views.views()) {
        if (view->fileName() == pictured.page)
            m_views.setCurrentWidget(view);
    }
    const QString own = QString::fromUtf8(instructionSet());
    const QString step = countText(pictured.step);
    m_strip.showNotice(
        pictured.instructionSet == own
            ? tr("The picture’s run at step %1, exactly").arg(step)
            : tr("The picture’s run at step %1. It was made with %2, here it is %3: figures differ "
                 "by rounding")
                  .arg(step, printable(pictured.instructionSet), own),
        noticeFor);
}

void SessionController::setFile(const QString& file)
{
    m_file = file;
    emit fileChanged();
}

void SessionController::keepIn(const QString& folder)
{
    m_kept = std::make_unique<KeptSessions>(folder);
    QTimer::singleShot(keepFirst, this, &SessionController::keepInBackground);
    m_keepTimer.start(keepEvery);
}

/// More than a run at rest at step 0.
bool SessionController::isWorthKeeping() const
{
    const RunStore& runs = m_session.runs();
    return runs.count() > 1 || !m_views.experiments().experiments().entries().empty() ||
           (runs.count() == 1 && runs.records().front().stepsDone() > 0);
}

void SessionController::keepInBackground()
{
    if (!m_isChanged || m_isKeeping || !isWorthKeeping())
        return;
    auto saved = session();
    m_isChanged = false;
    m_isKeeping = true;
    run([this, mail = m_mailbox.sender(), saved = *std::move(saved),
         file = m_kept->file()]() mutable {
        QString problem;
        try {
            write(std::move(saved), file, bytesOf(keptMegabytes));
        } catch (const std::exception& error) {
            problem = describe(error);
        }
        mail.post([this, problem] {
            m_isKeeping = false;
            const bool isNew = !problem.isEmpty() && m_keepProblem.isEmpty();
            m_keepProblem = problem;
            if (problem.isEmpty())
                return;
            m_isChanged = true; // tried again in a minute
            if (isNew)          // once is enough
                m_strip.showProblem(tr("The session cannot be kept by itself: %1").arg(problem));
        });
    });
}

void SessionController::keepNow()
{
    if (!m_kept || !isWorthKeeping())
        return;
    m_pending->waitFor(writePatience); // the older one must not come last
    if (auto saved = session()) {
        try {
            write(*std::move(saved), m_kept->file(), bytesOf(m_megabytes));
        } catch (const std::exception& error) { // the window is gone
            printProblem(tr("The session cannot be kept by itself: %1").arg(describe(error)));
        }
    }
}

} // namespace actigrad
