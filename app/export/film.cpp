#include "app/export/film.h"

#include "app/base/plain_text.h"
#include "app/export/file_writer.h"
#include "app/look/activation_names.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <webp/encode.h>
#include <webp/mux.h>

namespace actigrad {

/// What makes a film of frames. On one thread.
class FilmEncoder
{
public:
    FilmEncoder() = default;
    virtual ~FilmEncoder() = default;
    FilmEncoder(const FilmEncoder&) = delete;
    FilmEncoder& operator=(const FilmEncoder&) = delete;

    virtual void add(const QImage& frame) = 0; ///< @throws WriteError
    virtual void finish() = 0;                 ///< @throws WriteError
};

namespace {

constexpr std::size_t longestQueue = 4; // frames, of some MB each
constexpr float quality = 90;           // of 100
constexpr int method = 1;               // 0 fast to 6 small
constexpr int keyFrameEvery = 30;

WriteError encodingError()
{
    return WriteError(QCoreApplication::translate(
        "film",
        "the film cannot be encoded: there is not enough memory, or a picture is too large"));
}

class WebPFilm : public FilmEncoder
{
public:
    WebPFilm(QString file, int framesPerSecond)
        : m_file(std::move(file)), m_framesPerSecond(framesPerSecond)
    {
    }
    ~WebPFilm() override { WebPAnimEncoderDelete(m_encoder); }
    WebPFilm(const WebPFilm&) = delete;
    WebPFilm& operator=(const WebPFilm&) = delete;

    void add(const QImage& frame) override
    {
        if (m_encoder == nullptr)
            begin(frame.size());
        const QImage pixels = frame.convertToFormat(QImage::Format_RGBX8888);
        WebPPicture picture;
        bool isAdded = !pixels.isNull() && WebPPictureInit(&picture) != 0;
        if (isAdded) {
            picture.use_argb = 1;
            picture.width = pixels.width();
            picture.height = pixels.height();
            isAdded = WebPPictureImportRGBX(&picture, pixels.constBits(),
                                            static_cast<int>(pixels.bytesPerLine())) != 0 &&
                      WebPAnimEncoderAdd(m_encoder, &picture, time(), &m_config) != 0;
            WebPPictureFree(&picture);
        }
        if (!isAdded)
            fail();
        ++m_frames;
    }

    void finish() override
    {
        WebPData data;
        WebPDataInit(&data);
        if (m_encoder == nullptr || WebPAnimEncoderAdd(m_encoder, nullptr, time(), nullptr) == 0 ||
            WebPAnimEncoderAssemble(m_encoder, &data) == 0)
            fail();
        const QByteArray film(reinterpret_cast<const char*>(data.bytes),
                              static_cast<qsizetype>(data.size));
        WebPDataClear(&data);
        writeFile(m_file, film);
    }

private:
    [[nodiscard]] int time() const { return m_frames * 1'000 / m_framesPerSecond; } // ms

    void begin(QSize size)
    {
        WebPAnimEncoderOptions options;
        if (WebPAnimEncoderOptionsInit(&options) == 0 || WebPConfigInit(&m_config) == 0)
            fail();
        options.kmax = keyFrameEvery;
        options.kmin = keyFrameEvery / 2;
        m_config.quality = quality;
        m_config.method = method;
        m_encoder = WebPAnimEncoderNew(size.width(), size.height(), &options);
        if (m_encoder == nullptr)
            fail();
    }

    [[noreturn]] static void fail() { throw encodingError(); }

    const QString m_file;
    const int m_framesPerSecond;
    WebPConfig m_config{};
    WebPAnimEncoder* m_encoder = nullptr;
    int m_frames = 0;
};

/// Numbered pictures, which come to their place together.
class NumberedPictures : public FilmEncoder
{
public:
    explicit NumberedPictures(QString file)
        : m_file(std::move(file)),
          m_folder(QFileInfo(m_file).absoluteDir().filePath(".actigrad-film-XXXXXX"))
    {
    }

    void add(const QImage& frame) override
    {
        if (!m_folder.isValid())
            throw WriteError(QCoreApplication::translate("film", "“%1” cannot be written: %2")
                                 .arg(printable(m_file), m_folder.errorString()));
        QByteArray png;
        QBuffer buffer(&png);
        if (!buffer.open(QIODevice::WriteOnly) || !frame.save(&buffer, "PNG"))
            throw encodingError();
        writeFile(temporary(m_frames++), png);
    }

    void finish() override
    {
        const auto files = FilmWriter::files(m_file, m_frames);
        for (const QString& file : files)
            checkWritable(file);
        for (std::size_t frame = 0; frame < files.size(); ++frame) {
            const QString& file = files[frame];
            QFile::remove(file); // rename does not replace
            if (!QFile::rename(temporary(frame), file))
                throw WriteError(QCoreApplication::translate("film", "“%1” cannot be written")
                                     .arg(printable(file)));
        }
    }

private:
    [[nodiscard]] QString temporary(std::size_t frame) const
    {
        return m_folder.filePath(QString::number(frame));
    }

