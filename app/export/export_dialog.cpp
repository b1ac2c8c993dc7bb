#include "app/export/export_dialog.h"

#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/export/image_writer.h"
#include "app/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
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
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace actigrad {
namespace {

enum Unit { Pixels, Millimetres, Inches };

constexpr QSize slide(1'600, 900); // pixels
constexpr int pageType = 100;      // percent
constexpr int plotType = 200;
constexpr int previewWidth = 360; // pixels

QDoubleSpinBox* makeSideBox(QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(1, maxPictureSide * maxPictureScale);
    box->setDecimals(0);
    box->setSingleStep(10);
    return box;
}

QString startFolder()
{
    QString last = pathOfSetting(QSettings().value("exportFolder").toString());
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

int kept(const QString& name, int min, int max, int otherwise)
{
    bool isNumber = false;
    const int value = QSettings().value("export/" + name).toString().toInt(&isNumber);
    return isNumber && value >= min && value <= max ? value : otherwise;
}

} // namespace

ExportDialog::ExportDialog(std::vector<Choice> choices, int chosen, QWidget* parent)
    : QDialog(parent), m_choices(std::move(choices)), m_what(new QComboBox(this)),
      m_format(new QComboBox(this)), m_width(makeSideBox(this)), m_height(makeSideBox(this)),
      m_unit(new QComboBox(this)), m_dpi(new QSpinBox(this)), m_type(new QSpinBox(this)),
      m_colors(new QComboBox(this)), m_caption(new QCheckBox(this)), m_pixels(new QLabel(this)),
      m_file(new QLineEdit(this)), m_problem(new QLabel(this)), m_preview(new QLabel(this)),
      m_busy(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this)), m_folder(startFolder())
{
    setWindowTitle(tr("Export picture"));
    for (const Choice& choice : m_choices)
        m_what->addItem(choice.title);
    m_what->insertSeparator(m_what->count());
    m_what->addItem(tr("All pages"));
    m_what->setCurrentIndex(chosen);
    m_format->addItems({tr("PNG (pixels)"), tr("SVG (lines)"), tr("PDF (lines)")});
    m_format->setCurrentIndex(kept("format", 0, m_format->count() - 1, 0));
    m_width->setValue(kept("width", minPictureSide, maxPictureSide, slide.width()));
    m_height->setValue(kept("height", minPictureSide, maxPictureSide, slide.height()));
    m_unit->addItems({tr("pixels"), tr("mm"), tr("inches")});
    m_dpi->setRange(36, 1'200);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(kept("dpi", 36, 1'200, 96));
    m_type->setRange(50, 400);
    m_type->setSingleStep(25);
    m_type->setSuffix(tr(" %"));
    m_type->setToolTip(tr("Of text and lines: 200 % can be read from the last row"));
    m_colors->addItems({tr("light"), tr("dark"), tr("transparent")});
    const int shown = Theme::current().isDark() ? 1 : 0;
    m_colors->setCurrentIndex(kept("colors", 0, m_colors->count() - 1, shown));
    m_caption->setText(tr("Run, settings and step beneath"));
    m_caption->setChecked(kept("caption", 0, 1, 0) == 1);
    m_file->setMinimumWidth(320);
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    auto* folderButton = new QPushButton(tr("Open folder"), this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, Theme::current().bad);
    m_problem->setPalette(red);
    m_problem->hide();
    m_preview->setFixedSize(previewWidth, previewWidth * 3 / 4);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_busy->setRange(0, 0); // how long it takes is not known
    m_busy->setAccessibleName(tr("Saving the picture…"));
    m_busy->hide();

    auto* sizeRow = new QHBoxLayout;
    sizeRow->addWidget(m_height, 1);
    sizeRow->addWidget(m_unit);
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    fileRow->addWidget(folderButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&Picture"), m_what);
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), sizeRow);
    static_cast<QLabel*>(form->labelForField(sizeRow))->setBuddy(m_height);
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(tr("&Type size"), m_type);
    form->addRow(tr("&Colours"), m_colors);
    form->addRow(tr("Captio&n"), m_caption);
    form->addRow(QString(), m_pixels);
    auto* fields = new QHBoxLayout;
    fields->addLayout(form, 1);
    fields->addSpacing(16);
    fields->addWidget(m_preview, 0, Qt::AlignTop);
    auto* fileForm = new QFormLayout;
    fileForm->addRow(tr("&File"), fileRow);
    static_cast<QLabel*>(fileForm->labelForField(fileRow))->setBuddy(m_file);
    QPushButton* save = m_buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    QPushButton* copy = m_buttons->addButton(tr("Copy to clipboard"), QDialogButtonBox::ActionRole);
    m_buttons->addButton(QDialogButtonBox::Close);
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(fields);
    layout->addLayout(fileForm);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addWidget(m_buttons);

    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(100); // not at each digit
    connect(&m_previewTimer, &QTimer::timeout, this, &ExportDialog::showPreview);
    for (QComboBox* box : {m_what, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportDialog::changeUnit);
    connect(m_colors, &QComboBox::currentIndexChanged, this, &ExportDialog::check);
    connect(m_caption, &QCheckBox::toggled, this, &ExportDialog::check);
    for (QDoubleSpinBox* side : {m_width, m_height})
        connect(side, &QDoubleSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_type, &QSpinBox::valueChanged, this, [this] {
        m_typeIsOwn = true;
        check();
    });
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileIsOwn = true; });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(folderButton, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_file->text().trimmed().isEmpty())
            showProblem(tr("Give the file a name"));
        else if (confirmReplacing())
            emit saveRequested();
    });
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
    m_unit->setCurrentIndex(kept("unit", 0, m_unit->count() - 1, 0));
    m_file->setFocus();
    m_file->selectAll();
}

