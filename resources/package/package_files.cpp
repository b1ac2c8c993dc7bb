#include "app/look/application_icon.h"
#include "app/options/option_list.h"

#include <QCommandLineOption>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include <cstdio>

// Writes what a package holds beside the program, from the program's own list of options and its
// icon: actigrad_package_files FOLDER

namespace actigrad {
namespace {

bool write(const QString& file, const QByteArray& content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

/// Text as troff takes it.
QString troff(QString text)
{
    text.replace('\\', "\\e").replace('-', "\\-").replace("'", "\\(aq");
    return text.startsWith('.') ? "\\&" + text : text;
}

QString namesOf(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names())
        names += "\\fB" + troff((name.size() == 1 ? "-" : "--") + name) + "\\fR";
    const QString value =
        option.valueName().isEmpty() ? QString() : " \\fI" + troff(option.valueName()) + "\\fR";
    return names.join(", ") + value;
}

QString manPage(const QList<QCommandLineOption>& options)
{
    QString page =
        ".TH ACTIGRAD 1 \"\" \"Actigrad " ACTIGRAD_VERSION "\" \"User Commands\"\n"
        ".SH NAME\nactigrad \\- the inside of a neural network, while it trains\n"
        ".SH SYNOPSIS\n.B actigrad\n.RI [ option ]... \" \" [ file ]\n"
        ".SH DESCRIPTION\n"
        "Trains a character\\-level neural network and shows what it looks like from the "
        "inside.\nThe file is a session (.actigrad), a network (.safetensors), a picture "
        "that was exported (.png), or words to learn from, one on each line.\n"
        ".SH OPTIONS\n";
    for (const QCommandLineOption& option : options)
        page += ".TP\n" + namesOf(option) + '\n' + troff(option.description()) + '\n';
    page +=
        ".SH FILES\n.TP\n.I ~/.local/share/actigrad/sessions\n"
        "Sessions that windows keep by themselves.\n"
        ".TP\n.I ~/.config/actigrad/actigrad.conf\nSettings.\n"
        ".SH EXIT STATUS\n0 on success, 1 if the run or a file failed, 2 for options that cannot "
        "be used.\n";
    return page;
}

QString bashCompletion(const QList<QCommandLineOption>& options)
{
    QStringList all;
    QStringList files;
    for (const QCommandLineOption& option : options) {
        const QString name = "--" + option.names().last();
        all += name;
        if (option.valueName().startsWith("FILE") || option.valueName() == "DIR")
            files += name;
    }
    return "# bash completion for actigrad\n_actigrad()\n{\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    case $before in\n    " +
           files.join('|') +
           ")\n        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n        return\n        "
           ";;\n"
           "    esac\n    if [[ $word == -* ]]; then\n"
           "        mapfile -t COMPREPLY < <(compgen -W \"" +
           all.join(' ') +
           "\" -- \"$word\")\n    else\n"
           "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n    fi\n}\n"
           "complete -o filenames -F _actigrad actigrad\n";
}

QString zshCompletion(const QList<QCommandLineOption>& options)
{
    QString script = "#compdef actigrad\n_arguments -s \\\n";
    for (const QCommandLineOption& option : options) {
        QString text = option.description().section('.', 0, 0);
        text.replace('\'', "’").replace('[', '(').replace(']', ')').replace(':', ';');
        const QString& value = option.valueName();
        const bool isFile = value.startsWith("FILE") || value == "DIR";
        script += "    '*--" + option.names().last() + (value.isEmpty() ? "" : "=") + '[' + text +
                  ']' + (value.isEmpty() ? QString() : ':' + value + (isFile ? ":_files" : ":")) +
                  "' \\\n";
    }
    return script + "    '*:file:_files'\n";
}

int run(const QString& folder)
{
    const QList<QCommandLineOption> options = allOptions();
    const QDir dir(folder);
    bool isWritten = dir.mkpath(".") &&
                     write(dir.filePath("actigrad.1"), manPage(options).toUtf8()) &&
                     write(dir.filePath("actigrad.bash"), bashCompletion(options).toUtf8()) &&
                     write(dir.filePath("_actigrad"), zshCompletion(options).toUtf8());
    for (const int pixels : iconSizes)
        isWritten = isWritten &&
                    applicationIconImage(pixels).save(dir.filePath(QString("%1.png").arg(pixels)));
    if (!isWritten)
        std::fputs("cannot write the files of the package\n", stderr);
    return isWritten ? 0 : 1;
}

} // namespace
} // namespace actigrad

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return actigrad::run(QFile::decodeName(argv[1]));
}
