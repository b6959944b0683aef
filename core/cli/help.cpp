#include "cli/help.hpp"

#include "cli/exit_status.hpp"
#include "cli/text_table.hpp"

#include <vector>

namespace heaparium::cli {

namespace {

constexpr Option always[] = {{"--help", "", "Tell this."}};

std::string exit_status_table() {
    std::vector<TextRow> rows{
        {"its own", "The program's exit status, where it ran to its end without a memory error."}};
    for (const ExitStatusInfo& row : exit_statuses()) {
        rows.push_back({std::to_string(static_cast<int>(row.status)), row.sentence});
    }
    rows.push_back(
        {"128 + N", "Signal N ended the program, as a shell shows it: 134 after abort(), 139 after a crash."});
    return text_table(rows);
}

} // namespace

std::string usage() { return "Usage: heaparium COMMAND [OPTION...] [ARGUMENT...]\n"; }

std::string usage_of(const Command& command) {
    std::string text = "Usage: heaparium " + std::string(command.name);
    if (!command.options().empty()) text += " [OPTION...]";
    if (!command.operands.empty()) text += " " + std::string(command.operands);
    return text + "\n";
}

std::string help() {
    std::string text =
        "Heaparium runs small C programs in a simulated process and shows what happens to its memory.\n\n" + usage() +
        "\nCommands:\n";
    std::vector<TextRow> rows;
    for (const Command& command : commands()) {
        std::string name(command.name);
        rows.push_back({std::move(name), command.summary});
    }
    rows.push_back({"help COMMAND", "Tell more about a command; the same as `heaparium COMMAND --help`."});
    text += text_table(rows);
    constexpr Option general[] = {{"--help", "", "Tell this."}, {"--version", "", "Tell which version this is."}};
    return text + "\nOptions:\n" + describe(general) + "\nExit status:\n" + exit_status_table();
}

std::string help_on(const Command& command) {
    std::string text = usage_of(command) + "\n" + wrapped(command.summary, 0) + wrapped(command.details, 0);
    std::vector<Option> options(command.options().begin(), command.options().end());
    options.insert(options.end(), std::begin(always), std::end(always));
    text += "\nOptions:\n" + describe(options);
    // Only a command with options of its own runs a program.
    if (options.size() > 1) text += "\nExit status:\n" + exit_status_table();
    return text;
}

} // namespace heaparium::cli
