#include "app/window/status_strip.h"
#include "tests/app/window/export_support.h"
#include "tests/test_program.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace actigrad;
using namespace actigrad::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

/// Files may not grow beyond so many bytes, as on a full disk.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

/// Pictures that cannot be written: it is said, and nothing is lost.
class ExportFailureTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { forgetSettings(); }

    void missingFolderIsToldInTheDialog()
    {
        const QTemporaryDir folder;
        ShownWindow window;
        QString problem;
        bool stayedOpen = false;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {400, 300}, 1, folder.filePath("missing/picture.png"));
            click(*buttonIn(dialog, "Save"));
            QVERIFY(waitFor([&] { return !problemIn(dialog).isEmpty(); }));
            stayedOpen = dialog.isVisible();
            problem = problemIn(dialog);
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(stayedOpen);
        QVERIFY2(problem.contains("folder does not exist"), qPrintable(problem));
        QVERIFY(problem.contains("picture.png"));
        QVERIFY(waitForSteps(*window, 50));
    }

    void folderInPlaceOfTheFileIsToldInTheDialog()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("picture.png"));
        ShownWindow window;
        QString problem;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {400, 300}, 1, folder.filePath("picture.png"));
            click(*buttonIn(dialog, "Save"));
            QVERIFY(waitFor([&] { return !problemIn(dialog).isEmpty(); }));
            problem = problemIn(dialog);
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(problem.contains("folder"), qPrintable(problem));
        QVERIFY(QFileInfo(folder.filePath("picture.png")).isDir());
    }

    void fullDiskLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("old.png");
        write(file, "an old picture");
        ShownWindow window;
        QString problem;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 0, {1'600, 1'000}, 2, file);
            onDialog<QMessageBox>(
                [](QMessageBox& question) { question.button(QMessageBox::Yes)->click(); });
            const SizeLimit limit(4'096);
            click(*buttonIn(dialog, "Save"));
            QVERIFY(waitFor([&] { return !problemIn(dialog).isEmpty(); }));
            problem = problemIn(dialog);
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!problem.isEmpty());
        QCOMPARE(contentOf(file), QByteArray("an old picture"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void oldFileIsReplacedOnlyOnRequest()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("old.png");
        write(file, "an old picture");
        ShownWindow window;
        const auto save = [&](QMessageBox::StandardButton answer) {
            onDialog<ExportDialog>([&, answer](ExportDialog& dialog) {
                fill(dialog, 1, {400, 300}, 1, file);
                onDialog<QMessageBox>(
                    [answer](QMessageBox& question) { question.button(answer)->click(); });
                click(*buttonIn(dialog, "Save"));
                if (answer == QMessageBox::No)
                    dialog.reject();
            });
            type(*window, Qt::Key_E, Qt::ControlModifier);
        };
        save(QMessageBox::No);
        QCOMPARE(contentOf(file), QByteArray("an old picture"));
        save(QMessageBox::Yes);
        QCOMPARE(QImage(file).size(), QSize(400, 300));
    }

    void problemOfADialogThatIsClosedIsToldInTheWindow()
    {
        const QTemporaryDir folder;
        ShownWindow window;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 1, {400, 300}, 1, folder.filePath("missing/picture.png"));
            buttonIn(dialog, "Save")->click(); // no events until it is closed: no answer, either
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(waitFor([&] { return window->strip().showsProblem(); }));
        QVERIFY(window->strip().text().contains("picture.png"));
    }

    void fileWithoutANameIsAskedForOne()
    {
        ShownWindow window;
        QString problem;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            field<QLineEdit>(dialog, "File").clear();
            click(*buttonIn(dialog, "Save"));
            problem = problemIn(dialog);
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(problem.contains("name"), qPrintable(problem));
    }

    void sizeBeyondReasonIsRefused()
    {
        ShownWindow window;
        bool canSave = true;
        QString problem;
        onDialog<ExportDialog>([&](ExportDialog& dialog) {
            fill(dialog, 0, {10'000, 10'000}, 4, "huge.png");
            canSave = buttonIn(dialog, "Save")->isEnabled();
            problem = problemIn(dialog);
            dialog.reject();
        });
        type(*window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(!canSave);
        QVERIFY(problem.contains("pixels"));
    }
};

ACTIGRAD_WINDOW_TEST(ExportFailureTest)
#include "export_failure_test.moc"
