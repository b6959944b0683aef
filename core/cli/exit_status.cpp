#include "cli/exit_status.hpp"

namespace heaparium::cli {

namespace {

constexpr ExitStatusInfo rows[] = {
    {ExitStatus::usage, "usage", "The command line was wrong."},
    {ExitStatus::does_not_compile, "does-not-compile", "The program does not compile, or does not fit its layout."},
    {ExitStatus::memory_error, "memory-error",
     "There was at least one memory error; a leak counts, a warning does not."},
    {ExitStatus::internal_fault, "internal-fault", "Heaparium itself failed."},
    {ExitStatus::budget_spent, "budget-spent", "The program took more steps than --max-steps allows."},
    {ExitStatus::no_input, "no-input", "A file that was named cannot be read."},
    {ExitStatus::interrupted, "interrupted", "Ctrl-C stopped the program."},
};

} // namespace

std::span<const ExitStatusInfo> exit_statuses() { return rows; }

} // namespace heaparium::cli