void ExportDialog::setPreview(std::function<QImage(int)> preview)
{
    m_makePreview = std::move(preview);
}

void ExportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    showPreview();
}

int ExportDialog::choice() const
{
    const int index = m_what->currentIndex();
    return index < static_cast<int>(m_choices.size()) ? index : -1;
}

double ExportDialog::dotsIn(int unit) const
{
    return unit == Pixels        ? 1.0
           : unit == Millimetres ? m_dpi->value() / millimetresInAnInch
                                 : static_cast<double>(m_dpi->value());
}

QSize ExportDialog::pixels() const
{
    const double dots = dotsIn(m_unit->currentIndex());
    return {qRound(m_width->value() * dots), qRound(m_height->value() * dots)};
}

/// In pixels the resolution has no say in how large type is.
PictureSize ExportDialog::pictureSize() const
{
    const bool isInPixels = m_unit->currentIndex() == Pixels;
    const double scale = m_type->value() / 100.0 * (isInPixels ? 1.0 : m_dpi->value() / 96.0);
    return {(QSizeF(pixels()) / scale).toSize(), scale, static_cast<double>(m_dpi->value())};
}

PictureFormat ExportDialog::format() const
{
    return static_cast<PictureFormat>(m_format->currentIndex());
}

PictureColors ExportDialog::colors() const
{
    return static_cast<PictureColors>(m_colors->currentIndex());
}

bool ExportDialog::hasCaption() const
{
    return m_caption->isChecked();
}

QString ExportDialog::file() const
{
    const QString ending = endingOf(format());
    QString file = m_file->text().trimmed();
    if (QFileInfo(file).suffix().compare(ending, Qt::CaseInsensitive) != 0)
        file += '.' + ending;
    return QDir(m_folder).absoluteFilePath(file);
}

QString ExportDialog::fileOf(const QString& page) const
{
    const QFileInfo name(file());
    return name.dir().filePath(name.completeBaseName() + '-' + page + '.' + endingOf(format()));
}

void ExportDialog::keepChoices() const
{
    QSettings store;
    store.setValue("exportFolder", settingOfPath(QFileInfo(file()).absolutePath()));
    const QSize size = pixels();
    const std::pair<const char*, int> choices[]{{"format", m_format->currentIndex()},
                                                {"width", size.width()},
                                                {"height", size.height()},
                                                {"unit", m_unit->currentIndex()},
                                                {"dpi", m_dpi->value()},
                                                {"colors", m_colors->currentIndex()},
                                                {"caption", m_caption->isChecked() ? 1 : 0}};
    for (const auto& [name, value] : choices)
        store.setValue(QString("export/") + name, QString::number(value));
}

