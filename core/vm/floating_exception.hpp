// The flags of floating arithmetic, as <fenv.h> numbers them on x86-64.
//
// Kept for divisions by zero and for what the functions of <math.h> find; sums and products that overflow or are
// rounded raise none here.
#pragma once

#include <cstdint>

namespace heaparium::vm::floating_exception {

inline constexpr std::uint32_t invalid = 1, division_by_zero = 4, overflow = 8, underflow = 16, inexact = 32, all = 61;

/// What a division by zero raises.
template <class F>
[[nodiscard]] constexpr std::uint32_t of_division(F dividend) {
    if (dividend == 0) return invalid;
    const bool is_finite = dividend - dividend == 0;
    return is_finite ? division_by_zero : 0;
}

} // namespace heaparium::vm::floating_exception
