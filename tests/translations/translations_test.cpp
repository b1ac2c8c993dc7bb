#include "tests/test_program.h"
#include "tests/translations/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace actigrad::test;

namespace {

constexpr qsizetype germanForms = 2; // one, and any other number

bool isTranslated(const Message& message)
{
    const bool isWhole = message.translations.size() == (message.counts ? germanForms : 1);
    return message.type.isEmpty() && isWhole &&
           std::ranges::none_of(message.translations, &QString::isEmpty);
}

bool isGone(const Message& message)
{
    return message.type == "vanished" || message.type == "obsolete";
}

template <typename Predicate>
QString textsWhere(const std::vector<Message>& messages, Predicate isMeant)
{
    QStringList texts;
    for (const Message& message : messages) {
        if (isMeant(message))
            texts += describe(message);
    }
    return texts.join('\n');
}

/// All that matches in a text, in alphabetical order.
QStringList marksIn(const QString& text, const QRegularExpression& pattern)
{
    QStringList marks;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        marks += match.next().captured();
    marks.sort();
    return marks;
}

/// Whether each translation has the marks of the English text.
bool keepsMarks(const Message& message, const QRegularExpression& pattern)
{
    const QStringList wanted = marksIn(message.source, pattern);
    return std::ranges::all_of(message.translations, [&](const QString& translation) {
        return marksIn(translation, pattern) == wanted;
    });
}

/// A copy of the German catalogue in which a text is replaced by another.
class ChangedCatalogue
{
public:
    ChangedCatalogue(const QByteArray& before, const QByteArray& after)
    {
        QFile original(germanCatalogue());
        QFile changed(file());
        if (!original.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
            qFatal("no copy of the catalogue");
        const QByteArray content = original.readAll();
        if (!content.contains(before))
            qFatal("nothing to change in the catalogue");
        changed.write(QByteArray(content).replace(before, after));
    }

    [[nodiscard]] QString file() const { return m_folder.filePath("changed_de.ts"); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// The German translation is whole. After a change of texts, `cmake --build build --target
/// actigrad_app_lupdate` brings the new ones into translations/actigrad_de.ts.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsTranslated()
    {
        const auto messages = updatedCatalogue(germanCatalogue());
        QVERIFY(messages.size() > 250);
        const QString missing = textsWhere(messages, [](const Message& message) {
            return !isTranslated(message) && !isGone(message);
        });
        QVERIFY2(missing.isEmpty(), qPrintable("not translated:\n" + missing));
    }

    void nothingIsTranslatedThatTheSourcesNoLongerHold()
    {
        const QString gone = textsWhere(updatedCatalogue(germanCatalogue()), isGone);
        QVERIFY2(gone.isEmpty(), qPrintable("gone from the sources:\n" + gone));
    }

    void missingTranslationIsNoticed()
    {
        const ChangedCatalogue emptied("<translation>Verlust</translation>",
                                       "<translation></translation>");
        const QString missing =
            textsWhere(updatedCatalogue(emptied.file()), std::not_fn(isTranslated));
        QVERIFY(missing.contains("LossPanel: Loss"));
    }

    void textThatChangedInTheSourcesIsNoticed()
    {
        const ChangedCatalogue older("<source>Dismiss</source>", "<source>Forget</source>");
        const auto messages = updatedCatalogue(older.file());
        QVERIFY(textsWhere(messages, std::not_fn(isTranslated)).contains("StatusStrip: Dismiss"));
        QVERIFY(textsWhere(messages, isGone).contains("StatusStrip: Forget"));
    }

    void textKeepsItsMarks_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("places") << R"(%(L?\d|n))";
        QTest::newRow("tags") << R"(</?[a-z]\w*>)";
        QTest::newRow("entities") << R"(&\w+;)";
        QTest::newRow("line breaks") << R"(\n)";
        QTest::newRow("mnemonic") << R"(&(?=\S)(?!\w+;))";
        QTest::newRow("ellipsis") << R"(…$)";
        QTest::newRow("blanks at the ends") << R"(^\s+|\s+$)";
    }
    void textKeepsItsMarks()
    {
        QFETCH(const QString, pattern);
        const QRegularExpression marks(pattern);
        const QString changed =
            textsWhere(readCatalogue(germanCatalogue()),
                       [&](const Message& message) { return !keepsMarks(message, marks); });
        QVERIFY2(changed.isEmpty(), qPrintable("other marks than in English:\n" + changed));
    }

    void quotationMarksAreGerman()
    {
        const QString foreign =
            textsWhere(readCatalogue(germanCatalogue()), [](const auto& message) {
                const QString text = message.translations.join(' ');
                return text.contains(QRegularExpression("[”\"]")) ||
                       text.count("„") != text.count("“");
            });
        QVERIFY2(foreign.isEmpty(), qPrintable("foreign quotation marks:\n" + foreign));
    }
};

ACTIGRAD_GUILESS_TEST(TranslationsTest)
#include "translations_test.moc"
