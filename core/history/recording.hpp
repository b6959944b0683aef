// A run of a program that can be stood at any of its steps.
//
// Idea        A machine is deterministic, so a step is found again by restoring the last checkpoint before it and
// running
//             on. Checkpoints lie close together near the present and thin out behind it, so that memory stays bounded
//             and going back a little is quick however long the run.
// Position    Step n: n statements have begun, and the next one has not. 0 is before the first.
// The log     Output, reports and events happen in a step and are kept once; running the same steps again adds nothing.
// The moment before  Whoever shows step n also wants to know what its statement did. So a move always ends by running
// at
//             least one step with the allocator explaining, and keeps the state just before that step.
// Source      checkpoint and replay: Boothe, "Efficient Algorithms for Bidirectional Debugging" (2000).
#pragma once

#include "check/report.hpp"
#include "vm/machine.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace heaparium::history {

enum class Command : std::uint8_t {
    forward, // one statement, into calls
    back,
    over,    // one statement, calls included
    out,     // until the current function has returned
    run,     // to the next breakpoint, report or the end
    run_back // to the breakpoint before, or the start
};

enum class Status : std::uint8_t { ready, paused, report, exited, crashed };

struct OutputPiece {
    std::uint64_t step = 0;
    vm::OutputStream stream{};
    std::string text;
};

enum class EventKind : std::uint8_t { call, return_, allocate, release, reallocate, output, report };

struct Event {
    std::uint64_t step = 0;
    EventKind kind{};
    std::uint32_t function = 0;       // of call and return: index into Image::functions
    std::uint32_t depth = 0;          // stack frames at that moment
    vm::AllocationEvent allocation{}; // of allocate, release and reallocate
    std::uint32_t report = 0;         // of report: index into reports()
};

/// Bounds of what is kept. None is silent: the counts beside the logs tell how much there was.
struct RecordingLimits {
    std::uint64_t checkpoint_bytes = 256ULL << 20; // host memory that checkpoints may hold
    std::size_t events = 200'000;        // later ones are not kept; calls and returns are then not counted either
    std::size_t output_bytes = 4U << 20; // of output the first part and the last are kept
};

class Recording {
  public:
    /// Stands at step 0. Fails with a sentence, as Machine::create does.
    [[nodiscard]] static memory::Result<std::unique_ptr<Recording>, std::string>
    create(std::shared_ptr<const vm::Program>, const vm::MachineOptions&, std::string input,
           const RecordingLimits& = {});
    ~Recording();

    // Moving. A command is begun, then run in slices by `proceed`, which returns true when it has arrived. Until then
    // the recording may stand anywhere between; `stop` settles where it is.
    void begin(Command);
    void begin_seek(std::uint64_t step); // beyond the end: the end
    void begin_run_to_line(std::uint32_t file, std::uint32_t line);
    [[nodiscard]] bool proceed(std::uint64_t steps);
    void stop();
    /// Lines at which `run` and `run_back` stop.
    void set_breakpoints(std::uint32_t file, std::span<const std::uint32_t> lines);

    [[nodiscard]] std::uint64_t step() const;
    [[nodiscard]] std::uint64_t known_steps() const; // the furthest step reached so far
    [[nodiscard]] bool is_complete() const;          // known_steps() is the last
    [[nodiscard]] Status status() const;
    [[nodiscard]] const vm::Machine& machine() const;
    [[nodiscard]] vm::Machine& machine();
    /// The machine's memory and frames just before the last step: what the step changed. Null at step 0.
    [[nodiscard]] const vm::Machine::State* before() const;
    /// The statement that was begun in the last step: index into Image::statements; vm::none at step 0.
    [[nodiscard]] std::uint32_t last_statement() const;

    // The log, over all known steps; each entry carries its step.
    [[nodiscard]] std::span<const OutputPiece> output() const;
    [[nodiscard]] std::uint64_t output_omitted() const; // bytes left out between the first part and the last
    [[nodiscard]] std::span<const check::Report> reports() const;
    [[nodiscard]] std::span<const Event> events() const;
    [[nodiscard]] std::uint64_t events_omitted() const;

    /// Host bytes that its checkpoints hold, about.
    [[nodiscard]] std::size_t checkpoint_bytes() const;

  private:
    struct Inside;
    explicit Recording(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> inside_;
};

} // namespace heaparium::history
