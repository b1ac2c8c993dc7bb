#include "tests/test_program.h"
#include "tests/translations/catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace actigrad::test;

namespace {

bool isTranslated(const Message& message)
{
    return message.type.isEmpty() && !message.translations.isEmpty() &&
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

void addCatalogues()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : catalogues())
        QTest::newRow(qPrintable(QFileInfo(file).completeBaseName())) << file;
}

/// What opens and closes a quotation in a language.
struct QuotationMarks
{
    QString opening;
    QString closing;
};

QuotationMarks quotationMarksOf(const QString& file)
{
    static const QHash<QString, QuotationMarks> marks{
        {"de", {"„", "“"}},   {"es", {"«", "»"}},    {"fr", {"«\u00a0", "\u00a0»"}},
        {"ja", {"「", "」"}}, {"zh_CN", {"“", "”"}},
    };
    return marks.value(QFileInfo(file).completeBaseName().section('_', 1));
}

} // namespace

/// Each translation is whole. After a change of texts, `cmake --build build --target
/// actigrad_app_lupdate` brings the new ones into the files of translations/.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsTranslated_data() { addCatalogues(); }
    void everyTextOfTheSourcesIsTranslated()
    {
        QFETCH(const QString, file);
        const auto messages = updatedCatalogue(file);
        QVERIFY(messages.size() > 250);
        const QString missing = textsWhere(messages, [](const Message& message) {
            return !isTranslated(message) && !isGone(message);
        });
        QVERIFY2(missing.isEmpty(), qPrintable("not translated:\n" + missing));
    }

    void nothingIsTranslatedThatTheSourcesNoLongerHold_data() { addCatalogues(); }
    void nothingIsTranslatedThatTheSourcesNoLongerHold()
    {
        QFETCH(const QString, file);
        const QString gone = textsWhere(updatedCatalogue(file), isGone);
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
        for (const QString& file : catalogues()) {
            const QString changed = textsWhere(readCatalogue(file), [&](const Message& message) {
                return !keepsMarks(message, marks);
            });
            QVERIFY2(changed.isEmpty(),
                     qPrintable(file + ": other marks than in English:\n" + changed));
        }
    }

    void quotationMarksAreTheLanguages_data() { addCatalogues(); }
    void quotationMarksAreTheLanguages()
    {
        QFETCH(const QString, file);
        const auto [opening, closing] = quotationMarksOf(file);
        QVERIFY2(!opening.isEmpty(), "which are this language's?");
        const QString foreign = textsWhere(readCatalogue(file), [&](const auto& message) {
            QString text = message.translations.join(' ');
            const bool isPaired = text.count(opening) == text.count(closing);
            text.remove(opening).remove(closing);
            return !isPaired || text.contains(QRegularExpression("[“”„«»「」\"]"));
        });
        QVERIFY2(foreign.isEmpty(), qPrintable("foreign quotation marks:\n" + foreign));
    }
};

ACTIGRAD_GUILESS_TEST(TranslationsTest)
#include "translations_test.moc"
