#include "tests/test_program.h"

#include <cstdio>
#include <map>
#include <string>

namespace actigrad::test {
namespace {

/// By the files' names, which the registrations of all files reach before `main`.
std::map<std::string, TestRunner>& tests()
{
    static std::map<std::string, TestRunner> tests;
    return tests;
}

int run(int argc, char** argv)
{
    const auto found = argc > 1 ? tests().find(std::string(argv[1]) + "_test.cpp") : tests().end();
    if (found != tests().end()) {
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s NAME [OPTION…], with the NAME of one of these:\n", argv[0]);
    for (const auto& [file, test] : tests())
        std::fprintf(stderr, "  %s\n", file.c_str());
    return 2;
}

} // namespace

Registration::Registration(const char* file, TestRunner run)
{
    tests()[file] = run;
}

} // namespace actigrad::test

int main(int argc, char** argv)
{
    return actigrad::test::run(argc, argv);
}
