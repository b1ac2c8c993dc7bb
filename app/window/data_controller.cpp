#include "app/window/data_controller.h"

#include "app/base/csv.h"
#include "app/base/messages.h"
#include "app/base/plain_text.h"
#include "app/controls/config_editor.h"
#include "app/export/config_json.h"
#include "app/export/file_writer.h"
#include "app/export/film.h"
#include "app/export/run_events.h"
#include "app/files/run_code.h"
#include "app/session/session.h"
#include "app/window/status_strip.h"
#include "core/training/config_fields.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace actigrad {
namespace {

constexpr int dataNoticeFor = 8'000; // ms
constexpr int histogramSteps = 12;
constexpr std::chrono::seconds dataPatience{10};

QByteArray numberOf(std::int64_t number)
{
    return QByteArray::number(static_cast<qlonglong>(number));
}

QByteArray fieldOf(const QJsonValue& value)
{
    if (value.isDouble())
        return csvNumber(value.toDouble());
    if (value.isArray())
        return csvField(
            QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    return csvField(value.toString());
}

QString stateName(const RunRecord& run)
{
    switch (run.state) {
    case RunState::Finished:
        return "finished";
    case RunState::Diverged:
        return "diverged";
    case RunState::Failed:
        return "failed";
    case RunState::Training:
    case RunState::Paused:
        break;
    }
    return run.superseded ? "ended_early" : "under_way";
}

/// A folder's name of any run's name.
QString folderOf(const RunRecord& run)
{
    QString name = printable(run.name);
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != '-' && c != '.')
            c = '_';
    }
    return QString("%1_%2").arg(run.number).arg(name);
}

QByteArray valueAt(const Tensor& tensor, std::size_t row, std::size_t column)
{
    return tensor.values.empty() ? QByteArray()
                                 : csvNumber(static_cast<double>(tensor.at(row, column)));
}

} // namespace

DataController::DataController(Session& session, ConfigEditor& editor, StatusStrip& strip,
                               QObject* parent)
    : QObject(parent), m_session(session), m_editor(editor), m_strip(strip)
{
}

DataController::~DataController()
{
    m_pending->waitFor(dataPatience);
}

QByteArray DataController::losses() const
{
    QByteArray table = "run,first_step,steps,mean,min,max,smoothed\r\n";
    for (const RunRecord& run : m_session.runs().records()) {
        for (const LossHistory::Bucket& bucket : run.history->buckets())
            table += csvRow({csvField(run.name), numberOf(bucket.firstStep), numberOf(bucket.steps),
                             csvNumber(bucket.mean), csvNumber(static_cast<double>(bucket.min)),
                             csvNumber(static_cast<double>(bucket.max)),
                             csvNumber(static_cast<double>(bucket.smoothed))});
    }
    return table;
}

QByteArray DataController::runs() const
{
    QList<QByteArray> header{"run",        "state",    "steps_done", "initial_loss",
                             "train_loss", "dev_loss", "test_loss"};
    QStringList scales;
    for (const ParameterId scale : allScales()) {
        const bool isUsed =
            std::ranges::any_of(m_session.runs().records(), [&scale](const RunRecord& run) {
                return std::ranges::count(run.config->scaledParameters(), scale) > 0;
            });
        if (isUsed)
            scales += QString::fromStdString(nameOf(scale));
    }
    QStringList settings = toJson(RunConfig(m_editor.config())).keys();
    settings.removeAll("scales");
    for (const QString& name : settings + scales)
        header += csvField(name);
    QByteArray table = csvRow(header);
    for (const RunRecord& run : m_session.runs().records()) {
        QList<QByteArray> row{
            csvField(run.name), csvField(stateName(run)), numberOf(run.stepsDone()),
            run.initial ? csvNumber(static_cast<double>(run.initial->loss)) : QByteArray()};
        if (const Evaluation* last = run.lastEvaluation())
            row += {csvNumber(last->trainLoss), last->devLoss ? csvNumber(*last->devLoss) : "",
                    csvNumber(last->testLoss)};
        else
            row += {"", "", ""};
        const QJsonObject config = toJson(*run.config);
        for (const QString& name : settings)
            row += name == "words" ? fieldOf(config[name]["name"]) : fieldOf(config[name]);
        for (const QString& name : scales)
            row += fieldOf(config["scales"][name]);
        table += csvRow(row);
    }
    return table;
}