void ExportDialog::propose()
{
    const int chosen = choice();
    const bool isPage = chosen < 0 || m_choices[static_cast<std::size_t>(chosen)].isPage;
    if (!m_typeIsOwn) {
        const QSignalBlocker blocker(m_type);
        m_type->setValue(isPage ? pageType : plotType);
    }
    const QString name =
        chosen < 0 ? "actigrad" : m_choices[static_cast<std::size_t>(chosen)].fileName;
    if (!m_fileIsOwn)
        m_file->setText(QDir(m_folder).filePath(name + '.' + endingOf(format())));
    check();
}

void ExportDialog::changeUnit()
{
    const int unit = m_unit->currentIndex();
    const double factor = dotsIn(m_unitBefore) / dotsIn(unit);
    m_unitBefore = unit;
    for (QDoubleSpinBox* side : {m_width, m_height}) {
        const QSignalBlocker blocker(side);
        const double value = side->value() * factor;
        side->setDecimals(unit == Pixels ? 0 : unit == Millimetres ? 1 : 2);
        side->setSingleStep(unit == Inches ? 0.5 : 10);
        side->setValue(value);
    }
    check();
}

void ExportDialog::check()
{
    const PictureSize size = pictureSize();
    std::optional<QString> problem;
    if (format() == PictureFormat::Png)
        problem = pictureSizeProblem(pixels(), 1);
    if (!problem)
        problem = pictureSizeProblem(size.layout, 1); // in which it is laid out
    const QSizeF mm = size.millimetres();
    m_pixels->setText(
        tr("%1 × %2 pixels, %3 × %4 mm")
            .arg(locale().toString(pixels().width()), locale().toString(pixels().height()),
                 locale().toString(mm.width(), 'f', 0), locale().toString(mm.height(), 'f', 0)));
    setOrdersEnabled(!problem);
    m_problem->setText(problem.value_or(QString()));
    m_problem->setVisible(problem.has_value());
    if (!problem && isVisible())
        m_previewTimer.start();
}

void ExportDialog::showPreview()
{
    if (!m_makePreview || m_busy->isVisible())
        return;
    const QSize size = pictureSize().layout;
    const QSize fitted = size.scaled(m_preview->size(), Qt::KeepAspectRatio);
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(m_makePreview(qRound(fitted.width() * ratio)));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

void ExportDialog::setOrdersEnabled(bool enabled)
{
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::ActionRole)
            button->setEnabled(enabled);
    }
}

void ExportDialog::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_what, m_format, m_width, m_height, m_unit, m_dpi, m_type,
                                         m_colors, m_caption, m_file})
        field->setEnabled(!busy);
    setOrdersEnabled(!busy);
    if (busy)
        m_problem->hide();
}

void ExportDialog::browse()
{
    const QString filter = tr("Pictures (*.%1)").arg(endingOf(format()));
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export picture"), this->file(), filter, nullptr,
                                     QFileDialog::DontConfirmOverwrite); // asked when saving
    if (file.isEmpty())
        return;
    m_fileIsOwn = true;
    m_file->setText(file);
}

void ExportDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file()).absolutePath()));
}

bool ExportDialog::confirmReplacing()
{
    const bool isOne = choice() >= 0 || format() == PictureFormat::Pdf;
    QString existing;
    if (isOne && QFileInfo(file()).isFile())
        existing = file();
    for (const Choice& choice : m_choices) {
        if (!isOne && choice.isPage && QFileInfo(fileOf(choice.fileName)).isFile())
            existing = fileOf(choice.fileName);
    }
    if (existing.isEmpty())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Export picture"),
                         tr("“%1” already exists. Replace it?").arg(printable(existing)),
                         QMessageBox::Yes | QMessageBox::No, this);
    question.setTextFormat(Qt::PlainText);
    return question.exec() == QMessageBox::Yes;
}

void ExportDialog::showProblem(const QString& message)
{
    m_problem->setText(message);
    m_problem->show();
}

} // namespace actigrad
