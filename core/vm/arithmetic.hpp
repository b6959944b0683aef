// What the operations on numbers do, bit for bit as x86-64 does it, where C leaves it open too.
//
// Registers hold 64 bits. A narrow integer is extended by its sign, a float is its 32 bits, a double its 64.
#pragma once

#include "vm/bit_cast.hpp"

#include <cstdint>
#include <limits>

namespace heaparium::vm::arithmetic {

[[nodiscard]] constexpr std::int64_t to_signed(std::uint64_t bits) { return static_cast<std::int64_t>(bits); }

/// Keeps the low bits of a T, and extends them by its sign.
template <class T>
[[nodiscard]] constexpr std::uint64_t extend(std::uint64_t bits) {
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(static_cast<T>(bits)));
}
template <>
[[nodiscard]] constexpr std::uint64_t extend<std::uint64_t>(std::uint64_t bits) {
    return bits;
}

/// Neither zero nor overflow: see `divides` below.
template <class T>
[[nodiscard]] constexpr std::uint64_t quotient(std::uint64_t a, std::uint64_t b) {
    return extend<T>(static_cast<std::uint64_t>(static_cast<T>(a) / static_cast<T>(b)));
}
template <class T>
[[nodiscard]] constexpr std::uint64_t remainder(std::uint64_t a, std::uint64_t b) {
    return extend<T>(static_cast<std::uint64_t>(static_cast<T>(a) % static_cast<T>(b)));
}
/// Whether the processor can divide these without an exception.
template <class T>
[[nodiscard]] constexpr bool divides(std::uint64_t a, std::uint64_t b) {
    const T dividend = static_cast<T>(a), divisor = static_cast<T>(b);
    if (divisor == 0) return false;
    if constexpr (std::numeric_limits<T>::is_signed) {
        return divisor != T{-1} || dividend != std::numeric_limits<T>::min();
    }
    static_cast<void>(dividend);
    return true;
}

template <class F>
[[nodiscard]] constexpr F to_floating(std::uint64_t bits) {
    if constexpr (sizeof(F) == 4) {
        return bit_cast<float>(static_cast<std::uint32_t>(bits));
    } else {
        return bit_cast<double>(bits);
    }
}
template <class F>
[[nodiscard]] constexpr std::uint64_t to_bits(F value) {
    if constexpr (sizeof(F) == 4) {
        return bit_cast<std::uint32_t>(value);
    } else {
        return bit_cast<std::uint64_t>(value);
    }
}

/// As cvttsd2si: what does not fit gives the smallest number.
template <class F>
[[nodiscard]] constexpr std::uint64_t truncate_signed(F value) {
    constexpr F limit = F{9223372036854775808.0};
    if (!(value >= -limit && value < limit)) return std::uint64_t{1} << 63;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(value));
}
/// As the instructions that compilers make for it: the upper half is converted with its top bit taken off.
template <class F>
[[nodiscard]] constexpr std::uint64_t truncate_unsigned(F value) {
    constexpr F limit = F{9223372036854775808.0};
    if (!(value >= limit)) return truncate_signed(value);
    return truncate_signed(value - limit) ^ std::uint64_t{1} << 63;
}

/// `bits` of an instruction: position | width << 8.
[[nodiscard]] constexpr std::uint64_t field_mask(std::uint64_t bits) {
    const std::uint64_t width = bits >> 8 & 0x7f;
    return width >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << width) - 1;
}
[[nodiscard]] constexpr std::uint64_t extract_unsigned(std::uint64_t unit, std::uint64_t bits) {
    return unit >> (bits & 63) & field_mask(bits);
}
[[nodiscard]] constexpr std::uint64_t extract_signed(std::uint64_t unit, std::uint64_t bits) {
    const std::uint64_t mask = field_mask(bits);
    const std::uint64_t value = unit >> (bits & 63) & mask;
    const std::uint64_t sign = mask ^ mask >> 1;
    return (value ^ sign) - sign;
}
[[nodiscard]] constexpr std::uint64_t insert(std::uint64_t unit, std::uint64_t value, std::uint64_t bits) {
    const std::uint64_t position = bits & 63, mask = field_mask(bits);
    return (unit & ~(mask << position)) | (value & mask) << position;
}

} // namespace heaparium::vm::arithmetic
