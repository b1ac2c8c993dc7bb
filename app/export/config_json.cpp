#include "app/export/config_json.h"

#include "app/export/json_writer.h"

#include <cstdlib>

namespace actigrad {
namespace {

QString nameOf(Activation activation)
{
    switch (activation) {
    case Activation::Tanh:
        return "tanh";
    }
    std::abort();
}

} // namespace

void writeConfig(JsonWriter& json, const RunConfig& config)
{
    json.beginObject();
    json.key("words").beginObject();
    json.member("name", QString::fromStdString(config.words->name()));
    json.member("count", config.words->size());
    // as text: JSON's numbers are often read as doubles, which hold 53 bits
    json.member("fingerprint", QString::number(config.words->fingerprint(), 16));
    json.endObject();
    for (const auto& limits : integerLimits())
        json.member(QString::fromUtf8(limits.name).replace('-', '_'), config.*limits.member);
    json.member("lr", config.learningRate);
    json.member("activation", nameOf(config.activation));
    json.key("scales").beginObject();
    for (std::size_t i = 0; i < parameterCount; ++i)
        json.member(QString::fromUtf8(parameterNames[i]), config.scales[i]);
    json.endObject();
    json.endObject();
}

} // namespace actigrad
