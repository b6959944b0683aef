// The numbers that errno can hold, and their words.
#pragma once

#include <string>

namespace heaparium::vm {

using ErrorNumber = int; // 0: no error

namespace error_number {
#define ERROR(name, number, text) inline constexpr ErrorNumber name##_ = number;
#include "vm/error_number.def"
#undef ERROR
} // namespace error_number

/// "No such file or directory"; "Unknown error 1234" for what is none.
[[nodiscard]] std::string error_text(ErrorNumber);
/// `#define ENOENT 2` and so on, for <errno.h>.
[[nodiscard]] std::string error_macros();

} // namespace heaparium::vm
