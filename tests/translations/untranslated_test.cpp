#include "tests/test_program.h"
#include "tests/translations/literals.h"

#include <QTest>

#include <algorithm>

using namespace actigrad::test;

namespace {

bool isUntranslatedIn(const QString& code)
{
    const auto literals = literalsIn(code);
    return std::ranges::any_of(literals, isUntranslated);
}

const QStringList allowed{
    // names, the same in every language
    "Actigrad",
    "actigrad: ",
    "leaky ReLU",
    "org.actigrad.Actigrad",
    // markup
    "<span>",
    "<span style='color:%1'>%2</span>&nbsp; <b>%3</b>",
    R"(<clipPath id=\"%1\"><rect x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/></clipPath>\n)"
    R"(<g clip-path=\"url(#%1)\">\n)",
    R"(<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n)"
    R"(<svg width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %3 %4\" )"
    R"(xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n)"
    R"(<title>%5</title>\n<desc>%6</desc>\n)",
    // keys of what a PNG file holds
    "Title",
    "Software",
    "Actigrad:config",
    "Actigrad:step",
    "Actigrad:page",
    "Actigrad:plan",
    "Actigrad:instruction_set",
    // for those who write the program
    "signal handlers must not lock",
    "the embedded words are missing",
    "the script is missing",
};

} // namespace

/// As far as it can be told from the code, what people read can be translated.
class UntranslatedTest : public QObject
{
    Q_OBJECT

private slots:
    void textWithoutTrIsNoticed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("text of a label") << "label->setText(\"Pause\");";
        QTest::newRow("tool tip in parts") << "label.setToolTip(\"Halt\" \" at once\");";
        QTest::newRow("entry of a menu") << "menu.addAction(\"Copy\", this, [] {});";
        QTest::newRow("problem") << "throw UsageError(\n    \"wrong\");";
        QTest::newRow("words") << "const QString text = \"Not yet\";";
        QTest::newRow("behind a long number") << "const int many = 1'000; text = \"Not yet\";";
        QTest::newRow("behind a quotation mark") << "if (c == '\"') text = \"Not yet\";";
        QTest::newRow("behind a text with tr") << "tr(\"Pause\") + \"and then\"";
    }
    void textWithoutTrIsNoticed()
    {
        QFETCH(const QString, code);
        QVERIFY(isUntranslatedIn(code));
    }

    void otherTextIsFine_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("tr") << "label->setText(tr(\"Pause the training\"));";
        QTest::newRow("tr of parts") << "tr(\"Pause \"\n    \"the training\")";
        QTest::newRow("tr with a comment") << "tr(\"%1 %\", \"a share of all\")";
        QTest::newRow("translate") << "translate(\"context\", \"two words\")";
        QTest::newRow("of core") << "InputError(ACTIGRAD_TEXT(\"core\", \"two words\"))";
        QTest::newRow("no letters") << "button->setText(\"?\");";
        QTest::newRow("key") << "settings.value(\"layout/table\");";
        QTest::newRow("comment") << "// \"a comment, say\"\n/* \"and another\" */";
        QTest::newRow("file") << "#include \"some folder/with blanks.h\"\n";
        QTest::newRow("quotation mark") << "if (c == '\"' || c == '\\\\') then(\" and \");";
    }
    void otherTextIsFine()
    {
        QFETCH(const QString, code);
        QVERIFY(!isUntranslatedIn(code));
    }

    void allTextOfTheProgramIsForTranslators()
    {
        QStringList untranslated;
        for (const QString& source : programSources()) {
            for (const Literal& literal : literalsIn(contentOf(source))) {
                if (isUntranslated(literal) && !allowed.contains(literal.text))
                    untranslated +=
                        QString("%1:%2: %3").arg(source).arg(literal.line).arg(literal.text);
            }
        }
        QVERIFY(programSources().size() > 100);
        QVERIFY2(untranslated.isEmpty(), qPrintable(untranslated.join('\n')));
    }
};

ACTIGRAD_GUILESS_TEST(UntranslatedTest)
#include "untranslated_test.moc"
