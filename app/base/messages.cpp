#include "app/base/messages.h"

#include "core/input_error.h"

#include <QCoreApplication>

#include <new>

namespace actigrad {
namespace {

QString translated(const InputError& error)
{
    const QString message = QCoreApplication::translate("core", error.pattern());
    QString result;
    for (qsizetype at = 0; at < message.size(); ++at) {
        const bool isPlace = message[at] == '%' && at + 1 < message.size();
        const auto index = isPlace ? message[at + 1].digitValue() - 1 : -1;
        if (index >= 0 && static_cast<std::size_t>(index) < error.arguments().size()) {
            result += QString::fromStdString(error.arguments()[static_cast<std::size_t>(index)]);
            ++at;
        } else {
            result += message[at];
        }
    }
    return result;
}

} // namespace

QString describe(const std::exception& problem)
{
    if (const auto* input = dynamic_cast<const InputError*>(&problem))
        return translated(*input);
    if (dynamic_cast<const std::bad_alloc*>(&problem) != nullptr)
        return QCoreApplication::translate("messages", "there is not enough memory for this");
    return QCoreApplication::translate("messages", "something went wrong inside the program: %1")
        .arg(QString::fromUtf8(problem.what()));
}

QString describe(const std::exception_ptr& problem)
{
    try {
        std::rethrow_exception(problem);
    } catch (const std::exception& exception) {
        return describe(exception);
    }
}

} // namespace actigrad
