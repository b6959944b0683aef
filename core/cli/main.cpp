#include "cli/command.hpp"
#include "cli/exit_status.hpp"
#include "cli/terminal.hpp"

#include <exception>
#include <string>
#include <vector>

int main(int count, char** words) {
    using namespace heaparium::cli;
    Terminal terminal;
    try {
        return run_command_line(terminal, std::vector<std::string_view>(words + (count > 0 ? 1 : 0), words + count));
    } catch (const std::exception& failure) {
        terminal.write(Stream::err, "heaparium: Heaparium itself failed: " + std::string(failure.what()) +
                                        ". This is its fault, not the program's.\n");
        return static_cast<int>(ExitStatus::internal_fault);
    }
}
