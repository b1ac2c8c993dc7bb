#include "app/window/network_controller.h"

#include "app/base/file_name.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/export/file_writer.h"
#include "app/files/network_file.h"
#include "app/look/number_format.h"
#include "app/session/session.h"
#include "app/window/status_strip.h"
#include "core/input_error.h"
#include "core/instruction_set.h"
#include "core/text/text_file.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace actigrad {
namespace {

constexpr std::uintmax_t maxFile = 2ULL << 30U; // bytes
constexpr int noticeTime = 8'000;               // ms

} // namespace

NetworkController::NetworkController(Session& session, StatusStrip& strip, QObject* parent)
    : QObject(parent), m_session(session), m_strip(strip)
{
}

void NetworkController::askToSave(QWidget* parent)
{
    const QString file = QFileDialog::getSaveFileName(
        parent, tr("Save network"), "network.safetensors", tr("Networks (*.safetensors)"));
    if (!file.isEmpty())
        save(file);
}

void NetworkController::askToOpen(QWidget* parent)
{
    const QString file = QFileDialog::getOpenFileName(parent, tr("Open network"), {},
                                                      tr("Networks (*.safetensors)"));
    if (!file.isEmpty())
        open(file);
}

void NetworkController::save(const QString& file)
{
    m_session.requestCheckpoint([this, file](const Replayed& from) {
        SavedRun saved{*from.checkpoint, {}, {}};
        if (const RunRecord* run = m_session.viewedRun()) {
            for (const Evaluation& evaluation : *run->evaluations) {
                if (evaluation.step <= saved.checkpoint.step)
                    saved.evaluations.push_back(evaluation);
            }
        }
        try {
            writeFile(file, networkFile(saved));
            m_strip.showNotice(tr("Saved the network after %1 steps: %2")
                                   .arg(countText(saved.checkpoint.step), printable(file)),
                               noticeTime);
        } catch (const WriteError& error) {
            m_strip.showProblem(error.message());
        }
    });
}

void NetworkController::open(const QString& file)
{
    const RunRecord* current = m_session.currentRun();
    if (current == nullptr)
        return;
    try {
        const std::string bytes =
            readFile(encodeFileName(file).toStdString(), maxFile, ignoreProgress);
        SavedRun saved = readNetworkFile(QByteArray::fromStdString(bytes), current->config->words);
        const QString own = QString::fromUtf8(instructionSet());
        const QString steps = countText(saved.checkpoint.step);
        const QString notice =
            saved.instructionSet == own
                ? tr("Opened at step %1: what follows is identical to the run that was saved")
                      .arg(steps)
                : tr("Opened at step %1. It was trained with %2, here it is %3: what follows "
                     "differs by rounding")
                      .arg(steps, printable(saved.instructionSet), own);
        RunConfig config = *saved.checkpoint.config;
        if (config.steps <= saved.checkpoint.step) // something is left to do
            config.steps = saved.checkpoint.step + std::max<std::int64_t>(config.steps, 1);
        saved.checkpoint.config = std::make_shared<const RunConfig>(std::move(config));
        m_session.begin(std::make_shared<const Checkpoint>(std::move(saved.checkpoint)),
                        printable(QFileInfo(file).completeBaseName()));
        m_strip.showNotice(notice, noticeTime);
    } catch (const InputError& error) {
        m_strip.showProblem(printable(file) + ": " + describe(error));
    }
}

} // namespace actigrad
