// Numbers in text, as strtol and strtod read them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heaparium::vm {

struct IntegerText {
    std::uint64_t value = 0; // two's complement where it is negative
    std::size_t length = 0;  // characters up to its end, blanks before it included; 0: there is none
    bool fits = true;        // false: `value` is the nearest number that does
};

/// `base` is 0, for as C writes it, or 2 to 36. What does not fit becomes the nearest number that does.
/// Source      C11 7.22.1.4
[[nodiscard]] IntegerText read_integer(std::string_view text, unsigned base, bool is_signed);

struct FloatingText {
    double value = 0;
    std::size_t length = 0;
    bool fits = true; // false: it became infinite, or lost what is too small
};
/// Source      C11 7.22.1.3
[[nodiscard]] FloatingText read_floating(std::string_view text);
[[nodiscard]] FloatingText read_float(std::string_view text); // rounded once, to float

[[nodiscard]] constexpr bool is_blank_byte(int c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

} // namespace heaparium::vm
