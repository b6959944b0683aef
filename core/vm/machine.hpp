// A program running in its own memory, one step at a time.
//
// A step is a statement begun. Between two calls of run() the machine stands before a statement, or has ended; its
// whole state is in the AddressSpace, the object table and a few arrays, so that keeping and restoring it costs what
// changed. It is deterministic: same program, options and input, same steps.
#pragma once

#include "alloc/allocator.hpp"
#include "check/object_table.hpp"
#include "check/report.hpp"
#include "memory/address_space.hpp"
#include "vm/host.hpp"
#include "vm/program.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::vm {

enum class CheckMode : std::uint8_t {
    stop,  // at the first report the program ends
    go_on, // the access then really happens, as on hardware
    off,
};

struct MachineOptions {
    std::string allocator = "free-list";
    std::vector<std::pair<std::string, std::string>> parameters; // "policy" = "best"
    std::string layout = "linux";
    std::uint64_t heap_limit = 0; // bytes; 0: the layout's own
    CheckMode check = CheckMode::stop;
    std::vector<std::string> arguments; // argv[1] …
    std::string program_name = "a.out"; // argv[0]
    struct DataFile {
        std::string name; // relative ones lie in the folder that the program runs in
        std::string text;
    };
    std::vector<DataFile> files;          // that the program can open
    bool explain = true;                  // allocators explain each operation
    bool tell_calls = true;               // the host hears of each call and return
    std::uint64_t maximum_reports = 1000; // then one last report says that there would be more
};

/// The program's own files as it can open them: also those that are data and not C.
[[nodiscard]] std::vector<MachineOptions::DataFile> files_to_open(const std::vector<SourceFile>&);

enum class StopReason : std::uint8_t {
    step,       // the step asked for was reached
    depth,      // the depth asked for was reached
    breakpoint, // before a statement with a breakpoint
    input,      // the program waits for input
    report,     // a memory error ended it (CheckMode::stop)
    exited,     // main returned, or exit was called
    crashed,    // a fault or an abort ended it, as hardware and the C library would
};

struct RunLimits {
    std::uint64_t step = ~std::uint64_t{0}; // pause before the statement that would make more steps than this
    /// Pause before the first statement with at most so many stack frames. 0: no such limit.
    std::uint32_t depth = 0;
    bool obey_breakpoints = false;
};

struct StackFrame {
    std::uint32_t function = 0;      // index into Image::functions
    std::uint32_t return_pc = 0;     // where its caller goes on
    std::uint32_t register_base = 0; // its window among the registers
    std::uint32_t object_base = 0;   // its slots among the frame objects
    memory::Address base;            // lowest address, see image.hpp
    memory::Address stack_pointer;   // base, or lower where it allocated on the stack
};

class Machine {
  public:
    /// Places the segments, starts the allocator, pushes the arguments of main and stands before its first statement.
    /// Fails with a sentence: options that are wrong, a program that does not fit its layout.
    [[nodiscard]] static memory::Result<std::unique_ptr<Machine>, std::string> create(std::shared_ptr<const Program>,
                                                                                      const MachineOptions&, Host&);
    ~Machine();

    /// Runs to one of the limits, or the end. Once ended it stays so until a restore.
    StopReason run(const RunLimits&);

    [[nodiscard]] std::uint64_t step() const; // statements begun so far
    /// Ended: by report, exit or crash.
    [[nodiscard]] std::optional<StopReason> end() const;
    [[nodiscard]] int exit_status() const;              // where exited
    [[nodiscard]] int end_signal() const;               // where crashed: the signal that ended it, as on Linux
    [[nodiscard]] std::string_view end_message() const; // one sentence; empty while it runs
    /// The statement that runs next; `none` where it has ended.
    [[nodiscard]] std::uint32_t next_statement() const;
    [[nodiscard]] std::uint32_t pc() const;
    [[nodiscard]] std::uint64_t error_reports() const; // reports so far that are errors

    /// Statements before which run() pauses when told to obey.
    void set_breakpoints(std::span<const std::uint32_t> statements);

    /// How much the machine tells from now on, in place of MachineOptions::explain and tell_calls. Telling costs time
    /// and changes nothing else: runs that nobody watches go faster without.
    void set_telling(bool explain, bool tell_calls);

    [[nodiscard]] const Program& program() const;
    [[nodiscard]] const MachineOptions& options() const;
    [[nodiscard]] memory::AddressSpace& space();
    [[nodiscard]] const memory::AddressSpace& space() const;
    [[nodiscard]] const check::ObjectTable& objects() const;
    [[nodiscard]] const alloc::Allocator& allocator() const;
    /// The allocator's last explanation belongs to the step in which it was made: 0 if there was none yet.
    [[nodiscard]] std::uint64_t explained_step() const;
    [[nodiscard]] std::span<const StackFrame> frames() const; // outermost first
    /// The code position at which frame `index` stands: its next instruction, or its call's.
    [[nodiscard]] std::uint32_t frame_pc(std::size_t index) const;
    /// The object of a local, if its address was ever taken in this call; 0 if not.
    [[nodiscard]] check::ObjectId local_object(std::size_t frame, std::uint32_t local) const;
    [[nodiscard]] memory::Address static_address(std::uint32_t static_index) const;
    /// The live object that holds `address`, whatever its kind; creates that of a local. 0 if none.
    [[nodiscard]] check::ObjectId object_at(memory::Address);
    /// Names and places for reports.
    [[nodiscard]] const check::Narrator& narrator() const;

    /// Everything that run() changes, and nothing else.
    struct State;
    [[nodiscard]] std::shared_ptr<const State> keep();
    void restore(const State&);
    /// Host bytes that `state` holds and `other` does not.
    [[nodiscard]] static std::size_t bytes_apart(const State& state, const State& other);
    /// Do these bytes hold the same, and are the same ones written, as in `state`?
    [[nodiscard]] bool is_memory_as_in(const State& state, memory::Address, memory::Size) const;
    /// Stack frames in `state`.
    [[nodiscard]] static std::size_t frame_count(const State& state);

  private:
    friend class LibraryCall;
    struct Inside; // interpreter, frames, checks: machine_inside.hpp
    explicit Machine(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> inside_;
};

} // namespace heaparium::vm
