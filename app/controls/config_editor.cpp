#include "app/controls/config_editor.h"

#include <utility>

namespace actigrad {

ConfigEditor::ConfigEditor(RunConfig config, QObject* parent)
    : QObject(parent), m_config(std::move(config))
{
}

void ConfigEditor::setConfig(RunConfig config)
{
    m_config = std::move(config);
    emit changed(m_config);
}

void ConfigEditor::propose(const RunConfig& config)
{
    ++m_editNumber;
    edit([&](RunConfig& edited) { edited = config; });
    ++m_editNumber;
}

void ConfigEditor::finishEditing()
{
    ++m_editNumber;
    emit editingFinished();
}

void ConfigEditor::editShape(const Change& change)
{
    RunConfig wanted = m_config;
    change(wanted);
    edit([&](RunConfig& config) { config = m_keeper.fit(config, wanted); });
}

void ConfigEditor::edit(const Change& change)
{
    const RunConfig before = m_config;
    change(m_config);
    emit changed(m_config);
    emit edited(m_config, before);
}

} // namespace actigrad
