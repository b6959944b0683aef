// The small phrases of which reports are made.
#pragma once

#include "check/report.hpp"

#include <string>

namespace heaparium::check {

[[nodiscard]] std::string bytes(Size);  // "1 byte", "4 bytes"
[[nodiscard]] std::string hex(Address); // "0x5555555592a0"
/// "line 7", or "list.c, line 7" where the program has several files; empty for no place.
[[nodiscard]] std::string line(const Place&, const Narrator&);
/// "the 40-byte block allocated at line 7", "the block that p points to (40 bytes, allocated at line 7)",
/// "array 'a' of main (40 bytes)".
[[nodiscard]] std::string describe(const Object&, const Narrator&);
/// "right after the end of", "8 bytes before the start of", "12 bytes into".
[[nodiscard]] std::string position(const Object&, Address);

} // namespace heaparium::check
