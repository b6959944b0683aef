#include "alloc/wording.hpp"
#include "cli/command.hpp"
#include "cli/text_table.hpp"
#include "memory/layout.hpp"

#include <vector>

namespace heaparium::cli {

namespace {

std::string describe(const memory::Layout& layout, bool is_default) {
    const std::string code = "from " + alloc::hex(layout.code) + ", constants and data behind it";
    const std::string heap = "above the data, at most " + alloc::in_round_units(layout.heap_limit);
    const std::string stack =
        "down from " + alloc::hex(layout.stack_top) + ", at most " + alloc::in_round_units(layout.stack_limit);
    std::string mappings = "none";
    if (!layout.mmap_top.is_null()) {
        mappings = "down from " + alloc::hex(layout.mmap_top) + ", at most " + alloc::in_round_units(layout.mmap_limit);
    }
    const std::string granularity = alloc::in_round_units(memory::Size(layout.granularity));
    const TextRow rows[] = {
        {"code", code}, {"heap", heap}, {"stack", stack}, {"mappings", mappings}, {"granularity", granularity}};
    return std::string(layout.name) + (is_default ? "   (the default)\n" : "\n") + wrapped(layout.summary, 2) +
           text_table(rows, 4);
}

} // namespace

CommandResult list_layouts(Console& console, const Arguments& arguments) {
    if (!arguments.operands.empty()) return std::string("`heaparium layouts` takes no arguments.");
    std::string text;
    for (const memory::Layout& layout : memory::layouts()) {
        const bool is_first = text.empty();
        if (!is_first) text += '\n';
        text += describe(layout, is_first);
    }
    console.write(Stream::out, text);
    return 0;
}

} // namespace heaparium::cli
