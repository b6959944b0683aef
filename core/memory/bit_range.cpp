// Whole bytes or words in the middle, single bits at the ends.
#include "memory/bit_range.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

namespace heaparium::memory {

namespace {

/// Most bits that one 8-byte load holds wherever in a byte they begin.
constexpr std::uint64_t bits_per_move = 56;

std::uint64_t low_bits(std::uint64_t count) { return (std::uint64_t{1} << count) - 1; }

std::uint64_t load_word(const std::uint8_t* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

void move_some_bits(std::uint8_t* to, std::uint64_t to_first, const std::uint8_t* from, std::uint64_t from_first,
                    std::uint64_t count) {
    const std::uint64_t mask = low_bits(count);
    const std::uint64_t moved = (load_word(from + from_first / 8) >> (from_first % 8)) & mask;
    const std::uint64_t kept = load_word(to + to_first / 8) & ~(mask << (to_first % 8));
    const std::uint64_t word = kept | moved << (to_first % 8);
    std::memcpy(to + to_first / 8, &word, sizeof word);
}

void set_bits_of_byte(std::uint8_t& byte, std::uint64_t first, std::uint64_t count, bool value) {
    const auto mask = static_cast<std::uint8_t>(low_bits(count) << first);
    byte = static_cast<std::uint8_t>(value ? byte | mask : byte & ~mask);
}

} // namespace

void set_bits(std::uint8_t* bits, std::uint64_t first, std::uint64_t count, bool value) {
    if (first % 8 != 0 && count > 0) {
        const std::uint64_t head = std::min(count, 8 - first % 8);
        set_bits_of_byte(bits[first / 8], first % 8, head, value);
        first += head;
        count -= head;
    }
    std::memset(bits + first / 8, value ? 0xff : 0, static_cast<std::size_t>(count / 8));
    if (count % 8 != 0) set_bits_of_byte(bits[(first + count) / 8], 0, count % 8, value);
}

std::optional<std::uint64_t> first_clear_bit(const std::uint8_t* bits, std::uint64_t first, std::uint64_t count) {
    const std::uint64_t end = first + count;
    for (std::uint64_t bit = first; bit < end;) {
        if (bit % 8 == 0 && end - bit >= 64 && load_word(bits + bit / 8) == ~std::uint64_t{0}) {
            bit += 64;
            continue;
        }
        const std::uint64_t step = std::min(end - bit, bits_per_move);
        const std::uint64_t clear = ~(load_word(bits + bit / 8) >> (bit % 8)) & low_bits(step);
        if (clear != 0) return bit + static_cast<std::uint64_t>(std::countr_zero(clear));
        bit += step;
    }
    return std::nullopt;
}

void move_bits(std::uint8_t* to, std::uint64_t to_first, const std::uint8_t* from, std::uint64_t from_first,
               std::uint64_t count) {
    const bool is_backward = to == from && to_first > from_first;
    for (std::uint64_t moved = 0; moved < count;) {
        const std::uint64_t step = std::min(count - moved, bits_per_move);
        const std::uint64_t at = is_backward ? count - moved - step : moved;
        move_some_bits(to, to_first + at, from, from_first + at, step);
        moved += step;
    }
}

} // namespace heaparium::memory
