// <signal.h>: what a process does about signals. A handler is called by the part of the library that is written in C;
// what decides whether one is called, and what is blocked meanwhile, is here.
#include "vm/library.hpp"
#include "vm/signal_number.hpp"

#include <array>

namespace heaparium::vm {

namespace {

using memory::Size;
using namespace error_number;
using namespace signal_number;
using Action = LibraryState::SignalAction;

constexpr std::uint64_t failed = ~std::uint64_t{0}; // SIG_ERR
constexpr std::uint64_t default_action = 0, ignore = 1;
constexpr std::uint32_t restarts = 0x10000000, is_not_deferred = 0x40000000, is_reset = 0x80000000; // sa_flags
constexpr std::uint64_t nanoseconds = 1'000'000'000;
// struct sigaction: handler, 16 words of mask, flags; and sigset_t alone.
constexpr std::uint64_t mask_offset = 8, flags_offset = 136, action_bytes = 152, set_bytes = 128;

bool is_ignored_by_default(std::int32_t signal) {
    return signal == SIGCHLD_ || signal == SIGCONT_ || signal == SIGURG_ || signal == SIGWINCH_;
}
std::uint64_t bit(std::int32_t signal) { return std::uint64_t{1} << (signal - 1); }
/// These two can neither be caught nor blocked.
constexpr std::uint64_t never_blocked = std::uint64_t{1} << (SIGKILL_ - 1) | std::uint64_t{1} << (SIGSTOP_ - 1);

bool is_signal(std::int32_t number) {
    return number > 0 && static_cast<std::size_t>(number) < LibraryState::signal_count;
}
bool can_be_caught(std::int32_t number) { return is_signal(number) && (bit(number) & never_blocked) == 0; }

std::int32_t signal_argument(LibraryCall& call) { return static_cast<std::int32_t>(call.integer(0)); }

Pointer behind(Pointer pointer, std::uint64_t bytes) { return {pointer.address + Size(bytes), pointer.object}; }

template <class T>
[[nodiscard]] std::optional<T> read_value(LibraryCall& call, Pointer from, bool must_be_written = true) {
    T value{};
    if (!call.read(from, std::as_writable_bytes(std::span(&value, 1)), must_be_written)) return std::nullopt;
    return value;
}
[[nodiscard]] bool write_set(LibraryCall& call, Pointer to, std::uint64_t set) {
    std::array<std::uint64_t, set_bytes / 8> words{set};
    return call.write(to, std::as_bytes(std::span(words)));
}

} // namespace

void call_signal(LibraryCall& call) {
    const std::int32_t signal = signal_argument(call);
    if (!can_be_caught(signal)) {
        call.set_error(EINVAL_);
        return call.return_pointer({memory::Address(failed), 0});
    }
    Action& action = call.state().signal_actions.edit()[static_cast<std::size_t>(signal)];
    const std::uint64_t before = action.handler;
    action = {.handler = call.pointer(1).address.value(), .mask = 0, .flags = restarts};
    call.return_pointer({memory::Address(before), 0});
}

void call_sigaction(LibraryCall& call) {
    const std::int32_t signal = signal_argument(call);
    const Pointer given = call.pointer(1), into = call.pointer(2);
    if (!is_signal(signal) || (!given.address.is_null() && !can_be_caught(signal))) return return_error(call, EINVAL_);
    const auto index = static_cast<std::size_t>(signal);
    Action wanted;
    if (!given.address.is_null()) {
        const auto handler = read_value<std::uint64_t>(call, given);
        if (!handler) return;
        const auto mask = read_value<std::uint64_t>(call, behind(given, mask_offset), false);
        if (!mask) return;
        const auto flags = read_value<std::uint32_t>(call, behind(given, flags_offset));
        if (!flags) return;
        wanted = {*handler, *mask & ~never_blocked, *flags};
    }
    if (!into.address.is_null()) {
        const Action& before = call.state().signal_actions.get()[index];
        std::array<std::uint64_t, action_bytes / 8> words{before.handler, before.mask};
        words[flags_offset / 8] = before.flags;
        if (!call.write(into, std::as_bytes(std::span(words)))) return;
    }
    if (!given.address.is_null()) call.state().signal_actions.edit()[index] = wanted;
    call.return_integer(0);
}

/// Says whether a handler is to be called, and stores it with its flags and with what was blocked before. A signal that
/// is blocked waits; one without a handler ends the program, or is ignored.
void call___begin_signal(LibraryCall& call) {
    const std::int32_t signal = signal_argument(call);
    if (!is_signal(signal)) return call.return_integer(0);
    LibraryState& state = call.state();
    const Action action = state.signal_actions.get()[static_cast<std::size_t>(signal)];
    if (action.handler == ignore || (action.handler == default_action && is_ignored_by_default(signal)))
        return call.return_integer(0);
    if ((state.blocked_signals & bit(signal)) != 0) {
        state.waiting_signals |= bit(signal);
        return call.return_integer(0);
    }
    if (action.handler == default_action) {
        if (signal == SIGABRT_) return call.abort("The program raised SIGABRT.");
        return call.end_by_signal(signal, "The program raised " + signal_name(signal) + " and has no handler for it.");
    }
    const std::array<std::uint64_t, 3> words{action.handler, state.blocked_signals, action.flags};
    if (!call.write(call.pointer(1), std::as_bytes(std::span(words)))) return;
    state.blocked_signals |= action.mask;
    if ((action.flags & is_not_deferred) == 0) state.blocked_signals |= bit(signal);
    if ((action.flags & is_reset) != 0) state.signal_actions.edit()[static_cast<std::size_t>(signal)].handler = 0;
    call.return_integer(1);
}

/// The handler has returned: what was blocked before it is so again.
void call___end_signal(LibraryCall& call) {
    call.state().blocked_signals = call.integer(0);
    call.handler_returned();
}

/// A signal that waited and is no longer blocked; 0 where there is none.
void call___due_signal(LibraryCall& call) {
    LibraryState& state = call.state();
    for (std::int32_t signal = 1; is_signal(signal); ++signal) {
        if ((state.waiting_signals & ~state.blocked_signals & bit(signal)) == 0) continue;
        state.waiting_signals &= ~bit(signal);
        return call.return_integer(static_cast<std::uint64_t>(signal));
    }
    call.return_integer(0);
}

/// It waits no longer.
void call___take_signal(LibraryCall& call) {
    const std::int32_t signal = signal_argument(call);
    if (is_signal(signal)) call.state().waiting_signals &= ~bit(signal);
    call.return_integer(0);
}

/// abort is not kept from its handler by a mask. Whether there is one.
void call___prepare_abort(LibraryCall& call) {
    LibraryState& state = call.state();
    state.blocked_signals &= ~bit(SIGABRT_);
    call.return_integer(state.signal_actions.get()[SIGABRT_].handler > ignore ? 1 : 0);
}

void call___change_mask(LibraryCall& call) {
    const Pointer given = call.pointer(1), into = call.pointer(2);
    LibraryState& state = call.state();
    const std::uint64_t before = state.blocked_signals;
    if (!given.address.is_null()) {
        const auto set = read_value<std::uint64_t>(call, given);
        if (!set) return;
        constexpr std::uint64_t block = 0, unblock = 1, replace = 2;
        const std::uint64_t how = call.integer(0);
        if (how != block && how != unblock && how != replace) return return_error(call, EINVAL_);
        const std::uint64_t changed = how == block ? before | *set : how == unblock ? before & ~*set : *set;
        state.blocked_signals = changed & ~never_blocked;
    }
    if (into.address.is_null() || write_set(call, into, before)) call.return_integer(0);
}

void call_sigpending(LibraryCall& call) {
    if (write_set(call, call.pointer(0), call.state().waiting_signals)) call.return_integer(0);
}

/// There is no second stack here: a handler always runs on the first.
void call_sigaltstack(LibraryCall& call) {
    constexpr std::uint64_t is_disabled = 2; // SS_DISABLE
    const std::array<std::uint64_t, 3> none_before{0, is_disabled, 0};
    const Pointer into = call.pointer(1);
    if (into.address.is_null() || call.write(into, std::as_bytes(std::span(none_before)))) call.return_integer(0);
}

// ------------------------------------------------------------------------------------------------------------- waiting

namespace {

/// A time far enough to be never, and small enough to be added to another.
constexpr std::uint64_t longest = ~std::uint64_t{0} / 4;

std::uint64_t left_of_alarm(LibraryCall& call) {
    const std::uint64_t at = call.state().alarm_at, now = call.time_passed();
    return at == 0 ? 0 : std::max(at, now + 1) - now;
}

[[nodiscard]] bool write_timer(LibraryCall& call, Pointer to) {
    if (to.address.is_null()) return true;
    const std::uint64_t interval = call.state().alarm_interval, left = left_of_alarm(call);
    const std::array<std::uint64_t, 4> words{interval / nanoseconds, interval % nanoseconds / 1000, left / nanoseconds,
                                             left % nanoseconds / 1000};
    return call.write(to, std::as_bytes(std::span(words)));
}

} // namespace

void call_alarm(LibraryCall& call) {
    const std::uint64_t left = left_of_alarm(call);
    const std::uint64_t seconds = call.integer(0) & 0xffffffff;
    call.set_alarm(seconds == 0 ? 0 : call.time_passed() + seconds * nanoseconds, 0);
    call.return_integer((left + nanoseconds - 1) / nanoseconds);
}
void call_ualarm(LibraryCall& call) {
    const std::uint64_t left = left_of_alarm(call);
    const std::uint64_t first = call.integer(0) & 0xffffffff, interval = call.integer(1) & 0xffffffff;
    call.set_alarm(first == 0 ? 0 : call.time_passed() + first * 1000, interval * 1000);
    call.return_integer(left / 1000);
}

/// Only the timer that counts real time.
void call_getitimer(LibraryCall& call) {
    if (call.integer(0) != 0) return return_error(call, EINVAL_);
    if (write_timer(call, call.pointer(1))) call.return_integer(0);
}
void call_setitimer(LibraryCall& call) {
    if (call.integer(0) != 0) return return_error(call, EINVAL_);
    std::array<std::uint64_t, 4> words{}; // interval and value, each in seconds and microseconds
    if (!call.read(call.pointer(1), std::as_writable_bytes(std::span(words)))) return;
    constexpr std::uint64_t most_seconds = longest / nanoseconds;
    if (words[0] > most_seconds || words[1] >= 1'000'000 || words[2] > most_seconds || words[3] >= 1'000'000)
        return return_error(call, EINVAL_);
    if (!write_timer(call, call.pointer(2))) return;
    const std::uint64_t value = words[2] * nanoseconds + words[3] * 1000;
    call.set_alarm(value == 0 ? 0 : call.time_passed() + value, words[0] * nanoseconds + words[1] * 1000);
    call.return_integer(0);
}

/// Lets time pass, up to the alarm where that comes first. Whether it did; `left` is then what remains.
void call___pass_time(LibraryCall& call) {
    LibraryState& state = call.state();
    const std::uint64_t wanted = std::min(call.integer(0), longest), now = call.time_passed();
    const bool rings = state.alarm_at != 0 && state.alarm_at <= now + wanted;
    const std::uint64_t passed = !rings ? wanted : state.alarm_at > now ? state.alarm_at - now : 0;
    const std::uint64_t left = wanted - passed;
    if (!call.write(call.pointer(1), std::as_bytes(std::span(&left, 1)))) return;
    if (!rings && wanted == longest) { // for ever
        static_cast<void>(call.report(check::ReportKind::unsupported_here, {}, Size(0),
                                      "The program waits for a signal, and nobody is there to send one. The wait ends "
                                      "at once."));
        return call.return_integer(0);
    }
    state.slept += passed;
    if (rings)
        call.set_alarm(state.alarm_interval == 0 ? 0 : now + passed + state.alarm_interval, state.alarm_interval);
    call.return_integer(rings ? 1 : 0);
}

void call___set_errno(LibraryCall& call) { call.set_error(static_cast<ErrorNumber>(call.integer(0))); }

} // namespace heaparium::vm
