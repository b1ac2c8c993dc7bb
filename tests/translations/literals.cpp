#include "tests/translations/literals.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace actigrad::test {
namespace {

const QString sourceDir = ACTIGRAD_SOURCE_DIR;

/// Goes through C++ from left to right.
class Scanner
{
public:
    explicit Scanner(const QString& code) : m_code(code) {}

    std::vector<Literal> literals();

private:
    [[nodiscard]] bool isAt(const QString& text) const
    {
        return QStringView(m_code).sliced(m_at).startsWith(text);
    }
    void skipUntil(const QString& end);
    void readCharacter();
    void readLiteral();
    QString readQuoted();

    QString m_code;
    QString m_before;
    qsizetype m_at = 0;
    qsizetype m_literalEnd = -1; ///< in m_before
    std::vector<Literal> m_literals;
};

std::vector<Literal> Scanner::literals()
{
    while (m_at < m_code.size()) {
        if (isAt("//") || isAt("#include"))
            skipUntil("\n");
        else if (isAt("/*"))
            skipUntil("*/");
        else if (isAt("\""))
            readLiteral();
        else
            readCharacter();
    }
    return m_literals;
}

void Scanner::skipUntil(const QString& end)
{
    const qsizetype found = m_code.indexOf(end, m_at);
    m_at = found < 0 ? m_code.size() : found + end.size();
}

/// Of code; a character in single quotes, which may be a double one, counts as one.
void Scanner::readCharacter()
{
    static const QRegularExpression quoted(R"('(\\.[0-9a-fA-F]*|[^'\\])')");
    const bool isSeparator = !m_before.isEmpty() && m_before.back().isLetterOrNumber(); // 1'000
    if (m_code[m_at] == '\'' && !isSeparator) {
        const auto match =
            quoted.match(m_code, m_at, {}, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            m_before += "' '";
            m_at += match.capturedLength();
            return;
        }
    }
    m_before += m_code[m_at++];
}

void Scanner::readLiteral()
{
    const bool isContinued =
        m_literalEnd >= 0 && QStringView(m_before).sliced(m_literalEnd).trimmed().isEmpty();
    const auto line = static_cast<int>(QStringView(m_code).first(m_at).count('\n')) + 1;
    const QString before = m_before;
    const QString text = readQuoted();
    if (isContinued) {
        m_literals.back().text += text;
        m_before.truncate(m_literalEnd);
    } else {
        m_literals.push_back({text, line, before});
        m_before += "\"\"";
    }
    m_literalEnd = m_before.size();
}

QString Scanner::readQuoted()
{
    const qsizetype begin = ++m_at;
    while (m_at < m_code.size() && m_code[m_at] != '"')
        m_at += m_code[m_at] == '\\' ? 2 : 1;
    return m_code.sliced(begin, m_at++ - begin);
}

} // namespace

std::vector<Literal> literalsIn(const QString& code)
{
    return Scanner(code).literals();
}

bool isUntranslated(const Literal& literal)
{
    static const QRegularExpression translated(
        R"(\b(tr|translate|QT_TRANSLATE_NOOP|ACTIGRAD_TEXT)\(\s*(""\s*,\s*)?$)");
    static const QRegularExpression shown(
        R"(\b(set(?!Object|Application|Organization)\w*(Text|Tip|Title|Label|Name|Description))"
        R"(|addAction|addMenu|addItem)"
        R"(|addRow|addButton|QLabel|Q\w*Button|QCheckBox|QMessageBox::\w+|show\w+|print\w+)"
        R"(|\w*Error)\s*\(\s*$)");
    static const QRegularExpression words(R"(\p{L}{2,}[,;:.]? \p{L}{2,})");
    static const QRegularExpression letter(R"(\p{L})");
    if (literal.before.contains(translated))
        return false;
    return literal.text.contains(words) ||
           (literal.text.contains(letter) && literal.before.contains(shown));
}

QStringList programSources()
{
    QStringList sources;
    for (const QString& folder : {QString("app"), QString("core")}) {
        QDirIterator files(sourceDir + '/' + folder, {"*.cpp", "*.h"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            sources += QDir(sourceDir).relativeFilePath(files.next());
    }
    sources.sort();
    return sources;
}

QString contentOf(const QString& source)
{
    QFile file(sourceDir + '/' + source);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no source");
    return QString::fromUtf8(file.readAll());
}

} // namespace actigrad::test
