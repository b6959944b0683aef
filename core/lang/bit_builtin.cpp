#include "lang/bit_builtin.hpp"

#include <bit>

namespace heaparium::lang {

namespace {

std::uint64_t count(int bits) { return static_cast<std::uint64_t>(bits); }

std::uint64_t ones(std::uint64_t value) { return count(std::popcount(value)); }
std::uint64_t odd_ones(std::uint64_t value) { return ones(value) & 1; }
std::uint64_t leading_zeros_32(std::uint64_t value) { return count(std::countl_zero(value & 0xffffffffU)) - 32; }
std::uint64_t leading_zeros_64(std::uint64_t value) { return count(std::countl_zero(value)); }
std::uint64_t trailing_zeros_32(std::uint64_t value) { return count(std::countr_zero(value | std::uint64_t{1} << 32)); }
std::uint64_t trailing_zeros_64(std::uint64_t value) { return count(std::countr_zero(value)); }
std::uint64_t first_one(std::uint64_t value) { return value == 0 ? 0 : trailing_zeros_64(value) + 1; }

// Bits below the sign bit that are like it.
std::uint64_t sign_bits_64(std::uint64_t value) {
    return leading_zeros_64(static_cast<std::int64_t>(value) < 0 ? ~value : value) - 1;
}
std::uint64_t sign_bits_32(std::uint64_t value) { return sign_bits_64(value) - 32; }

std::uint64_t turned(std::uint64_t value, unsigned bytes) {
    std::uint64_t result = 0;
    for (unsigned i = 0; i < bytes; ++i) result = result << 8 | (value >> (8 * i) & 0xff);
    return result;
}
std::uint64_t turned_2(std::uint64_t value) { return turned(value, 2); }
std::uint64_t turned_4(std::uint64_t value) { return turned(value, 4); }
std::uint64_t turned_8(std::uint64_t value) { return turned(value, 8); }

constexpr BitBuiltin builtins[] = {
    {"__builtin_popcount", ones},         {"__builtin_popcountl", ones},         {"__builtin_popcountll", ones},
    {"__builtin_parity", odd_ones},       {"__builtin_parityl", odd_ones},       {"__builtin_parityll", odd_ones},
    {"__builtin_clz", leading_zeros_32},  {"__builtin_clzl", leading_zeros_64},  {"__builtin_clzll", leading_zeros_64},
    {"__builtin_ctz", trailing_zeros_32}, {"__builtin_ctzl", trailing_zeros_64}, {"__builtin_ctzll", trailing_zeros_64},
    {"__builtin_ffs", first_one},         {"__builtin_ffsl", first_one},         {"__builtin_ffsll", first_one},
    {"__builtin_clrsb", sign_bits_32},    {"__builtin_clrsbl", sign_bits_64},    {"__builtin_clrsbll", sign_bits_64},
    {"__builtin_bswap16", turned_2},      {"__builtin_bswap32", turned_4},       {"__builtin_bswap64", turned_8},
};

} // namespace

const BitBuiltin* find_bit_builtin(std::string_view name) {
    for (const BitBuiltin& builtin : builtins) {
        if (builtin.name == name) return &builtin;
    }
    return nullptr;
}

} // namespace heaparium::lang
