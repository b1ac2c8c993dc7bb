#pragma once

#include <QCoreApplication>
#include <QTest>

/// A program holds the tests of a room, one class a file. `PROGRAM NAME …` runs that of
/// NAME_test.cpp; what follows is for Qt Test.
namespace actigrad::test {

using TestRunner = int (*)(int argc, char** argv);

/// Made before `main`, by the macros below.
struct Registration
{
    Registration(const char* file, TestRunner run);
};

template <typename Test, typename Application>
int runWith(int argc, char** argv)
{
    const Application application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Test>
int runAlone(int argc, char** argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace actigrad::test

/// @param run a TestRunner
#define ACTIGRAD_REGISTER_TEST(Test, run)                                                          \
    namespace {                                                                                    \
    const actigrad::test::Registration registration##Test(__FILE_NAME__, run);                     \
    }

/// Without an application, with a core application, and with one that has windows.
#define ACTIGRAD_TEST(Test) ACTIGRAD_REGISTER_TEST(Test, (actigrad::test::runAlone<Test>))
#define ACTIGRAD_GUILESS_TEST(Test)                                                                \
    ACTIGRAD_REGISTER_TEST(Test, (actigrad::test::runWith<Test, QCoreApplication>))
#define ACTIGRAD_GUI_TEST(Test)                                                                    \
    ACTIGRAD_REGISTER_TEST(Test, (actigrad::test::runWith<Test, QApplication>))
