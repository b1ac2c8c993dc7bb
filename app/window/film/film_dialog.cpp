#include "app/window/film/film_dialog.h"

#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/export/file_writer.h"
#include "app/export/image_writer.h"
#include "app/look/number_box.h"
#include "app/look/number_format.h"
#include "app/look/theme.h"
#include "app/options/options.h"
#include "app/plots/toolbox/plot_panel.h"
#include "app/plots/toolbox/plot_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <initializer_list>

namespace actigrad {
namespace {

constexpr QSize proposedSize(1'600, 900);
constexpr int maxFilmSide = 4'000; // pixels

QString folderForFilms()
{
    const QString last = pathOfSetting(QSettings().value("exportFolder").toString());
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString films = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return QFileInfo(films).isDir() ? films : QDir::homePath();
}

} // namespace

FilmDialog::FilmDialog(const std::vector<PlotView*>& views, const PlotView& chosen,
                       std::int64_t first, std::int64_t last, FilmMaker& maker, QWidget* parent)
    : QDialog(parent), m_maker(maker), m_what(new QComboBox(this)), m_from(new NumberBox(this)),
      m_to(new NumberBox(this)), m_frames(new QSpinBox(this)), m_spacing(new QComboBox(this)),
      m_rate(new QSpinBox(this)), m_width(new QSpinBox(this)), m_height(new QSpinBox(this)),
      m_file(new QLineEdit(this)), m_length(new QLabel(this)), m_problem(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("Export film"));
    for (PlotView* view : views) {
        if (!view->showsSteps())
            continue;
        m_subjects.push_back({view, nullptr});
        m_what->addItem(view->title());
        for (const PlotPanel* panel : view->panels()) {
            m_subjects.push_back({view, panel});
            m_what->addItem("   " + panel->title());
        }
    }
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        if (m_subjects[i].view == &chosen && m_subjects[i].panel == nullptr)
            m_what->setCurrentIndex(static_cast<int>(i));
    }
    for (NumberBox* box : {m_from, m_to}) {
        box->showAsQuantity();
        box->setLimits(static_cast<double>(first), static_cast<double>(last));
    }
    m_from->showValue(static_cast<double>(first));
    m_to->showValue(static_cast<double>(last));
    m_frames->setRange(minFilmFrames, maxFilmFrames);
    m_frames->setValue(Options().filmFrames);
    m_spacing->addItems({tr("logarithmic: early steps in detail"), tr("linear")});
    m_rate->setRange(minFilmRate, maxFilmRate);
    m_rate->setValue(FilmPlan().framesPerSecond);
    for (QSpinBox* side : {m_width, m_height}) {
        side->setRange(minPictureSide, maxFilmSide);
        side->setSingleStep(10);
    }
    m_width->setValue(proposedSize.width());
    m_height->setValue(proposedSize.height());
    m_file->setText(
        QDir(folderForFilms())
            .filePath(m_subjects[static_cast<std::size_t>(std::max(m_what->currentIndex(), 0))]
                          .view->fileName() +
                      ".webp"));
    m_file->setMinimumWidth(360);
    m_file->setObjectName("file");
    m_frames->setObjectName("frames");
    addFields();
    addButtons();
    m_make->setObjectName("make");
    for (NumberBox* box : {m_from, m_to})
        connect(box, &NumberBox::edited, this, &FilmDialog::showLength);
    for (QSpinBox* box : {m_frames, m_rate})
        connect(box, &QSpinBox::valueChanged, this, &FilmDialog::showLength);
    connect(&m_maker, &FilmMaker::progressed, this, [this](int frames, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(frames);
    });
    connect(&m_maker, &FilmMaker::ended, this, [this] { setBusy(false); });
    connect(&m_maker, &FilmMaker::failed, this, &FilmDialog::showProblem);
    connect(&m_maker, &FilmMaker::finished, this, &QDialog::accept);
    showLength();
}

FilmDialog::~FilmDialog()
{
    m_maker.disconnect(this);
    m_maker.cancel();
}

