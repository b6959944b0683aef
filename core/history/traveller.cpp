#include "history/traveller.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace heaparium::history {

namespace {

constexpr std::uint64_t unlimited = ~std::uint64_t{0};
// On the way to a step, states are kept at these distances before it: the next steps back then cost little.
constexpr std::array<std::uint64_t, 5> trail_distances{16, 256, 4096, 65536, 1 << 20};
// A run that ends or meets a breakpoint passes the last part again, from a state at most so many steps before, plus
// what was asked for at once.
constexpr std::uint64_t longest_replay = 1'000'000;

} // namespace

Traveller::Traveller(vm::Machine& machine, Log& log, std::size_t checkpoint_bytes)
    : machine_(machine), log_(log), checkpoints_(checkpoint_bytes) {
    known_ = step();
    is_complete_ = machine_.end().has_value();
    log_.complete_through(known_);
    checkpoints_.add_milestone(step(), machine_.keep());
}

// ---------------------------------------------------------------------------------------------------------- commands

void Traveller::begin(Command command) {
    const auto depth = static_cast<std::uint32_t>(machine_.frames().size());
    switch (command) {
    case Command::forward: begin_seek(step() + 1); return;
    case Command::back: begin_seek(step() == 0 ? 0 : step() - 1); return;
    case Command::over:
        if (machine_.end()) return;
        machine_.set_breakpoints(breakpoints_);
        goal_ = {.kind = GoalKind::step_over, .target = step() + 1, .depth = depth};
        return;
    case Command::out: begin_free_run(depth > 1 ? depth - 1 : 0); return;
    case Command::run: begin_free_run(0); return;
    case Command::run_back: begin_find_back(); return;
    }
}

void Traveller::begin_seek(std::uint64_t target) {
    if (is_complete_) target = std::min(target, known_);
    if (target == step() && (target == 0 || (before_ && settled_step_ == target))) {
        goal_ = {};
        return;
    }
    aim(target);
}

void Traveller::begin_run_to(std::vector<std::uint32_t> statements) { begin_free_run(0, std::move(statements)); }

void Traveller::begin_free_run(std::uint32_t depth, std::vector<std::uint32_t> extra_breakpoints) {
    if (machine_.end()) return;
    extra_breakpoints.insert(extra_breakpoints.end(), breakpoints_.begin(), breakpoints_.end());
    machine_.set_breakpoints(extra_breakpoints);
    goal_ = {.kind = GoalKind::run, .target = step(), .depth = depth};
}

void Traveller::begin_find_back() {
    if (breakpoints_.empty() || step() == 0) return begin_seek(0);
    machine_.set_breakpoints(breakpoints_);
    goal_ = {.kind = GoalKind::find_back, .target = step()};
    enter_interval_before(step());
    goal_.interval_end -= 1; // the place where we stand does not count
}

void Traveller::stop() {
    begin_seek(step());
    while (!proceed(1 << 20)) continue;
}

bool Traveller::proceed(std::uint64_t budget) {
    while (goal_.kind != GoalKind::none && budget > 0) {
        switch (goal_.kind) {
        case GoalKind::none: break;
        case GoalKind::seek: seek(budget); break;
        case GoalKind::step_over: step_over(budget); break;
        case GoalKind::run: run(budget); break;
        case GoalKind::find_back: find_back(budget); break;
        }
    }
    return goal_.kind == GoalKind::none;
}

// ------------------------------------------------------------------------------------------------------ running at all

vm::StopReason Traveller::advance(vm::RunLimits limits, std::uint64_t& budget, bool explain) {
    const std::uint64_t first = step();
    const bool is_new_ground = first >= known_;
    machine_.set_telling(explain, is_new_ground && !log_.is_full());
    if (!is_new_ground) limits.step = std::min(limits.step, known_); // from there on the log wants to hear of calls
    limits.step = std::min(limits.step, first + std::min(budget, unlimited - first));
    const std::uint64_t milestone = std::max(checkpoints_.next_milestone(), first + 1);
    limits.step = std::min(limits.step, milestone);
    const vm::StopReason reason = machine_.run(limits);
    const std::uint64_t done = std::max<std::uint64_t>(step() - first, 1);
    budget -= std::min(budget, done);
    if (step() > known_) {
        known_ = step();
        log_.complete_through(known_);
    }
    if (machine_.end() && step() == known_) is_complete_ = true;
    if (step() == milestone && !machine_.end()) checkpoints_.add_milestone(step(), machine_.keep());
    return reason;
}

