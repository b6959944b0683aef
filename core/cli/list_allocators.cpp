#include "alloc/allocator.hpp"
#include "cli/command.hpp"
#include "cli/did_you_mean.hpp"
#include "cli/text_table.hpp"

#include <vector>

namespace heaparium::cli {

namespace {

/// "best", "16", "on": a value as `--set` takes it.
std::string value_text(const alloc::Parameter& parameter, std::int64_t value) {
    switch (parameter.kind) {
    case alloc::ParameterKind::choice: return std::string(parameter.choices[static_cast<std::size_t>(value)].name);
    case alloc::ParameterKind::toggle: return value != 0 ? "on" : "off";
    case alloc::ParameterKind::number: return std::to_string(value);
    }
    return "";
}

std::string values_text(const alloc::Parameter& parameter) {
    switch (parameter.kind) {
    case alloc::ParameterKind::choice: return "";
    case alloc::ParameterKind::toggle: return "on or off";
    case alloc::ParameterKind::number:
        return std::to_string(parameter.minimum) + " to " + std::to_string(parameter.maximum) +
               (parameter.is_power_of_two ? ", a power of two" : "");
    }
    return "";
}

std::string describe(const alloc::Parameter& parameter) {
    std::string text = "  --set " + std::string(parameter.name) + "=" + value_text(parameter, parameter.default_value) +
                       "   (the default";
    const std::string values = values_text(parameter);
    text += values.empty() ? ")\n" : "; " + values + ")\n";
    text += wrapped(parameter.summary, 6);
    std::vector<TextRow> rows;
    for (const alloc::ParameterChoice& choice : parameter.choices) {
        rows.push_back({std::string(choice.name), choice.summary});
    }
    return text + text_table(rows, 8);
}

std::string describe(const alloc::AllocatorInfo& allocator, bool is_default) {
    std::string text = std::string(allocator.name) + (is_default ? "   (the default)\n" : "\n");
    text += wrapped(allocator.summary, 2);
    if (!allocator.source.empty()) text += wrapped("After " + std::string(allocator.source) + ".", 2);
    for (const alloc::Parameter& parameter : allocator.parameters) text += describe(parameter);
    return text;
}

} // namespace

CommandResult list_allocators(Console& console, const Arguments& arguments) {
    std::vector<std::string_view> names;
    for (const alloc::RegistryEntry& entry : alloc::registry()) names.push_back(entry.info().name);
    std::vector<std::string_view> wanted(arguments.operands.begin(), arguments.operands.end());
    if (wanted.empty()) wanted = names;
    std::string text;
    for (const std::string_view name : wanted) {
        const alloc::RegistryEntry* const entry = alloc::find_allocator(name);
        if (!entry) {
            return "There is no allocator `" + std::string(name) + "`." + did_you_mean(name, names) + " There are " +
                   listed(names) + ".";
        }
        if (!text.empty()) text += '\n';
        text += describe(entry->info(), name == names.front());
    }
    console.write(Stream::out, text);
    return 0;
}

} // namespace heaparium::cli
