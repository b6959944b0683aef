// What is told of a run, and to whom: as text for people, or as one JSON object for programs.
#pragma once

#include "check/report.hpp"
#include "cli/console.hpp"
#include "cli/exit_status.hpp"
#include "lang/diagnostic.hpp"
#include "vm/machine.hpp"

#include <memory>
#include <optional>
#include <string>

namespace heaparium::cli {

/// How a run ended. Where it ended cleanly there is a status of the program, and nothing more to say.
struct RunEnd {
    ExitStatus status = ExitStatus::success;
    std::optional<int> program_status = std::nullopt; // where it came to its end
    std::string message = {};                         // a sentence or two; may be empty
    std::uint64_t steps = 0;
    int signal = 0; // that ended it; 0: none did
};

/// What `heaparium` itself exits with.
[[nodiscard]] int exit_code(const RunEnd&);

class Account {
  public:
    virtual ~Account() = default;
    virtual void diagnosed(const lang::Diagnostic&, const lang::SourceManager&) = 0;
    virtual void reported(const check::Report&, const check::Narrator&) = 0;
    /// An operation of the allocator has just been done, and the heap is what it is now.
    virtual void operated(const vm::AllocationEvent&, const vm::Machine&) = 0;
    virtual void ended(const RunEnd&) = 0;
};

/// Writes to standard error as things happen.
[[nodiscard]] std::unique_ptr<Account> text_account(Console&);
/// Writes one object to standard error when the run has ended.
[[nodiscard]] std::unique_ptr<Account> json_account(Console&);

} // namespace heaparium::cli