void Traveller::restore_for(std::uint64_t target) {
    const Checkpoints::Kept* kept = checkpoints_.at_or_before(target);
    const bool is_on_the_way = step() <= target && !machine_.end() && kept->step <= step();
    if (!is_on_the_way) machine_.restore(*kept->state);
}

// -------------------------------------------------------------------------------------------------------------- seek

void Traveller::aim(std::uint64_t target) {
    goal_ = {.kind = GoalKind::seek, .target = target};
    before_.reset();
    restore_for(target == 0 ? 0 : target - 1);
}

std::uint64_t Traveller::next_trail_mark(std::uint64_t target) const {
    std::uint64_t mark = target - 1;
    for (const std::uint64_t distance : trail_distances)
        if (target > distance && target - distance > step()) mark = target - distance;
    return mark;
}

void Traveller::seek(std::uint64_t& budget) {
    const std::uint64_t target = goal_.target;
    if (target == 0) {
        goal_ = {};
        settled_step_ = 0;
        return;
    }
    if (step() + 1 < target) {
        const std::uint64_t mark = next_trail_mark(target);
        advance({.step = mark}, budget);
        if (machine_.end()) return aim(step()); // there is no such step: the last one it is
        if (step() == mark && mark + 1 != target) checkpoints_.add_to_trail(mark, machine_.keep());
        return;
    }
    make_last_step(target, budget);
    goal_ = {};
}

void Traveller::make_last_step(std::uint64_t target, std::uint64_t& budget) {
    before_ = machine_.keep();
    checkpoints_.add_to_trail(step(), before_);
    last_statement_ = machine_.next_statement();
    advance({.step = target}, budget, true);
    settled_step_ = step();
}

// ---------------------------------------------------------------------------------------------------- running forward

void Traveller::step_over(std::uint64_t& budget) {
    const std::uint32_t depth = goal_.depth;
    if (step() < goal_.target) make_last_step(goal_.target, budget);
    if (machine_.end() || machine_.frames().size() <= depth) {
        goal_ = {};
        return;
    }
    goal_ = {.kind = GoalKind::run, .target = goal_.target, .depth = depth};
}

void Traveller::run(std::uint64_t& budget) {
    if (step() - checkpoints_.at_or_before(step())->step >= longest_replay)
        checkpoints_.add_to_trail(step(), machine_.keep());
    const vm::StopReason reason = advance({.depth = goal_.depth, .obey_breakpoints = true}, budget);
    if (const auto reported = log_.first_report_after(goal_.target); reported && *reported < step())
        return aim(*reported);
    const bool has_returned = goal_.depth != 0 && machine_.frames().size() <= goal_.depth;
    if (reason == vm::StopReason::step && !has_returned) return;
    begin_seek(step()); // to know the moment before
}

// --------------------------------------------------------------------------------------------------- running backward

void Traveller::enter_interval_before(std::uint64_t end) {
    const Checkpoints::Kept* milestone = checkpoints_.milestone_before(end);
    goal_.interval_end = end;
    machine_.restore(*milestone->state);
}

void Traveller::find_back(std::uint64_t& budget) {
    if (step() < goal_.interval_end) {
        const vm::StopReason reason = advance({.step = goal_.interval_end, .obey_breakpoints = true}, budget);
        if (reason == vm::StopReason::breakpoint && step() <= goal_.interval_end) goal_.last_hit = step();
        if (step() < goal_.interval_end && !machine_.end()) return;
    }
    if (goal_.last_hit) return aim(*goal_.last_hit);
    const Checkpoints::Kept* milestone = checkpoints_.milestone_before(goal_.interval_end + 1);
    if (milestone == nullptr || milestone->step == 0) return aim(0);
    enter_interval_before(milestone->step);
}

} // namespace heaparium::history
