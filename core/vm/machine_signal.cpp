// Signals: what the processor refuses, and the alarm, on their way to the program's handler.
//
// Idea        A trap does not end a program that has a handler. The instruction at fault is left undone, and a call of
//             the library's `__catch_signal` is pushed as if it stood before that instruction. When the handler returns
//             the instruction is tried anew, as a processor does: after an mprotect it may succeed.
// Registers   The call's window lies above all registers of the interrupted function.
// Alarm       It is looked at between statements whose number is a multiple of `alarm_period`, so that the moment does
//             not depend on where a run paused.
#include "vm/machine_inside.hpp"

#include <algorithm>

namespace heaparium::vm {

namespace {

constexpr std::uint64_t alarm_period = 1024; // statements
/// A handler that returns without having mended anything is called so often in a row; hardware would go on for ever.
constexpr std::uint32_t most_repeats = 10;
constexpr std::int32_t sigalrm = 14;

} // namespace

bool Machine::Inside::is_caught(std::int32_t signal) const {
    if (image.catch_signal == none || signal == 0) return false;
    const LibraryState& state = progress.library;
    constexpr std::uint64_t first_function = 2; // below: SIG_DFL and SIG_IGN
    const bool has_handler = state.signal_actions.get()[static_cast<std::size_t>(signal)].handler >= first_function;
    return has_handler && (state.blocked_signals >> (signal - 1) & 1) == 0;
}

/// A sentence about the handler that there is, and did not run; else empty.
std::string Machine::Inside::why_not_caught(std::int32_t signal) const {
    const std::uint64_t handler = progress.library.signal_actions.get()[static_cast<std::size_t>(signal)].handler;
    if (handler < 2 || is_caught(signal)) return {};
    return " The handler for " + signal_name(signal) +
           " did not run again: the signal is blocked, because the handler is still running or was left by longjmp. "
           "Leave it with siglongjmp, to a place that sigsetjmp(buffer, 1) marked.";
}

/// A mistake that the program is prepared for is told, but it is none of the errors of the run.
void Machine::Inside::tell_caught(check::Finding finding, std::int32_t signal) {
    if (check == CheckMode::off) return;
    if (!finding.detail.empty()) finding.detail += ' ';
    finding.detail += "The program has a handler for " + signal_name(signal) + ", which runs now.";
    const std::uint64_t errors = progress.error_reports;
    tell(finding);
    progress.error_reports = errors;
}

bool Machine::Inside::trap(check::Finding finding, std::string end_message, const Trap& trap) {
    const bool is_same = progress.trap_step == progress.step && progress.trap_pc == site();
    progress.trap_repeats = is_same ? progress.trap_repeats + 1 : 0;
    progress.trap_pc = site();
    if (!is_caught(trap.signal))
        return crash(finding, std::move(end_message) + why_not_caught(trap.signal), trap.signal);
    if (progress.trap_repeats >= most_repeats) {
        end_message += " The handler for " + signal_name(trap.signal) + " has returned " +
                       std::to_string(most_repeats) +
                       " times, and each time the same instruction failed again; a real machine would go on with that "
                       "for ever. A handler has to end the program, to mend the cause, or to leave with siglongjmp.";
        return crash(finding, std::move(end_message), trap.signal);
    }
    tell_caught(std::move(finding), trap.signal);
    arriving = trap;
    return false;
}

/// Pushes the call; it returns to the instruction at hand. False where that ended the program.
bool Machine::Inside::call_handler() {
    const Trap trap = std::exchange(arriving, {});
    const std::uint32_t window = callees[frames.back().function].register_count;
    if (!enter(image.catch_signal, window, site())) return false;
    values[0] = static_cast<std::uint64_t>(std::int64_t{trap.signal});
    values[1] = static_cast<std::uint64_t>(std::int64_t{trap.code});
    values[2] = trap.address.value();
    ids[2] = 0;
    return true;
}

std::uint64_t Machine::Inside::time_passed() const {
    constexpr std::uint64_t nanoseconds_each = 50; // a statement, on a processor of about 100 MHz
    return progress.step * nanoseconds_each + progress.library.slept;
}

/// The step at which to pause, because of the alarm or because `step` is reached.
std::uint64_t Machine::Inside::limit_for_alarm(std::uint64_t step) const {
    if (progress.library.alarm_at == 0) return step;
    return std::min(step, (progress.step / alarm_period + 1) * alarm_period);
}

/// Before the statement at hand, where one falls due there. False where that ended the program.
bool Machine::Inside::take_alarm() {
    LibraryState& state = progress.library;
    const bool is_due = state.alarm_at != 0 && progress.step % alarm_period == 0 && time_passed() >= state.alarm_at;
    if (!is_due) return true;
    state.alarm_at = state.alarm_interval == 0 ? 0 : time_passed() + state.alarm_interval;
    const std::uint64_t handler = state.signal_actions.get()[sigalrm].handler;
    if (handler == 1) return true; // ignored
    if ((state.blocked_signals >> (sigalrm - 1) & 1) != 0) {
        state.waiting_signals |= std::uint64_t{1} << (sigalrm - 1);
        return true;
    }
    if (!is_caught(sigalrm)) {
        const std::string why = "The alarm rang, and the program has no handler for SIGALRM.";
        return crash({.kind = check::ReportKind::ended_by_signal, .detail = why}, why, sigalrm);
    }
    arriving = {.signal = sigalrm, .code = 0, .address = {}};
    return call_handler();
}

} // namespace heaparium::vm