QByteArray DataController::tensors() const
{
    QByteArray table = "step,layer,example,neuron,hpreact,h,dL_dh,dL_dhpreact\r\n";
    const Scene scene = m_session.scene();
    if (!scene.observation || scene.observation->layers.empty())
        return table;
    const LayerObservation& layer = scene.shownLayer();
    const std::size_t pieces = std::max<std::size_t>(
        layer.preactivation.columns / std::max<std::size_t>(layer.output.columns, 1), 1);
    const QByteArray place =
        numberOf(scene.observation->step) + ',' +
        numberOf(
            static_cast<std::int64_t>(std::min(scene.layer, scene.observation->layers.size() - 1)) +
            1);
    for (std::size_t row = 0; row < layer.output.rows; ++row) {
        for (std::size_t column = 0; column < layer.output.columns; ++column) {
            table += place + ',' +
                     csvRow({numberOf(static_cast<std::int64_t>(row)),
                             numberOf(static_cast<std::int64_t>(column)),
                             valueAt(layer.preactivation, row, column * pieces),
                             valueAt(layer.output, row, column),
                             valueAt(layer.outputGradient, row, column),
                             valueAt(layer.preactivationGradient, row, column * pieces)});
        }
    }
    return table;
}

void DataController::ask(QWidget* window, const QString& name, const QByteArray& table)
{
    const QString file =
        QFileDialog::getSaveFileName(window, tr("Export data"), name, tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    try {
        writeFile(file, table);
        m_strip.showNotice(tr("Saved %1").arg(printable(QDir::toNativeSeparators(file))),
                           dataNoticeFor);
    } catch (const WriteError& error) {
        m_strip.showProblem(error.message());
    }
}

void DataController::askForLosses(QWidget* window)
{
    ask(window, "losses.csv", losses());
}

void DataController::askForRuns(QWidget* window)
{
    ask(window, "runs.csv", runs());
}

void DataController::askForTensors(QWidget* window)
{
    ask(window, "tensors.csv", tensors());
}

void DataController::askForEvents(QWidget* window)
{
    const QString folder = QFileDialog::getExistingDirectory(window, tr("Export for TensorBoard"));
    if (!folder.isEmpty())
        writeEventsTo(folder);
}

void DataController::writeEventsTo(const QString& folder)
{
    auto state = m_session.state();
    if (!state)
        return;
    m_strip.showNotice(tr("Writing event files…"), dataNoticeFor);
    m_pending->begin();
    std::thread([this, mail = m_mailbox.sender(), pending = m_pending, state = *std::move(state),
                 folder] {
        QString problem;
        try {
            const auto time = static_cast<double>(QDateTime::currentSecsSinceEpoch());
            for (const KeptRun& run : state.runs) {
                EventFile events(time);
                addLosses(events, *run.record.history, *run.record.evaluations);
                const bool isViewed = run.record.number == state.selected;
                const auto steps =
                    isViewed ? filmSteps(run.record.firstStep(), run.record.lastFiniteStep(),
                                         histogramSteps, FilmSpacing::Logarithmic)
                             : std::vector<std::int64_t>();
                for (const std::int64_t step : steps)
                    addHistograms(events, *pictureAt(run, step));
                writeEvents(QDir(folder).filePath(folderOf(run.record)), events);
            }
        } catch (const std::exception& error) {
            problem = describe(error);
        }
        pending->end();
        mail.post([this, problem, folder] {
            if (problem.isEmpty())
                m_strip.showNotice(
                    tr("Saved. To look at it: tensorboard --logdir %1").arg(printable(folder)),
                    dataNoticeFor);
            else
                m_strip.showProblem(problem);
        });
    }).detach();
}

const RunConfig& DataController::viewedConfig() const
{
    const RunRecord* run = m_session.viewedRun();
    return m_session.isPreviewing() || run == nullptr ? m_editor.config() : *run->config;
}

void DataController::copyCommandLine()
{
    const RunConfig& config = viewedConfig();
    const QString words = QString::fromStdString(config.words->name());
    QString text = commandLineOf(config, words == "names.txt" ? QString() : words);
    const RunRecord* run = m_session.viewedRun();
    const bool isFork = !m_session.isPreviewing() && run != nullptr && run->beginning;
    QGuiApplication::clipboard()->setText(text);
    m_strip.showNotice(isFork
                           ? tr("The command line is in the clipboard: of the settings, not of the "
                                "steps before the fork")
                           : tr("The command line is in the clipboard"),
                       dataNoticeFor);
}

void DataController::copyPytorch()
{
    QGuiApplication::clipboard()->setText(pytorchCodeOf(viewedConfig()));
    m_strip.showNotice(
        tr("The PyTorch script is in the clipboard: it prints the same losses of steps "
           "0 to 10"),
        dataNoticeFor);
}

} // namespace actigrad
