#include "app/options/options.h"

#include "app/options/usage_error.h"
#include "app/options/widths.h"
#include "core/text/dataset.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace actigrad {
bool Options::gives(std::string_view field) const
{
    return std::ranges::find(m_given, field) != m_given.end();
}

RunConfig Options::appliedTo(RunConfig config) const
{
    if (preset != nullptr)
        preset->shape(config);
    visitFields([&](const auto& field) {
        if (gives(field.name))
            config.*field.member = m_config.*field.member;
    });
    if (preset != nullptr)
        preset->scale(config);
    if (hiddenGain)
        config.setHiddenGain(*hiddenGain);
    for (const auto& scale : scales)
        config.scales[scale.parameter] = scale.value;
    return config;
}

RunConfig Options::resumedFrom(RunConfig config) const
{
    const auto refuse = [](const QString& option, const QString& reason) {
        throw UsageError(
            QCoreApplication::translate("options", "--%1 does not go with --resume: %2")
                .arg(option, reason));
    };
    if (preset != nullptr)
        refuse("preset", QCoreApplication::translate("options", "the network is there already"));
    if (!scales.empty())
        refuse("scale", QCoreApplication::translate(
                            "options", "the network is drawn already; see --multiply"));
    const RunConfig saved = config;
    visitFields([&](const auto& field) {
        if (gives(field.name))
            config.*field.member = m_config.*field.member;
    });
    const auto keep = [&](const QString& option, const QString& one, const QString& other) {
        if (one != other)
            refuse(option, QCoreApplication::translate("options",
                                                       "the network has %1, and %2 was asked for")
                               .arg(one, other));
    };
    const auto text = [](std::int64_t number) { return QString::number(number); };
    keep("context", text(saved.context), text(config.context));
    keep("embedding", text(saved.embedding), text(config.embedding));
    keep("hidden", widthsText(saved.hidden), widthsText(config.hidden));
    keep("activation", QString::fromUtf8(nameOf(saved.activation)),
         QString::fromUtf8(nameOf(config.activation)));
    keep("batchnorm", QString::fromUtf8(nameOf(saved.batchNorm)),
         QString::fromUtf8(nameOf(config.batchNorm)));
    keep("bias", QString::fromUtf8(nameOf(saved.bias)), QString::fromUtf8(nameOf(config.bias)));
    return config;
}

void Options::checkScales(const RunConfig& config) const
{
    const auto known = config.scaledParameters();
    for (const auto& [parameter, value] : scales) {
        if (std::ranges::find(known, parameter) != known.end())
            continue;
        QStringList names;
        for (const ParameterId scaled : known)
            names += QString::fromStdString(nameOf(scaled));
        throw UsageError(QCoreApplication::translate(
                             "options", "this network has no scale “%1”; its scales are: %2")
                             .arg(QString::fromStdString(nameOf(parameter)), names.join(", ")));
    }
}

QString scaleNames()
{
    const QString last = QString::number(maximumLayers);
    return "C, W1 … W" + last + ", b1 … b" + last + ", gain1 … gain" + last;
}

std::optional<QString> lowerBatchToExamples(RunConfig& config)
{
    // a word gives at least two examples, and four of five words are for training
    if (static_cast<std::uint64_t>(config.batch) <= config.words->size())
        return std::nullopt;
    const auto examples = static_cast<std::int64_t>(countTrainingExamples(*config.words));
    if (config.batch <= examples)
        return std::nullopt;
    const auto message = QCoreApplication::translate(
        "options", "the words give only %1 examples for training: the batch is lowered from %2");
    const QString filled = message.arg(QString::number(examples), QString::number(config.batch));
    config.batch = examples;
    return filled;
}

} // namespace actigrad
