// The functions of GNU C that count and turn the bits of a number (`__builtin_popcount` and its kin), for constant
// expressions and for the running program alike.
#pragma once

#include <cstdint>
#include <string_view>

namespace heaparium::lang {

struct BitBuiltin {
    std::string_view name; // "__builtin_popcount"
    /// `value` is extended to 64 bits by the sign of the function's parameter, as is the result.
    std::uint64_t (*run)(std::uint64_t value);
};

/// Null where there is no such function.
[[nodiscard]] const BitBuiltin* find_bit_builtin(std::string_view name);

} // namespace heaparium::lang
