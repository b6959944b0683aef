// What the program's exit status says. The numbers from 64 on are those of sysexits.h where it has a word for the case.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace heaparium::cli {

enum class ExitStatus : std::uint8_t {
    success = 0,
    usage = 64,
    does_not_compile = 65,
    memory_error = 66,
    internal_fault = 70,
    budget_spent = 71,
    no_input = 72,
    interrupted = 130, // as a shell shows a program that SIGINT ended
};

struct ExitStatusInfo {
    ExitStatus status{};
    std::string_view name;     // "memory-error", as in the JSON
    std::string_view sentence; // for the help
};

/// Every status but that of a program which ran cleanly: it is the program's own.
[[nodiscard]] std::span<const ExitStatusInfo> exit_statuses();

} // namespace heaparium::cli
