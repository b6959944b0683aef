// <setjmp.h>, <signal.h> and <locale.h>: ways out of the straight course of a program, and its language.
#include "vm/library.hpp"

namespace heaparium::vm {

namespace {

constexpr std::uint64_t failed = ~std::uint64_t{0}; // SIG_ERR
constexpr std::uint64_t default_action = 0, ignore = 1;
constexpr std::int32_t sigabrt = 6, sigkill = 9, sigchld = 17, sigcont = 18, sigstop = 19, sigurg = 23, sigwinch = 28;

bool is_ignored_by_default(std::int32_t signal) {
    return signal == sigchld || signal == sigcont || signal == sigurg || signal == sigwinch;
}

std::string signal_name(std::int32_t signal) {
    constexpr std::string_view names[] = {"SIGHUP",  "SIGINT",  "SIGQUIT", "SIGILL",  "SIGTRAP",
                                          "SIGABRT", "SIGBUS",  "SIGFPE",  "SIGKILL", "SIGUSR1",
                                          "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM"};
    const bool is_known = signal >= 1 && signal <= static_cast<std::int32_t>(std::size(names));
    return is_known ? std::string(names[static_cast<std::size_t>(signal - 1)]) : "signal " + std::to_string(signal);
}

} // namespace

void call___setjmp(LibraryCall& call) {
    if (call.mark_place(call.pointer(0))) call.return_integer(0);
}

void call_longjmp(LibraryCall& call) {
    const auto value = static_cast<std::int32_t>(call.integer(1));
    call.jump_back(call.pointer(0), static_cast<std::uint64_t>(std::int64_t{value == 0 ? 1 : value}));
}

void call_signal(LibraryCall& call) {
    const auto signal = static_cast<std::int32_t>(call.integer(0));
    auto& handlers = call.state().signal_handlers;
    const bool is_known = signal > 0 && static_cast<std::size_t>(signal) < LibraryState::signal_count;
    if (!is_known || signal == sigkill || signal == sigstop) {
        call.set_error(error_number::EINVAL_);
        return call.return_pointer({memory::Address(failed), 0});
    }
    std::uint64_t& handler = handlers.edit()[static_cast<std::size_t>(signal)];
    const std::uint64_t before = handler;
    handler = call.pointer(1).address.value();
    call.return_pointer({memory::Address(before), 0});
}

/// What is to be called for the signal: NULL where it is ignored. Without a handler it ends the program. A negative
/// number asks for its handler only.
void call___signal_handler(LibraryCall& call) {
    const auto asked = static_cast<std::int32_t>(call.integer(0));
    constexpr auto last = static_cast<std::int32_t>(LibraryState::signal_count) - 1;
    if (asked > last || asked < -last) return call.return_pointer({});
    const std::int32_t signal = asked < 0 ? -asked : asked;
    const std::uint64_t handler = call.state().signal_handlers.get()[static_cast<std::size_t>(signal)];
    const bool is_default = handler == default_action;
    if (handler == ignore || (is_default && (asked < 0 || is_ignored_by_default(signal)))) {
        return call.return_pointer({});
    }
    if (!is_default) return call.return_pointer({memory::Address(handler), 0});
    if (signal == sigabrt) return call.abort("The program raised SIGABRT.");
    call.end_by_signal("The program raised " + signal_name(signal) + " and has no handler for it.");
}

/// What is set: 1 for "C", 2 for UTF-8; 0 where there is no such locale.
void call___set_locale(LibraryCall& call) {
    LibraryState& state = call.state();
    if (!call.pointer(0).address.is_null()) {
        const auto name = call.string(call.pointer(0));
        if (!name) return;
        const bool is_utf8 =
            name->empty() || name->find("UTF-8") != std::string::npos || name->find("utf8") != std::string::npos;
        if (!is_utf8 && *name != "C" && *name != "POSIX") return call.return_integer(0);
        state.is_utf8 = is_utf8;
    }
    call.return_integer(state.is_utf8 ? 2 : 1);
}

} // namespace heaparium::vm