    const QString m_file;
    QTemporaryDir m_folder;
    std::size_t m_frames = 0;
};

std::unique_ptr<FilmEncoder> encoderFor(const QString& file, int framesPerSecond)
{
    if (file.endsWith(".png", Qt::CaseInsensitive))
        return std::make_unique<NumberedPictures>(file);
    return std::make_unique<WebPFilm>(file, framesPerSecond);
}

} // namespace

std::vector<std::int64_t> filmSteps(std::int64_t from, std::int64_t to, int frames,
                                    FilmSpacing spacing)
{
    const std::int64_t span = std::max<std::int64_t>(to - from, 0);
    const std::int64_t count = std::clamp<std::int64_t>(frames, 1, span + 1);
    std::vector<std::int64_t> steps;
    steps.reserve(static_cast<std::size_t>(count));
    const double end = std::log1p(static_cast<double>(span));
    for (std::int64_t i = 0; i < count; ++i) {
        const double share =
            count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0;
        const double offset = spacing == FilmSpacing::Linear ? share * static_cast<double>(span)
                                                             : std::expm1(share * end);
        const std::int64_t next = steps.empty() ? 0 : steps.back() - from + 1; // none twice
        const std::int64_t last = span - (count - 1 - i);                      // room for the rest
        steps.push_back(from + std::clamp<std::int64_t>(std::llround(offset), next, last));
    }
    return steps;
}

QString filmCaption(const QString& run, const RunConfig& config, std::int64_t step)
{
    QStringList widths;
    for (const std::int64_t width : config.hidden)
        widths += countText(width);
    const QString what =
        QCoreApplication::translate("film", "%1, %2 neurons, batch %3, learning rate %4, seed %5")
            .arg(displayName(config.activation), widths.join(" + "), countText(config.batch),
                 settingText(config.learningRate), QString::number(config.seed));
    return QCoreApplication::translate("film", "%1 · step %2 of %3 · %4")
        .arg(run, countText(step), countText(config.steps), what);
}

QImage withCaption(const QImage& picture, const QString& caption)
{
    const Theme& theme = Theme::current();
    QFont font;
    font.setPixelSize(std::clamp(picture.width() / 100, 11, 64));
    const QFontMetrics metrics(font);
    const int margin = metrics.height() / 2;
    QImage image(picture.width(), picture.height() + metrics.height() + margin, picture.format());
    if (image.isNull())
        return image;
    image.fill(theme.window);
    QPainter painter(&image);
    painter.drawImage(0, 0, picture);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(margin, picture.height() + metrics.ascent() + margin / 4,
                     metrics.elidedText(caption, Qt::ElideRight, picture.width() - 2 * margin));
    return image;
}

/// The thread and its queue.
class FilmWriter::Work
{
public:
    explicit Work(std::unique_ptr<FilmEncoder> encoder)
        : m_encoder(std::move(encoder)),
          m_thread([this](const std::stop_token& stop) { encode(stop); })
    {
    }

    void add(QImage frame)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_frames.size() < longestQueue || m_problem; });
        if (m_problem)
            std::rethrow_exception(m_problem);
        m_frames.push_back(std::move(frame));
        m_changed.notify_all();
    }

    void finish()
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return (m_frames.empty() && !m_isBusy) || m_problem; });
            if (m_problem)
                std::rethrow_exception(m_problem);
        }
        m_encoder->finish();
    }

private:
    void encode(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return !m_frames.empty(); })) {
            const QImage frame = std::move(m_frames.front());
            m_frames.pop_front();
            m_isBusy = true;
            lock.unlock();
            std::exception_ptr problem;
            try {
                m_encoder->add(frame);
            } catch (...) {
                problem = std::current_exception();
            }
            lock.lock();
            m_isBusy = false;
            m_problem = problem;
            m_changed.notify_all();
            if (problem || stop.stop_requested())
                return;
        }
    }

    const std::unique_ptr<FilmEncoder> m_encoder;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<QImage> m_frames; // guarded by m_mutex, as what follows
    bool m_isBusy = false;
    std::exception_ptr m_problem;
    std::jthread m_thread; // last: stops and joins before the rest goes
};

FilmWriter::FilmWriter(const QString& file, int framesPerSecond)
    : m_work(std::make_unique<Work>(encoderFor(file, framesPerSecond)))
{
}

FilmWriter::~FilmWriter() = default;

void FilmWriter::add(QImage frame)
{
    m_work->add(std::move(frame));
}

void FilmWriter::finish()
{
    m_work->finish();
}

bool FilmWriter::isFilm(const QString& file)
{
    return file.endsWith(".webp", Qt::CaseInsensitive) ||
           file.endsWith(".png", Qt::CaseInsensitive);
}

std::vector<QString> FilmWriter::files(const QString& file, std::size_t frames)
{
    if (!file.endsWith(".png", Qt::CaseInsensitive))
        return {file};
    constexpr int digits = 4;
    const QFileInfo info(file);
    std::vector<QString> files;
    for (std::size_t frame = 1; frame <= frames; ++frame)
        files.push_back(info.dir().filePath(
            QString("%1-%2.png")
                .arg(info.completeBaseName(), QString::number(frame).rightJustified(digits, '0'))));
    return files;
}

} // namespace actigrad
