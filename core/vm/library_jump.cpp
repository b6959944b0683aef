// <setjmp.h> and <locale.h>: ways out of the straight course of a program, and its language.
#include "vm/library.hpp"

namespace heaparium::vm {

void call___setjmp(LibraryCall& call) {
    const bool keeps_signals = call.row().name == "sigsetjmp" && call.integer(1) != 0;
    if (call.mark_place(call.pointer(0), keeps_signals)) call.return_integer(0);
}

void call_longjmp(LibraryCall& call) {
    const auto value = static_cast<std::int32_t>(call.integer(1));
    call.jump_back(call.pointer(0), static_cast<std::uint64_t>(std::int64_t{value == 0 ? 1 : value}));
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
