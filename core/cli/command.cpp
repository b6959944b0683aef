#include "cli/command.hpp"

#include "cli/did_you_mean.hpp"
#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/run_request.hpp"

#include <algorithm>
#include <vector>

namespace heaparium::cli {

namespace {

std::span<const Option> no_options() { return {}; }

constexpr Command table[] = {
    {"run", "FILE... [-- ARGUMENT...]", "Compile and run a C program in a simulated process, and check its memory.",
     "Files that end in .c are compiled and linked; further files can be included. `-` reads the source from standard "
     "input. What follows `--` are the program's arguments. The program's output goes to standard output, diagnostics "
     "and reports go to standard error.",
     run_options, run_program},
    {"allocators", "[NAME...]", "List the allocators with their parameters, for --allocator and --set.",
     "With names, only those.", no_options, list_allocators},
    {"layouts", "", "List the layouts of the address space, for --layout.",
     "A layout says where code, data, heap and stack lie, and how far they may grow.", no_options, list_layouts},
    {"explain", "[ID...]", "Explain a diagnostic or a report: what it means, why it matters, what to do.",
     "The ID is the word in brackets at the end of a message, as in [heap_overflow_write]. Without one, all are "
     "listed.",
     no_options, explain_message},
};

constexpr std::string_view program = "heaparium";

int refuse(Console& console, std::string_view complaint, std::string_view usage, std::string_view hint) {
    console.write(Stream::err, std::string(program) + ": " + std::string(complaint) + "\n" + std::string(usage) +
                                   std::string(hint) + "\n");
    return static_cast<int>(ExitStatus::usage);
}

int refuse(Console& console, const Command& command, std::string_view complaint) {
    return refuse(console, complaint, usage_of(command),
                  "`heaparium " + std::string(command.name) + " --help` tells more.");
}

int unknown_command(Console& console, std::string_view word) {
    std::vector<std::string_view> names{"help"};
    for (const Command& command : table) names.push_back(command.name);
    std::string complaint = "There is no command `" + std::string(word) + "`.";
    if (word.starts_with('-')) complaint = "There is no option `" + std::string(word) + "` before a command.";
    const bool is_source = word.ends_with(".c");
    complaint +=
        is_source ? " To run a program, write `heaparium run " + std::string(word) + "`." : did_you_mean(word, names);
    return refuse(console, complaint, usage(), "`heaparium --help` lists the commands.");
}

bool asks_for_help(std::string_view word) { return word == "--help" || word == "-h"; }

int run_command(Console& console, const Command& command, std::span<const std::string_view> words) {
    const auto own_end = std::find(words.begin(), words.end(), "--");
    if (std::any_of(words.begin(), own_end, asks_for_help)) {
        console.write(Stream::out, help_on(command));
        return 0;
    }
    const auto arguments = parse(command.options(), words);
    if (!arguments) return refuse(console, command, arguments.error());
    const auto result = command.run(console, *arguments);
    return result ? *result : refuse(console, command, result.error());
}

const Command* find_command(std::string_view name) {
    const auto* found =
        std::find_if(std::begin(table), std::end(table), [&](const Command& c) { return c.name == name; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

std::span<const Command> commands() { return table; }

int run_command_line(Console& console, std::span<const std::string_view> words) {
    if (words.empty()) return refuse(console, "What shall it do?", usage(), "`heaparium --help` lists the commands.");
    const std::string_view first = words.front();
    if (first == "--version") {
        console.write(Stream::out, std::string(program) + " " HEAPARIUM_VERSION "\n");
        return 0;
    }
    if (asks_for_help(first) || (first == "help" && words.size() == 1)) {
        console.write(Stream::out, help());
        return 0;
    }
    if (first == "help") {
        const Command* const command = find_command(words[1]);
        if (!command) return unknown_command(console, words[1]);
        console.write(Stream::out, help_on(*command));
        return 0;
    }
    const Command* const command = find_command(first);
    return command ? run_command(console, *command, words.subspan(1)) : unknown_command(console, first);
}

} // namespace heaparium::cli
