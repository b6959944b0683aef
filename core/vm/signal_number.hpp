// Signals by number, as a process on Linux knows them.
#pragma once

#include <cstdint>
#include <string>

namespace heaparium::vm {

namespace signal_number {
#define SIGNAL(name, number, text) inline constexpr std::int32_t name##_ = number;
#include "vm/signal_number.def"
#undef SIGNAL
} // namespace signal_number

/// "SIGSEGV"; "signal 40" for those without a name of their own.
[[nodiscard]] std::string signal_name(std::int32_t number);
/// What strsignal says.
[[nodiscard]] std::string signal_text(std::int32_t number);
/// The lines of <signal.h> that define the names.
[[nodiscard]] std::string signal_macros();

} // namespace heaparium::vm
