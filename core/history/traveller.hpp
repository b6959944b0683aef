// Moves a machine through its run: commands become goals, goals are reached in slices.
//
// Invariant   Whenever no goal is left, the machine stands at step n with `before()` the state at step n − 1, and its
//             allocator's explanation is that of step n.
#pragma once

#include "history/breakpoints.hpp"
#include "history/checkpoints.hpp"
#include "history/log.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace heaparium::history {

class Traveller {
  public:
    Traveller(vm::Machine&, Log&, std::size_t checkpoint_bytes);

    void begin(Command);
    void begin_seek(std::uint64_t step);
    void begin_run_to(std::vector<std::uint32_t> statements);
    [[nodiscard]] bool proceed(std::uint64_t budget);
    void stop();
    void set_breakpoints(std::vector<std::uint32_t> statements) { breakpoints_ = std::move(statements); }

    [[nodiscard]] std::uint64_t known_steps() const { return known_; }
    [[nodiscard]] bool is_complete() const { return is_complete_; }
    [[nodiscard]] const vm::Machine::State* before() const { return before_.get(); }
    [[nodiscard]] std::uint32_t last_statement() const { return last_statement_; }
    [[nodiscard]] std::size_t checkpoint_bytes() const { return checkpoints_.bytes(); }

  private:
    enum class GoalKind : std::uint8_t {
        none,
        seek,      // to step `target`
        step_over, // one step, then, if that went into a call, to depth `depth`
        run,       // to a breakpoint, a report after step `target` or the end, or to depth `depth` where that is not 0
        find_back, // the last breakpoint before `target`
    };
    struct Goal {
        GoalKind kind = GoalKind::none;
        std::uint64_t target = 0;
        std::uint32_t depth = 0;
        std::uint64_t interval_end = 0;          // find_back: hits in the interval at hand count up to this step
        std::optional<std::uint64_t> last_hit{}; // find_back
    };

    [[nodiscard]] std::uint64_t step() const { return machine_.step(); }
    void begin_free_run(std::uint32_t depth, std::vector<std::uint32_t> extra_breakpoints = {});
    void begin_find_back();
    void aim(std::uint64_t target);
    void restore_for(std::uint64_t step);
    void seek(std::uint64_t& budget);
    void step_over(std::uint64_t& budget);
    void run(std::uint64_t& budget);
    void find_back(std::uint64_t& budget);
    void enter_interval_before(std::uint64_t step);
    /// Runs towards the limits, at most `budget` steps, and puts milestones on new ground.
    /// The allocator explains itself only where somebody will read it.
    vm::StopReason advance(vm::RunLimits, std::uint64_t& budget, bool explain = false);
    [[nodiscard]] std::uint64_t next_trail_mark(std::uint64_t target) const;
    void make_last_step(std::uint64_t target, std::uint64_t& budget);

    vm::Machine& machine_;
    Log& log_;
    Checkpoints checkpoints_;
    std::vector<std::uint32_t> breakpoints_;
    Goal goal_;
    std::uint64_t known_ = 0;
    bool is_complete_ = false;
    Checkpoints::State before_;
    std::uint64_t settled_step_ = 0;          // the step for which before_ holds
    std::uint32_t last_statement_ = vm::none; // the one begun in that step
};

} // namespace heaparium::history