void FilmDialog::addFields()
{
    auto* form = new QFormLayout;
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    connect(browseButton, &QPushButton::clicked, this, &FilmDialog::browse);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto* size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel("×", this));
    size->addWidget(m_height);
    size->addStretch();
    form->addRow(tr("&Picture"), m_what);
    form->addRow(tr("F&rom step"), m_from);
    form->addRow(tr("&To step"), m_to);
    form->addRow(tr("Fra&mes"), m_frames);
    form->addRow(tr("S&pacing"), m_spacing);
    form->addRow(tr("Frames per s&econd"), m_rate);
    form->addRow(tr("Pi&xels"), size);
    static_cast<QLabel*>(form->labelForField(size))->setBuddy(m_width);
    form->addRow(tr("&File"), fileRow);
    static_cast<QLabel*>(form->labelForField(fileRow))->setBuddy(m_file);
    m_file->setToolTip(tr("A name in .webp becomes an animated picture, which web browsers and "
                          "slides play; one in .png becomes numbered pictures"));
    form->addRow(QString(), m_length);
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, Theme::current().bad);
    m_problem->setPalette(red);
    m_problem->hide();
    m_progress->setAccessibleName(tr("Frames that are done"));
    m_progress->setFormat("%v / %m");
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
}

void FilmDialog::addButtons()
{
    m_make = m_buttons->addButton(tr("Make film"), QDialogButtonBox::ActionRole);
    m_make->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_make, &QPushButton::clicked, this, &FilmDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString FilmDialog::file() const
{
    QString file = m_file->text().trimmed();
    if (!FilmWriter::isFilm(file))
        file += ".webp";
    return QDir(folderForFilms()).absoluteFilePath(file);
}

std::vector<std::int64_t> FilmDialog::steps() const
{
    return filmSteps(static_cast<std::int64_t>(m_from->value()),
                     static_cast<std::int64_t>(m_to->value()), m_frames->value(),
                     m_spacing->currentIndex() == 0 ? FilmSpacing::Logarithmic
                                                    : FilmSpacing::Linear);
}

FilmPlan FilmDialog::plan() const
{
    const Subject& subject = m_subjects[static_cast<std::size_t>(m_what->currentIndex())];
    return {file(),  subject.view,   subject.panel, QSize(m_width->value(), m_height->value()),
            steps(), m_rate->value()};
}

void FilmDialog::showLength()
{
    const bool isOrdered = m_from->value() <= m_to->value();
    m_make->setEnabled(isOrdered);
    if (!isOrdered) {
        m_length->setText(tr("The last step must not come before the first"));
        return;
    }
    const auto frames = static_cast<int>(steps().size());
    m_length->setText(
        tr("%1 frames, %2 s")
            .arg(countText(frames), decimalText(static_cast<double>(frames) / m_rate->value(), 1)));
}

void FilmDialog::browse()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export film"), this->file(),
        tr("Animated pictures (*.webp);;Numbered pictures (*.png)"), nullptr,
        QFileDialog::DontConfirmOverwrite); // asked when it is made
    if (!file.isEmpty())
        m_file->setText(file);
}

bool FilmDialog::confirmReplacing(const FilmPlan& plan)
{
    for (const QString& file : FilmWriter::files(plan.file, plan.steps.size())) {
        if (!QFileInfo(file).isFile())
            continue;
        QMessageBox question(QMessageBox::Question, tr("Export film"),
                             tr("“%1” already exists. Replace it?").arg(printable(file)),
                             QMessageBox::Yes | QMessageBox::No, this);
        question.setTextFormat(Qt::PlainText);
        return question.exec() == QMessageBox::Yes;
    }
    return true;
}

void FilmDialog::start()
{
    const FilmPlan plan = this->plan();
    try {
        for (const QString& file : FilmWriter::files(plan.file, plan.steps.size()))
            checkWritable(file);
    } catch (const WriteError& error) {
        showProblem(error.message());
        return;
    }
    if (!confirmReplacing(plan))
        return;
    QSettings().setValue("exportFolder", settingOfPath(QFileInfo(plan.file).absolutePath()));
    setBusy(true);
    m_maker.start(plan);
}

void FilmDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    if (busy)
        m_problem->hide();
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_what, m_from, m_to, m_frames, m_spacing, m_rate, m_width, m_height, m_file, m_make})
        field->setEnabled(!busy);
}

void FilmDialog::showProblem(const QString& message)
{
    m_problem->setText(message);
    m_problem->show();
}

} // namespace actigrad
