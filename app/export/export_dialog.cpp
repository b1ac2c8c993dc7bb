#include "app/export/export_dialog.h"

#include "app/base/plain_text.h"
#include "app/base/settings_store.h"
#include "app/export/image_writer.h"
#include "app/look/theme.h"

#include <QComboBox>
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
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace actigrad {
namespace {

QSpinBox* makeSideBox(QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(minPictureSide, maxPictureSide);
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

} // namespace

ExportDialog::ExportDialog(std::vector<Choice> choices, int chosen, QWidget* parent)
    : QDialog(parent), m_choices(std::move(choices)), m_what(new QComboBox(this)),
      m_width(makeSideBox(this)), m_height(makeSideBox(this)), m_scale(new QDoubleSpinBox(this)),
      m_pixels(new QLabel(this)), m_file(new QLineEdit(this)), m_problem(new QLabel(this)),
      m_busy(new QProgressBar(this)), m_buttons(new QDialogButtonBox(this)), m_folder(startFolder())
{
    setWindowTitle(tr("Export picture"));
    for (const Choice& choice : m_choices)
        m_what->addItem(choice.title);
    m_what->setCurrentIndex(chosen);
    m_scale->setRange(minPictureScale, maxPictureScale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(2);
    m_scale->setValue(2);
    m_scale->setToolTip(tr("Pixels for each unit of width and height: 2 is sharp on slides"));
    m_file->setMinimumWidth(360);
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, Theme::current().bad);
    m_problem->setPalette(red);
    m_problem->hide();
    m_busy->setRange(0, 0); // how long it takes is not known
    m_busy->setAccessibleName(tr("Saving the picture…"));
    m_busy->hide();

    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("&Picture"), m_what);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Scale"), m_scale);
    form->addRow(QString(), m_pixels);
    form->addRow(tr("&File"), fileRow);
    static_cast<QLabel*>(form->labelForField(fileRow))->setBuddy(m_file);
    QPushButton* save = m_buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    QPushButton* copy = m_buttons->addButton(tr("Copy to clipboard"), QDialogButtonBox::ActionRole);
    m_buttons->addButton(QDialogButtonBox::Close);
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_busy);
    layout->addWidget(m_buttons);

    connect(m_what, &QComboBox::currentIndexChanged, this, &ExportDialog::propose);
    for (QSpinBox* side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::check);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileIsOwn = true; });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(save, &QPushButton::clicked, this, [this] {
        if (m_file->text().trimmed().isEmpty())
            showProblem(tr("Give the file a name"));
        else if (confirmReplacing())
            emit saveRequested();
    });
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyRequested);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    propose();
    m_file->setFocus();
    m_file->selectAll();
}

int ExportDialog::choice() const
{
    return m_what->currentIndex();
}

QSize ExportDialog::pictureSize() const
{
    return {m_width->value(), m_height->value()};
}

double ExportDialog::scale() const
{
    return m_scale->value();
}

QString ExportDialog::file() const
{
    QString file = m_file->text().trimmed();
    if (QFileInfo(file).suffix().compare("png", Qt::CaseInsensitive) != 0)
        file += ".png";
    return QDir(m_folder).absoluteFilePath(file);
}

void ExportDialog::propose()
{
    const Choice& choice = m_choices[static_cast<std::size_t>(m_what->currentIndex())];
    m_width->setValue(choice.size.width());
    m_height->setValue(choice.size.height());
    if (!m_fileIsOwn)
        m_file->setText(QDir(m_folder).filePath(choice.fileName + ".png"));
    check();
}

void ExportDialog::check()
{
    const auto problem = pictureSizeProblem(pictureSize(), scale());
    m_pixels->setText(tr("%1 × %2 pixels")
                          .arg(locale().toString(qRound(m_width->value() * scale())),
                               locale().toString(qRound(m_height->value() * scale()))));
    setOrdersEnabled(!problem);
    m_problem->setText(problem.value_or(QString()));
    m_problem->setVisible(problem.has_value());
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
         std::initializer_list<QWidget*>{m_what, m_width, m_height, m_scale, m_file})
        field->setEnabled(!busy);
    setOrdersEnabled(!busy);
    if (busy)
        m_problem->hide();
}

void ExportDialog::browse()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export picture"), this->file(), tr("PNG pictures (*.png)"), nullptr,
        QFileDialog::DontConfirmOverwrite); // asked when saving
    if (file.isEmpty())
        return;
    m_fileIsOwn = true;
    m_file->setText(file);
}

bool ExportDialog::confirmReplacing()
{
    if (!QFileInfo(file()).isFile())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Export picture"),
                         tr("“%1” already exists. Replace it?").arg(printable(file())),
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
