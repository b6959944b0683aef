// The commands, as a table from which the dispatch and the help are made.
#pragma once

#include "cli/console.hpp"
#include "cli/option.hpp"
#include "memory/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace heaparium::cli {

/// An exit status, or a sentence about what was wrong with the command line.
using CommandResult = memory::Result<int, std::string>;

struct Command {
    std::string_view name;
    std::string_view operands; // "FILE..."
    std::string_view summary;  // one line
    std::string_view details;  // more, for its own help
    std::span<const Option> (*options)();
    CommandResult (*run)(Console&, const Arguments&);
};

[[nodiscard]] std::span<const Command> commands();

CommandResult run_program(Console&, const Arguments&);
CommandResult list_allocators(Console&, const Arguments&);
CommandResult list_layouts(Console&, const Arguments&);
CommandResult explain_message(Console&, const Arguments&);

/// The whole of `heaparium`: the words behind its name in, its exit status out.
[[nodiscard]] int run_command_line(Console&, std::span<const std::string_view> words);

} // namespace heaparium::cli
